const dialog = document.getElementById('confirm');

/** Asks before a form marked data-confirm is sent; without script the server's own page has to ask. */
export function startConfirmations() {
    if (!dialog?.showModal) return;
    let waiting = null;
    document.addEventListener('submit', (event) => {
        const sentence = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
        if (!sentence || event.target.dataset.confirmed) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        waiting = { form: event.target, submitter: event.submitter };
        dialog.querySelector('[data-sentence]').textContent = sentence;
        dialog.showModal();
    }, true);
    dialog.addEventListener('click', (event) => {
        const answer = event.target.closest('button')?.value;
        if (!answer) return;
        dialog.close();
        if (answer !== 'yes' || !waiting) return;
        waiting.form.dataset.confirmed = 'yes';
        waiting.form.requestSubmit(waiting.submitter ?? undefined);
        delete waiting.form.dataset.confirmed;
    });
}
