const OFF = 'gs-keys-off';
const dialog = document.getElementById('keys');
const typing = (element) => element.matches?.('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])');

const off = () => localStorage.getItem(OFF) === '1';
const bound = () => [...document.querySelectorAll('[data-key]')].filter((element) => element.checkVisibility?.() ?? true);

function pressed(event) {
    const parts = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : ''];
    return [...parts, event.key.length === 1 ? event.key.toLowerCase() : event.key].filter(Boolean).join('+');
}

function act(element) {
    if (element.matches('a, button, summary, input[type=radio], input[type=checkbox]')) element.click();
    element.focus();
}

function explain() {
    const list = dialog.querySelector('.keys');
    const seen = new Map(bound().map((element) => [element.dataset.key, element]));
    seen.set('?', dialog);
    list.replaceChildren(...[...seen].flatMap(([key, element]) => {
        const term = document.createElement('dt');
        term.append(...key.split('+').flatMap((part, index) => {
            const cap = document.createElement('kbd');
            cap.textContent = part.length === 1 ? part.toUpperCase() : part;
            return index ? [' + ', cap] : [cap];
        }));
        const meaning = document.createElement('dd');
        meaning.textContent = element.dataset.does ?? element.getAttribute('aria-label') ?? element.textContent.trim();
        return [term, meaning];
    }));
    dialog.showModal();
}

/** Single letters act only outside of fields and can be switched off in the list of keys, as WCAG 2.1.4 asks. */
export function startKeys() {
    const box = dialog?.querySelector('[data-keys-on]');
    if (!dialog?.showModal || !bound().length) return;
    box.checked = !off();
    box.addEventListener('change', () => localStorage.setItem(OFF, box.checked ? '0' : '1'));
    dialog.addEventListener('click', (event) => event.target.closest('button') && dialog.close());
    document.addEventListener('click', (event) => event.target.closest('[data-show-keys]') && explain());
    for (const button of document.querySelectorAll('[data-show-keys]')) button.hidden = false;
    document.addEventListener('keydown', (event) => {
        const key = pressed(event);
        const plain = !key.includes('+');
        if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
        if (plain && (typing(event.target) || (off() && key !== '?'))) return;
        if (key === '?') return explain();
        const target = bound().find((element) => element.dataset.key.toLowerCase() === key.toLowerCase());
        if (!target || target.disabled) return;
        event.preventDefault();
        act(target);
    });
}
