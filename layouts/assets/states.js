// States as of today: pages are made on one day and read on another. A row of a table says what follows from the
// plan (data-due="first/last", data-status; data-over="last day of the plan" where nothing else ends it); words of the
// states stand in <template id="rb-states">.
(() => {
  'use strict';
  const words = document.getElementById('rb-states');
  if (!words) return;
  const now = new Date();
  const iso = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  const today = iso(now);

  // The same rules as in src/model/state.cpp and plan_state.cpp; nothing: it does not depend on the day.
  const stateOf = (row) => {
    if (row.dataset.over) return row.dataset.over < today ? 'over' : 'planned';
    const [first, last] = row.dataset.due.split('/');
    switch (row.dataset.status) {
      case 'fixed':
        return null;
      case 'postponed':
        return last < today ? 'overdue' : 'postponed';
      case 'in_progress':
        return last < today ? 'overdue' : 'in_progress';
      case 'not_done':
        if (last < today) return 'overdue';
        break;
      default:
        if (last < today) return 'over';
    }
    return first && first <= today ? 'in_progress' : 'planned';
  };
  const make = (state) => words.content.querySelector(`.state-${state}`).cloneNode(true);

  for (const row of document.querySelectorAll('[data-due], [data-over]')) {
    const shown = row.querySelector('.state');
    const state = stateOf(row);
    if (shown && state && !shown.classList.contains(`state-${state}`)) shown.replaceWith(make(state));
  }

  // How many are in each state.
  const counts = document.querySelector('.state-counts');
  if (counts) {
    const numbers = new Map();
    for (const { className } of document.querySelectorAll('td > .state')) {
      numbers.set(className, (numbers.get(className) ?? 0) + 1);
    }
    counts.replaceChildren(
      ...[...words.content.children]
        .filter(({ className }) => numbers.has(className))
        .map((word) => {
          const item = document.createElement('li');
          item.append(word.cloneNode(true), ` ${numbers.get(word.className)}`);
          return item;
        }),
    );
  }

  // Lists of what is due soon and what is overdue: rows move, come and go as days pass.
  const soon = document.querySelector('[data-soon]');
  const late = document.querySelector('[data-late]');
  if (soon && late) {
    const days = Number(soon.dataset.soon);
    const limit = iso(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
    const due = (row) => row.dataset.due.split('/')[1];
    const rows = [...document.querySelectorAll('[data-soon] tbody tr, [data-late] tbody tr')];
    const isLate = (row) => row.querySelector('.state-overdue') !== null;
    const put = (section, chosen) => {
      section.querySelector('tbody').replaceChildren(...chosen);
      chosen.forEach((row, i) => (row.hidden = i >= Number(section.dataset.most)));
      section.hidden = chosen.length === 0;
    };
    put(late, rows.filter(isLate).sort((a, b) => (due(a) < due(b) ? 1 : -1)));
    put(soon, rows.filter((row) => !isLate(row) && due(row) >= today && due(row) <= limit).sort((a, b) => (due(a) < due(b) ? -1 : 1)));
  }
})();
