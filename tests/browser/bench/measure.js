// Bytes over the wire and milliseconds of a search in a real browser, from a server on this machine.
import { launchBrowser } from '../support/browser.js';
import { serveFolder } from '../support/server.js';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const milliseconds = (time) => `${time.toFixed(1)} ms`;
const show = (numbers, unit) => `median ${unit(median(numbers))}, most ${unit(Math.max(...numbers))}`;

// `counts(url)`: whether a response belongs to search; `open(page, root)` waits until a query can be asked;
// `ask(page, query)` gives milliseconds until the first ten results are there.
export async function measure(site, queries, { counts, open, ask }) {
  const server = await serveFolder(site);
  const browser = await launchBrowser();
  async function openCounting() {
    const page = await (await browser.newContext()).newPage();
    let bytes = 0;
    const pending = [];
    page.on('response', (response) => {
      if (counts(response.url())) pending.push(response.body().then((body) => (bytes += body.length)));
    });
    const settle = async () => {
      while (pending.length > 0) await pending.shift();
      return bytes;
    };
    await open(page, server.url);
    return { page, settle };
  }
  const [before, first] = [[], []];
  for (const query of queries.slice(0, 20)) {
    const { page, settle } = await openCounting();
    before.push(await settle());
    await ask(page, query);
    first.push(await settle());
    await page.context().close();
  }
  const { page, settle } = await openCounting();
  const [next, cold, warm] = [[], [], []];
  for (const query of queries) {
    const had = await settle();
    cold.push(await ask(page, query));
    next.push((await settle()) - had);
    warm.push(median([await ask(page, query), await ask(page, query), await ask(page, query)]));
  }
  console.log(`${queries.length} queries`);
  console.log(`before any query    ${kilobytes(median(before))}`);
  console.log(`with a first query  ${show(first, kilobytes)}`);
  console.log(`each further query  ${show(next.slice(1), kilobytes)}`);
  console.log(`answer, loading     ${show(cold, milliseconds)}`);
  console.log(`answer, once loaded ${show(warm, milliseconds)}`);
  await browser.close();
  await server.close();
}
