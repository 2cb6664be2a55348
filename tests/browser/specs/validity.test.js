// The HTML of every page is valid, by html-validate.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { listPages } from '../support/site.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // How the source looks is nobody's concern.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // The policy in <meta> allows none, and links.test.js looks for both; integrity is for other sites' files.
    'require-sri': 'off',
    // Filters act at once, without being sent.
    'wcag/h32': 'off',
    // A list without markers needs its role said again for some screen readers.
    'no-redundant-role': 'off',
  },
});

it('every page is valid HTML', async () => {
  const faults = [];
  for (const page of listPages()) {
    const report = await validator.validateString(page.text, page.path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${page.path}:${line}:${column}: ${ruleId}: ${message}`);
      }
    }
  }
  assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`);
});
