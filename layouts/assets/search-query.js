// Answers a query as src/index/search.cpp does: the same results in the same order.
'use strict';

const searchQuery = (() => {
  const { fold, read } = searchWords;
  const { findPlace } = searchFind;
  const weights = [0, 1, 3, 4, 6];  // by level
  const full = 8;  // factors of scores, in eighths
  const ofSynonym = 4;
  const mostWords = 16;

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

  // Asks for the shards of all words at once; who needs one later waits for it there.
  function askShards(head, words) {
    const forms = words.flatMap((word) => [...word.forms, ...word.parts]);
    for (const form of forms) searchIndex.findTerm(head, searchWords.stem(form)).catch(() => {});
  }

  function findSynonyms(head, found, at) {
    let best = { length: 0 };
    for (const group of head.synonyms) {
      for (const phrase of group) {
        const stands = phrase.every((stem, i) =>
          found[at + i]?.length === 1 && found[at + i][0].some((hit) => hit.factor === full && hit.term.stem === stem));
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
      const slot = [{ words: found.slice(at, end).flat(), factor: full }];
      for (const phrase of group ?? []) {
        const terms = await Promise.all(phrase.map((stem) => searchIndex.findTerm(head, stem)));
        if (terms.every((term) => term?.entries > 0))
          slot.push({ words: terms.map((term) => [{ term, factor: full }]), factor: ofSynonym });
      }
      slots.push(slot);
      at = end;
    }
    return slots;
  }

  const none = () => ({ ids: new Int32Array(0), scores: new Int32Array(0) });
  const cutTo = (ids, scores, size) => ({ ids: ids.subarray(0, size), scores: scores.subarray(0, size) });

  // Entries of both, with both scores together.
  function join(a, b) {
    const ids = new Int32Array(Math.min(a.ids.length, b.ids.length));
    const scores = new Int32Array(ids.length);
    let size = 0;
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
      if (a.ids[i] < b.ids[j]) ++i;
      else if (b.ids[j] < a.ids[i]) ++j;
      else {
        ids[size] = a.ids[i];
        scores[size++] = a.scores[i++] + b.scores[j++];
      }
    }
    return cutTo(ids, scores, size);
  }

  // Entries of either, with the better score.
  function unite(a, b) {
    if (a.ids.length === 0) return b;
    const ids = new Int32Array(a.ids.length + b.ids.length);
    const scores = new Int32Array(ids.length);
    let size = 0;
    for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; ) {
      const x = i < a.ids.length ? a.ids[i] : Infinity;
      const y = j < b.ids.length ? b.ids[j] : Infinity;
      ids[size] = Math.min(x, y);
      scores[size++] = x === y ? Math.max(a.scores[i], b.scores[j]) : x < y ? a.scores[i] : b.scores[j];
      if (x <= y) ++i;
      if (y <= x) ++j;
    }
    return cutTo(ids, scores, size);
  }

  async function scoreWord(head, hits) {
    let scores = none();
    for (const { term, factor } of hits) {
      await searchIndex.loadEntries(term);
      const rarity = 32 - Math.clz32(Math.floor(head.count / Math.max(term.entries, 1)));
      scores = unite(scores, { ids: term.ids, scores: Int32Array.from(term.levels, (level) => weights[level] * rarity * factor) });
    }
    return scores;
  }

  async function scoreSlot(head, slot) {
    let scores = none();
    for (const { words, factor } of slot) {
      let all;
      for (const hits of words) {
        const word = await scoreWord(head, hits);
        all = all ? join(all, word) : word;
      }
      if (all) scores = unite(scores, { ids: all.ids, scores: all.scores.map((score) => Math.floor((score * factor) / full)) });
    }
    return scores;
  }

  // Where a word stands: entry and position in one number, sorted.
  async function listPlaces(hits) {
    const lists = await Promise.all(hits.map(({ term }) => searchIndex.loadPositions(term)));
    return lists.length === 1 ? lists[0] : Float64Array.from(lists.flatMap((list) => [...list])).sort();
  }

  // Those of `begins` that have a place so far behind them.
  function keepFollowed(begins, places, distance) {
    let at = 0;
    return begins.filter((begin) => {
      while (at < places.length && places[at] < begin + distance) ++at;
      return places[at] === begin + distance;
    });
  }

  // Those of the scores whose entry is among the places.
  function keepEntries({ ids, scores }, places) {
    const kept = { ids: new Int32Array(ids.length), scores: new Int32Array(ids.length) };
    let size = 0;
    let at = 0;
    ids.forEach((id, i) => {
      while (at < places.length && Math.floor(places[at] / 65536) < id) ++at;
      if (at === places.length || Math.floor(places[at] / 65536) !== id) return;
      kept.ids[size] = id;
      kept.scores[size++] = scores[i];
    });
    return cutTo(kept.ids, kept.scores, size);
  }

  // The words of the phrase stand at its distances; the score is that of the words.
  async function scorePhrase(head, phrase) {
    const loads = phrase.map(({ hits }) => Promise.all([scoreWord(head, hits), listPlaces(hits)]));
    let scores;
    let begins;
    (await Promise.all(loads)).forEach(([word, places], i) => {
      scores = scores ? join(scores, word) : word;
      begins = begins ? keepFollowed(begins, places, phrase[i].position - phrase[0].position) : places;
    });
    return keepEntries(scores, begins);
  }

  async function findPhrase(head, words, guesses) {
    const phrase = [];
    for (const word of words) {
      for (const hits of await findPlace(head, word, guesses)) phrase.push({ hits, position: word.position });
    }
    return phrase;
  }

  // {ids, scores} by number; `guesses`; `terms` by which to mark; `drivers`: terms of which each found entry has one.
  // Null: the query asks for nothing.
  async function answer(head, text) {
    const { words, phrases } = parse(head, text);
    if (words.length + phrases.length === 0) return null;
    askShards(head, [...words, ...phrases.flat()]);
    const guesses = [];
    const slots = await planWords(head, words, guesses);
    const quoted = [];
    for (const phrase of phrases) quoted.push(await findPhrase(head, phrase, guesses));
    const hitsOf = (slot) => slot.flatMap((alternative) => alternative.words.flat());
    const all = [...slots.flatMap(hitsOf), ...quoted.flatMap((phrase) => phrase.flatMap(({ hits }) => hits))];
    const terms = all.map((hit) => hit.term);
    await Promise.all(terms.map((term) => searchIndex.loadEntries(term)));

    const parts = [];
    for (const slot of slots) parts.push(await scoreSlot(head, slot));
    for (const phrase of quoted) parts.push(await scorePhrase(head, phrase));
    const found = parts.reduce(join);
    const lists = [
      ...slots.map((slot) => slot.flatMap((alternative) => alternative.words[0] ?? []).map((hit) => hit.term)),
      ...quoted.map((phrase) => phrase[0].hits.map((hit) => hit.term)),
    ];
    const size = (list) => list.reduce((sum, term) => sum + term.entries, 0);
    return { ...found, guesses, terms, drivers: lists.sort((a, b) => size(a) - size(b))[0] };
  }

  return { answer };
})();
