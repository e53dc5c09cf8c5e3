/** The SHA-256 of a file in hex, computed beside the page; rejects where the browser cannot. */
function hash(file, script) {
    return new Promise((resolve, reject) => {
        const worker = new Worker(script);
        worker.onmessage = ({ data }) => {
            worker.terminate();
            resolve(data);
        };
        worker.onerror = (error) => {
            worker.terminate();
            reject(error);
        };
        worker.postMessage(file);
    });
}

/**
 * Fixes a file that is still on its way by its name, size and SHA-256, so that the entry may be sent before it has come.
 * Answers the server's sentence, or nothing where that is not possible: then the file has to arrive in time.
 */
export async function promise(file, url, form) {
    const say = form.dataset;
    if (!say.promise || !window.Worker) return null;
    try {
        const sha256 = await hash(file, say.promiseWorker);
        const token = form.querySelector('input[name=_token]').value;
        const body = new URLSearchParams({ _token: token, uploadUrl: url, bytes: file.size, sha256 });
        const answer = await fetch(say.promise, { method: 'POST', body, credentials: 'same-origin' });
        return answer.ok ? await answer.text() : null;
    } catch {
        return null;
    }
}
