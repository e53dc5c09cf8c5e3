import { fill, number } from './words.js';

/** Words are what stands between Unicode spaces, exactly as the server counts them. */
export const countWords = (text) => text.split(/[\s\u0085]+/u).filter(Boolean).length;

function show(area) {
    const line = document.querySelector(`[data-counter="${CSS.escape(area.id)}"]`);
    if (!line) return;
    const limit = Number(area.dataset.words ?? area.dataset.letters);
    const count = area.dataset.words ? countWords(area.value) : area.value.length;
    line.hidden = false;
    line.textContent = fill(line.dataset.one, number(count), number(limit));
    line.classList.toggle('over', count > limit);
}

export function startCounters() {
    for (const area of document.querySelectorAll('textarea[data-words], textarea[data-letters]')) {
        area.addEventListener('input', () => show(area));
        show(area);
    }
}
