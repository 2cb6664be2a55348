// Search in the browser: the same results in the same order as `roadbook search`, from a server and from the disk,
// by keyboard, with filters, the state in the address.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, before, it } from 'node:test';
import { fileRoot, findOverflow, findViolations, launchBrowser, openPage } from '../support/browser.js';
import { serveFolder } from '../support/server.js';
import { compileSite, program, siteFolder } from '../support/site.js';

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
      const order = Array.from(found.ids, (_, i) => i).sort((a, b) => found.scores[b] - found.scores[a] || found.ids[a] - found.ids[b]);
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

const open = async (address, options) => {
  const opened = await openPage(browser, server.url, options);
  await opened.page.goto(`${server.url}search/index.html${address}`);
  return opened;
};
// The page has shown what the form asks for now.
const settled = (page, action) =>
  page.evaluate(() => document.getElementById('rb-found').dataset.ready ?? '').then(async (before) => {
    await action();
    await page.waitForFunction((old) => (document.getElementById('rb-found').dataset.ready ?? '') !== old, before);
  });
const statusOf = (page) => page.textContent('#rb-search-status');
const foundNumber = async (page) => Number((await statusOf(page)).match(/Найден[оы]? ([\d\s]+)/)?.[1].replace(/\s/g, '') ?? 0);
const choicesOf = (page, name) =>
  page.$$eval(`select[name=${name}] option`, (options) =>
    options.slice(1).map(({ value, text }) => ({ value, count: text.match(/\(([\d\s]+)\)$/)?.[1].replace(/\s/g, '') })));

it('says with each choice of a filter how many it leaves, with a word typed and without', async () => {
  for (const address of ['', `#q=${encodeURIComponent('школа')}`]) {
    const { page, context, problems } = await open(address);
    await page.waitForSelector('#rb-filters:not([hidden])');
    await page.waitForSelector('select[name=executor] option:nth-child(2)', { state: 'attached' });
    let counted = 0;
    for (const name of ['kind', 'territory', 'year', 'month', 'state', 'executor']) {
      for (const { value, count } of (await choicesOf(page, name)).slice(0, 4)) {
        if (count === undefined) continue;
        await settled(page, () => page.selectOption(`select[name=${name}]`, value));
        assert.equal(await foundNumber(page), Number(count), `${address} ${name}=${value}`);
        ++counted;
        await settled(page, () => page.click('#rb-clear'));
        if (name === 'executor') await page.waitForSelector('select[name=executor] option:nth-child(2)', { state: 'attached' });
      }
    }
    assert.ok(counted > 12, `${counted} choices have a number`);
    assert.deepEqual(problems, []);
    await context.close();
  }
});

it('counts what another choice of the same filter would leave', async () => {
  const { page, context } = await open(`#q=${encodeURIComponent('школа')}&kind=activity`);
  await page.waitForSelector('#rb-found li');
  const other = (await choicesOf(page, 'kind')).find(({ value }) => value === 'order');
  await settled(page, () => page.selectOption('select[name=kind]', 'order'));
  assert.equal(await foundNumber(page), Number(other.count));
  await context.close();
});

it('keeps the whole state in the address, and steps back', async () => {
  const { page, context, problems } = await open('');
  await page.waitForSelector('#rb-filters:not([hidden])');
  await page.fill('#rb-search', 'школа');
  await settled(page, () => page.keyboard.press('Enter'));
  const all = await foundNumber(page);
  const [{ value }] = await choicesOf(page, 'territory');
  await settled(page, () => page.selectOption('select[name=territory]', value));
  await settled(page, () => page.selectOption('select[name=sort]', 'date'));
  const [address, ids, number] = [page.url(), await page.$$eval('#rb-found li', (items) => items.map((item) => item.dataset.id)), await foundNumber(page)];
  assert.ok(number < all);
  const again = await openPage(browser, server.url);
  await again.page.goto(address);
  await again.page.waitForSelector('#rb-found li');
  assert.deepEqual(await again.page.$$eval('#rb-found li', (items) => items.map((item) => item.dataset.id)), ids);
  assert.equal(await again.page.inputValue('#rb-search'), 'школа');
  assert.equal(await again.page.inputValue('select[name=territory]'), value);
  assert.equal(await again.page.inputValue('select[name=sort]'), 'date');
  await settled(page, () => page.goBack());
  await settled(page, () => page.goBack());
  assert.equal(await foundNumber(page), all);
  assert.deepEqual([...problems, ...again.problems], []);
  await context.close();
  await again.context.close();
});

it('leads from a found executor to all its work', async () => {
  const { page, context, problems } = await open(`#q=${encodeURIComponent('ИРО')}&kind=executor`);
  await page.waitForSelector('#rb-found li');
  const link = page.locator('#rb-found li a[href^="#executor="]').first();
  const id = new URLSearchParams((await link.getAttribute('href')).slice(1)).get('executor');
  await settled(page, () => link.click());
  const known = readActivities().filter(({ executors }) => executors.some((executor) => executor.id === id)).length;
  assert.ok((await foundNumber(page)) >= known, `${await foundNumber(page)} of ${known} at least`);
  assert.equal(await page.inputValue('select[name=executor]'), id);
  assert.deepEqual(problems, []);
  await context.close();
});

