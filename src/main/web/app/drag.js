const said = document.querySelector('[data-drag-said]');
let held = null;

function lift(element, what) {
    element.draggable = true;
    element.addEventListener('dragstart', (event) => {
        held = { element, ...what };
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', element.textContent.trim());
        said.hidden = true;
    });
    element.addEventListener('dragend', () => (held = null));
}

function land(element, kind, act) {
    const over = (yes) => element.classList.toggle('landing', yes);
    element.addEventListener('dragover', (event) => {
        if (held?.kind !== kind) return;
        event.preventDefault();
        over(true);
    });
    element.addEventListener('dragleave', () => over(false));
    element.addEventListener('drop', (event) => {
        if (held?.kind !== kind) return;
        event.preventDefault();
        over(false);
        act(held);
    });
}

/** Only the work that the ranking puts there receives a prize; the server says the same to whoever asks otherwise. */
function give(prize, work) {
    const form = prize.querySelector('form[action$="/prizes/given"]');
    if (form?.elements.namedItem('entry').value === work.entry) return form.requestSubmit();
    said.hidden = false;
    said.textContent = said.dataset.dragSaid;
}

function order(tie, row, work) {
    const rows = [...tie.querySelectorAll('[data-tied]')];
    const below = rows.indexOf(work.element) < rows.indexOf(row);
    row[below ? 'after' : 'before'](work.element);
    tie.querySelectorAll('[data-tied] select').forEach((select, index) => (select.value = String(index + 1)));
}

/** By drag what buttons and lists do too: a work onto its prize, a prize back to the ranking, tied works into order. */
export function startDrag() {
    if (!said) return;
    for (const hint of document.querySelectorAll('[data-drag-hint]')) hint.hidden = false;
    for (const work of document.querySelectorAll('[data-work]')) lift(work, { kind: 'work', entry: work.dataset.work });
    for (const prize of document.querySelectorAll('[data-prize]')) {
        const back = prize.querySelector('form[action$="/prizes/taken-back"]');
        if (back) lift(prize, { kind: 'prize', back });
        land(prize, 'work', (work) => give(prize, work));
    }
    for (const ranking of document.querySelectorAll('[data-ranking]')) land(ranking, 'prize', (prize) => prize.back.requestSubmit());
    for (const tie of document.querySelectorAll('[data-tie]')) {
        for (const row of tie.querySelectorAll('[data-tied]')) {
            lift(row, { kind: 'tied' });
            land(row, 'tied', (work) => order(tie, row, work));
        }
    }
}
