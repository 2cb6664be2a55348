// The panel for visually impaired readers: what is chosen holds on all pages, after a reload, and until it is reset.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { fileRoot, findOverflow, findViolations, launchBrowser, openPage } from '../support/browser.js';
import { serveFolder } from '../support/server.js';
import { samplePages, siteFolder } from '../support/site.js';

const plan = samplePages().find((sample) => sample.kind === 'roadmap').path;

let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  server = await serveFolder(siteFolder);
});
after(async () => {
  await browser.close();
  await server.close();
});

async function choose(page, name, value) {
  const button = page.locator('.panel-button');
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.locator(`#rb-panel input[name="${name}"][value="${value}"]`).check();
}

const colours = (page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, style.backgroundColor];
  });

for (const root of ['http', 'file']) {
  it(`what is chosen is remembered (${root})`, async () => {
    const base = root === 'http' ? server.url : fileRoot();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto(base + plan);
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const normal = await size();
    await choose(page, 'size', 'largest');
    await choose(page, 'colours', 'white-on-black');
    await page.goto(`${base}index.html`);
    assert.ok((await size()) > normal * 1.8);
    assert.deepEqual(await colours(page), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.locator('.panel-button').click();
    assert.equal(await page.locator('#rb-panel input[name="size"]:checked').getAttribute('value'), 'largest');
    await page.locator('#rb-panel [type="reset"]').click();
    await page.reload();
    assert.equal(await size(), normal);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

it('every choice of colours is readable, and the largest text needs no scrolling sideways', async () => {
  const { page, context } = await openPage(browser, server.url, { width: 360, height: 740 });
  await page.goto(server.url + plan);
  await choose(page, 'size', 'largest');
  await choose(page, 'spacing', 'widest');
  for (const name of ['black-on-white', 'white-on-black', 'blue', 'brown']) {
    await choose(page, 'colours', name);
    assert.deepEqual(await findViolations(page), [], name);
  }
  assert.equal(await findOverflow(page), null);
  await context.close();
});

it('without pictures none is shown', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(server.url + plan);
  await choose(page, 'pictures', 'off');
  const shown = await page.evaluate(
    () => [...document.querySelectorAll('img, svg')].filter((e) => e.getBoundingClientRect().width > 0).length,
  );
  assert.equal(shown, 0);
  await context.close();
});

it('opens, closes and gives the focus back by keyboard', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(server.url + plan);
  await page.locator('.panel-button').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#rb-panel').isVisible(), true);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'size');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.size), 'large');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#rb-panel').isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement.className), 'panel-button');
  await context.close();
});
