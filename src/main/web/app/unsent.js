import { queue } from './queue.js';
import { fill } from './words.js';

const box = document.querySelector('[data-unsent]');
const count = (items) => new Set(items.map((item) => item.url)).size;
const pageOf = (url) => url.replace(/\/draft$/, '');

function say(line, sheets, sentence) {
    line.hidden = !sheets;
    line.textContent = fill(sentence, sheets);
}

/** Tells how many sheets wait for the network, and which ones the portal did not take. */
export async function show(signedOut = false) {
    if (!box) return;
    const items = (await queue.all()).filter((item) => item.url.endsWith('/draft') && !item.sent);
    const refused = items.filter((item) => item.refused);
    const waiting = items.filter((item) => item.failed && !item.refused);
    say(box.querySelector('[data-waiting]'), count(waiting), signedOut ? box.dataset.signedOut : box.dataset.unsent);
    say(box.querySelector('[data-refused]'), count(refused), box.dataset.untaken);
    box.querySelector('ul').replaceChildren(...[...new Set(refused.map((item) => item.url))].map(link));
    box.hidden = !waiting.length && !refused.length;
}

function link(url, index) {
    const item = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = pageOf(url);
    anchor.textContent = fill(box.dataset.open, index + 1);
    item.append(anchor);
    return item;
}
