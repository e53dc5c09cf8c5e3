import { openDB } from 'idb';

const STORE = 'unsent';
const open = () => openDB('gs-judging', 1, { upgrade: (db) => db.createObjectStore(STORE, { keyPath: 'url' }) });

/** What could not be sent yet: one item an address, the newest words win. */
export const queue = {
    put: async (url, body) => (await open()).put(STORE, { url, body, at: Date.now() }),
    get: async (url) => (await open()).get(STORE, url),
    all: async () => (await open()).getAll(STORE),
    drop: async (url) => (await open()).delete(STORE, url),
};
