// roadbook serve: the browser shows what was changed in under a second of building, and what was found in it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { launchBrowser, openPage } from '../support/browser.js';
import { program } from '../support/site.js';

const plan = (title, deadline) =>
  `---\nтип: план\nназвание: ${title}\nпериод: 2023\n---\n| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Дело | ${deadline} |\n`;

let folder;
let preview;
let url;
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-preview-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/plan.md'), plan('Первый', 'до 30.09.2023'));
  preview = spawn(program, ['-C', folder, 'serve', '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  url = await new Promise((found) => {
    let said = '';
    preview.stderr.on('data', (text) => {
      said += text;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (address) found(address[0]);
    });
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  preview.kill();
  rmSync(folder, { recursive: true });
});

it('shows a change without a reload by hand, and the findings of the page', async () => {
  const { page, problems } = await openPage(browser, url);
  await page.goto(`${url}plan/`);
  assert.equal(await page.locator('h1').innerText(), 'Первый');
  writeFileSync(join(folder, 'content/plan.md'), plan('Второй', 'до 31.04.2023'));
  await page.locator('h1', { hasText: 'Второй' }).waitFor();
  const panel = page.locator('#rb-preview');
  await panel.waitFor();
  assert.match(await panel.textContent(), /Замечания к этой странице/);
  assert.match(await panel.textContent(), /content\/plan\.md:8/);
  assert.deepEqual(problems, []);
});

it('keeps the last good site while there are errors, and says so', async () => {
  const { page } = await openPage(browser, url);
  await page.goto(`${url}plan/`);
  writeFileSync(join(folder, 'content/plan.md'), '---\nтип: план\n---\n');
  await page.locator('#rb-preview', { hasText: 'Сайт не обновлён' }).waitFor();
  assert.equal(await page.locator('h1').innerText(), 'Второй');
  writeFileSync(join(folder, 'content/plan.md'), plan('Третий', 'до 30.09.2023'));
  await page.locator('h1', { hasText: 'Третий' }).waitFor();
});

it('answers only to names of this computer', async () => {
  const status = await new Promise((answered) => {
    request(url, { headers: { host: 'example.org' } }, (response) => answered(response.statusCode)).end();
  });
  assert.equal(status, 403);
});
