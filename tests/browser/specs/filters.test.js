// Filters of a plan's activities and of the list of documents, and sorting.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileRoot, launchBrowser, openPage } from '../support/browser.js';

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

async function open(path, options) {
  const { page } = await openPage(browser, fileRoot(), options);
  await page.goto(fileRoot() + path);
  return page;
}
const shownNumbers = (page) => page.locator('.sheet-activities tbody tr[id]:visible th').allInnerTexts();

describe('a plan', () => {
  it('shows the rows that fit all that is chosen, and how many they are', async () => {
    const page = await open('zeya/roadmap/index.html');
    const all = (await shownNumbers(page)).length;
    assert.equal(all, 40);
    await page.locator('#rb-word').fill('СЕМИНАР');
    const withWord = await shownNumbers(page);
    assert.ok(withWord.length > 0 && withWord.length < all);
    assert.equal(await page.locator('.filters output').innerText(), `Показано ${withWord.length} из 40`);
    await page.locator('#rb-month').selectOption({ label: 'сентябрь 2023' });
    const inSeptember = await shownNumbers(page);
    assert.ok(inSeptember.every((number) => withWord.includes(number)) && inSeptember.length < withWord.length);
    await page.locator('.filters [type="reset"]').click();
    assert.equal((await shownNumbers(page)).length, all);
  });

  it('says so when nothing fits', async () => {
    const page = await open('zeya/roadmap/index.html');
    await page.locator('#rb-word').fill('такого слова нет');
    assert.deepEqual(await shownNumbers(page), []);
    assert.equal(await page.locator('.filters output').innerText(), 'Ничего не найдено. Измените отбор.');
  });

  it('has no filters without JavaScript', async () => {
    const page = await open('zeya/roadmap/index.html', { javaScriptEnabled: false });
    assert.equal(await page.locator('.filters').isVisible(), false);
  });
});

describe('the list of documents', () => {
  it('is filtered by kind and territory', async () => {
    const page = await open('documents/index.html');
    await page.locator('#rb-type').selectOption('Приказ');
    assert.equal(await page.locator('tbody tr:visible').count(), 5);
    await page.locator('#rb-territory').selectOption('Город Зея');
    assert.equal(await page.locator('tbody tr:visible').count(), 1);
  });

  it('is sorted by a click on a heading, and back by another', async () => {
    const page = await open('documents/index.html');
    const dates = () => page.evaluate(() => [...document.querySelectorAll('tbody time')].map((time) => time.dateTime));
    const heading = page.locator('th[data-sort] button', { hasText: 'Дата' });
    await heading.click();
    const ascending = await dates();
    assert.deepEqual(ascending, [...ascending].sort());
    await heading.click();
    assert.deepEqual(await dates(), ascending.reverse());
    assert.equal(await page.locator('th[aria-sort]').count(), 1);
  });
});
