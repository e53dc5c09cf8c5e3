const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

/** 7/10/2022, 7.10.2022 and 07102022 all become 07/10/2022; anything else stays as typed for the server to judge. */
export function tidyDate(text) {
    const parts = /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})$/.exec(text.trim()) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(text.trim());
    return parts ? `${parts[1].padStart(2, '0')}/${parts[2].padStart(2, '0')}/${parts[3]}` : text;
}

function sendOnce(form) {
    form.addEventListener('submit', (event) => {
        if (form.dataset.sending) return event.preventDefault();
        form.dataset.sending = 'yes';
        setTimeout(() => delete form.dataset.sending, 4000);
    });
}

export function startSmallThings() {
    each('.tabs [aria-current]', (tab) => (tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 24));
    each('[data-focus]', (element) => element.focus());
    each('[data-print]', (button) => {
        button.hidden = false;
        button.addEventListener('click', () => window.print());
    });
    each('[data-copy]', (button) => {
        if (!navigator.clipboard) return;
        button.hidden = false;
        button.addEventListener('click', async () => {
            await navigator.clipboard.writeText(button.dataset.copy);
            const said = button.lastChild.textContent;
            button.lastChild.textContent = button.dataset.done;
            setTimeout(() => (button.lastChild.textContent = said), 3000);
        });
    });
    each('input[data-date]', (input) => input.addEventListener('change', () => (input.value = tidyDate(input.value))));
    each('select[data-submit]', (select) => select.addEventListener('change', () => select.form.requestSubmit()));
    each('form[method=post]:not([data-autosave])', sendOnce);
}