it('sorts by date', async () => {
  const { page, context } = await open(`#q=${encodeURIComponent('школа')}&kind=activity&sort=date`);
  await page.waitForSelector('#rb-found li');
  const days = await page.evaluate(async () => {
    const state = { q: 'школа', kind: 'activity', territory: '', year: '', month: '', state: '', executor: '', sort: 'date' };
    const found = await searchFilters.find(await searchIndex.open(), state);
    const dueAt = ({ record, last }) => (record === 'E' ? 0 : last); // the last day of a plan is no date
    return found.ids.map((id) => dueAt(found.momentOf(id)));
  });
  const dated = days.filter((day) => day > 0);
  assert.ok(dated.length > 5);
  assert.deepEqual(dated, [...dated].sort((a, b) => a - b));
  assert.ok(days.slice(dated.length).every((day) => day === 0), 'what has no date stands last');
  await context.close();
});

it('mends a slip and says so', async () => {
  const { page, context } = await open('');
  await page.fill('#rb-search', 'квалефикация');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#rb-found li');
  assert.match(await statusOf(page), /«квалефикация» не встречается, показано найденное по слову «квалификаци/);
  await context.close();
});

it('tells the number in a live region, in the right form', async () => {
  const { page, context } = await open('');
  await page.waitForSelector('#rb-filters:not([hidden])');
  assert.equal(await page.getAttribute('#rb-search-status', 'role'), 'status');
  const forms = { one: 'Найден N\u00a0результат.', few: 'Найдено N\u00a0результата.', many: 'Найдено N\u00a0результатов.' };
  const rules = new Intl.PluralRules('ru');
  const met = new Set();
  for (const query of ['школа', 'педагог', 'май', 'протокол', 'олимпиада', 'родители', 'директор', 'квалификация', 'анализ', 'семинар', 'СОШ № 1', 'Зея']) {
    await page.fill('#rb-search', query);
    await settled(page, () => page.keyboard.press('Enter'));
    const number = await foundNumber(page);
    if (number === 0) continue;
    met.add(rules.select(number));
    assert.equal(await statusOf(page), forms[rules.select(number)].replace('N', number), query);
  }
  assert.ok(met.size >= 2, [...met].join());
  await context.close();
});

it('goes by keyboard from the field to the results and back', async () => {
  const { page, context } = await open('');
  await page.focus('#rb-search');
  await page.keyboard.type('повышение квалификации');
  await page.waitForSelector('#rb-found li:nth-child(2)');
  const focused = () => page.evaluate(() => document.activeElement.closest('li')?.dataset.id ?? document.activeElement.id);
  const ids = await page.$$eval('#rb-found li', (items) => items.map((item) => item.dataset.id));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[1]);
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'rb-search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  await context.close();
});

it('shows more and goes on from there', async () => {
  const { page, context } = await open(`#q=${encodeURIComponent('школа')}`);
  await page.waitForSelector('#rb-more:not([hidden])');
  assert.equal(await page.locator('#rb-found > li').count(), 10);
  await page.focus('#rb-more');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#rb-found > li:nth-child(11)');
  await page.waitForFunction(() => document.activeElement.closest('#rb-found > li:nth-child(11)') !== null);
  await context.close();
});

it('leads to the lists without a script', async () => {
  const { page, context } = await openPage(browser, server.url, { javaScriptEnabled: false });
  await page.goto(`${server.url}search/index.html`);
  const links = await page.$$eval('#rb-lists a', (all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual(links, ['documents', 'calendar', 'executors', 'territories'].map((list) => `../${list}/index.html`));
  assert.ok(await page.locator('#rb-without-script').isVisible());
  assert.ok(!(await page.locator('#rb-filters').isVisible()));
  await context.close();
});

it('shows hostile text of an address as text', async () => {
  const hostile = '<img src=x onerror=alert(1)>"\'';
  const { page, context, problems } = await open(`#${new URLSearchParams({ q: hostile, executor: hostile, territory: hostile, month: hostile, state: '__proto__', kind: 'constructor' })}`);
  await page.waitForFunction(() => document.getElementById('rb-search-status').textContent !== '');
  assert.equal(await page.inputValue('#rb-search'), hostile);
  assert.equal(await page.locator('main img, #rb-filters img').count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

it('knows the synonyms of the office', async () => {
  const plan = '---\nтип: план\nназвание: Питание\nпериод: 2023\n---\n\n| № | Мероприятие | Срок |\n| --- | --- | --- |\n| 1 | Осмотр столовой | май 2023 |\n| 2 | Ремонт пищеблоков | май 2023 |\n';
  const site = compileSite({ 'content/plan.md': plan, 'roadbook.yaml': 'синонимы:\n  - столовая, пищеблок\n' }, today);
  const root = fileRoot(site.folder);
  const { page, context, problems } = await openPage(browser, root);
  await page.goto(`${root}search/index.html#q=${encodeURIComponent('столовые')}`);
  await page.waitForSelector('#rb-found li');
  assert.deepEqual(await page.$$eval('#rb-found li', (items) => items.map((item) => item.dataset.id)), ['plan#1', 'plan#2']);
  assert.deepEqual(problems, []);
  await context.close();
  site.remove();
});

for (const scheme of ['light', 'dark']) {
  it(`has no faults that axe-core finds with results, ${scheme}`, async () => {
    const { page, context } = await open(`#q=${encodeURIComponent('школа')}`, { scheme });
    await page.waitForSelector('#rb-found li');
    assert.deepEqual(await findViolations(page), []);
    assert.equal(await findOverflow(page), null);
    await context.close();
  });
}

it('fits a phone', async () => {
  const { page, context } = await open(`#q=${encodeURIComponent('школа')}`, { width: 360, height: 640 });
  await page.waitForSelector('#rb-found li');
  await page.waitForSelector('select[name=executor] option:nth-child(2)', { state: 'attached' });
  assert.equal(await findOverflow(page), null);
  await context.close();
});
