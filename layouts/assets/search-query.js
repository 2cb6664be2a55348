// Answers a query as src/index/search.cpp does: the same results in the same order.
'use strict';

const searchQuery = (() => {
  const { fold, read, stem: stemOf } = searchWords;
  const weights = [0, 1, 3, 4, 6];
  const mostWords = 16;
  const length = (text) => [...text].length;

  function readWords(head, folded) {
    const words = [];
    for (const place of read(folded)) {
      if (words.length >= mostWords) break;
      if (!head.stopWords.has(place.forms[0])) words.push({ ...place, mayGoOn: false });
    }
    return words;
  }

  function parse(head, text) {
    const words = [];
    const phrases = [];
    const pieces = fold(text).split('"');
    pieces.forEach((piece, i) => {
      const found = readWords(head, piece);
      if (found.length === 0) return;
      if (i % 2 === 1) {
        phrases.push(found);
        return;
      }
      if (i === pieces.length - 1 && /[0-9a-z\u0080-\uFFFF]$/.test(piece)) found.at(-1).mayGoOn = true;
      words.push(...found);
    });
    return { words, phrases };
  }

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
    for (let cut = 1; cut <= 6 && chars.length - cut >= 3; ++cut) {
      const begin = chars.slice(0, -cut).join('');
      const term = await searchIndex.findTerm(head, begin);
      const tail = text.slice(begin.length);
      if (term?.entries > 0 && term.endings.some((ending) => ending.text.startsWith(tail))) terms.push(term);
    }
    const first = searchIndex.shardAt(head.words, text);
    for (let shard = first; shard < Math.min(first + 4, head.words.length); ++shard) {
      if (shard > first && !head.words[shard].first.startsWith(text)) break;
      for (const term of await searchIndex.loadWords(head, shard)) {
        if (term.stem.startsWith(text) && term.entries > 0 && term.endings.length > 0) terms.push(term);
      }
    }
    return terms.sort(byFrequency).slice(0, 6);
  }

  async function findAlike(head, form) {
    const own = stemOf(form);
    const limit = length(form) >= 8 ? 2 : 1;
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
      add(own, 8);
      for (const ending of own.endings) {
        if (own.stem + ending.text !== form) continue;
        isKnown = true;
        for (const other of ending.also) add(await searchIndex.findTerm(head, other), 8);
      }
    }
    if (mayGoOn && !isKnown && length(form) >= 3) {
      for (const term of await listContinuations(head, form)) add(term, 5);
    }
    if (hits.length > 0 || length(form) < 4 || /[0-9]/.test(form)) return hits;
    const alike = await findAlike(head, form);
    if (alike) {
      hits.push({ term: alike, factor: 8 });
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

  function findSynonyms(head, found, at) {
    let best = { length: 0 };
    for (const group of head.synonyms) {
      for (const phrase of group) {
        const stands = phrase.every((stem, i) =>
          found[at + i]?.length === 1 && found[at + i][0].some((hit) => hit.factor === 8 && hit.term.stem === stem));
        if (stands && phrase.length > best.length) best = { group, length: phrase.length };
      }
    }
    return best;
  }

  async function planWords(head, words, guesses) {
    const found = [];
    for (const word of words) found.push(await findPlace(head, word, guesses));
    const slots = [];
    for (let at = 0; at < found.length; ) {
      const { group, length: size } = findSynonyms(head, found, at);
      const end = at + Math.max(size, 1);
      const slot = [{ words: found.slice(at, end).flat(), factor: 8 }];
      for (const phrase of group ?? []) {
        const terms = [];
        for (const stem of phrase) terms.push(await searchIndex.findTerm(head, stem));
        if (terms.every((term) => term?.entries > 0))
          slot.push({ words: terms.map((term) => [{ term, factor: 8 }]), factor: 4 });
      }
      slots.push(slot);
      at = end;
    }
    return slots;
  }

  const none = () => ({ ids: [], scores: [] });

  function join(a, b) {
    const both = none();
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
      if (a.ids[i] < b.ids[j]) ++i;
      else if (b.ids[j] < a.ids[i]) ++j;
      else {
        both.ids.push(a.ids[i]);
        both.scores.push(a.scores[i++] + b.scores[j++]);
      }
    }
    return both;
  }

  function unite(a, b) {
    if (a.ids.length === 0) return b;
    const all = none();
    for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; ) {
      const x = i < a.ids.length ? a.ids[i] : Infinity;
      const y = j < b.ids.length ? b.ids[j] : Infinity;
      all.ids.push(Math.min(x, y));
      all.scores.push(x === y ? Math.max(a.scores[i], b.scores[j]) : x < y ? a.scores[i] : b.scores[j]);
      if (x <= y) ++i;
      if (y <= x) ++j;
    }
    return all;
  }

  async function scoreWord(head, hits) {
    let scores = none();
    for (const { term, factor } of hits) {
      await searchIndex.loadEntries(term);
      const rarity = 32 - Math.clz32(Math.floor(head.count / Math.max(term.entries, 1)));
      scores = unite(scores, { ids: term.ids, scores: Array.from(term.levels, (level) => weights[level] * rarity * factor) });
    }
    return scores;
  }

  async function scoreSlot(head, slot) {
    let scores = none();
    for (const { words, factor } of slot) {
      let alternative;
      for (const hits of words) {
        const word = await scoreWord(head, hits);
        alternative = alternative ? join(alternative, word) : word;
      }
      alternative ??= none();
      scores = unite(scores, { ids: alternative.ids, scores: alternative.scores.map((score) => Math.floor((score * factor) / 8)) });
    }
    return scores;
  }

  async function scorePhrase(head, words, guesses) {
    const found = [];
    for (const word of words) for (const hits of await findPlace(head, word, guesses)) found.push({ hits, position: word.position });
    let scores;
    let begins;
    for (const { hits, position } of found) {
      const word = await scoreWord(head, hits);
      scores = scores ? join(scores, word) : word;
      const places = new Set();
      for (const { term } of hits) for (const place of await searchIndex.loadPositions(term)) places.add(place);
      begins = begins ? begins.filter((place) => places.has(place + position - found[0].position)) : [...places];
    }
    const entries = new Set(begins.map((place) => Math.floor(place / 65536)));
    const kept = none();
    scores.ids.forEach((id, i) => {
      if (!entries.has(id)) return;
      kept.ids.push(id);
      kept.scores.push(scores.scores[i]);
    });
    return { scores: kept, hits: found.map((word) => word.hits) };
  }

  // {ids, scores} by number; `guesses`; `terms` by which to mark; `drivers`: terms of which each found entry has one.
  // Null: the query asks for nothing.
  async function answer(head, text) {
    const { words, phrases } = parse(head, text);
    if (words.length + phrases.length === 0) return null;
    const guesses = [];
    const slots = await planWords(head, words, guesses);
    let found;
    const lists = slots.map((slot) => slot.flatMap((alternative) => alternative.words.slice(0, 1).flat().map((hit) => hit.term)));
    const terms = slots.flatMap((slot) => slot.flatMap((alternative) => alternative.words.flat().map((hit) => hit.term)));
    for (const slot of slots) {
      const scores = await scoreSlot(head, slot);
      found = found ? join(found, scores) : scores;
    }
    for (const phrase of phrases) {
      const { scores, hits } = await scorePhrase(head, phrase, guesses);
      found = found ? join(found, scores) : scores;
      lists.push(hits[0].map((hit) => hit.term));
      terms.push(...hits.flat().map((hit) => hit.term));
    }
    const size = (list) => list.reduce((sum, term) => sum + term.entries, 0);
    lists.sort((a, b) => size(a) - size(b));
    return { ids: Array.from(found.ids), scores: Array.from(found.scores), guesses, terms, drivers: lists[0] };
  }

  return { answer };
})();
