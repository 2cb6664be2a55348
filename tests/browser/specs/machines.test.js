// Files for programs and for other sites, read by real parsers: iCalendar, Atom, XML, JSON-LD, the data package.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { fileRoot, launchBrowser, openPage } from '../support/browser.js';
import { compileSite, listFiles, listPages, siteFolder } from '../support/site.js';

const hostile = '</script><script>alert(1)</script> ]]> "a";b,c\\n =1+1 <!-- & END:VCALENDAR';
const quoted = `'${hostile}'`;
const hostileFiles = {
  'roadbook.yaml': `название: ${quoted}\nведомство: ${quoted}\nадрес: https://example.org/plans\n`,
  'content/executors.yaml': `исполнители:\n  - {id: first, название: ${quoted}, кратко: ИРО}\n`,
  'content/order.md':
    `---\nтип: приказ\nномер: ${quoted}\nдата: 01.02.2023\nиздатель: ${quoted}\nназвание: ${quoted}\nутверждает: plan\n---\n`,
  'content/plan.md':
    `---\nтип: план\nназвание: ${quoted}\nпериод: 2023\nприказ: order\nтерритория: ${quoted}\n---\n## ${hostile}\n\n` +
    `[дальше](order.md) [вне](https://example.org/x)\n\n` +
    `| № | Мероприятие | Срок | Исполнители | Результат |\n|---|---|---|---|---|\n` +
    `| 1 | ${hostile} | до 20.04.2023 | ИРО, ${hostile} | ${hostile} |\n` +
    `| 2 | =HYPERLINK("http://evil") | ежемесячно | ИРО | -1 |\n`,
};

let site;
let browser;
before(async () => {
  site = compileSite(hostileFiles, '2023-04-17');
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.remove();
});

const filesEnding = (folder, ending) => listFiles(folder).filter((file) => file.endsWith(ending));
const read = (file) => readFileSync(file, 'utf8');

