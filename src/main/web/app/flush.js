import { saving } from './autosave.js';
import { again } from './kept.js';
import { alone, queue } from './queue.js';
import { signedOut } from './session.js';
import { same } from './typed.js';
import { show } from './unsent.js';

const DAY = 86_400_000;
const AGAIN = 8_000;
const form = document.querySelector('form[data-offline]');
let timer = 0;
const token = () => document.querySelector('input[name=_token]')?.value ?? '';

/** What a closed tab left of the open sheet lets the words on the screen go first, which its judge is looking at. */
const due = (item) => !item.refused && !(form?.dataset.autosave === item.url && saving.get(form)?.dirty());

/** Sends what waited in sheets that are not open. What the portal does not take stays until its judge has looked at it. */
export async function flush() {
    clearTimeout(timer);
    if (!navigator.onLine) return;
    let signedIn = true;
    for (const item of (await queue.all()).filter(due)) {
        if (signedIn) await alone(item.key, async () => (signedIn = await settle(item))).catch(() => {});
    }
    await show(!signedIn);
    // a network that is announced is often not there yet, and a page that is left holds its sheet a moment longer
    const left = (await queue.all()).some((item) => !item.sent && !item.refused);
    if (signedIn && left) timer = setTimeout(flush, AGAIN);
}

/** False when nobody is signed in any more. */
async function settle(item) {
    if (item.sent) return Date.now() - item.at < DAY || !(await queue.drop(item.key));
    const body = new URLSearchParams(item.body);
    body.set('_token', token());
    const answer = await fetch(item.url, { method: 'POST', body, credentials: 'same-origin' });
    if (signedOut(answer)) return false;
    if (answer.status === 403 || answer.status >= 500) return true;
    if (answer.ok || answer.status === 404 || item.url.endsWith('/seen') || (await stands(item))) {
        await queue.drop(item.key);
        again(item.url.replace(/\/draft$/, ''));
    } else await queue.put({ ...item, refused: true });
    return true;
}

/** Whether the portal holds these very words already, as after a save whose answer was lost. */
async function stands(item) {
    const answer = await fetch(item.url.replace(/\/draft$/, ''), { credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const form = page.querySelector('form[data-offline]');
    return Boolean(form) && same(form, item.body);
}
