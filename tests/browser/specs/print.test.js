// On paper: the document alone, landscape, with the table's head on each page.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { fileRoot, launchBrowser, openPage } from '../support/browser.js';
import { samplePages } from '../support/site.js';

const plan = samplePages().find((sample) => sample.kind === 'roadmap').path;

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

it('a plan is printed landscape on A4', async () => {
  const { page } = await openPage(browser, fileRoot());
  await page.goto(fileRoot() + plan);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = new Set([...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map((match) => match[1].trim()));
  assert.equal(boxes.size, 1);
  const [, , width, height] = [...boxes][0].split(/\s+/).map(Number);
  assert.ok(Math.abs(width - 842) < 2 && Math.abs(height - 595) < 2, `${width} × ${height}`);
  assert.ok(pdf.match(/\/Type\s*\/Page\b(?!s)/g).length > 3);
});

it('navigation, search, panel and filters stay on the screen, and colours are black on white', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, context } = await openPage(browser, fileRoot(), { scheme: colorScheme });
    await page.goto(fileRoot() + plan);
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const selector of ['.site-header', '.site-footer', '.trail', '.contents', '.filters', '.timeline-section', '.skip']) {
      assert.equal(await page.locator(selector).first().isVisible(), false, selector);
    }
    const style = await page.evaluate(() => {
      const head = document.querySelector('.sheet-activities thead');
      const body = getComputedStyle(document.body);
      return [body.color, body.backgroundColor, getComputedStyle(head).display];
    });
    assert.deepEqual(style, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'table-header-group']);
    await context.close();
  }
});
