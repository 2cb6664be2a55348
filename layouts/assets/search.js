// The search page: the form, the filters, the list of results. The whole state is in the address after «#», so that a
// search can be sent to somebody.
'use strict';

(() => {
  const form = document.getElementById('rb-search-form');
  const status = document.getElementById('rb-search-status');
  const list = document.getElementById('rb-found');
  const more = document.getElementById('rb-more');
  const filters = document.getElementById('rb-filters');
  const clear = document.getElementById('rb-clear');
  const words = new Map([...document.querySelectorAll('#rb-search-words [data-word]')].map((item) => [item.dataset.word, item.textContent]));
  const language = document.documentElement.lang;
  const page = 10;
  const typing = 250;  // milliseconds without a key, after which what is typed is looked for
  let head;
  let run = 0;

  const plural = (n) => {
    if (language !== 'ru') return n === 1 ? 0 : 1;
    const [last, lastTwo] = [n % 10, n % 100];
    if (last === 1 && lastTwo !== 11) return 0;
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
  };
  const say = (key, facts = {}) => (words.get(key) ?? key).replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
  const sayCount = (key, n) => say(`${key}${plural(n)}`, { count: n.toLocaleString(language) });
  function monthName(month) {
    const [year, number] = month.split('-');
    return `${say(`month${Number(number)}`)} ${year}`;
  }

  function readState() {
    const inHash = new URLSearchParams(location.hash.slice(1));
    const given = [...inHash.keys()].length > 0 ? inHash : new URLSearchParams(location.search);
    return Object.fromEntries(['q', 'sort', ...searchFilters.names].map((name) => [name, given.get(name) ?? '']));
  }
  // A search that was sent is a step of the history, one that is being typed is not.
  function writeState(state, isStep) {
    const kept = new URLSearchParams(Object.entries(state).filter(([name, value]) => name === 'q' || value !== ''));
    if (`#${kept}` !== location.hash) history[isStep ? 'pushState' : 'replaceState'](null, '', `#${kept}`);
  }
  const isChosen = (state) => searchFilters.names.some((name) => state[name] !== '');
  const isBlank = (state) => state.q.trim() === '' && !isChosen(state);

  // `counts`: choices and how many each would leave.
  function fillFilter(name, counts, chosen, nameOf, order) {
    const select = form.elements[name];
    const choices = [...counts.keys()].sort(order);
    if (chosen && !counts.has(chosen)) choices.push(chosen);
    select.length = 1;
    for (const choice of choices) {
      const count = counts.get(choice);
      select.add(new Option(count === undefined ? nameOf(choice) : `${nameOf(choice)} (${count.toLocaleString(language)})`, choice));
    }
    select.value = chosen;
    select.parentElement.hidden = choices.length === 0;
  }

  function fillFilters(counts, state) {
    const byName = (a, b) => a.localeCompare(b, language, { numeric: true });
    const byList = (names) => (a, b) => names.indexOf(a) - names.indexOf(b);
    fillFilter('kind', counts.kind, state.kind, (kind) => say(`kind-${kind}`), byList(searchFilters.kinds));
    fillFilter('territory', counts.territory, state.territory, (name) => name, byName);
    fillFilter('year', counts.year, state.year, (year) => year, byName);
    fillFilter('month', counts.month, state.month, monthName, byName);
    fillFilter('state', counts.state, state.state, (name) => say(`state-${name}`), byList(searchFilters.states));
    form.elements.sort.value = state.sort;
    clear.hidden = !isChosen(state);
    filters.hidden = false;
  }

  async function fillExecutors(state, entries, mine) {
    const executors = await searchFilters.listExecutors(head, state.territory, entries);
    if (mine !== run) return;
    const counts = new Map(executors.map(({ id, count }) => [id, count]));
    const nameOf = new Map(executors.map(({ id, name }) => [id, name]));
    const name = (id) => nameOf.get(id) ?? id;
    fillFilter('executor', counts, state.executor, name, (a, b) => name(a).localeCompare(name(b), language, { numeric: true }));
  }

  async function showMore(found, mine) {
    const knows = searchResults.formsOf(found.terms);
    const begin = list.childElementCount;
    const ids = found.ids.slice(begin, begin + page);
    const entries = await Promise.all(ids.map((id) => searchIndex.loadEntry(head, id)));
    if (mine !== run) return;
    entries.forEach((entry, i) => list.append(searchResults.show(entry, searchFilters.stateOf(found.momentOf(ids[i])), knows, say)));
    more.hidden = list.childElementCount >= found.ids.length;
    more.onclick = async () => {
      await showMore(found, mine);
      list.children[begin + page]?.querySelector('a').focus();
    };
  }

  function tell(found, state) {
    const guesses = found.guesses.map((guess) => say('guess', guess));
    status.textContent = isBlank(state) ? '' : [...guesses, found.ids.length ? sayCount('found', found.ids.length) : say('nothing')].join(' ');
  }

  async function search(state) {
    const mine = ++run;
    try {
      head ??= await searchIndex.open();
      const found = await searchFilters.find(head, state);
      if (mine !== run) return;
      list.replaceChildren();
      document.getElementById('rb-lists').hidden = !isBlank(state);
      await showMore(found, mine);
      if (mine !== run) return;
      fillFilters(isBlank(state) ? searchFilters.countAll(head) : found.counts, state);
      tell(found, state);
      list.dataset.ready = String(mine);
      await fillExecutors(state, isBlank(state) ? null : found.beforeExecutor, mine);
    } catch {
      if (mine === run) status.textContent = say('failed');
    }
  }

  let timer;
  function submit(isStep) {
    clearTimeout(timer);
    const state = { q: form.elements.q.value };
    for (const name of ['sort', ...searchFilters.names]) state[name] = form.elements[name].value;
    writeState(state, isStep);
    return search(state);
  }
  function start() {
    const state = readState();
    form.elements.q.value = state.q;
    // What is typed before the index is there must not lose the filters of the address.
    for (const name of searchFilters.names) fillFilter(name, new Map(), state[name], (value) => value);
    search(state);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(true);
  });
  form.elements.q.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => submit(false), typing);
  });
  filters.addEventListener('change', () => submit(true));
  clear.addEventListener('click', () => {
    for (const name of searchFilters.names) form.elements[name].value = '';
    submit(true);
    form.elements.q.focus();
  });
  // Down and Up go along the results, Up from the first one and Escape back to the field.
  addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('.found-title a')];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== form.elements.q) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: -1 }[event.key];
    if (next === undefined || next >= links.length || (at < 0 && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    (links[next] ?? form.elements.q).focus();
  });
  addEventListener('hashchange', start);
  document.getElementById('rb-without-script').hidden = true;
  start();
})();
