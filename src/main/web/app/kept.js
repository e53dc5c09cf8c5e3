import { judge } from './queue.js';

const PAGES = 'gs-judging-pages';
const WHOSE = 'gs-judging-whose';
const AHEAD = 10;
const form = document.querySelector('form[data-offline]');

const worker = async () => (await navigator.serviceWorker.ready).active;

const sheets = () => form.dataset.ahead.split(' ').filter(Boolean).map((ref) => new URL('/judging/' + ref, location).href);

/** The sheet after this one, else the list. */
export const next = () => sheets()[0] ?? '/judging';

const ahead = () =>
    form
        ? sheets()
        : [...document.querySelectorAll('a[data-keep]')].map((link) => link.href);

/** Has the worker keep this page, the next ones and what they are drawn with. */
export async function keepPages() {
    const assets = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.includes('/assets/'));
    const own = form ? [location.href] : [];
    const home = new URL('/judging', location).href;
    (await worker()).postMessage({ pages: [...own, ...ahead().slice(0, AHEAD)], again: [home], assets });
}

/** Has it fetch a page anew whose sheet has changed. */
export const again = async (path) =>
    'serviceWorker' in navigator && (await worker()).postMessage({ again: [new URL(path, location).href] });

export const forget = () => window.caches?.delete(PAGES);

/** What was kept for another judge on this machine goes. */
export async function onlyOwn() {
    if (localStorage.getItem(WHOSE) !== judge) await forget();
    localStorage.setItem(WHOSE, judge);
}
