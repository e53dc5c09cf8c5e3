// Keeps the pages of a judge's next works, so that reading and scoring text goes on without a network. Nothing but the own
// list and the own sheets is ever kept: what others gave is read on other addresses.
const PAGES = 'gs-judging-pages';
const OWN = /^\/judging(\/[\w-]{32})?$/;
const ANYWAY = { ignoreVary: true };
const SINCE = 'x-kept-since';
const FRESH = 30 * 60_000;
const PATIENCE = 6_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const plain = (url) => url.split('#')[0];
const own = (url) => OWN.test(new URL(url).pathname);

async function keep(url) {
    const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => null);
    if (!answer || answer.status >= 500) return;
    const cache = await caches.open(PAGES);
    if (!answer.ok || answer.redirected) return cache.delete(plain(url));
    const headers = new Headers(answer.headers);
    headers.set(SINCE, Date.now());
    await cache.put(plain(url), new Response(await answer.blob(), { headers }));
}

const kept = async (url) => (await caches.open(PAGES)).match(plain(url), ANYWAY);

async function keepUnlessFresh(url, age) {
    const before = await kept(url);
    if (!before || Date.now() - Number(before.headers.get(SINCE)) > age) await keep(url);
}

self.addEventListener('message', (event) => {
    const { pages = [], assets = [], again = [] } = event.data;
    const all = [
        ...assets.map((url) => () => keepUnlessFresh(url, Infinity)),
        ...again.filter(own).map((url) => () => keep(url)),
        ...pages.filter(own).map((url) => () => keepUnlessFresh(url, FRESH)),
    ];
    event.waitUntil(all.reduce((before, next) => before.then(next), Promise.resolve()));
});

const tooSlow = () => new Promise((_, give) => setTimeout(give, PATIENCE, new Error('too slow')));

/** From the network; where it is gone, broken or very slow, as it was kept. What was not kept leads back to the list. */
async function page(request) {
    const before = await kept(request.url);
    const asked = fetch(request);
    try {
        const answer = await (before ? Promise.race([asked, tooSlow()]) : asked);
        if (answer.status < 500 || !before) return answer;
    } catch (lost) {
        asked.catch(() => {});
        if (!before && !(await kept(new URL('/judging', request.url).href))) throw lost;
    }
    return before ?? Response.redirect('/judging#not-kept', 302);
}

const asset = async (request) => (await kept(request.url)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(asset(request));
    else if (request.mode === 'navigate' && own(request.url)) event.respondWith(page(request));
});
