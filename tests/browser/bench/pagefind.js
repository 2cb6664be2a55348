// The same for Pagefind, which must have indexed the site before: npx pagefind --site SITE
// Usage: node tests/browser/bench/pagefind.js SITE CONTENT [COUNT], with ROADBOOK_SITE and ROADBOOK_PROGRAM set
import { makeQueries } from './queries.js';
import { measure } from './measure.js';

const [site, content, count = '100'] = process.argv.slice(2);
await measure(site, makeQueries(content, Number(count)), {
  counts: (url) => url.includes('/pagefind/'),
  // A page without the site's policy, which forbids WebAssembly.
  open: async (page, root) => {
    await page.route('**/bench.html', (route) => route.fulfill({ contentType: 'text/html', body: '<html lang="ru"><title>bench</title>' }));
    await page.goto(`${root}bench.html`);
    await page.evaluate(async () => {
      globalThis.pagefind = await import('/pagefind/pagefind.js');
      await pagefind.init();
    });
  },
  ask: (page, query) =>
    page.evaluate(async (q) => {
      const begin = performance.now();
      const { results } = await pagefind.search(q);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return performance.now() - begin;
    }, query),
});
