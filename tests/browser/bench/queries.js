// Queries as readers might type them: one, two or three neighbouring words of activities, taken from the plans
// themselves, so that each finds something. The same plans give the same queries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../support/site.js';

export function makeQueries(content, count) {
  let seed = 11;
  const random = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const pick = (list) => list[random(list.length)];
  const plans = listFiles(content).filter((file) => /plan-\d+\.md$/.test(file)).sort();
  const queries = [];
  while (queries.length < count) {
    const rows = readFileSync(join(pick(plans)), 'utf8').split('\n').filter((line) => /^\| \d/.test(line));
    const words = pick(rows).split('|')[2].match(/[а-яё]{4,}/gi) ?? [];
    const length = 1 + random(3);
    if (words.length < length) continue;
    const at = random(words.length - length + 1);
    queries.push(words.slice(at, at + length).join(' '));
  }
  return queries;
}