// A reader of CSV by RFC 4180 with «;», strict: a quote inside a plain value is a fault.
function parseCsv(text) {
  assert.equal(text.charCodeAt(0), 0xfeff);
  const rows = [[]];
  const value = /"((?:[^"]|"")*)"(;|\r\n)|([^";\r\n]*)(;|\r\n)/y;
  value.lastIndex = 1;
  while (value.lastIndex < text.length) {
    const at = value.lastIndex;
    const match = value.exec(text);
    assert.ok(match, `not CSV at ${at}: ${text.slice(at, at + 60)}`);
    rows.at(-1).push(match[1] === undefined ? match[3] : match[1].replaceAll('""', '"'));
    if ((match[2] ?? match[4]) === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

it('every calendar is iCalendar, and no identity is given twice in it', () => {
  for (const folder of [siteFolder, site.folder]) {
    const calendars = filesEnding(folder, '.ics');
    assert.ok(calendars.length > 2);
    for (const file of calendars) {
      const text = read(file);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${file}: ${line}`);
      assert.ok(!/[^\r]\n/.test(text), file);
      const calendar = new ICAL.Component(ICAL.parse(text));
      assert.equal(calendar.name, 'vcalendar');
      const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      for (const event of events) {
        assert.ok(event.uid && event.summary && event.startDate.isDate, file);
        assert.ok(event.endDate.compare(event.startDate) > 0, file);
        if (!event.isRecurring()) continue;
        assert.ok(event.iterator().next(), `${file}: ${event.uid} never comes`);
      }
      assert.equal(new Set(events.map((event) => event.uid)).size, events.length, file);
    }
  }
});

it('hostile text is whole in a calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(read(join(site.folder, 'plan/calendar.ics'))));
  const [first] = calendar.getAllSubcomponents('vevent');
  assert.ok(first.getFirstPropertyValue('summary').includes('"a";b,c'), first.toString());
  assert.equal(first.getFirstPropertyValue('uid'), 'plan#script-script-alert.1@example.org/plans');
});

it('the feed is Atom', () => {
  for (const folder of [siteFolder, site.folder]) {
    const feed = parseFeed(read(join(folder, 'atom.xml')));
    assert.equal(feed.meta.type, 'atom');
    assert.ok(feed.items.length >= 2);
    for (const item of feed.items) assert.ok(item.id && item.title && item.url && item.updated, JSON.stringify(item));
  }
});

it('XML is well-formed', () => {
  const files = [join(siteFolder, 'atom.xml'), join(site.folder, 'atom.xml'), join(site.folder, 'sitemap.xml')];
  execFileSync('xmllint', ['--noout', '--nonet', ...files], { stdio: 'pipe' });
  assert.ok(!existsSync(join(siteFolder, 'sitemap.xml')), 'a sitemap without the address of the site');
});

it('the sitemap names every page once', () => {
  const addresses = [...read(join(site.folder, 'sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  const pages = listPages(site.folder).filter((page) => page.kind !== 'not_found');
  assert.deepEqual(
    addresses.sort(),
    pages.map((page) => `https://example.org/plans/${encodeURI(page.path.replace(/index\.html$/, ''))}`).sort(),
  );
});

const described = { order: ['Legislation'], roadmap: ['Legislation'], home: ['WebSite'], about: ['Dataset'] };

it('JSON-LD is JSON, says what the page is about, and leaves the console silent', async () => {
  for (const folder of [siteFolder, site.folder]) {
    for (const page of listPages(folder)) {
      const blocks = [...page.text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      const types = blocks.map(([, text]) => {
        const data = JSON.parse(text);
        assert.equal(data['@context'], 'https://schema.org');
        assert.ok(data.name, page.path);
        return data['@type'];
      });
      if (page.kind === 'executor') assert.ok(types.length === 0 || types[0] === 'Organization', page.path);
      else assert.deepEqual(types, described[page.kind] ?? [], page.path);
    }
  }
  const { page, context, problems } = await openPage(browser, fileRoot(site.folder));
  await page.goto(`${fileRoot(site.folder)}plan/index.html`);
  assert.deepEqual(problems, []);
  const name = await page.evaluate(() => JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent).name);
  assert.ok(name.includes('</script><script>alert(1)</script>'), name);
  await context.close();
});

it('the data package describes what is there: every resource exists, every field stands in the table', () => {
  for (const folder of [siteFolder, site.folder]) {
    const data = join(folder, 'data');
    const descriptor = JSON.parse(read(join(data, 'datapackage.json')));
    assert.match(descriptor.name, /^[a-z0-9._/-]+$/);
    assert.equal(descriptor.resources.length, 8);
    const tables = new Map();
    for (const resource of descriptor.resources) {
      assert.match(resource.name, /^[a-z0-9._/-]+$/);
      const names = resource.schema.fields.map((field) => field.name);
      assert.ok(resource.schema.fields.every((field) => field.title && !field.title.includes('export.')), resource.name);
      const text = read(join(data, resource.path));
      if (resource.format === 'csv') {
        const [header, ...rows] = parseCsv(text);
        assert.deepEqual(header, names);
        for (const row of rows) assert.equal(row.length, header.length, resource.name);
        checkTypes(resource, rows);
        tables.set(resource.name, { resource, names, rows });
      } else {
        const lines = text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
        for (const line of lines) for (const name of Object.keys(line)) assert.ok(names.includes(name), `${resource.name}: ${name}`);
      }
    }
    checkKeys(tables);
  }
});

function checkTypes(resource, rows) {
  const shapes = { date: /^\d{4}-\d\d-\d\d$/, integer: /^\d+$/, boolean: /^(true|false)$/, string: /^/ };
  resource.schema.fields.forEach((field, i) => {
    for (const row of rows) assert.ok(row[i] === '' || shapes[field.type].test(row[i]), `${resource.name}.${field.name}: ${row[i]}`);
  });
}

function checkKeys(tables) {
  for (const { resource, names, rows } of tables.values()) {
    const { primaryKey, foreignKeys = [] } = resource.schema;
    if (primaryKey) assert.equal(new Set(rows.map((row) => row[names.indexOf(primaryKey)])).size, rows.length, resource.name);
    for (const { fields, reference } of foreignKeys) {
      const target = tables.get(reference.resource || resource.name);
      const known = new Set(target.rows.map((row) => row[target.names.indexOf(reference.fields)]));
      for (const row of rows) {
        const key = row[names.indexOf(fields)];
        assert.ok(key === '' || known.has(key), `${resource.name}.${fields}: ${key}`);
      }
    }
  }
}

it('no value of a CSV file is a formula', () => {
  for (const file of filesEnding(site.folder, '.csv')) {
    for (const row of parseCsv(read(file))) for (const value of row) assert.ok(!/^\s*[=+\-@]/.test(value), `${file}: ${value}`);
  }
});

it('a plan as one file is valid HTML that loads nothing and runs nothing', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    elements: ['html5'],
    rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  });
  const files = [...filesEnding(siteFolder, '/plan.html'), ...filesEnding(site.folder, '/plan.html')];
  assert.ok(files.length >= 6);
  for (const file of files) {
    const report = await validator.validateString(read(file), file);
    assert.deepEqual(report.results.flatMap(({ messages }) => messages.map((each) => `${file}:${each.line}: ${each.ruleId}: ${each.message}`)), []);
    assert.ok(!/\s(src|href)="(?!https?:|mailto:|tel:)/.test(read(file)), file);
  }
  const wide = await openPage(browser, fileRoot(siteFolder));
  await wide.page.goto(`${fileRoot(siteFolder)}zeya/roadmap/plan.html`);
  const widths = await wide.page.evaluate(() => [...document.querySelectorAll('td')].map((cell) => cell.offsetWidth));
  assert.ok(Math.min(...widths) > 100, 'a column is too narrow to be read');
  await wide.context.close();
  const { page, context, problems } = await openPage(browser, fileRoot(site.folder));
  await page.goto(`${fileRoot(site.folder)}plan/plan.html`);
  assert.deepEqual(problems, []);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('table')).borderCollapse), 'collapse');
  await context.close();
});

it('a fragment has no classes, styles, scripts and ids', () => {
  for (const file of [...filesEnding(siteFolder, '/fragment.html'), ...filesEnding(site.folder, '/fragment.html')]) {
    assert.ok(!/<[^>]*\s(class|style|id|on[a-z]+)=|<script|<style/.test(read(file)), file);
  }
});
