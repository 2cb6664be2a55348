// From a typed word to terms of the index, as src/index/find_word.cpp does: by its form, by what it begins, by what it
// looks like.
'use strict';

const searchFind = (() => {
  const stemOf = searchWords.stem;
  const length = (text) => [...text].length;
  const shortestBeginning = 3;
  const longestCut = 6;  // letters of an ending that a beginning may reach into
  const mostContinuations = 6;
  const mostShards = 4;
  const shortestMended = 4;
  const longWord = 8;
  const full = 8;  // factors of scores, in eighths
  const continued = 5;

  const lookAlike = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к' };
  // Edits between two words, a swap of neighbours as one; more than `limit` is `limit + 1`.
  function distance(a, b, limit) {
    const x = [...a].map((c) => lookAlike[c] ?? c);
    const y = [...b].map((c) => lookAlike[c] ?? c);
    if (Math.abs(x.length - y.length) > limit) return limit + 1;
    let beforeLast = [];
    let last = Array.from({ length: y.length + 1 }, (_, j) => j);
    for (let i = 1; i <= x.length; ++i) {
      const row = [i];
      for (let j = 1; j <= y.length; ++j) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x[i - 1] === y[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      [beforeLast, last] = [last, row];
    }
    return last[y.length];
  }

  const byFrequency = (a, b) => b.entries - a.entries || (a.stem < b.stem ? -1 : 1);

  async function listContinuations(head, text) {
    const terms = [];
    const chars = [...text];
    for (let cut = 1; cut <= longestCut && chars.length - cut >= shortestBeginning; ++cut) {
      const begin = chars.slice(0, -cut).join('');
      const term = await searchIndex.findTerm(head, begin);
      const tail = text.slice(begin.length);
      if (term?.entries > 0 && term.endings.some((ending) => ending.text.startsWith(tail))) terms.push(term);
    }
    const first = searchIndex.shardAt(head.words, text);
    for (let shard = first; shard < Math.min(first + mostShards, head.words.length); ++shard) {
      if (shard > first && !head.words[shard].first.startsWith(text)) break;
      for (const term of await searchIndex.loadWords(head, shard)) {
        if (term.stem.startsWith(text) && term.entries > 0 && term.endings.length > 0) terms.push(term);
      }
    }
    return terms.sort(byFrequency).slice(0, mostContinuations);
  }

  async function findAlike(head, form) {
    const own = stemOf(form);
    const limit = length(form) >= longWord ? 2 : 1;
    const backwards = [...own].reverse().join('');
    const candidates = [
      ...(await searchIndex.loadWords(head, searchIndex.shardAt(head.words, own))),
      ...(head.backwards.length ? await searchIndex.loadBackwards(head, searchIndex.shardAt(head.backwards, backwards)) : []),
    ];
    let best;
    for (const { stem, entries } of candidates) {
      if (entries === 0 || stem < 'a' || stem[0] === '~') continue;
      const edits = distance(own, stem, limit);
      if (edits > limit) continue;
      const candidate = { stem, entries, edits };
      if (!best || edits < best.edits || (edits === best.edits && byFrequency(candidate, best) < 0)) best = candidate;
    }
    return best && searchIndex.findTerm(head, best.stem);
  }

  function nearestForm(term, written) {
    let nearest = term.stem;
    let least = Infinity;
    for (const ending of term.endings) {
      const form = term.stem + ending.text;
      const edits = distance(written, form, 100);
      if (edits < least) [least, nearest] = [edits, form];
    }
    return nearest;
  }

  // What a word is found by: [{term, factor}]. A guess is told where nothing is found by the word itself.
  async function findWord(head, form, mayGoOn, guesses) {
    const hits = [];
    const add = (term, factor) => {
      if (term?.entries > 0 && !hits.some((hit) => hit.term === term)) hits.push({ term, factor });
    };
    const own = await searchIndex.findTerm(head, stemOf(form));
    let isKnown = false;
    if (own) {
      add(own, full);
      for (const ending of own.endings) {
        if (own.stem + ending.text !== form) continue;
        isKnown = true;
        for (const other of ending.also) add(await searchIndex.findTerm(head, other), full);
      }
    }
    if (mayGoOn && !isKnown && length(form) >= shortestBeginning) {
      for (const term of await listContinuations(head, form)) add(term, continued);
    }
    if (hits.length > 0 || length(form) < shortestMended || /[0-9]/.test(form)) return hits;
    const alike = await findAlike(head, form);
    if (alike) {
      hits.push({ term: alike, factor: full });
      guesses.push({ written: form, meant: nearestForm(alike, form) });
    }
    return hits;
  }

  async function findPlace(head, word, guesses) {
    for (const [i, form] of word.forms.entries()) {
      const isLastHope = i === word.forms.length - 1 && word.parts.length === 0;
      const hits = await findWord(head, form, word.mayGoOn && isLastHope, isLastHope ? guesses : []);
      if (hits.length > 0 || isLastHope) return [hits];
    }
    const words = [];
    for (const part of word.parts) words.push(await findWord(head, part, false, guesses));
    return words;
  }

  return { findPlace };
})();
