import * as tus from 'tus-js-client';
import { fits } from './upload-check.js';
import { promise } from './upload-promise.js';
import { Row } from './upload-row.js';
import { language } from './words.js';

// a file that arrives sooner needs no manifest
const WORTH_A_PROMISE = 2000;
const PAUSES = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000, 30_000, 60_000];
const WORTH_ANOTHER_TRY = new Set([408, 409, 423, 429]);

/**
 * Sends the files of a form marked data-upload while the person goes on, and puts the address of each into a hidden field
 * "uploadUrl" in the order of choosing. A chosen file that was begun before, even before a reload, goes on where it was.
 * Without this script the form itself carries the file.
 */
class UploadForm {
    constructor(form) {
        this.form = form;
        this.say = form.dataset;
        this.inputs = [...form.querySelectorAll('input[type=file]')];
        this.input = this.inputs[0];
        this.sendings = [];
        form.querySelectorAll('[data-promise-hint]').forEach((hint) => (hint.hidden = false));
        this.list = document.createElement('ul');
        this.list.className = 'upload-list';
        this.input.closest('.file-box')?.after(this.list) ?? this.input.after(this.list);
        this.inputs.forEach((input) => input.addEventListener('change', () => this.choose(input)));
        form.addEventListener('submit', (event) => this.submit(event), true);
        form.addEventListener('drop', () => setTimeout(() => this.choose(this.input)));
        window.addEventListener('online', () => this.sendings.forEach((sending) => sending.online()));
        window.addEventListener('beforeunload', (event) => this.busy() && event.preventDefault());
        document.addEventListener('visibilitychange', () => this.stayAwake());
    }

    /** From the chooser or, on a phone, straight from its camera or microphone. */
    choose(input) {
        if (!this.input.multiple) this.sendings.splice(0).forEach((sending) => sending.remove());
        for (const file of input.files) this.sendings.push(new Sending(this, file));
        // the script sends the files itself; the form would send them a second time
        input.value = '';
        this.input.required = false;
        this.stayAwake();
    }

    busy() {
        return this.sendings.some((sending) => sending.moving());
    }

    submit(event) {
        const open = this.sendings.filter((sending) => !sending.url);
        if (open.length === 0) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.waiting = event.submitter ?? true;
        open.forEach((sending) => sending.waitedFor());
    }

    /** Called when a file is whole: whoever pressed the button in the meantime need not press it again. */
    done() {
        this.form.dispatchEvent(new Event('gs:changed'));
        this.stayAwake();
        if (this.waiting && this.sendings.every((sending) => sending.url)) {
            const button = this.waiting === true ? undefined : this.waiting;
            this.waiting = null;
            this.form.requestSubmit(button);
        }
    }

    forget(sending) {
        this.sendings = this.sendings.filter((other) => other !== sending);
        this.form.dispatchEvent(new Event('gs:changed'));
    }

    /** A phone that locks its screen stops sending. */
    async stayAwake() {
        try {
            if (this.busy() && document.visibilityState === 'visible') {
                this.lock ??= await navigator.wakeLock?.request('screen');
                this.lock?.addEventListener('release', () => (this.lock = null));
            } else {
                await this.lock?.release();
            }
        } catch {
            this.lock = null;
        }
    }
}

class Sending {
    constructor(owner, file) {
        this.owner = owner;
        this.file = file;
        this.say = owner.say;
        this.row = new Row(owner.list, file, this.say, {
            pause: () => this.pause(),
            go: () => this.go(),
            remove: () => this.remove(),
        });
        this.begin();
    }

    async begin() {
        const refusal = await fits(this.file, this.say);
        if (refusal) return this.row.stopped(refusal, false);
        this.upload = new tus.Upload(this.file, {
            endpoint: this.say.upload || '/api/uploads',
            headers: this.say.uploadPass ? { 'Upload-Pass': this.say.uploadPass } : {},
            metadata: {
                filename: this.file.name,
                ...(this.say.uploadContest && { contest: this.say.uploadContest }),
                ...(this.say.uploadCategory && { category: this.category() }),
            },
            retryDelays: PAUSES,
            onShouldRetry: (error) => this.again(error),
            onProgress: (sent, all) => this.row.moved(sent, all),
            onSuccess: () => this.whole(),
            onUploadUrlAvailable: () => this.promiseLater(),
            onError: (error) => this.failed(error),
        });
        const [former] = await this.upload.findPreviousUploads().catch(() => []);
        if (former) this.upload.resumeFromPreviousUpload(former);
        this.go();
    }

    promiseLater() {
        if (!this.promising) this.promising = setTimeout(() => this.promise(), WORTH_A_PROMISE);
    }

    /** From now on the form need not wait for somebody to press its button: the entry may have been sent meanwhile. */
    async promise() {
        if (this.url || this.gone) return;
        const sentence = await promise(this.file, new URL(this.upload.url, location.href).pathname, this.owner.form);
        if (!sentence || this.gone || this.url) return;
        this.row.promised(sentence, this.say.promiseNext);
        this.owner.waiting ??= true;
    }

    /** A form where the category is chosen says #name of that field instead of a category. */
    category() {
        const named = this.say.uploadCategory;
        return named.startsWith('#') ? (new FormData(this.owner.form).get(named.slice(1)) ?? '') : named;
    }

    go() {
        this.active = true;
        this.row.going();
        this.upload.start();
        this.owner.stayAwake();
    }

    pause() {
        this.active = false;
        this.upload?.abort();
        this.row.paused();
        this.owner.stayAwake();
    }

    remove() {
        this.active = false;
        this.gone = true;
        this.field?.remove();
        this.upload?.abort(true).catch(() => {});
        this.row.remove();
        this.owner.forget(this);
    }

    moving() {
        return this.active && !this.url;
    }

    waitedFor() {
        this.row.waitedFor();
        if (!this.active && this.upload) this.go();
    }

    online() {
        if (this.lost) this.go();
        this.lost = false;
    }

    again(error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        const worth = status === 0 || status >= 500 || WORTH_ANOTHER_TRY.has(status);
        if (worth) this.row.waiting();
        return worth;
    }

    failed(error) {
        this.active = false;
        this.lost = !error.originalResponse;
        this.row.stopped(this.reason(error), true);
        this.owner.stayAwake();
    }

    /** The server's own sentence where it sent one. */
    reason(error) {
        try {
            const { detail } = JSON.parse(error.originalResponse.getBody());
            return detail[language] ?? detail.vi;
        } catch {
            return error.originalResponse ? this.say.sayFailed : this.say.sayLost;
        }
    }

    whole() {
        this.active = false;
        this.url = new URL(this.upload.url, location.href).pathname;
        this.field = document.createElement('input');
        Object.assign(this.field, { type: 'hidden', name: 'uploadUrl', value: this.url });
        this.row.whole(this.field);
        this.owner.done();
    }
}

export function startUploads() {
    document.querySelectorAll('form[data-upload]').forEach((form) => form.querySelector('input[type=file]') && new UploadForm(form));
}
