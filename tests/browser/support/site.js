// The compiled site under test: which pages there are, and of which kind each is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

function fromRun(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with tests/browser/run`);
  return value;
}

export const siteFolder = fromRun('ROADBOOK_SITE'); // compiled from content/ of the project
export const program = fromRun('ROADBOOK_PROGRAM');

export function listFiles(folder) {
  const names = readdirSync(folder, { withFileTypes: true });
  return names.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

// All pages: path from the site's root, text, and kind (the name of the template, which every page says).
export function listPages(folder = siteFolder) {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const kind = text.match(/<html [^>]*data-page="([^"]*)"/)?.[1];
      return { path: relative(folder, file).split(sep).join('/'), kind, text };
    })
    .filter((page) => page.kind !== undefined)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

// The largest page of each kind: what can go wrong on a kind is most likely there.
export function samplePages(folder = siteFolder) {
  const samples = new Map();
  for (const page of listPages(folder)) {
    const known = samples.get(page.kind);
    if (!known || page.text.length > known.text.length) samples.set(page.kind, page);
  }
  return [...samples.values()];
}

export const fileSize = (path) => statSync(join(siteFolder, path)).size;

// Compiles a site of its own from texts by path («content/plan.md»). Gives { folder, remove }.
export function compileSite(files, today) {
  const source = mkdtempSync(join(tmpdir(), 'roadbook-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  execFileSync(program, ['-C', source, 'build', '--today', today], { stdio: 'pipe' });
  return { folder: join(source, 'site'), remove: () => rmSync(source, { recursive: true }) };
}
