// Every kind of page, in every way in which a reader may open it: nothing fails, nothing is asked from outside,
// nothing sticks out sideways, and axe-core finds nothing to say.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileRoot, findOverflow, findViolations, launchBrowser, openPage } from '../support/browser.js';
import { serveFolder } from '../support/server.js';
import { samplePages, siteFolder } from '../support/site.js';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const zoomed = { width: 640, height: 400 }; // 1280 pixels at 200 %
const widest = { width: 1920, height: 1080 };

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

async function withPage(root, options, use) {
  const { page, context, problems } = await openPage(browser, root, options);
  try {
    await use(page);
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}

for (const sample of samplePages()) {
  describe(`${sample.kind} (${sample.path})`, () => {
    it('is accessible in both schemes, and needs no scrolling sideways at any width', async () => {
      await withPage(server.url, {}, async (page) => {
        await page.goto(server.url + sample.path);
        for (const size of [desk, phone]) {
          await page.setViewportSize(size);
          assert.equal(await findOverflow(page), null);
          assert.deepEqual(await findViolations(page), [], `${size.width} px, light`);
        }
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await findViolations(page, ['color-contrast']), [], 'dark');
        for (const size of [zoomed, widest]) {
          await page.setViewportSize(size);
          assert.equal(await findOverflow(page), null);
        }
      });
    });

    it('opens from a disk, and without JavaScript', async () => {
      for (const [root, javaScriptEnabled] of [
        [server.url, false],
        [fileRoot(), true],
        [fileRoot(), false],
      ]) {
        await withPage(root, { javaScriptEnabled, scheme: 'dark', ...phone }, async (page) => {
          await page.goto(root + sample.path);
          assert.equal(await page.locator('h1').count(), 1);
          assert.equal(await findOverflow(page), null);
        });
      }
    });
  });
}
