import { createSHA256 } from 'hash-wasm';

const PIECE = 4 << 20;

/** Reads a file of any size piece by piece; a worker, since only here may code be compiled and nothing waits for it. */
onmessage = async ({ data: file }) => {
    const sha256 = await createSHA256();
    for (let at = 0; at < file.size; at += PIECE) {
        sha256.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
    }
    postMessage(sha256.digest('hex'));
};
