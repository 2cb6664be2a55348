// Hostile text in every field of every kind of file: in a real browser it is text, and nothing of it runs.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { fileRoot, launchBrowser, openPage } from '../support/browser.js';
import { compileSite, listPages } from '../support/site.js';

// The usual strings; each breaks out of another context. Whatever runs says so in the console or a dialog.
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><b onmouseover='alert(1)'>x</b>",
  '</title><script>alert(1)</script>',
  '</td></tr></table><iframe src=javascript:alert(1)></iframe>',
  '<a href=javascript:alert(1)>x</a>',
  '{{{root}}}{{#t}}{{> head}}<script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '</script><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
];

const all = hostile.join(' ');
const quoted = `'${all.replaceAll("'", "''")}'`;
const cell = all.replaceAll('|', '\\|');

const files = {
  'roadbook.yaml': `название: ${quoted}\nведомство: ${quoted}\n`,
  'content/executors.yaml':
    `территория: ${quoted}\nрегион: ${quoted}\nисполнители:\n` +
    `  - id: first\n    название: ${quoted}\n    кратко: ${quoted}\n    синонимы: [${quoted}]\n` +
    `  - id: group\n    название: Группа\n    вид: группа\n    состав: [first]\n`,
  'content/order.md':
    `---\nтип: приказ\nномер: ${quoted}\nдата: 01.02.2023\nиздатель: ${quoted}\nназвание: ${quoted}\n` +
    `место: ${quoted}\nоснование:\n  - {издатель: ${quoted}, номер: ${quoted}, название: ${quoted}}\n` +
    `утверждает: plan\nподписал: {должность: ${quoted}, имя: ${quoted}}\nконтроль: ${quoted}\n` +
    `координатор: ${quoted}\n---\n${all}\n\n1. ${all}\n2. До 01.03.2023 ${all}\n`,
  'content/plan.md':
    `---\nтип: план\nназвание: ${quoted}\nпериод: 2023\nприказ: order\nкоординатор: ${quoted}\n` +
    `школы: [${quoted}]\nсокращения: {${quoted}: ${quoted}}\n---\n${all}\n\n## ${all}\n\n` +
    `| № | Мероприятие | Срок | Исполнители | Результат | Форма | Статус | Примечание | ${cell} |\n` +
    `|---|---|---|---|---|---|---|---|---|\n|${` ${cell} |`.repeat(9)}\n` +
    `| 2 | ${cell} | до 20.04.2023 ${cell} | Группа, ${cell} | ${cell} | ${cell} | в работе ${cell} | ${cell} | ${cell} |\n` +
    `| 3 | ${cell} | до 20.04.2023 | Группа | ${cell} | ${cell} | перенесено на 15.05.2023 | ${cell} | ${cell} |\n\n` +
    `| Показатель | Значение |\n|---|---|\n| ${cell} | ${cell} |\n`,
  'content/page.md': `---\nтип: страница\nназвание: ${quoted}\n---\n${all}\n\n\`${all}\`\n\n[${all}](http://a "x")\n`,
};

let site;
let browser;
before(async () => {
  site = compileSite(files, '2023-04-17');
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.remove();
});

it('hostile text is shown as text on every page', async () => {
  const root = fileRoot(site.folder);
  const pages = listPages(site.folder);
  assert.ok(pages.length >= 10);
  const { page, problems } = await openPage(browser, root);
  for (const { path } of pages) {
    await page.goto(root + path);
    const foreign = await page.evaluate(() => {
      const bad = [...document.querySelectorAll('iframe, img, svg[onload], b, [onerror], [onmouseover], a[href^="javascript" i]')];
      const inline = [...document.scripts].filter((s) => !s.src && s.type !== 'application/ld+json');
      return [...bad, ...inline].map((element) => element.outerHTML);
    });
    assert.deepEqual(foreign, [], path);
    assert.match(await page.title(), /<script>alert\(1\)<\/script>/, path); // the site's name, as text
  }
  assert.deepEqual(problems, []);
});

it('what the plan says is on its page, letter by letter', async () => {
  const root = fileRoot(site.folder);
  const { page } = await openPage(browser, root);
  await page.goto(`${root}plan/index.html`);
  const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  for (const part of ['{{{root}}}', "'><b onmouseover='alert(1)'>x</b>", '</script><script>alert(1)</script>']) {
    assert.ok(text.includes(part), part);
  }
});
