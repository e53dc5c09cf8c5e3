import { language } from './words.js';

const comma = language === 'en' ? '.' : ',';
const halves = (text) => {
    const value = Number(text.trim().replace(',', '.'));
    return text.trim() === '' || !Number.isFinite(value) ? null : value * 2;
};
const words = (half) => String(half / 2).replace('.', comma);

/** One criterion: a text field for points in half steps, with buttons and arrow keys. */
class ScoreField {
    constructor(box) {
        this.input = box.querySelector('input');
        this.max = halves(box.dataset.max);
        this.bands = document.querySelectorAll(`[data-bands="${CSS.escape(this.input.name)}"] [data-from]`);
        if (!this.input.readOnly) this.listen(box);
        this.show();
    }

    listen(box) {
        for (const button of box.querySelectorAll('[data-by]')) {
            button.hidden = false;
            button.addEventListener('click', () => this.step(Number(button.dataset.by)));
        }
        this.input.addEventListener('keydown', (event) => {
            const to = { j: 1, J: 1, Enter: 1, k: -1, K: -1 }[event.key];
            if (to && !event.ctrlKey && !event.altKey && !event.metaKey) {
                event.preventDefault();
                return move(to, this.input);
            }
            const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 4, PageDown: -4 }[event.key];
            if (!by) return;
            event.preventDefault();
            this.step(by);
        });
        this.input.addEventListener('input', () => this.show());
        this.input.addEventListener('blur', () => this.tidy());
    }

    value() {
        const half = halves(this.input.value);
        return half !== null && Number.isInteger(half) && half >= 0 && half <= this.max ? half : null;
    }

    step(by) {
        const from = this.value() ?? 0;
        this.input.value = words(Math.min(this.max, Math.max(0, from + by)));
        this.input.dispatchEvent(new Event('input', { bubbles: true }));
        this.input.dispatchEvent(new Event('change', { bubbles: true }));
    }

    tidy() {
        const half = this.value();
        if (half !== null) this.input.value = words(half);
    }

    show() {
        const half = this.value();
        const wrong = half === null && this.input.value.trim() !== '';
        this.input.toggleAttribute('aria-invalid', wrong);
        if (wrong) this.input.setAttribute('aria-invalid', 'true');
        for (const band of this.bands) {
            const here = half !== null && half >= halves(band.dataset.from) && half <= halves(band.dataset.to);
            band.classList.toggle('here', here);
        }
    }
}

/** To the points of the next or previous criterion; from elsewhere to the first or last. */
function move(by, from) {
    const inputs = [...document.querySelectorAll('[data-score] input')];
    const at = inputs.indexOf(from);
    const to = at < 0 ? (by > 0 ? 0 : inputs.length - 1) : Math.min(inputs.length - 1, Math.max(0, at + by));
    inputs[to]?.focus();
    inputs[to]?.select();
}

function total(fields) {
    const values = fields.map((field) => field.value());
    const sum = values.reduce((all, half) => all + (half ?? 0), 0);
    for (const line of document.querySelectorAll('[data-total]')) line.textContent = words(sum);
    for (const line of document.querySelectorAll('[data-scored]')) line.textContent = values.filter((half) => half !== null).length;
}

export function startScores() {
    const fields = [...document.querySelectorAll('[data-score]')].map((box) => new ScoreField(box));
    if (!fields.length) return;
    for (const button of document.querySelectorAll('[data-move]')) {
        button.hidden = false;
        // after whatever else moves the focus to the button
        button.addEventListener('click', () => setTimeout(() => move(Number(button.dataset.move))));
    }
    document.addEventListener('input', () => total(fields));
    total(fields);
}
