const PAUSE = 500;

/** Has the server add up the prizes as they are typed; it is the same sum that is shown to everybody. */
export function startSums() {
    const box = document.querySelector('[data-sums]');
    const form = box?.closest('form');
    if (!form) return;
    let timer = 0;
    let turn = 0;
    const add = async () => {
        const mine = ++turn;
        const body = new URLSearchParams(new FormData(form));
        body.set('check', 'yes');
        const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' }).catch(() => null);
        if (!answer?.ok || answer.redirected || mine !== turn) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.querySelector('[data-sums-of]');
        if (fresh) box.querySelector('[data-sums-of]').replaceChildren(...fresh.childNodes);
    };
    form.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(add, PAUSE);
    });
}
