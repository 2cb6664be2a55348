// Search in the browser: the same results in the same order as `roadbook search`, from a server and from the disk,
// by keyboard, with filters, the state in the address.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, before, it } from 'node:test';
import { fileRoot, findViolations, launchBrowser, openPage } from '../support/browser.js';
import { serveFolder } from '../support/server.js';
import { program, siteFolder } from '../support/site.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const today = '2023-04-17';
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

const run = (args, input) =>
  execFileSync(program, ['-C', project, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });

function readActivities() {
  const lines = run(['export', '--format', 'jsonl', '--today', today]).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

// A few hundred queries from the words of the plans themselves: single words, pairs, beginnings, slips, phrases.
function makeQueries() {
  let seed = 7;
  const random = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const pick = (list) => list[random(list.length)];
  const texts = readActivities().flatMap(({ activity, result }) => [activity, result]).filter(Boolean);
  const wordsOf = (text) => text.match(/[а-яёА-ЯЁ]{4,}/g) ?? [];
  const queries = ['№ 1-26', 'ИРО КК', '500+', 'СОШ № 1', 'обучение учителей', 'повышение квалификации', '"повышение квалификации"',
    'и в на', '', '«', '1', '2023', 'ёлка', 'дети', 'день', 'дней', 'Zeya', 'абразование', 'квалефикацыя', 'прверка'];
  while (queries.length < 300) {
    const words = wordsOf(pick(texts));
    if (words.length < 3) continue;
    const at = random(words.length - 1);
    const word = words[at];
    const slip = word.slice(0, 2) + word.slice(3);
    queries.push([word, `${word} ${pick(words)}`, word.slice(0, 4), slip, `"${words[at]} ${words[at + 1]}"`, `${word} `, `${word} ${words[at + 1].slice(0, 3)}`][random(7)]);
  }
  return queries;
}

const answerHere = (page, queries) =>
  page.evaluate(async (asked) => {
    const head = await searchIndex.open();
    const answers = [];
    for (const query of asked) {
      const found = (await searchQuery.answer(head, query)) ?? { ids: [], scores: [], guesses: [] };
      const order = found.ids.map((_, i) => i).sort((a, b) => found.scores[b] - found.scores[a] || found.ids[a] - found.ids[b]);
      const first = await Promise.all(order.slice(0, 50).map((i) => searchIndex.loadEntry(head, found.ids[i])));
      answers.push({
        total: found.ids.length,
        guesses: found.guesses,
        results: first.map((entry, i) => ({ id: entry.id, score: found.scores[order[i]] })),
      });
    }
    return answers;
  }, queries);

it('finds the same in the same order as the command line', async () => {
  const queries = makeQueries();
  const lines = run(['search', '--format', 'json', '--limit', '50', '--today', today, '-'], queries.join('\n') + '\n').trim().split('\n');
  const { page, context, problems } = await openPage(browser, server.url);
  await page.goto(`${server.url}search/index.html`);
  const answers = await answerHere(page, queries);
  assert.equal(lines.length, queries.length);
  let withResults = 0;
  queries.forEach((query, i) => {
    const { total, guesses = [], results } = JSON.parse(lines[i]);
    const expected = { total, guesses, results: results.map(({ id, score }) => ({ id, score })) };
    assert.deepEqual(answers[i], expected, query);
    if (total > 0) ++withResults;
  });
  assert.ok(withResults > 200, `${withResults} queries find something`);
  assert.deepEqual(problems, []);
  await context.close();
});

for (const [where, rootOf] of [['from a server', () => server.url], ['from the disk', () => fileRoot()]]) {
  it(`shows results with marked words that lead to the activity, ${where}`, async () => {
    const { page, context, problems } = await openPage(browser, rootOf());
    await page.goto(`${rootOf()}search/index.html?q=${encodeURIComponent('повышение квалификации')}`);
    await page.waitForSelector('#rb-found li');
    assert.match(await page.textContent('#rb-search-status'), /^Найден/);
    assert.ok((await page.locator('#rb-found mark').count()) > 0);
    await page.locator('#rb-found li:has-text("пункт") a').first().click();
    await page.waitForLoadState();
    const target = await page.evaluate(() => document.querySelector(':target')?.tagName);
    assert.equal(target, 'TR');
    assert.deepEqual(problems, []);
    await context.close();
  });
}

it('filters without a word, counts, and keeps the state in the address', async () => {
  const { page, context, problems } = await openPage(browser, server.url);
  await page.goto(`${server.url}search/index.html`);
  await page.waitForSelector('#rb-filters:not([hidden])');
  const option = await page.locator('select[name=territory] option:has-text("Зея")').textContent();
  const count = Number(option.match(/\((\d+)\)$/)[1]);
  await page.selectOption('select[name=territory]', { label: option });
  await page.waitForSelector('#rb-found li');
  assert.ok((await page.textContent('#rb-search-status')).includes(String(count)), option);
  const address = page.url();
  const first = await page.textContent('#rb-found li');
  const again = await openPage(browser, server.url);
  await again.page.goto(address);
  await again.page.waitForSelector('#rb-found li');
  assert.equal(await again.page.textContent('#rb-found li'), first);
  assert.deepEqual([...problems, ...again.problems], []);
  await context.close();
  await again.context.close();
});

it('mends a slip and says so', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(`${server.url}search/index.html`);
  await page.fill('#rb-search', 'квалефикация');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#rb-found li');
  assert.match(await page.textContent('#rb-search-status'), /«квалефикация» не встречается, показано найденное по слову «квалификаци/);
  await context.close();
});

for (const scheme of ['light', 'dark']) {
  it(`has no faults that axe-core finds with results, ${scheme}`, async () => {
    const { page, context } = await openPage(browser, server.url, { scheme });
    await page.goto(`${server.url}search/index.html#q=${encodeURIComponent('школа')}`);
    await page.waitForSelector('#rb-found li');
    assert.deepEqual(await findViolations(page), []);
    await context.close();
  });
}
