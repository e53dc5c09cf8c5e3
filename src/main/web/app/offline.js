import { queue } from './queue.js';
import { fill } from './words.js';

const WORKER = '/judging/worker.js';
const PAGES = 'gs-judging-pages';
const AHEAD = 10;

const badge = document.querySelector('[data-unsent]');
const form = document.querySelector('form[data-offline]');
const token = () => document.querySelector('input[name=_token]')?.value ?? '';

async function show() {
    if (!badge) return;
    const waiting = (await queue.all()).filter((item) => item.url.endsWith('/draft'));
    badge.hidden = !waiting.length;
    badge.textContent = fill(badge.dataset.unsent, waiting.length);
}

/** Sends what waited. A sheet that was saved elsewhere meanwhile stays here until its judge has looked at both. */
async function flush() {
    if (!navigator.onLine) return;
    for (const item of await queue.all()) {
        if (item.url === form?.dataset.autosave) continue;
        const body = new URLSearchParams(item.body);
        body.set('_token', token());
        try {
            const answer = await fetch(item.url, { method: 'POST', body, credentials: 'same-origin' });
            const gone = answer.status === 404 || item.url.endsWith('/seen');
            if (answer.ok && !answer.redirected || gone) await queue.drop(item.url);
        } catch {
            return;
        }
    }
    await show();
}

function fields(into, body) {
    for (const [name, value] of new URLSearchParams(body)) {
        const field = into.elements.namedItem(name);
        if (!field || name === '_token') continue;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }
}

async function restore() {
    const url = form.dataset.autosave;
    const waiting = await queue.get(url);
    if (waiting) fields(form, waiting.body);
    form.addEventListener('gs:unsent', (event) => queue.put(url, event.detail).then(show));
    form.addEventListener('gs:saved', () => queue.drop(url).then(show));
    if (waiting) form.dispatchEvent(new CustomEvent('gs:changed'));
}

/** Without a network, saving keeps the sheet here and goes on; only sealing has to wait. */
async function submitOffline(event) {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const then = event.submitter?.value;
    body.delete('then');
    await queue.put(form.dataset.autosave, body.toString());
    await show();
    if (then === 'next' && form.dataset.next) location.href = form.dataset.next;
    else document.querySelector('[data-offline-said]').hidden = false;
}

async function keepPages() {
    const { active } = await navigator.serviceWorker.ready;
    const next = [...document.querySelectorAll('a[data-keep]')].slice(0, AHEAD).map((link) => link.href);
    const assets = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.includes('/assets/'));
    active.postMessage({ pages: [location.href.split('#')[0], ...next], assets });
}

export function startOffline() {
    document.addEventListener('submit', (event) => {
        if (event.target.action.endsWith('/sign-out')) caches?.delete(PAGES);
    });
    if (!badge || !('indexedDB' in window)) return;
    if (form) {
        restore();
        form.addEventListener('submit', submitOffline, true);
    }
    window.addEventListener('online', flush);
    show().then(flush);
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register(WORKER, { scope: '/judging' }).then(keepPages).catch(() => {});
}
