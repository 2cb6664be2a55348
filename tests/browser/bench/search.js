// What the search page costs a reader, its scripts among it.
// Usage: tests/browser/bench/run, or node search.js SITE CONTENT [COUNT] with ROADBOOK_SITE and ROADBOOK_PROGRAM set
import { makeQueries } from './queries.js';
import { measure } from './measure.js';

const [site, content, count = '100'] = process.argv.slice(2);
await measure(site, makeQueries(content, Number(count)), {
  counts: (url) => /\/search\/.*\.js|\/assets\/search/.test(url),
  open: async (page, root) => {
    await page.goto(`${root}search/index.html`);
    await page.waitForFunction(() => !document.getElementById('rb-filters').hidden);
  },
  // As the page does it: the words, the filters with their counts, the first ten results.
  ask: (page, query) =>
    page.evaluate(async (q) => {
      const state = { q, sort: '', kind: '', territory: '', year: '', month: '', state: '', executor: '' };
      const begin = performance.now();
      const head = (globalThis.benchHead ??= await searchIndex.open());
      const found = await searchFilters.find(head, state);
      await Promise.all(found.ids.slice(0, 10).map((id) => searchIndex.loadEntry(head, id)));
      return performance.now() - begin;
    }, query),
});
