// The search page: the form, the filters with their counts, the list of results. The whole state is in the address
// after «#», so that a search can be sent to somebody.
'use strict';

(() => {
  const form = document.getElementById('rb-search-form');
  const status = document.getElementById('rb-search-status');
  const list = document.getElementById('rb-found');
  const more = document.getElementById('rb-more');
  const filters = document.getElementById('rb-filters');
  const words = new Map([...document.querySelectorAll('#rb-search-words [data-word]')].map((item) => [item.dataset.word, item.textContent]));
  const page = 10;
  const filterNames = ['kind', 'territory', 'year', 'month', 'state'];
  const stateNames = ['planned', 'in_progress', 'done', 'done_late', 'overdue', 'postponed', 'cancelled'];
  // What is recorded of activities that can be in a state (Record in src/index/moment.h).
  const recordsOf = {
    planned: '0N', in_progress: '0NI', done: 'D', done_late: 'L', overdue: 'NIP', postponed: 'P', cancelled: 'C',
  };
  const largestCounted = 20000;  // entries: for more, counts by month and state would cost too much to load
  let head;
  let run = 0;

  const day = 24 * 60 * 60 * 1000;
  const now = new Date();
  const today = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / day);

  const plural = (n) => {
    if (document.documentElement.lang !== 'ru') return n === 1 ? 0 : 1;
    const [last, lastTwo] = [n % 10, n % 100];
    if (last === 1 && lastTwo !== 11) return 0;
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
  };
  const say = (key, facts = {}) =>
    (words.get(key) ?? key).replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
  const sayCount = (key, n) => say(`${key}${plural(n)}`, { n: n.toLocaleString(document.documentElement.lang) });

  // The same as state_of in src/model/state.cpp.
  function stateOf({ record, first, last }) {
    switch (record) {
      case 'D': return 'done';
      case 'L': return 'done_late';
      case 'C': return 'cancelled';
      case 'P': return last && last < today ? 'overdue' : 'postponed';
      case 'I': return last && last < today ? 'overdue' : 'in_progress';
      case 'U': case 'X': return '';
    }
    if (last && last < today) return record === 'N' ? 'overdue' : '';
    return first && first <= today && last ? 'in_progress' : 'planned';
  }
  const monthOf = ({ record, last }) =>
    record === 'X' || !last ? '' : new Date(last * day).toISOString().slice(0, 7);
  function monthName(month) {
    const [year, number] = month.split('-');
    return `${say(`month${Number(number)}`)} ${year}`;
  }

  function kindOf(id) {
    if (id >= head.firstExecutor) return 'executor';
    const document_ = searchIndex.documentAt(head, id);
    if (id > document_.first) return 'activity';
    return { o: 'order', r: 'roadmap', p: 'page' }[document_.kind];
  }
  const territoryOf = (id) =>
    head.territories[id >= head.firstExecutor ? head.executorTerritories[id - head.firstExecutor] : searchIndex.documentAt(head, id).territory];
  const yearsOf = (id) => (id >= head.firstExecutor ? [] : searchIndex.documentAt(head, id).years);

  const readState = () => {
    const fromHash = new URLSearchParams(location.hash.slice(1));
    const given = [...fromHash.keys()].length ? fromHash : new URLSearchParams(location.search);
    return Object.fromEntries(['q', 'executor', 'sort', ...filterNames].map((name) => [name, given.get(name) ?? '']));
  };
  function writeState(state) {
    const kept = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `#${kept}`);
  }

  // All entries of the filter terms, without scores.
  async function listTerms(stems) {
    const terms = [];
    for (const stem of stems) {
      const term = await searchIndex.findTerm(head, stem);
      if (term?.entries > 0) terms.push(await searchIndex.loadEntries(term));
    }
    const ids = [...new Set(terms.flatMap((term) => [...term.ids]))].sort((a, b) => a - b);
    return { ids, drivers: terms };
  }

  function everyEntry(keep) {
    const ids = [];
    for (const document_ of head.documents) {
      if (!keep(document_)) continue;
      for (let i = 0; i < document_.size; ++i) ids.push(document_.first + i);
    }
    return ids;
  }

  // Entries by words, executor, month, state and territory; what needs no shard is left to `keep`.
  async function collect(state) {
    const answer = state.q.trim() === '' ? null : await searchQuery.answer(head, state.q);
    const lists = [];
    if (state.executor) lists.push(await listTerms([`@${state.executor}`]));
    if (state.month) lists.push(await listTerms([`#${state.month}`]));
    if (!answer && !lists.length && state.state)
      lists.push(await listTerms([...recordsOf[state.state] ?? ''].map((record) => `~${record}`)));
    if (!answer && !lists.length && state.territory) lists.push(await listTerms([`&${state.territory}`]));
    let found = answer ?? { ids: [], scores: [], guesses: [], terms: [], drivers: undefined };
    if (!answer) {
      const first = lists.shift() ?? { ids: state.kind || state.year ? everyEntry(() => true) : [], drivers: undefined };
      const ids = state.territory && !state.executor && !state.month && !state.state
        ? [...first.ids, ...executorsOf(state.territory)] : first.ids;
      found = { ...found, ids, scores: ids.map(() => 0), drivers: first.drivers };
    }
    for (const { ids } of lists) found = filter(found, (id) => has(ids, id));
    return found;
  }
  const executorsOf = (territory) =>
    head.executorTerritories.flatMap((number, i) => (head.territories[number] === territory ? [head.firstExecutor + i] : []));

  function has(sorted, id) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < id) low = middle + 1;
      else high = middle;
    }
    return sorted[low] === id;
  }
  function filter(found, keep) {
    const ids = [];
    const scores = [];
    found.ids.forEach((id, i) => {
      if (!keep(id)) return;
      ids.push(id);
      scores.push(found.scores[i]);
    });
    return { ...found, ids, scores };
  }

  // Moments of the found entries, by number; null where that would load too much.
  async function findMoments(found, isNeeded) {
    const drivers = found.drivers ?? [];
    const size = drivers.reduce((sum, term) => sum + term.entries, 0);
    if (!drivers.length || (size > largestCounted && !isNeeded)) return null;
    const moments = new Map();
    for (const term of drivers) {
      const numbers = await searchIndex.loadMoments(term);
      term.ids.forEach((id, i) => moments.set(id, head.moments[numbers[i]]));
    }
    return moments;
  }

  async function find(state) {
    let found = await collect(state);
    const moments = await findMoments(found, state.state !== '' || state.sort === 'date');
    const noMoment = { record: 'X', first: 0, last: 0 };
    const momentOf = (id) => moments?.get(id) ?? noMoment;
    found = filter(found, (id) =>
      (!state.kind || kindOf(id) === state.kind) &&
      (!state.territory || territoryOf(id) === state.territory) &&
      (!state.year || yearsOf(id).includes(state.year)) &&
      (!state.state || stateOf(momentOf(id)) === state.state));
    const order = found.ids.map((_, i) => i);
    const dateOf = (i) => momentOf(found.ids[i]).last || Infinity;
    order.sort((a, b) => {
      const byDate = state.sort === 'date' && moments ? dateOf(a) - dateOf(b) || 0 : 0;
      return byDate || found.scores[b] - found.scores[a] || found.ids[a] - found.ids[b];
    });
    return { ...found, ids: order.map((i) => found.ids[i]), scores: order.map((i) => found.scores[i]), moments, momentOf };
  }

  function count(found, valuesOf) {
    const counts = new Map();
    for (const id of found.ids) for (const value of valuesOf(id)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }

  function fillFilter(name, counts, chosen, nameOf, order) {
    const select = form.elements[name];
    const options = [...counts.keys()].sort(order);
    if (chosen && !counts.has(chosen)) options.push(chosen);
    select.length = 1;
    for (const value of options) {
      const number = counts.get(value);
      select.add(new Option(number === undefined ? nameOf(value) : `${nameOf(value)} (${number})`, value));
    }
    select.value = chosen;
    select.parentElement.hidden = options.length === 0;
  }

  function fillFilters(found, state) {
    const isEmpty = isBlank(state);
    const byWord = (a, b) => a.localeCompare(b, 'ru');
    const fixed = (names) => (a, b) => names.indexOf(a) - names.indexOf(b);
    const all = isEmpty ? everythingCounts() : null;
    const kinds = ['activity', 'roadmap', 'order', 'executor', 'page'];
    fillFilter('kind', all?.kind ?? count(found, (id) => [kindOf(id)]), state.kind, (kind) => say(`kind-${kind}`), fixed(kinds));
    fillFilter('territory', all?.territory ?? count(found, (id) => [territoryOf(id)]), state.territory, (name) => name, byWord);
    fillFilter('year', all?.year ?? count(found, yearsOf), state.year, (year) => year, byWord);
    const months = all?.month ?? (found.moments ? count(found, (id) => [monthOf(found.momentOf(id))]) : new Map());
    fillFilter('month', months, state.month, monthName, byWord);
    const states = all?.state ?? (found.moments ? count(found, (id) => [stateOf(found.momentOf(id))]) : new Map());
    fillFilter('state', states, state.state, (name) => say(`state-${name}`), fixed(stateNames));
    form.elements.sort.value = state.sort;
    filters.hidden = false;
  }

  // Counts over everything, which the head of the index knows.
  function everythingCounts() {
    const add = (map, key, n) => key && n && map.set(key, (map.get(key) ?? 0) + n);
    const counts = { kind: new Map(), territory: new Map(), year: new Map(), month: new Map(), state: new Map() };
    for (const document_ of head.documents) {
      add(counts.kind, { o: 'order', r: 'roadmap', p: 'page' }[document_.kind], 1);
      add(counts.kind, 'activity', document_.size - 1);
      add(counts.territory, head.territories[document_.territory], document_.size);
      for (const year of document_.years) add(counts.year, year, document_.size);
    }
    add(counts.kind, 'executor', head.executorTerritories.length);
    for (const number of head.executorTerritories) add(counts.territory, head.territories[number], 1);
    for (const [stem, entries] of head.totals) if (stem[0] === '#') add(counts.month, stem.slice(1), entries);
    // How many are in a state today depends on their days; which states there are can be said.
    for (const name of stateNames) {
      if ([...recordsOf[name]].some((record) => head.totals.get(`~${record}`))) counts.state.set(name, undefined);
    }
    return counts;
  }

  const isBlank = (state) => ['q', 'executor', ...filterNames].every((name) => state[name].trim() === '');

  // The text with the found words marked.
  function marked(text, stems) {
    const fragment = document.createDocumentFragment();
    let at = 0;
    for (const place of searchWords.read(searchWords.foldChars(text))) {
      if (place.begin < at || ![...place.forms, ...place.parts].some((form) => stems(form))) continue;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(place.begin, place.end);
      fragment.append(text.slice(at, place.begin), mark);
      at = place.end;
    }
    fragment.append(text.slice(at));
    return fragment;
  }

  function stemsOf(found) {
    const known = new Set(found.terms.map((term) => term.stem));
    const forms = new Set();
    for (const term of found.terms) for (const ending of term.endings) forms.add(term.stem + ending.text);
    return (form) => known.has(searchWords.stem(form)) || forms.has(form);
  }

  const hasMark = (text, stems) =>
    searchWords.read(searchWords.foldChars(text)).some((place) => [...place.forms, ...place.parts].some((form) => stems(form)));

  function addLine(item, label, text, stems) {
    if (!text) return;
    const line = document.createElement('p');
    line.className = 'muted';
    if (label) line.append(`${label}: `);
    line.append(marked(text.replace(/\n/g, ' '), stems));
    item.append(line);
  }

  function showEntry(entry, momentOf, stems) {
    const item = document.createElement('li');
    item.dataset.id = entry.id;
    const link = document.createElement('a');
    link.href = `../${entry.path.split('/').map(encodeURIComponent).join('/')}/index.html${entry.anchor ? `#${encodeURIComponent(entry.anchor)}` : ''}`;
    link.append(marked(entry.title || entry.id, stems));
    const heading = document.createElement('p');
    heading.className = 'found-title';
    heading.append(link);
    item.append(heading);
    if (entry.kind === 'activity') {
      const state = stateOf(momentOf);
      const facts = [entry.deadline, entry.executors, state && momentOf.record !== 'X' ? say(`state-${state}`) : ''];
      addLine(item, '', facts.filter(Boolean).join(' · '), stems);
      if (entry.result && hasMark(entry.result, stems)) addLine(item, say('result'), entry.result, stems);
      addLine(item, '', [`${entry.plan}, ${say('item')} ${entry.number}`, entry.context].filter(Boolean).join(' · '), stems);
    } else {
      if (entry.text && hasMark(entry.text, stems)) addLine(item, '', entry.text, stems);
      addLine(item, '', [say(`kind-${{ o: 'order', r: 'roadmap', p: 'page' }[entry.kind] ?? 'executor'}`), entry.context].filter(Boolean).join(' · '), stems);
      if (entry.kind === 'executor') {
        const work = document.createElement('a');
        work.href = `#${new URLSearchParams({ executor: entry.id.replace(/^executors\//, '') })}`;
        work.textContent = say('executor-work');
        item.append(work);
      }
    }
    return item;
  }

  async function showMore(found, mine) {
    const stems = stemsOf(found);
    const begin = list.childElementCount;
    const entries = await Promise.all(found.ids.slice(begin, begin + page).map((id) => searchIndex.loadEntry(head, id)));
    if (mine !== run) return;
    entries.forEach((entry, i) => list.append(showEntry(entry, found.momentOf(found.ids[begin + i]), stems)));
    more.hidden = list.childElementCount >= found.ids.length;
    more.onclick = async () => {
      await showMore(found, mine);
      list.children[begin + page]?.querySelector('a').focus();
    };
  }

  function tell(found, state) {
    const guesses = found.guesses.map((guess) => say('guess', guess));
    if (isBlank(state)) status.textContent = '';
    else status.textContent = [...guesses, found.ids.length ? sayCount('found', found.ids.length) : say('nothing')].join(' ');
  }

  async function search(state) {
    const mine = ++run;
    try {
      head ??= await searchIndex.open();
      const found = await find(state);
      if (mine !== run) return;
      list.replaceChildren();
      document.getElementById('rb-lists').hidden = !isBlank(state);
      await showMore(found, mine);
      if (mine !== run) return;
      fillFilters(found, state);
      tell(found, state);
      list.dataset.ready = String(mine);
    } catch {
      if (mine === run) status.textContent = say('failed');
    }
  }

  const readForm = () => {
    const state = readState();
    state.q = form.elements.q.value;
    for (const name of ['sort', ...filterNames]) state[name] = form.elements[name].value;
    return state;
  };
  function submit() {
    const state = readForm();
    writeState(state);
    return search(state);
  }

  let timer;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    submit();
  });
  form.elements.q.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(submit, 250);
  });
  filters.addEventListener('change', submit);
  const start = () => {
    const state = readState();
    form.elements.q.value = state.q;
    search(state);
  };
  addEventListener('hashchange', start);
  start();
})();
