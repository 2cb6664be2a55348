// What a plan's page loads beside itself stays small: styles and scripts together under 40 KB, uncompressed.
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { it } from 'node:test';
import { fileSize, samplePages } from '../support/site.js';

it('styles and scripts of a plan are under 40 KB', () => {
  const plan = samplePages().find((page) => page.kind === 'roadmap');
  const loaded = [...plan.text.matchAll(/<(?:script[^>]* src|link rel="stylesheet" href)="([^"]*)"/g)].map((m) => m[1]);
  assert.ok(loaded.length > 0);
  const sizes = loaded.map((address) => fileSize(posix.join(posix.dirname(plan.path), address)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(total < 40 * 1024, `${total} bytes: ${loaded.join(', ')}`);
});
