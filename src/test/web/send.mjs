// Sends one file with tus-js-client and prints the address of the upload. Arguments: endpoint, file, how to send it:
// "clean", "cut" (given up and resumed from its address every so many bytes, three megabytes where the fourth argument says
// nothing), "parallel" (three parts, joined) or "patient" (tries for minutes to reach a server that comes and goes).
import { createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';

const tus = createRequire(new URL('../../main/web/package.json', import.meta.url))('tus-js-client');
const [endpoint, file, manner, cutEvery] = process.argv.slice(2);
const CUT = Number(cutEvery ?? 3 << 20);
const size = statSync(file).size;
const PAUSES = manner === 'patient' ? Array(300).fill(1000) : [0, 200, 1000];

function send(url) {
    return new Promise((resolve, reject) => {
        let begin = null;
        const upload = new tus.Upload(createReadStream(file), {
            endpoint,
            uploadUrl: url,
            chunkSize: 8 << 20,
            retryDelays: PAUSES,
            metadata: { filename: 'Bài viết.mp4' },
            ...(manner === 'parallel' ? { parallelUploads: 3 } : { uploadSize: size }),
            onProgress: (sent) => {
                begin ??= sent;
                if (manner === 'cut' && sent - begin >= CUT && upload.url) {
                    upload.abort();
                    resolve({ url: upload.url, whole: false });
                }
            },
            onSuccess: () => resolve({ url: upload.url, whole: true }),
            onError: reject,
        });
        upload.start();
    });
}

let state = { url: null, whole: false };
for (let tries = 0; !state.whole && tries < 60 + size / CUT; tries++) state = await send(state.url);
if (!state.whole) throw new Error('never whole');
console.log(state.url);
