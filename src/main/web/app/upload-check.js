import { fill, number } from './words.js';

const MEDIA_PATIENCE = 4000;

export function size(bytes) {
    const units = ['byte', 'KB', 'MB', 'GB'];
    let at = 0;
    let value = bytes;
    while (value >= 1000 && at < units.length - 1) {
        value /= 1024;
        at++;
    }
    return `${number(at > 1 ? Math.round(value * 10) / 10 : Math.round(value))} ${units[at]}`;
}

/** How long sound or moving picture lasts, as far as this browser can tell. */
function seconds(file) {
    const kind = /^(audio|video)\//.exec(file.type)?.[1];
    if (!kind) return Promise.resolve(null);
    return new Promise((resolve) => {
        const media = document.createElement(kind);
        const url = URL.createObjectURL(file);
        const end = (value) => {
            URL.revokeObjectURL(url);
            resolve(Number.isFinite(value) ? value : null);
        };
        media.preload = 'metadata';
        media.onloadedmetadata = () => end(media.duration);
        media.onerror = () => end(null);
        setTimeout(() => end(null), MEDIA_PATIENCE);
        media.src = url;
    });
}

/** A sentence that says why the server would refuse this file, or nothing: what a browser cannot tell is not guessed. */
export async function fits(file, say) {
    const most = Number(say.uploadMost ?? 0);
    if (most && file.size > most) return fill(say.sayTooBig, size(file.size), size(most));
    if (file.size === 0) return say.sayEmpty;
    const kinds = (say.uploadKinds ?? '').split(',').filter(Boolean);
    const ending = file.name.slice(file.name.lastIndexOf('.')).toLowerCase();
    if (kinds.length && !kinds.includes(ending)) return fill(say.sayWrongKind, kinds.join(', '));
    const limit = Number(say.uploadSeconds ?? 0) + Number(say.uploadTolerance ?? 0);
    const length = limit ? await seconds(file) : null;
    if (length && length > limit) return fill(say.sayTooLong, clock(length), clock(limit));
    return null;
}

const clock = (total) => `${Math.floor(total / 60)}:${String(Math.floor(total % 60)).padStart(2, '0')}`;
