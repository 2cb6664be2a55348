// Filters and sorting of tables. A form says which rows it chooses from (data-rows); a field of it, what of a row it
// looks at: data-values (a selector of texts in the row), data-months (the month of data-due), or all the row's words.
(() => {
  'use strict';
  const fold = (text) => text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();
  const textOf = (element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });

  const valuesOf = (row, field) => {
    if (field.dataset.months) return row.dataset.due ? [row.dataset.due.split('/')[1].slice(0, 7)] : [];
    return [...row.querySelectorAll(field.dataset.values)].map(textOf);
  };
  const wordsOf = (field, value) => {
    if (!field.dataset.months) return value;
    const [year, month] = value.split('-');
    const name = new Date(Number(year), Number(month) - 1).toLocaleDateString(field.dataset.months, { month: 'long' });
    return `${name} ${year}`;
  };

  function fillOptions(rows, field) {
    const values = new Set(rows.flatMap((row) => valuesOf(row, field)).filter((value) => value !== ''));
    const sorted = field.dataset.months ? [...values].sort() : [...values].sort(collator.compare);
    for (const value of sorted) field.append(new Option(wordsOf(field, value), value));
    field.parentElement.hidden = values.size < 2;
  }

  // A row across the table stays while anything under it is shown.
  function showHeadings(tables) {
    for (const table of tables) {
      let heading = null;
      let any = false;
      for (const row of table.querySelectorAll('tbody tr')) {
        if (row.classList.contains('group')) {
          if (heading) heading.hidden = !any;
          heading = row;
          any = false;
        } else if (!row.hidden) {
          any = true;
        }
      }
      if (heading) heading.hidden = !any;
    }
  }

  function startFilters(form) {
    const rows = [...document.querySelectorAll(form.dataset.rows)];
    if (rows.length < 2) return;
    const tables = new Set(rows.map((row) => row.closest('table')));
    const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
    const fields = [...form.querySelectorAll('select')];
    const word = form.querySelector('input');
    const output = form.querySelector('output');
    for (const field of fields) fillOptions(rows, field);

    const update = () => {
      const words = fold(word.value).split(' ');
      let shown = 0;
      for (const row of rows) {
        const fits =
          words.every((part) => texts.get(row).includes(part)) &&
          fields.every((field) => field.value === '' || valuesOf(row, field).includes(field.value));
        row.hidden = !fits;
        if (fits) ++shown;
      }
      showHeadings(tables);
      const isChosen = shown < rows.length;
      const sentence = form.dataset.shown.replace('{shown}', shown).replace('{total}', rows.length);
      output.textContent = shown === 0 ? form.dataset.none : isChosen ? sentence : '';
    };
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', update);
    // The browser empties the fields only after this event, so it is done here: the rows follow at once.
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      word.value = '';
      for (const field of fields) field.value = '';
      update();
    });
    update();
  }

  // A column can be sorted if its heading says so (data-sort). A cell may give another key: <time datetime>.
  function startSorting(heading) {
    const table = heading.closest('table');
    const column = heading.cellIndex;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    const keyOf = (row) => {
      const cell = row.cells[column];
      return cell.querySelector('time')?.dateTime ?? textOf(cell);
    };
    button.addEventListener('click', () => {
      const isDown = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const rows = [...table.tBodies[0].rows].sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
      table.tBodies[0].append(...(isDown ? rows.reverse() : rows));
    });
  }

  for (const form of document.querySelectorAll('form.filters')) startFilters(form);
  for (const heading of document.querySelectorAll('th[data-sort]')) startSorting(heading);
})();
