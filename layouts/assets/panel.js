// The panel for visually impaired readers. Runs before the page is drawn, so that it never flickers; what was
// chosen is kept in this browser and shown as data-… attributes of <html>, which the style sheet knows.
(() => {
  'use strict';
  const names = ['size', 'colours', 'spacing', 'pictures'];
  const key = 'roadbook-panel';
  const root = document.documentElement;

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch {
      return {}; // storage may be forbidden: then the choice lasts as long as the page
    }
  };
  const apply = (chosen) => {
    for (const name of names) {
      if (chosen[name]) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
    }
  };
  const keep = (chosen) => {
    try {
      localStorage.setItem(key, JSON.stringify(chosen));
    } catch {
      // as above
    }
  };

  apply(read());

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('.panel-button');
    const form = document.getElementById('rb-panel');
    if (!button || !form) return;
    const chosen = read();
    for (const name of names) {
      const field = form.elements[name];
      if (chosen[name]) field.value = chosen[name];
    }
    const show = (open) => {
      form.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    };
    const update = () => {
      const now = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
      apply(now);
      keep(now);
    };
    button.hidden = false;
    button.addEventListener('click', () => show(form.hidden));
    const close = () => {
      show(false);
      button.focus();
    };
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      close();
    });
    form.addEventListener('change', update);
    // At once: the fields go back only after this event, and the reader may leave the page before a timer ends.
    form.addEventListener('reset', () => {
      apply({});
      keep({});
    });
  });
})();
