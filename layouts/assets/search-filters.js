// Which entries are found by words and filters, and how many each choice of a filter would leave.
'use strict';

const searchFilters = (() => {
  const names = ['kind', 'territory', 'year', 'month', 'state', 'executor'];
  const kinds = ['activity', 'roadmap', 'order', 'executor', 'page'];
  // What is recorded of activities that can be in a state (Record in src/index/moment.h).
  const recordsOf = new Map(Object.entries({
    planned: '0NE', in_progress: '0NI', done: 'D', done_late: 'L', overdue: 'NIP', postponed: 'P', cancelled: 'C',
  }));
  const states = [...recordsOf.keys()];
  const allRecords = '0DLCPINUXE';
  const largestCounted = 20000;  // entries: to count by month and state among more would load too much
  const noMoment = { record: 'X', first: 0, last: 0 };

  const day = 24 * 60 * 60 * 1000;
  const now = new Date();
  const today = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / day);

  // The same as state_in_plan in src/model/plan_state.cpp.
  function stateOf({ record, first, last }) {
    switch (record) {
      case 'D': return 'done';
      case 'L': return 'done_late';
      case 'C': return 'cancelled';
      case 'P': return last && last < today ? 'overdue' : 'postponed';
      case 'I': return last && last < today ? 'overdue' : 'in_progress';
      case 'U': case 'X': return '';
      case 'E': return last < today ? '' : 'planned';
    }
    if (last && last < today) return record === 'N' ? 'overdue' : '';
    return first && first <= today && last ? 'in_progress' : 'planned';
  }
  // One moment is shared by many entries, so that what follows from it is kept in it.
  const stateAt = (moment) => (moment.state ??= stateOf(moment));
  // The last day of a plan is no deadline.
  const dueAt = ({ record, last }) => (record === 'E' ? 0 : last);
  const monthAt = (moment) =>
    (moment.month ??= moment.record === 'X' || !dueAt(moment) ? '' : new Date(moment.last * day).toISOString().slice(0, 7));

  const sizeOf = (terms) => terms.reduce((sum, term) => sum + term.entries, 0);

  async function findTerms(head, stems) {
    const terms = await Promise.all(stems.map((stem) => searchIndex.findTerm(head, stem)));
    return terms.filter((term) => term?.entries > 0);
  }
  const executorTerm = async (head, id) => (await findTerms(head, [`@${id}`]))[0];
  const recordTerms = (head, records) => findTerms(head, [...records].map((record) => `~${record}`));

  async function listTerms(terms) {
    await Promise.all(terms.map((term) => searchIndex.loadEntries(term)));
    if (terms.length === 1) return terms[0].ids;
    return Int32Array.from(new Set(terms.flatMap((term) => [...term.ids]))).sort();
  }

  function everyEntry(head) {
    const ids = [];
    for (const { first, size } of head.documents) for (let i = 0; i < size; ++i) ids.push(first + i);
    for (let i = 0; i < head.executorTerritories.length; ++i) ids.push(head.firstExecutor + i);
    return ids;
  }

  // Terms of which every entry that the filters leave has one, the fewest there are; null: no filter needs a list.
  async function chooseDrivers(head, state) {
    if (!state.executor && !state.month && !state.state) return null;
    const [executor, month, records, territory] = await Promise.all([
      state.executor && executorTerm(head, state.executor),
      state.month && findTerms(head, [`#${state.month}`]),
      state.state && recordTerms(head, recordsOf.get(state.state) ?? ''),
      state.territory && findTerms(head, [`&${state.territory}`]),
    ]);
    const choices = [];
    if (state.executor) choices.push(['executor', [executor].filter(Boolean)]);
    if (state.month) choices.push(['month', month]);
    if (state.state) choices.push(['state', records]);
    if (state.territory) choices.push(['territory', territory]);
    choices.sort((a, b) => sizeOf(a[1]) - sizeOf(b[1]));
    return { by: choices[0][0], terms: choices[0][1] };
  }

  // What is found before the filters: {ids, scores, guesses, terms, drivers, by}. `by`: the filter whose other choices
  // are not among it.
  async function findBase(head, state) {
    const answer = state.q.trim() === '' ? null : await searchQuery.answer(head, state.q);
    if (answer) return { ...answer, by: '' };
    const nothing = { scores: null, guesses: [], terms: [] };
    const drivers = await chooseDrivers(head, state);
    if (drivers) return { ...nothing, ids: await listTerms(drivers.terms), drivers: drivers.terms, by: drivers.by };
    const isChosen = state.kind || state.territory || state.year;
    let terms = null;
    if (state.territory) terms = await findTerms(head, [`&${state.territory}`]);
    else if (isChosen && state.sort === 'date') terms = await recordTerms(head, allRecords);
    return { ...nothing, ids: isChosen ? everyEntry(head) : [], drivers: terms, by: '' };
  }

  // The moment of an entry, as a function; null where that would load too much and no filter needs it.
  async function findMoments(head, { drivers }, state) {
    const isNeeded = state.month || state.state || state.sort === 'date';
    if (!drivers || (sizeOf(drivers) > largestCounted && !isNeeded)) return null;
    const numberOf = new Int32Array(head.firstExecutor);
    const loads = drivers.map((term) => Promise.all([searchIndex.loadEntries(term), searchIndex.loadMoments(term)]));
    for (const [{ ids }, numbers] of await Promise.all(loads)) ids.forEach((id, i) => (numberOf[id] = numbers[i] + 1));
    return (id) => head.moments[numberOf[id] - 1] ?? noMoment;
  }

  // Goes along with growing numbers of entries to what is known of each without any list.
  function makeWalk(head) {
    const { documents, executorTerritories, firstExecutor } = head;
    const executor = { kind: 'executor', territory: '', years: [] };
    let at = 0;
    return (id) => {
      if (id >= firstExecutor) return { ...executor, territory: executorTerritories[id - firstExecutor] };
      while (at + 1 < documents.length && documents[at + 1].first <= id) ++at;
      return documents[at];
    };
  }

  const add = (counts, value) => value && counts.set(value, (counts.get(value) ?? 0) + 1);

  // Keeps what all filters leave, and counts for each filter what the others leave.
  function applyFilters(head, base, state, momentOf, ofExecutor) {
    const about = makeWalk(head);
    const counts = Object.fromEntries(names.map((name) => [name, new Map()]));
    const kept = { ids: [], scores: [], beforeExecutor: [] };
    for (let i = 0; i < base.ids.length; ++i) {
      const id = base.ids[i];
      const { first, kind: documentKind, territory, years } = about(id);
      const kind = id > first ? 'activity' : documentKind;
      const moment = momentOf(id);
      let failures = 0;
      let failed = '';
      const require = (name, holds) => {
        if (state[name] === '' || holds) return;
        ++failures;
        failed = name;
      };
      require('kind', state.kind === kind);
      require('territory', state.territory === territory);
      require('year', years.includes(state.year));
      require('month', state.month === monthAt(moment));
      require('state', state.state === stateAt(moment));
      require('executor', ofExecutor?.has(id));
      if (failures > 1) continue;
      if (failures === 0) {
        kept.ids.push(id);
        kept.scores.push(base.scores?.[i] ?? 0);
      }
      const counted = (name) => failures === 0 || failed === name;
      if (counted('executor')) kept.beforeExecutor.push(id);
      if (counted('kind')) add(counts.kind, kind);
      if (counted('territory')) add(counts.territory, territory);
      if (counted('year')) for (const year of years) add(counts.year, year);
      if (counted('month')) add(counts.month, monthAt(moment));
      if (counted('state')) add(counts.state, stateAt(moment));
    }
    return { ...kept, counts };
  }

  // Choices of which it is not known how many they would leave are offered without a number.
  function addUncounted(head, counts, by, hasMoments) {
    const offer = (name, values) => {
      for (const value of values) if (value && !counts[name].has(value)) counts[name].set(value, undefined);
    };
    if (by === 'territory') offer('territory', new Set(head.documents.map(({ territory }) => territory)));
    if (by === 'month' || !hasMoments) offer('month', [...head.totals.keys()].filter((stem) => stem[0] === '#').map((stem) => stem.slice(1)));
    if (by === 'state' || !hasMoments) offer('state', states);
  }

  // By score, then by number. There are few different scores and many entries, so that a comparing sort would be slow.
  function orderByScore({ scores }) {
    const groups = new Map();
    scores.forEach((score, i) => (groups.has(score) ? groups.get(score).push(i) : groups.set(score, [i])));
    return [...groups.keys()].sort((a, b) => b - a).flatMap((score) => groups.get(score));
  }
  function sortFound(kept, state, momentOf) {
    let order = orderByScore(kept);
    if (state.sort === 'date') {
      const dateOf = kept.ids.map((id) => dueAt(momentOf(id)) || Number.MAX_SAFE_INTEGER);
      order = order.sort((a, b) => dateOf[a] - dateOf[b]);
    }
    return { ids: order.map((i) => kept.ids[i]), scores: order.map((i) => kept.scores[i]) };
  }

  // {ids, scores} in the order of the list; `counts` by filter and choice; `momentOf(id)`; `guesses` and `terms` of the
  // query; `beforeExecutor`: entries that all other filters leave.
  async function find(head, state) {
    const base = await findBase(head, state);
    const moments = await findMoments(head, base, state);
    const momentOf = moments ?? (() => noMoment);
    const executor = state.executor ? await executorTerm(head, state.executor) : undefined;
    const ofExecutor = executor && new Set((await searchIndex.loadEntries(executor)).ids);
    const { counts, beforeExecutor, ...kept } = applyFilters(head, base, state, momentOf, ofExecutor);
    addUncounted(head, counts, base.by, moments !== null);
    return {
      ...sortFound(kept, state, momentOf), counts, beforeExecutor, guesses: base.guesses, terms: base.terms, momentOf,
    };
  }

  // Counts over everything, which the head of the index knows.
  function countAll(head) {
    const counts = Object.fromEntries(names.map((name) => [name, new Map()]));
    const addMany = (name, value, n) => value && n && counts[name].set(value, (counts[name].get(value) ?? 0) + n);
    for (const { kind, size, territory, years } of head.documents) {
      addMany('kind', kind, 1);
      addMany('kind', 'activity', size - 1);
      addMany('territory', territory, size);
      for (const year of years) addMany('year', year, size);
    }
    addMany('kind', 'executor', head.executorTerritories.length);
    for (const territory of head.executorTerritories) addMany('territory', territory, 1);
    for (const [stem, entries] of head.totals) if (stem[0] === '#') addMany('month', stem.slice(1), entries);
    // How many are in a state today depends on their days; which states there are can be said.
    for (const name of states) {
      if ([...recordsOf.get(name)].some((record) => head.totals.get(`~${record}`))) counts.state.set(name, undefined);
    }
    return counts;
  }

  const mostExecutors = 300;  // more are not offered: their lists would load too much
  // Executors with work among the entries (null: any), {id, name, count}: those of the territory, or all of a small site.
  async function listExecutors(head, territory, entries) {
    let numbers = head.executorTerritories.map((_, i) => i);
    if (territory) numbers = numbers.filter((i) => head.executorTerritories[i] === territory);
    if (numbers.length > mostExecutors) return [];
    const among = entries && new Set(entries);
    const all = await Promise.all(numbers.map(async (i) => {
      const { id, title } = await searchIndex.loadEntry(head, head.firstExecutor + i);
      const address = id.replace(/^executors\//, '');
      const term = await executorTerm(head, address);
      if (!term) return { count: 0 };
      const count = among ? (await searchIndex.loadEntries(term)).ids.filter((entry) => among.has(entry)).length : term.entries;
      return { id: address, name: title, count };
    }));
    return all.filter(({ count }) => count > 0);
  }

  return { names, kinds, states, stateOf, find, countAll, listExecutors };
})();
