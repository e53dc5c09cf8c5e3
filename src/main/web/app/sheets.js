const phone = matchMedia('(max-width: 63.99rem)');

/** On a phone the decision beside a work becomes a sheet drawn up from the bottom; without script it follows the work. */
export function startSheets() {
    for (const opener of document.querySelectorAll('[data-sheet]')) {
        const sheet = document.getElementById(opener.dataset.sheet);
        const bar = opener.closest('.decision-bar');
        if (!sheet || !bar) continue;
        const open = (yes) => {
            sheet.classList.toggle('open', yes);
            opener.setAttribute('aria-expanded', String(yes));
            opener.textContent = yes ? opener.dataset.close : opener.dataset.open;
        };
        const fit = () => {
            sheet.classList.toggle('drawn', phone.matches);
            bar.classList.toggle('drawn', phone.matches);
        };
        opener.setAttribute('role', 'button');
        opener.setAttribute('aria-controls', sheet.id);
        opener.dataset.open ??= opener.textContent;
        open(Boolean(sheet.querySelector('[aria-invalid=true]')));
        opener.addEventListener('click', (event) => {
            event.preventDefault();
            open(!sheet.classList.contains('open'));
            if (sheet.classList.contains('open')) sheet.focus();
        });
        opener.addEventListener('keydown', (event) => event.key === ' ' && (event.preventDefault(), opener.click()));
        sheet.tabIndex = -1;
        sheet.addEventListener('keydown', (event) => {
            if (event.key !== 'Escape' || !phone.matches) return;
            open(false);
            opener.focus();
        });
        phone.addEventListener('change', fit);
        fit();
    }
}
