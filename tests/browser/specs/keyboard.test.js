// A walk by keyboard alone: everything that can be reached shows where the reader is.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser, openPage } from '../support/browser.js';
import { serveFolder } from '../support/server.js';
import { samplePages, siteFolder } from '../support/site.js';

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

const mostSteps = 30; // enough to pass the head of a page and come into its text

// What has the focus, and whether a reader can see it.
const readFocus = (page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const style = getComputedStyle(focused);
    return {
      text: `${focused.tagName.toLowerCase()} «${focused.textContent.trim().slice(0, 40)}»`,
      isInSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
      isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });

for (const sample of samplePages()) {
  it(`${sample.kind} (${sample.path}) shows the focus at every step, and first a link past the head`, async () => {
    const { page, context } = await openPage(browser, server.url, { reducedMotion: 'reduce' });
    await page.goto(server.url + sample.path);
    for (let step = 0; step < mostSteps; ++step) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus === null) break;
      assert.ok(focus.isInSight, `${focus.text} is out of sight`);
      assert.ok(focus.isMarked, `${focus.text} has no mark of focus`);
    }
    await page.reload();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'rb-main');
    await context.close();
  });
}
