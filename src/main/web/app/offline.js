import { saving } from './autosave.js';
import { flush } from './flush.js';
import { again, forget, keepPages, next, onlyOwn } from './kept.js';
import { alone, hold, judge, queue } from './queue.js';
import { retype, same, told, version } from './typed.js';
import { show } from './unsent.js';
import { fill } from './words.js';

const WORKER = '/judging/worker.js';
const form = document.querySelector('form[data-offline]');
const url = form?.dataset.autosave;

/** What this tab typed on this sheet and could not send, else what a closed tab left behind, else what this tab sent last. */
async function left(sheet) {
    const items = (await queue.all()).filter((item) => item.url === sheet).sort((a, b) => b.at - a.at);
    const mine = (item) => item.key === queue.key(sheet);
    for (const item of items.filter((other) => !other.sent).sort((a, b) => mine(b) - mine(a))) {
        if (mine(item) || (await alone(item.key, () => true))) return item;
    }
    return items.find(mine);
}

async function restore() {
    const item = await left(url);
    if (!item) return;
    const ahead = version(item.body) - Number(form.elements.namedItem('version').value);
    if (ahead <= 0 && (item.sent || same(form, item.body))) return queue.drop(item.key);
    retype(form, item.body);
    if (item.key !== queue.key(url)) await queue.drop(item.key);
    await queue.put({ url, body: item.body, sent: item.sent, failed: item.failed });
    form.dispatchEvent(new CustomEvent(item.sent ? 'gs:kept' : 'gs:changed'));
}

function keepTyping() {
    hold(queue.key(url));
    form.addEventListener('gs:saving', (event) => queue.put({ url, body: event.detail }));
    form.addEventListener('gs:unsent', (event) => queue.put({ url, body: event.detail, failed: true }).then(() => show()));
    form.addEventListener('gs:saved', (event) => queue.put({ url, body: event.detail.body, sent: true }).then(() => show()));
    form.addEventListener('submit', submit, true);
}

/** What is sent is kept before; without a network it stays here and the judge goes on. Only sealing has to wait. */
async function submit(event) {
    if (form.dataset.leaving || (navigator.onLine && !saving.get(form).dirty())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const by = event.submitter ?? undefined;
    const body = new URLSearchParams(new FormData(form)).toString();
    await queue.put({ url, body, failed: !navigator.onLine });
    if (navigator.onLine) {
        form.dataset.leaving = 'true';
        form.requestSubmit(by);
        delete form.dataset.leaving;
        return;
    }
    await show();
    if (by?.value === 'next') location.href = next();
    else document.querySelector('[data-offline-said]').hidden = false;
}

/** A sealed sheet takes nothing: what was typed meanwhile is shown once more and then gone. */
async function late(line) {
    const items = (await queue.all()).filter((item) => item.url === line.dataset.late);
    const lost = items.filter((item) => !item.sent).map((item) => told(item.body));
    line.hidden = !lost.length;
    line.querySelector('p').textContent = fill(line.dataset.sentence, lost.join(' / '));
    for (const item of items) await queue.drop(item.key);
}

/** The page after a save tells that it arrived. */
async function settled(sheet) {
    const own = (await queue.all()).filter((item) => item.key === queue.key(sheet) && !item.failed);
    for (const item of own) await queue.drop(item.key);
    again(sheet.replace(/\/draft$/, ''));
}

/** Where both versions are shown, the choice settles what was kept. */
function choose(chooser) {
    const sheet = chooser.dataset.settles;
    document.querySelector('[data-keep-saved]').addEventListener('click', async (event) => {
        event.preventDefault();
        await queue.drop(queue.key(sheet));
        location.href = event.target.href;
    });
    chooser.addEventListener('submit', () => queue.put({ url: sheet, body: new URLSearchParams(new FormData(chooser)).toString() }));
}

export async function startOffline() {
    document.addEventListener('submit', (event) => event.target.action.endsWith('/sign-out') && forget());
    if (!judge || !('indexedDB' in window)) return;
    await onlyOwn();
    const sealed = document.querySelector('[data-late]');
    const chooser = document.querySelector('[data-settles]');
    const saved = document.querySelector('[data-settled]');
    if (saved) await settled(saved.dataset.settled);
    if (sealed) await late(sealed);
    if (chooser) choose(chooser);
    if (form) {
        keepTyping();
        await restore();
    }
    window.addEventListener('online', flush);
    await show();
    if (!chooser) await flush();
    if ('serviceWorker' in navigator) navigator.serviceWorker.register(WORKER, { scope: '/judging' }).then(keepPages).catch(() => {});
}
