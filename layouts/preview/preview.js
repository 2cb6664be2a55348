// In the preview only (roadbook serve): reloads the page when the site was built anew, and shows what was found.
(() => {
  'use strict';
  const here = decodeURIComponent(location.pathname).replace(/^\//, '').replace(/index\.html$/, '');
  let version = null;

  const make = (name, text, ...children) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    element.append(...children);
    return element;
  };

  function show(state) {
    document.getElementById('rb-preview')?.remove();
    const mine = state.findings.filter((finding) => finding.page === here);
    const listed = state.failed ? state.findings.filter((finding) => finding.severity === 'error') : mine;
    if (!state.failed && listed.length === 0) return;
    const title = make('summary', state.failed ? state.words.failed : `${state.words.here}: ${mine.length}`);
    const items = listed.map(({ severity, word, message, hint, file, line }) => {
      const item = make('li', '', make('strong', word), ` ${message} `, make('code', `${file}:${line}`));
      item.dataset.severity = severity;
      if (hint) item.append(make('p', hint));
      return item;
    });
    const panel = make('details', '', title, make('ol', '', ...items));
    panel.id = 'rb-preview';
    panel.open = state.failed || sessionStorage.getItem('rb-preview') === 'open';
    panel.addEventListener('toggle', () => sessionStorage.setItem('rb-preview', panel.open ? 'open' : 'closed'));
    document.body.append(panel);
  }

  const ask = async (name) => (await fetch(`/-preview/${name}.json`, { cache: 'no-store' })).json();

  async function look() {
    try {
      const now = await ask('version');
      if (now !== version) {
        const state = await ask('state');
        if (version !== null && !state.failed) return location.reload();
        show(state);
        version = now;
      }
    } catch {
      // The preview was stopped: it may come back.
    }
    setTimeout(look, 150);
  }
  look();
})();
