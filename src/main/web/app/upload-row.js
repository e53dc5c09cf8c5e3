import { size } from './upload-check.js';
import { fill, number } from './words.js';

const TELL_EVERY = 5000;
const MEMORY = 0.25;

function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
}

/** One file in the list: its name, how far it is, what to do about it. */
export class Row {
    constructor(list, file, say, acts) {
        this.say = say;
        this.line = element('li', 'upload-row');
        this.bar = element('progress', 'upload-bar');
        this.bar.max = file.size;
        this.bar.value = 0;
        this.bar.setAttribute('aria-label', file.name);
        this.state = element('p', 'upload-state');
        this.state.setAttribute('role', 'status');
        this.buttons = {
            pause: this.button(say.sayPause, acts.pause),
            go: this.button(say.sayContinue, acts.go),
            remove: this.button(say.sayRemove, acts.remove),
        };
        const acting = element('p', 'upload-acts');
        acting.append(...Object.values(this.buttons));
        this.line.append(element('p', 'upload-name', `${file.name} · ${size(file.size)}`), this.bar, this.state, acting);
        list.append(this.line);
        this.show('remove');
    }

    button(text, act) {
        const made = element('button', 'button quiet', text);
        made.type = 'button';
        made.addEventListener('click', act);
        return made;
    }

    show(...names) {
        for (const [name, button] of Object.entries(this.buttons)) button.hidden = !names.includes(name);
    }

    tell(sentence, mood = '') {
        this.state.textContent = sentence;
        this.line.dataset.mood = mood;
    }

    going() {
        this.from = null;
        this.speed = 0;
        this.tell(this.say.sayStarting);
        this.show('pause', 'remove');
    }

    moved(sent, all) {
        const now = performance.now();
        this.bar.max = all;
        this.bar.value = sent;
        if (!this.from) {
            this.from = { at: now, sent };
            this.told = 0;
            return;
        }
        const passed = (now - this.from.at) / 1000;
        if (passed >= 0.5) {
            const present = (sent - this.from.sent) / passed;
            this.speed = this.speed ? this.speed + MEMORY * (present - this.speed) : present;
            this.from = { at: now, sent };
        }
        if (this.speed > 0 && now - this.told > (this.told ? TELL_EVERY / 5 : 0)) {
            this.told = now;
            const percent = number(Math.floor((sent / all) * 100));
            this.tell(fill(this.say.sayProgress, percent, size(this.speed), this.left((all - sent) / this.speed)));
        }
    }

    left(seconds) {
        if (seconds < 60) return this.say.saySoon;
        return fill(this.say.sayMinutes, number(Math.ceil(seconds / 60)));
    }

    waiting() {
        this.from = null;
        this.tell(this.say.sayWaiting, 'waiting');
    }

    waitedFor() {
        this.tell(this.say.sayThenSent, 'waiting');
    }

    promised(sentence, next) {
        this.note ??= element('p', 'upload-promise');
        const link = element('a', '', this.say.sayPromiseNext);
        Object.assign(link, { href: next, target: '_blank', rel: 'noopener' });
        this.note.replaceChildren(sentence, ' ', link);
        this.note.setAttribute('role', 'status');
        this.state.after(this.note);
    }

    paused() {
        this.tell(this.say.sayPaused, 'waiting');
        this.show('go', 'remove');
    }

    stopped(sentence, mayGoOn) {
        this.tell(sentence, 'wrong');
        this.show(...(mayGoOn ? ['go', 'remove'] : ['remove']));
    }

    whole(field) {
        this.bar.value = this.bar.max;
        this.line.append(field);
        this.tell(this.say.sayDone, 'good');
        this.show('remove');
    }

    remove() {
        this.line.remove();
    }
}
