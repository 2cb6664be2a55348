// A page made on one day and read on another: states, and what is due and overdue, are as of the reader's day. An
// empty cell in a column of states that is kept means that nothing was done; a table without one says nothing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileRoot, launchBrowser, openPage } from '../support/browser.js';
import { compileSite } from '../support/site.js';

const plan = `---
тип: план
название: План
период: 2023
---
| № | Мероприятие | Срок | Исполнение |
|---|---|---|---|
| 1 | Первое | до 20.04.2023 | в работе |
| 3 | Третье | май – июнь 2023 | |
| 4 | Четвёртое | до 30.04.2023 | выполнено 10.04.2023 |
| 5 | Пятое | до 01.06.2023 | перенесено на 15.06.2023 |
| 6 | Шестое | постоянно | |

| № | Мероприятие | Срок |
|---|---|---|
| 2 | Второе | до 25.04.2023 |
`;

const openEnded = `---
тип: план
название: Без конца
период: 2023
---
| № | Мероприятие | Срок |
|---|---|---|
| 1 | Обход | ежемесячно |
| 2 | Приём | постоянно |
`;

let site;
let browser;
before(async () => {
  site = compileSite({ 'content/plan.md': plan, 'content/open.md': openEnded }, '2023-04-17');
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.remove();
});

async function openOn(day, path, options = {}) {
  const root = fileRoot(site.folder);
  const opened = await openPage(browser, root, options);
  await opened.page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await opened.page.goto(root + path);
  return opened.page;
}
const statesOf = (page) =>
  page.evaluate(() => [...document.querySelectorAll('tr[id]')].map((row) => row.querySelector('.state')?.textContent ?? ''));
const titlesIn = async (page, heading) => {
  const section = page.locator(`section[aria-labelledby="${heading}"]`);
  if (!(await section.isVisible())) return [];
  return (await section.locator('tbody tr:visible .c-activity').allInnerTexts()).map((text) => text.trim());
};

describe('the plan', () => {
  it('shows the states of the day of the build', async () => {
    const expected = ['в работе', 'запланировано', 'выполнено', 'перенесено', 'запланировано', 'запланировано'];
    assert.deepEqual(await statesOf(await openOn('2023-04-17', 'plan/index.html')), expected);
    const page = await openOn('2023-09-01', 'plan/index.html', { javaScriptEnabled: false });
    assert.deepEqual(await statesOf(page), expected);
  });

  it('shows the states of the day on which it is read', async () => {
    const page = await openOn('2023-05-10', 'plan/index.html');
    const expected = ['просрочено', 'в работе', 'выполнено', 'перенесено', 'запланировано', 'срок прошёл, отметки нет'];
    assert.deepEqual(await statesOf(page), expected);
    const counts = await page.locator('.state-counts li').allInnerTexts();
    assert.deepEqual(counts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).sort(), [
      'в работе 1',
      'выполнено 1',
      'запланировано 1',
      'перенесено 1',
      'просрочено 1',
      'срок прошёл, отметки нет 1',
    ]);
  });
});

describe('the plan after its period', () => {
  it('says of what went on without an end of its own that it is over', async () => {
    assert.deepEqual(await statesOf(await openOn('2023-12-31', 'open/index.html')), ['запланировано', 'запланировано']);
    const after = await openOn('2024-01-01', 'open/index.html');
    assert.deepEqual(await statesOf(after), ['срок прошёл, отметки нет', 'срок прошёл, отметки нет']);
  });
});

describe('the first page', () => {
  it('shows what is due within a month of the build, and nothing overdue yet', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await openOn('2023-04-17', 'index.html', { javaScriptEnabled });
      assert.deepEqual(await titlesIn(page, 'rb-due'), ['Первое', 'Второе']);
      assert.deepEqual(await titlesIn(page, 'rb-overdue'), []);
    }
  });

  it('moves what is overdue by now and brings in what is due next', async () => {
    const page = await openOn('2023-06-10', 'index.html');
    assert.deepEqual(await titlesIn(page, 'rb-due'), ['Пятое', 'Третье']);
    assert.deepEqual(await titlesIn(page, 'rb-overdue'), ['Первое']);
    const late = await openOn('2024-01-10', 'index.html');
    assert.deepEqual(await titlesIn(late, 'rb-due'), []);
    assert.deepEqual(await titlesIn(late, 'rb-overdue'), ['Третье', 'Пятое', 'Первое']);
  });
});
