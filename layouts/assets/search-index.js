// The index in the browser: its head, terms with their lists, and what the list of results shows.
// src/index/index_files.cpp writes what is read here.
'use strict';

const searchIndex = (() => {
  const { number, splitList, unpack, Bits, readSequence, load, parseOnce } = searchShards;

  // Shards in the order of their first stems.
  const readShards = (part) =>
    splitList(part).map((line) => {
      const [first, name, version] = line.split(' ');
      return { first: unpack(first), name, version };
    });

  // Where the last of the sorted items stands whose key is not after the given one; 0 if there is none.
  function lastNotAfter(items, key, keyOf) {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyOf(items[middle]) <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }
  const shardAt = (shards, stem) => lastNotAfter(shards, stem, (shard) => shard.first);
  const documentAt = (head, id) => head.documents[lastNotAfter(head.documents, id, (document_) => document_.first)];

  const room = 8;  // numbers of a document begin at a multiple of this
  function readDocuments(folders, packedSizes) {
    const lines = splitList(folders).map((line) => line.split('<'));
    const sizes = readSequence(packedSizes, lines.reduce((sum, line) => sum + number(line[2]), 0));
    const documents = [];
    let first = 0;
    for (const [packed, version, count] of lines) {
      const name = unpack(packed);
      const folder = { path: name === '' ? 'root' : `d/${name}`, first, version };
      for (let i = number(count); i > 0; --i) {
        const size = sizes[documents.length];
        documents.push({ folder, first, size, number: documents.length });
        first += Math.ceil(size / room) * room;
      }
    }
    return documents;
  }

  async function open() {
    const [text, sizes, kinds, places, years, executors] = await load('index');
    const [counts, words, backwards, moments, folders, names, yearList, totals, synonyms, stopWords] = text.split('<>');
    const [count, firstExecutor, executorCount, version] = counts.split(' ');
    const documents = readDocuments(folders, sizes);
    const territories = ['', ...splitList(names).map(unpack)];
    const allYears = yearList.split('>').map((list) => splitList(list, ','));
    const kindOf = readSequence(kinds, documents.length);
    const territoryOf = readSequence(places, documents.length);
    const yearsOf = readSequence(years, documents.length);
    documents.forEach((document_, i) => Object.assign(document_, {
      kind: ['order', 'roadmap', 'page'][kindOf[i]], territory: territories[territoryOf[i]], years: allYears[yearsOf[i]],
    }));
    return {
      count: number(count),
      firstExecutor: number(firstExecutor),
      executors: { path: 'x', first: number(firstExecutor), version },
      executorTerritories: readSequence(executors, number(executorCount)).map((place) => territories[place]),
      documents,
      words: readShards(words),
      backwards: readShards(backwards),
      moments: splitList(moments).map((line) => {
        const [first, last] = line.slice(1).split(',').map(number);
        return { record: line[0], first, last };
      }),
      totals: new Map(splitList(totals).map((line) => {
        const [stem, entries] = line.split(' ');
        return [unpack(stem), number(entries)];
      })),
      synonyms: splitList(synonyms).map((group) => group.split(',').map((phrase) => phrase.split(' ').map(unpack))),
      stopWords: new Set(splitList(stopWords, ' ').map(unpack)),
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

  function readTerms(shard, text) {
    const places = { e: new Places(), m: new Places(), p: new Places() };
    let before = '';
    return text.split('>').map((line) => {
      const fields = line.split(' ');
      const packed = before.slice(0, number(line[0])) + fields[0].slice(1);
      before = packed;
      const term = { stem: unpack(packed), entries: number(fields[1]), endings: [], shard };
      const endings = fields[term.entries > 0 ? 5 : 2];
      if (endings !== '=') term.endings = endings.split(',').map(readEnding);
      if (term.entries > 0) ['e', 'm', 'p'].forEach((kind, i) => (term[kind] = places[kind].next(number(fields[2 + i]))));
      return term;
    });
  }

  // Terms of one shard.
  const loadWords = (head, at) => {
    const shard = head.words[at];
    return parseOnce(`w/${shard.name}`, shard.version, (text) => readTerms(shard, text));
  };

  // Stems of one shard of those that end alike, with the number of entries.
  const loadBackwards = (head, at) =>
    parseOnce(`r/${head.backwards[at].name}`, head.backwards[at].version, (text) => {
      let before = '';
      return text.split('>').map((line) => {
        const [packed, entries] = line.split(' ');
        before = before.slice(0, number(packed[0])) + packed.slice(1);
        return { stem: [...unpack(before)].reverse().join(''), entries: number(entries) };
      });
    });

  async function findTerm(head, stem) {
    if (head.words.length === 0) return undefined;
    const terms = await loadWords(head, shardAt(head.words, stem));
    return terms.find((term) => term.stem === stem);
  }

  const loadList = async (term, kind) => {
    const { shard } = term;
    const [text] = await load(`w/${shard.name}${kind}${term[kind].file.toString(36)}`, shard.version);
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

  // Numbers of moments, in the order of the entries.
  async function loadMoments(term) {
    if (term.moments) return term.moments;
    const bits = await loadList(term, 'm');
    const k = bits.take(5);
    term.moments = Int32Array.from({ length: term.entries }, () => bits.golomb(k));
    return term.moments;
  }

  // Entry and position in one number, for all occurrences in order.
  async function loadPositions(term) {
    if (term.places) return term.places;
    const bits = await loadList(term, 'p');
    const places = [];
    for (const id of term.ids) {
      let position = 0;
      for (let i = bits.golomb(0); i >= 0; --i) {
        position += bits.golomb(3);
        places.push(id * 65536 + position);
      }
    }
    term.places = Float64Array.from(places);
    return term.places;
  }

  const entriesInFile = 16;
  // What a list of results shows of an entry.
  async function loadEntry(head, id) {
    const document_ = id >= head.firstExecutor ? undefined : documentAt(head, id);
    const folder = document_?.folder ?? head.executors;
    const file = Math.floor((id - folder.first) / entriesInFile);
    const first = folder.first + file * entriesInFile;
    const [documents, entries] = await load(`t/${folder.path}/${file}`, folder.version);
    const fields = entries.split('>')[id - first].split('<').map(unpack);
    if (!document_) return { kind: 'executor', id: fields[0], path: fields[0], title: fields[1], context: fields[2] };
    // A file that begins in the room to grow of a document says nothing of that document.
    const firstThere = documentAt(head, first);
    const named = firstThere.number + (first >= firstThere.first + firstThere.size ? 1 : 0);
    const [path, title] = splitList(documents)[document_.number - named].split('<').map(unpack);
    const context = document_.territory;
    if (id === document_.first) return { kind: document_.kind, id: path, path, title, text: fields[0], context };
    const [anchor, activity, shownNumber, deadline, executors, result] = fields;
    return {
      kind: 'activity', id: `${path}#${anchor}`, path, anchor, title: activity, number: shownNumber || anchor,
      deadline, executors, result, plan: title, context,
    };
  }

  return { open, findTerm, loadWords, loadBackwards, loadEntries, loadMoments, loadPositions, loadEntry, shardAt, documentAt };
})();
