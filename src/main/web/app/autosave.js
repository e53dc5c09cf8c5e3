import { serverNow } from './clock.js';
import { signedOut } from './session.js';
import { clockTime, fill, language } from './words.js';

const TYPED = 1200;
const CHOSEN = 250;
const AGAIN = 8000;

/** The one of each form, for whoever has to know whether it holds something that was not saved. */
export const saving = new WeakMap();

/**
 * Saves a form marked data-autosave as it is filled in. The server answers any 2xx, with {"version": n} when the form
 * carries one; a refusal's own sentence is shown, a lost connection is tried again until it works.
 */
class Autosave {
    constructor(form) {
        this.form = form;
        this.line = form.querySelector('[data-saved]') ?? document.querySelector('[data-saved]');
        this.saved = this.body().toString();
        this.timer = 0;
        this.busy = false;
        form.addEventListener('input', (event) => this.plan(event.target.matches('textarea, [type=text]') ? TYPED : CHOSEN));
        form.addEventListener('change', () => this.plan(CHOSEN));
        form.addEventListener('submit', (event) => this.submit(event));
        form.addEventListener('gs:changed', () => this.plan(CHOSEN));
        form.addEventListener('gs:kept', () => this.stands());
        window.addEventListener('online', () => this.plan(0));
        window.addEventListener('pagehide', () => !this.sent && this.dirty() && this.send(true));
        window.addEventListener('pageshow', () => (this.sent = false));
    }

    /** A form that is sent takes the place of the save on leaving, and waits for one on its way: they would collide. */
    submit(event) {
        clearTimeout(this.timer);
        this.sent = !this.busy;
        if (this.sent) return;
        event.preventDefault();
        const by = event.submitter ?? undefined;
        this.afterwards = () => this.form.requestSubmit(by);
    }

    body() {
        const fields = new URLSearchParams();
        for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') fields.append(name, value);
        return fields;
    }

    dirty() {
        return this.body().toString() !== this.saved;
    }

    plan(delay) {
        clearTimeout(this.timer);
        if (!this.dirty()) return;
        this.say(this.line?.dataset.unsaved);
        this.timer = setTimeout(() => this.save(), delay);
    }

    /** The form was filled with what the server is known to hold. */
    stands() {
        clearTimeout(this.timer);
        this.saved = this.body().toString();
        this.say('');
    }

    async save() {
        if (this.busy || !this.dirty()) return;
        this.busy = true;
        const body = this.body();
        this.form.dispatchEvent(new CustomEvent('gs:saving', { detail: body.toString() }));
        this.say(this.line?.dataset.saving);
        try {
            const answer = await this.send(false, body);
            if (signedOut(answer)) return this.lost(body, this.line?.dataset.signedOut);
            const data = answer.headers.get('content-type')?.includes('json') ? await answer.json() : {};
            if (answer.ok) this.accepted(body, data);
            else this.say(data.detail?.[language] ?? this.line?.dataset.failed, true);
        } catch {
            this.lost(body, this.line?.dataset.failed);
        } finally {
            this.busy = false;
            const next = this.afterwards;
            this.afterwards = undefined;
            next?.();
        }
    }

    lost(body, sentence) {
        this.say(sentence, true);
        this.form.dispatchEvent(new CustomEvent('gs:unsent', { detail: body.toString() }));
        this.timer = setTimeout(() => this.save(), AGAIN);
    }

    send(leaving, body = this.body()) {
        return fetch(this.form.dataset.autosave || this.form.action, {
            method: 'POST',
            body,
            headers: { Accept: 'application/json', 'X-Autosave': 'true' },
            credentials: 'same-origin',
            keepalive: leaving,
        });
    }

    accepted(body, data) {
        const version = this.form.elements.namedItem('version');
        if (version && data.version !== undefined) version.value = data.version;
        if (version) body.set('version', version.value);
        this.saved = body.toString();
        this.say(fill(this.line?.dataset.saved ?? '', clockTime(serverNow())));
        this.form.dispatchEvent(new CustomEvent('gs:saved', { detail: { ...data, body: this.saved } }));
        if (this.dirty()) this.plan(TYPED);
    }

    say(sentence, failed = false) {
        if (!this.line || sentence === undefined) return;
        this.line.textContent = sentence;
        this.line.classList.toggle('failed', failed);
    }
}

export function startAutosave() {
    for (const form of document.querySelectorAll('form[data-autosave]')) saving.set(form, new Autosave(form));
}
