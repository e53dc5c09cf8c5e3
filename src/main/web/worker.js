// Keeps the pages of a judge's next works, so that reading and scoring text goes on without a network.
const PAGES = 'gs-judging-pages';
const ANYWAY = { ignoreVary: true };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const plain = (url) => url.split('#')[0];

async function keep(url) {
    const cache = await caches.open(PAGES);
    const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => null);
    if (!answer) return;
    if (answer.ok && !answer.redirected) await cache.put(plain(url), answer);
    else await cache.delete(plain(url));
}

self.addEventListener('message', (event) => {
    const { pages = [], assets = [] } = event.data;
    const all = [...new Set([...assets, ...pages])];
    event.waitUntil(all.reduce((before, url) => before.then(() => keep(url)), Promise.resolve()));
});

async function page(request) {
    const cache = await caches.open(PAGES);
    try {
        const answer = await fetch(request);
        if (answer.ok && !answer.redirected) await cache.put(plain(request.url), answer.clone());
        return answer;
    } catch (lost) {
        const kept = await cache.match(plain(request.url), ANYWAY);
        if (kept) return kept;
        throw lost;
    }
}

async function asset(request) {
    const kept = await (await caches.open(PAGES)).match(plain(request.url), ANYWAY);
    return kept ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') return;
    if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
    else if (request.mode === 'navigate' && /^\/judging(\/[\w-]{32})?$/.test(pathname)) event.respondWith(page(request));
});
