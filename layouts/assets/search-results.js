// The list of results: what is shown of each entry, with the found words marked.
'use strict';

const searchResults = (() => {
  const shortText = 240;  // letters; of a longer text what stands around the first found word is shown
  const before = 80;

  const placesOf = (text) => searchWords.read(searchWords.foldChars(text));
  const isFound = (place, knows) => [...place.forms, ...place.parts].some(knows);

  // Whether a form was asked for, by the terms of the query.
  function formsOf(terms) {
    const stems = new Set(terms.map((term) => term.stem));
    const forms = new Set(terms.flatMap((term) => term.endings.map((ending) => term.stem + ending.text)));
    return (form) => stems.has(searchWords.stem(form)) || forms.has(form);
  }

  function mark(text, knows) {
    const fragment = document.createDocumentFragment();
    let at = 0;
    for (const place of placesOf(text)) {
      if (place.begin < at || !isFound(place, knows)) continue;
      const word = document.createElement('mark');
      word.textContent = text.slice(place.begin, place.end);
      fragment.append(text.slice(at, place.begin), word);
      at = place.end;
    }
    fragment.append(text.slice(at));
    return fragment;
  }

  // What stands around the first found word; empty where no word is found.
  function excerpt(text, knows) {
    const first = placesOf(text).find((place) => isFound(place, knows));
    if (!first) return '';
    if (text.length <= shortText) return text;
    const begin = first.begin <= before ? 0 : text.lastIndexOf(' ', first.begin - before) + 1;
    const stop = text.indexOf(' ', begin + shortText);
    const end = stop < 0 ? text.length : stop;
    return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function addLine(item, label, text, knows) {
    if (!text) return;
    item.append(element('p', 'muted', label ? `${label}: ` : '', mark(text.replace(/\s+/g, ' '), knows)));
  }

  const addressOf = ({ path, anchor }) =>
    `../${path.split('/').map(encodeURIComponent).join('/')}/index.html${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;

  function addActivity(item, entry, state, knows, say) {
    const facts = [entry.deadline, entry.executors].filter(Boolean).join(' · ');
    addLine(item, '', facts, knows);
    if (state) {
      const line = item.querySelector('p.muted') ?? item.appendChild(element('p', 'muted'));
      line.append(' ', element('span', `state state-${state}`, say(`state-${state}`)));
    }
    addLine(item, say('result'), excerpt(entry.result, knows), knows);
    addLine(item, '', [`${entry.plan}, ${say('item')} ${entry.number}`, entry.context].filter(Boolean).join(' · '), knows);
  }

  function addExecutorWork(item, entry, say) {
    const link = element('a', '', say('executor-work'));
    link.href = `#${new URLSearchParams({ executor: entry.id.replace(/^executors\//, '') })}`;
    item.append(element('p', '', link));
  }

  // `say(key, facts)` gives the words of the catalogue.
  function show(entry, state, knows, say) {
    const item = element('li');
    item.dataset.id = entry.id;
    const link = element('a', '', mark(entry.title || entry.id, knows));
    link.href = addressOf(entry);
    item.append(element('p', 'found-title', link));
    if (entry.kind === 'activity') {
      addActivity(item, entry, state, knows, say);
      return item;
    }
    addLine(item, '', excerpt(entry.text ?? '', knows), knows);
    addLine(item, '', [say(`kind-${entry.kind}`), entry.context].filter(Boolean).join(' · '), () => false);
    if (entry.kind === 'executor') addExecutorWork(item, entry, say);
    return item;
  }

  return { formsOf, show };
})();
