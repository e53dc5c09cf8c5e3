import { queue } from './queue.js';

const EVERY = 15000;
const STEP = 5;

/** How much of one piece was on the screen or played, from 0 to 1; never goes back. */
class Piece {
    constructor(element) {
        this.element = element;
        this.share = 0;
    }

    look() {
        const media = this.element.matches('video, audio');
        this.share = Math.max(this.share, Math.min(1, media ? this.played() : this.read()));
        return this.share;
    }

    played() {
        const { played, duration } = this.element;
        let sum = 0;
        for (let i = 0; i < played.length; i++) sum += played.end(i) - played.start(i);
        return duration ? sum / duration : 0;
    }

    read() {
        const box = this.element.getBoundingClientRect();
        return box.height ? (innerHeight - box.top) / box.height : 0;
    }
}

/** Tells the server how much of the work its judge saw, and for how long it was open. */
export function startSeen() {
    const work = document.querySelector('[data-seen]');
    if (!work) return;
    const pieces = [...work.querySelectorAll('.reading, video, audio, .page-image')].map((element) => new Piece(element));
    const meter = document.querySelector('[data-seen-now]');
    const token = document.querySelector('input[name=_token]')?.value ?? '';
    let told = Number(work.dataset.seenBefore);
    let seconds = 0;
    const percent = () => {
        const shares = pieces.map((piece) => piece.look());
        return shares.length ? Math.floor((100 * shares.reduce((a, b) => a + b, 0)) / shares.length) : 0;
    };
    const tell = async () => {
        const now = Math.max(told, percent());
        const body = new URLSearchParams({ _token: token, seen: now, seconds });
        seconds = 0;
        told = now;
        await fetch(work.dataset.seen, { method: 'POST', body, keepalive: true, credentials: 'same-origin' })
            .catch(() => queue.put({ url: work.dataset.seen, body: body.toString() }));
    };
    const look = () => {
        const now = Math.max(told, percent());
        if (meter) meter.textContent = now;
        if (now >= told + STEP || (now === 100 && told < 100)) tell();
    };
    setInterval(() => document.visibilityState === 'visible' && seconds++, 1000);
    setInterval(() => seconds > 5 && document.visibilityState === 'visible' && tell(), EVERY);
    addEventListener('scroll', look, { passive: true });
    work.addEventListener('timeupdate', look, true);
    addEventListener('pagehide', () => seconds && tell());
    document.querySelector('form[data-offline]')?.addEventListener('submit', () => tell());
    look();
}
