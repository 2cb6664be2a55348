// The index in the browser: shards are loaded by <script>, so that search works from a disk and under a strict
// policy. src/index/index_files.cpp writes what is read here.
'use strict';

const searchIndex = (() => {
  const russian = "abcdefghijklmnopqrstuvwxyz{}|~^`";
  const escaped = { Q: '"', B: '\\', N: '\n', L: '<', G: '>', S: ' ', C: ',', E: '=' };
  const letters = new Map([...russian].map((code, i) => [code, String.fromCharCode(0x430 + i)]));
  const number = (text) => parseInt(text, 36);
  const splitList = (text, separator = '>') => (text === '' ? [] : text.split(separator));

  function unpack(text) {
    let out = '';
    for (let i = 0; i < text.length; ++i) {
      const c = text[i];
      if (c === '_') {
        const next = text[++i];
        out += escaped[next] ?? next;
      } else if (c === '$') {
        out += letters.get(text[++i]).toUpperCase();
      } else {
        out += letters.get(c) ?? c;
      }
    }
    return out;
  }

  class Bits {
    constructor(text, begin) {
      this.text = text;
      this.at = begin;
      this.left = 0;
      this.value = 0;
    }
    digit() {
      const code = this.text.charCodeAt(this.at++);
      return code === 33 ? 0 : code < 92 ? code - 34 : code - 35;
    }
    bit() {
      if (this.left === 0) {
        this.value = this.digit() * 91 + this.digit();
        this.left = 13;
      }
      return (this.value >> --this.left) & 1;
    }
    take(count) {
      let value = 0;
      for (let i = 0; i < count; ++i) value = value * 2 + this.bit();
      return value;
    }
    rice(k) {
      let run = 0;
      while (run < 48 && this.bit()) ++run;
      return run === 48 ? this.take(32) : run * 2 ** k + this.take(k);
    }
    golomb(k) {
      let width = 1;
      while (!this.bit()) ++width;
      const value = 2 ** (width - 1) + this.take(width - 1) - 1;
      return value * 2 ** k + this.take(k);
    }
  }

  // Scripts that were asked for, by name.
  const asked = new Map();
  let version = '';
  globalThis.roadbookSearch = (...texts) => asked.get(document.currentScript.dataset.name).done(texts);

  function load(name) {
    let entry = asked.get(name);
    if (entry) return entry.promise;
    entry = {};
    entry.promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.dataset.name = name;
      script.src = encodeURI(`${name}.js`).replace(/[?#]/g, encodeURIComponent) + version;
      entry.done = resolve;
      script.onload = () => script.remove();
      script.onerror = () => reject(new Error(name));
      document.head.append(script);
    });
    asked.set(name, entry);
    return entry.promise;
  }

  // Shards in the order of their first stems.
  const readShards = (part) =>
    splitList(part).map((line) => {
      const [first, name] = line.split(' ');
      return { first: unpack(first), name };
    });

  function shardAt(shards, stem) {
    let low = 0;
    let high = shards.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shards[middle].first <= stem) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }

  function readDocuments(foldersPart, runsPart) {
    const documents = [];
    let first = 0;
    for (const line of splitList(foldersPart)) {
      const [folder, sizes] = line.split('<');
      const folderName = unpack(folder);
      const folderFirst = first;
      for (const [, long, short] of sizes.matchAll(/\(([0-9a-z]+)\)|([0-9a-z])/g)) {
        const size = number(long ?? short);
        documents.push({ folder: folderName === '' ? 'root' : `d/${folderName}`, folderFirst, first, size });
        first += Math.ceil(size / 8) * 8;
      }
    }
    let at = 0;
    for (const line of splitList(runsPart)) {
      const [count, about, ...years] = line.split(',');
      for (let i = number(count); i > 0; --i)
        Object.assign(documents[at++], { kind: about[0], territory: number(about.slice(1)), years });
    }
    return documents;
  }

  async function open() {
    const [text] = await load('index');
    const parts = text.split('<>');
    const [count, firstExecutor, hash] = parts[0].split(' ');
    version = `?${hash}`;
    return {
      count: number(count),
      firstExecutor: number(firstExecutor),
      words: readShards(parts[1]),
      backwards: readShards(parts[2]),
      moments: splitList(parts[3]).map((line) => {
        const [first, last] = line.slice(1).split(',').map(number);
        return { record: line[0], first, last };
      }),
      documents: readDocuments(parts[4], parts[5]),
      territories: ['', ...splitList(parts[6]).map(unpack)],
      executorTerritories: splitList(parts[7], ',').map(number),
      totals: new Map(splitList(parts[8]).map((line) => {
        const [stem, entries] = line.split(' ');
        return [unpack(stem), number(entries)];
      })),
      synonyms: splitList(parts[9]).map((group) => group.split(',').map((phrase) => phrase.split(' ').map(unpack))),
      stopWords: new Set(splitList(parts[10], ' ').map(unpack)),
    };
  }

  // Lists lie in files of up to 4096 characters, one after another; a longer one has its own.
  class Places {
    constructor() {
      this.file = 0;
      this.size = 0;
    }
    next(length) {
      if (this.size > 0 && this.size + length > 4096) {
        ++this.file;
        this.size = 0;
      }
      const place = { file: this.file, begin: this.size };
      this.size += length;
      return place;
    }
  }

  function readEnding(text) {
    const [ending, ...also] = text.split('=').map(unpack);
    return { text: ending, also };
  }

  function readLines(name, text) {
    const places = { e: new Places(), m: new Places(), p: new Places() };
    let before = '';
    return text.split('>').map((line) => {
      const fields = line.split(' ');
      const packed = before.slice(0, number(line[0])) + fields[0].slice(1);
      before = packed;
      const term = { stem: unpack(packed), entries: number(fields[1]), endings: [], shard: name };
      const isWord = !/[@#~&]/.test(term.stem[0]);
      const endings = fields[term.entries > 0 ? 5 : 2];
      if (isWord) term.endings = endings.split(',').map(readEnding);
      if (term.entries > 0) {
        ['e', 'm', 'p'].forEach((kind, i) => (term[kind] = places[kind].next(number(fields[2 + i]))));
      }
      return term;
    });
  }

  const parsed = new Map();
  function parseOnce(name, parse) {
    if (!parsed.has(name)) parsed.set(name, load(name).then(([text]) => parse(text)));
    return parsed.get(name);
  }

  // Terms of one shard.
  const loadWords = (head, shard) => {
    const { name } = head.words[shard];
    return parseOnce(`w/${name}`, (text) => readLines(name, text));
  };

  // Stems of one shard of those that end alike, with the number of entries.
  const loadBackwards = (head, shard) =>
    parseOnce(`r/${head.backwards[shard].name}`, (text) => {
      let before = '';
      return text.split('>').map((line) => {
        const [packed, entries] = line.split(' ');
        before = before.slice(0, number(packed[0])) + packed.slice(1);
        return { stem: [...unpack(before)].reverse().join(''), entries: number(entries) };
      });
    });

  async function findTerm(head, stem) {
    if (head.words.length === 0) return undefined;
    const lines = await loadWords(head, shardAt(head.words, stem));
    return lines.find((line) => line.stem === stem);
  }

  const loadList = async (term, kind) => {
    const [text] = await load(`w/${term.shard}${kind}${term[kind].file.toString(36)}`);
    return new Bits(text, term[kind].begin);
  };

  // Entries of a term and how much it says in each.
  async function loadEntries(term) {
    if (term.ids) return term;
    const bits = await loadList(term, 'e');
    const ids = new Int32Array(term.entries);
    const levels = new Uint8Array(term.entries);
    const k = bits.take(5);
    const common = bits.take(3);
    const oneLevel = bits.take(1);
    let next = 0;
    for (let i = 0; i < term.entries; ++i) {
      ids[i] = next + bits.rice(k);
      next = ids[i] + 1;
      levels[i] = oneLevel || !bits.bit() ? common : bits.take(2) + 1;
    }
    return Object.assign(term, { ids, levels });
  }

  async function loadMoments(term) {
    if (term.moments) return term.moments;
    const bits = await loadList(term, 'm');
    const k = bits.take(5);
    term.moments = Int32Array.from({ length: term.entries }, () => bits.golomb(k));
    return term.moments;
  }

  // Entry and position in one number, for all occurrences in order.
  async function loadPositions(term) {
    const bits = await loadList(term, 'p');
    const places = [];
    for (const id of term.ids) {
      let position = 0;
      for (let i = bits.golomb(0); i >= 0; --i) {
        position += bits.golomb(3);
        places.push(id * 65536 + position);
      }
    }
    return places;
  }

  const documentAt = (head, id) => {
    let low = 0;
    let high = head.documents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (head.documents[middle].first <= id) low = middle + 1;
      else high = middle;
    }
    return head.documents[low - 1];
  };

  // What a list of results shows of an entry.
  async function loadEntry(head, id) {
    const isExecutor = id >= head.firstExecutor;
    const document = isExecutor ? undefined : documentAt(head, id);
    const folder = isExecutor ? 'x' : document.folder;
    const first = isExecutor ? head.firstExecutor : document.folderFirst;
    const chunk = (id - first) >> 4;
    const chunkFirst = first + chunk * 16;
    const [documents, entries] = await load(`t/${folder}/${chunk}`);
    const fields = entries.split('>')[id - chunkFirst].split('<').map(unpack);
    if (isExecutor) return { kind: 'executor', id: fields[0], path: fields[0], title: fields[1], context: fields[2] };
    // The documents of the chunk stand in the order of their numbers.
    const place = head.documents.indexOf(document) - head.documents.indexOf(documentAt(head, chunkFirst));
    const [path, title] = splitList(documents)[place - documentsWithoutText(head, chunkFirst)].split('<').map(unpack);
    const territory = head.territories[document.territory];
    if (id === document.first)
      return { kind: document.kind, id: path, path, title, text: fields[0], context: territory };
    const [anchor, activity, shownNumber, deadline, executors, result] = fields;
    return {
      kind: 'activity', id: `${path}#${anchor}`, path, anchor, title: activity, number: shownNumber || anchor,
      deadline, executors, result, plan: title, context: territory,
    };
  }

  // A chunk that begins in the room to grow of a document says nothing of that document.
  function documentsWithoutText(head, chunkFirst) {
    const document = documentAt(head, chunkFirst);
    return chunkFirst >= document.first + document.size ? 1 : 0;
  }

  return { open, findTerm, loadWords, loadBackwards, loadEntries, loadMoments, loadPositions, loadEntry, shardAt, documentAt };
})();
