import { clockTime, fill } from './words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const shown = document.querySelector('time[data-clock]');
const lead = shown ? Date.parse(shown.dateTime) - Date.now() : 0;

/** The server's time as far as this page knows it; the browser's own clock may be wrong by hours. */
export const serverNow = () => Date.now() + lead;

function say(element, left) {
    const { hours, minutes, seconds, past } = element.dataset;
    if (left <= 0) return past;
    if (left >= DAY) return element.textContent;
    if (left >= HOUR) return fill(hours, Math.floor(left / HOUR), Math.floor((left % HOUR) / MINUTE));
    return left >= MINUTE ? fill(minutes, Math.floor(left / MINUTE)) : seconds;
}

function tick() {
    if (shown) shown.textContent = shown.textContent.replace(/\d\d:\d\d/, clockTime(serverNow()));
    for (const element of document.querySelectorAll('[data-until]')) {
        const sentence = say(element, Date.parse(element.dataset.until) - serverNow());
        if (sentence && sentence !== element.textContent) element.textContent = sentence;
    }
}

export function startClock() {
    tick();
    setInterval(tick, 15_000);
}
