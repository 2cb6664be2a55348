// Every link and anchor inside the site leads somewhere, and no page points outside for anything that it loads.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { it } from 'node:test';
import { listPages, siteFolder } from '../support/site.js';

const unescape = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
const attributes = (text, name) => [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) => unescape(m[1]));
const isOutside = (address) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);

const pages = listPages();
const anchors = new Map(pages.map((page) => [page.path, new Set(attributes(page.text, 'id'))]));

function findFault(page, address) {
  const [path, fragment] = address.split('#');
  const target = path === '' ? page.path : posix.join(posix.dirname(page.path), decodeURIComponent(path.split('?')[0]));
  const file = `${siteFolder}/${target}`;
  if (!existsSync(file)) return `${page.path}: ${address}: no such file`;
  // A folder is not a page on a disk.
  if (statSync(file).isDirectory()) return `${page.path}: ${address}: a folder, not a page`;
  if (!fragment || fragment.startsWith(':~:')) return null;
  return anchors.get(target)?.has(decodeURIComponent(fragment)) ? null : `${page.path}: ${address}: no such anchor`;
}

it('all links and anchors inside the site lead somewhere', () => {
  const faults = new Set();
  for (const page of pages) {
    if (page.kind === 'not_found') continue; // its links start at the root of a server: see the office's base address
    for (const name of ['href', 'src', 'action']) {
      for (const address of attributes(page.text, name)) {
        const fault = isOutside(address) ? null : findFault(page, address);
        if (fault) faults.add(fault);
      }
    }
  }
  assert.deepEqual([...faults], []);
});

it('a page has each anchor once', () => {
  for (const page of pages) assert.equal(attributes(page.text, 'id').length, anchors.get(page.path).size, page.path);
});

it('nothing is loaded from another site, and no page carries scripts or styles of its own', () => {
  for (const page of pages) {
    for (const address of attributes(page.text, 'src')) assert.ok(!isOutside(address), `${page.path}: ${address}`);
    assert.ok(!/<style|\sstyle="|\son[a-z]+="/.test(page.text.replaceAll(/>[^<]*/g, '>')), page.path);
    for (const [, inside] of page.text.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>([^<]*)</g)) {
      assert.equal(inside.trim(), '', page.path);
    }
  }
});
