// Debian's Chromium, and pages that remember whatever went wrong on them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { siteFolder } from './site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false, // the tests also run as root
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync', '--disable-dev-shm-usage'],
  });
}

export const fileRoot = (folder = siteFolder) => `${pathToFileURL(folder)}/`;

// A page that writes down console messages, errors, failed requests, and requests outside `root`.
export async function openPage(browser, root, { scheme = 'light', width = 1280, height = 800, ...options } = {}) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height }, ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) problems.push(`outside request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, context, problems };
}

// Violations found by axe-core, one line each; empty is good. `rules`: only these.
export async function findViolations(page, rules) {
  if (!(await page.evaluate('typeof axe !== "undefined"'))) await page.evaluate(axeSource);
  const options = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, given), {
    resultTypes: ['violations'],
    ...options,
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.slice(0, 3).map((node) => `  ${node.target}: ${node.failureSummary}`).join('\n')}`,
  );
}

// By how many pixels the page is wider than its window, and what sticks out.
export function findOverflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const extra = document.documentElement.scrollWidth - width;
    if (extra <= 0) return null;
    const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width + 1);
    const name = (e) => `${e.tagName.toLowerCase()}${e.className ? `.${e.className}` : ''}`;
    return `${extra} px wider than ${width} px: ${wide.slice(0, 5).map(name).join(', ')}`;
  });
}
