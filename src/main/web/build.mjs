// Bundles styles, scripts, fonts and icons into the folder named by the first argument. Every name carries a hash of
// its content, so that a browser may keep a file for ever; manifest.json tells which name a page has to ask for.
// Does nothing when neither the sources nor the icons named in the templates have changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const templates = resolve(here, '../resources/templates');
const out = resolve(process.argv[2] ?? join(here, '../../../target/classes/META-INF/resources/assets'));
const manifestFile = join(out, 'manifest.json');

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
const read = (file) => readFileSync(file, 'utf8');
const filesUnder = (folder) =>
    readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.name !== 'node_modules')
        .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
        .sort();

function iconNames() {
    const names = new Map(read(join(here, 'icons.txt')).split('\n').filter(Boolean).map((name) => [name, 'icons.txt']));
    for (const file of existsSync(templates) ? filesUnder(templates) : []) {
        for (const [, name] of read(file).matchAll(/(?:\{#icon\s+name|\bicon)="([a-z0-9-]+)"/g)) names.set(name, file);
    }
    return names;
}

function installed() {
    const mark = join(here, 'node_modules/.lock-hash');
    const wanted = hash(read(join(here, 'package-lock.json')));
    if (existsSync(mark) && read(mark) === wanted) return;
    execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
    writeFileSync(mark, wanted);
}

function sprite(names) {
    const symbols = [...names].sort().map(([name, origin]) => {
        const file = join(here, 'node_modules/lucide-static/icons', name + '.svg');
        if (!existsSync(file)) throw new Error(`no icon is called "${name}" (asked for by ${relative(here, origin)})`);
        const drawing = read(file).replace(/<!--.*?-->/gs, '').match(/<svg[^>]*>(.*)<\/svg>/s)[1];
        return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.replace(/\s+/g, ' ').trim()}</symbol>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function licences() {
    const { packages } = JSON.parse(read(join(here, 'package-lock.json')));
    const shipped = Object.keys(packages).filter((path) => path && !packages[path].dev && existsSync(join(here, path)));
    return shipped.map((path) => {
        const file = readdirSync(join(here, path)).find((name) => /^(licen[cs]e|copying)/i.test(name));
        const text = file ? read(join(here, path, file)).trim() : packages[path].license;
        return `${path.replace('node_modules/', '')} ${packages[path].version}\n\n${text}\n`;
    }).join('\n' + '-'.repeat(72) + '\n\n');
}

async function bundle(names) {
    const { build } = await import('esbuild');
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const entries = ['app.css', 'app.js', 'upload.js', 'hash.js', 'worker.js'].filter((name) => existsSync(join(here, name)));
    const { metafile } = await build({
        absWorkingDir: here,
        entryPoints: entries,
        outdir: out,
        bundle: true,
        minify: true,
        format: 'esm',
        target: ['chrome100', 'firefox102', 'safari15.4'],
        entryNames: '[name]-[hash]',
        assetNames: '[name]-[hash]',
        chunkNames: '[name]-[hash]',
        publicPath: '/assets',
        loader: { '.woff2': 'file', '.svg': 'file' },
        legalComments: 'none',
        metafile: true,
        logLevel: 'warning',
    });
    const manifest = {};
    for (const [file, { entryPoint, inputs: parts }] of Object.entries(metafile.outputs)) {
        manifest[basename(entryPoint ?? Object.keys(parts)[0])] = relative(out, resolve(here, file));
    }
    const plain = { 'icons.svg': sprite(names), 'mark.svg': read(join(here, 'art/mark.svg')), 'licences.txt': licences() };
    for (const [name, text] of Object.entries(plain)) {
        manifest[name] = name.replace('.', `-${hash(text)}.`);
        writeFileSync(join(out, manifest[name]), text);
    }
    return manifest;
}

const names = iconNames();
const sources = filesUnder(here).map((file) => relative(here, file) + hash(readFileSync(file)));
const inputs = hash(sources.join('\n') + [...names.keys()].sort().join('\n'));
if (!existsSync(manifestFile) || JSON.parse(read(manifestFile)).inputs !== inputs) {
    installed();
    const manifest = await bundle(names);
    writeFileSync(manifestFile, JSON.stringify({ inputs, ...manifest }, null, 1) + '\n');
}
