import { openDB } from 'idb';

const STORE = 'unsent';
let db;
const open = () =>
    (db ??= openDB('gs-judging', 2, {
        upgrade(fresh) {
            for (const name of fresh.objectStoreNames) fresh.deleteObjectStore(name);
            fresh.createObjectStore(STORE, { keyPath: 'key' });
        },
    }));

export const judge = document.querySelector('[data-judge]')?.dataset.judge ?? '';
const tab = judge && (sessionStorage.gsTab ??= Math.random().toString(36).slice(2));

/**
 * What was typed and may not have arrived: one item an address and tab, the newest words win. Another judge who uses the
 * same machine neither sees nor sends it.
 */
export const queue = {
    key: (url) => `${url}#${tab}`,
    put: async (item) => (await open()).put(STORE, { judge, at: Date.now(), key: queue.key(item.url), ...item }),
    all: async () => (await (await open()).getAll(STORE)).filter((item) => item.judge === judge),
    drop: async (key) => (await open()).delete(STORE, key),
};

/** Runs what only one tab may do with this item, or not at all while the tab that typed it is open. */
export const alone = async (key, act) =>
    navigator.locks ? navigator.locks.request(key, { ifAvailable: true }, (lock) => lock && act()) : act();

/** An open sheet keeps its own item to itself. */
export const hold = (key) => navigator.locks?.request(key, () => new Promise(() => {}));
