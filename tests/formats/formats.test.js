// The outputs of `roadbook check` as their readers see them: the schema of SARIF, an XML parser for JUnit, the rules
// of the other formats; and all formats tell of the same findings.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const require = createRequire(import.meta.url);
const project = path.resolve('../..');

// A site whose names and texts mean something in every format.
function makeHostileSite() {
  const site = path.join(process.env.ROADBOOK_WORK, 'hostile');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(path.join(site, 'content/а,б:в%0A'), { recursive: true });
  writeFileSync(
    path.join(site, 'content/а,б:в%0A/план.md'),
    '---\nтип: план\nпериод: 2023\nназвание: "\u0007"\n---\n' +
      '| № | Мероприятие | Срок | Исполнители | [к](javascript:1) ]]> |\n| - | - | - | - | - |\n' +
      '| 1 | <script>&amp;"\'</script> {0} %0A::error::x | по 31 %D | Кто-то "&<\u{1F600}и\u0306 | |\n| 5 | 学校 | | – | |\n',
  );
  writeFileSync(path.join(site, 'content/broken.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0x00, 0x1b]));
  return site;
}

const sites = { plans: project, hostile: makeHostileSite(), clean: makeCleanSite() };

function makeCleanSite() {
  const site = path.join(process.env.ROADBOOK_WORK, 'clean');
  mkdirSync(path.join(site, 'content'), { recursive: true });
  writeFileSync(path.join(site, 'content/about.md'), '---\nтип: страница\nназвание: О сайте\n---\nТекст.\n');
  return site;
}

function check(site, format) {
  const result = spawnSync(
    process.env.ROADBOOK_PROGRAM,
    ['-C', sites[site], 'check', '--format', format, '--today', '2023-04-17', '--fail-on', 'never'],
    { maxBuffer: 1 << 28 },
  );
  assert.equal(result.status, 0, result.stderr.toString());
  return new TextDecoder('utf-8', { fatal: true }).decode(result.stdout);
}

const findingsOf = (site) => JSON.parse(check(site, 'json')).findings;

const sarifSchema = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', logger: false })
  .addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'))
  .compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

for (const site of Object.keys(sites)) {
  describe(site, () => {
    const findings = findingsOf(site);

    it('has findings where there is something to find', () => {
      assert.equal(findings.length > 0, site !== 'clean');
    });

    it('sarif is valid against the schema', () => {
      const log = JSON.parse(check(site, 'sarif'));
      assert.ok(sarifSchema(log), JSON.stringify(sarifSchema.errors, null, 1));
      const [run] = log.runs;
      assert.deepEqual(
        run.results.map((result) => {
          const { artifactLocation, region } = result.locations[0].physicalLocation;
          return [result.ruleId, decodeURIComponent(artifactLocation.uri), region.startLine, region.startColumn];
        }),
        findings.map((finding) => [finding.rule, finding.file, finding.line, finding.column]),
      );
      for (const result of run.results) assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    });

    it('gitlab has what Code Quality asks for', () => {
      const report = JSON.parse(check(site, 'gitlab'));
      assert.equal(new Set(report.map((entry) => entry.fingerprint)).size, report.length);
      for (const entry of report) {
        assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(entry.severity));
        assert.match(entry.fingerprint, /^[0-9a-f]{16}$/);
        assert.ok(entry.description.length > 0);
      }
      assert.deepEqual(
        report.map((entry) => [entry.check_name, entry.location.path, entry.location.lines.begin]),
        findings.map((finding) => [finding.rule, finding.file, finding.line]),
      );
    });

    it('rdjson counts bytes', () => {
      const report = JSON.parse(check(site, 'rdjson'));
      assert.equal(report.diagnostics.length, findings.length);
      report.diagnostics.forEach((diagnostic, i) => {
        const { path: file, range } = diagnostic.location;
        assert.equal(file, findings[i].file);
        assert.ok(['ERROR', 'WARNING', 'INFO'].includes(diagnostic.severity));
        if (file.endsWith('broken.md')) return;
        const line = readFileSync(path.join(sites[site], file)).toString('latin1').split('\n')[range.start.line - 1];
        const before = Buffer.from(line.slice(0, range.start.column - 1), 'latin1').toString('utf8');
        assert.equal([...before].length + 1, findings[i].column, JSON.stringify(diagnostic));
      });
    });

    it('junit is XML whose counts are right', () => {
      const text = check(site, 'junit');
      assert.equal(XMLValidator.validate(text), true);
      const { testsuites } = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '',
        isArray: (name) => name === 'testsuite' || name === 'testcase',
      }).parse(text);
      const cases = testsuites.testsuite.flatMap((suite) => suite.testcase);
      assert.equal(Number(testsuites.tests), cases.length);
      assert.equal(Number(testsuites.failures), cases.filter((one) => 'failure' in one).length);
      assert.equal(Number(testsuites.skipped), cases.filter((one) => 'skipped' in one).length);
      if (site !== 'clean') assert.deepEqual(cases.map((one) => one.classname), findings.map((one) => one.rule));
    });

    it('github has one command a finding', () => {
      const lines = check(site, 'github').split('\n').slice(0, -1);
      const unescape = (text) => text.replace(/%(0A|0D|25|3A|2C)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
      assert.deepEqual(
        lines.map((line) => {
          const [, command, properties, message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line);
          const values = Object.fromEntries(properties.split(',').map((pair) => pair.split('=')));
          return [command, unescape(values.file), Number(values.line), unescape(message).split('\n')[0]];
        }),
        findings.map((finding) => [
          finding.severity === 'note' ? 'notice' : finding.severity,
          finding.file,
          finding.line,
          finding.message,
        ]),
      );
    });
  });
}
