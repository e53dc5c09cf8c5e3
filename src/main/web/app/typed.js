const OWN = ['_token', 'version', 'then'];

const plain = (name, value) => (name.startsWith('points-') ? value.trim().replace('.', ',') : value.replace(/\r\n/g, '\n').trim());

const given = (body) => [...new URLSearchParams(body)].filter(([name]) => !OWN.includes(name));

export const version = (body) => Number(new URLSearchParams(body).get('version'));

/** Whether a form holds what was typed. */
export const same = (form, body) =>
    given(body).every(([name, value]) => plain(name, form.elements.namedItem(name)?.value ?? '') === plain(name, value));

/** Puts what was typed back, with the version it was typed on. */
export function retype(form, body) {
    for (const [name, value] of [...given(body), ['version', String(version(body))]]) {
        const field = form.elements.namedItem(name);
        if (!field) continue;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }
}

/** What was typed in one line, for a sheet that takes it no more. */
export const told = (body) => given(body).map(([, value]) => value.trim()).filter(Boolean).join(' · ');
