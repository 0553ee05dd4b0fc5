// The formats of `dateline check`, read back by other readers: the schema of SARIF, an XML parser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import type { Log } from 'sarif';
import type { Diagnostic } from '../../src/features/diagnostics/rule.ts';
import type { Checked } from '../../src/cli/checked.ts';
import { reporters } from '../../src/cli/reporters/reporters.ts';
import type { Folder } from './support.ts';
import { clean, dateline, faulty, fixable, makeFolder } from './support.ts';

describe('reports', () => {
  let folder: Folder;
  let args: string[];
  before(async () => {
    folder = await makeFolder();
    args = [
      await folder.file('a & b.txt', faulty),
      await folder.file('clean.txt', clean),
      await folder.file('fixable.txt', fixable),
      join(folder.path, 'none.txt'),
    ];
  });
  after(() => folder.remove());

  const report = async (format: string) => {
    const printed = await dateline(['check', '--format', format, ...args]);
    assert.equal(printed.code, 2);
    return printed.out;
  };

  describe('sarif', () => {
    it('is valid by the schema', async () => {
      validate(await report('sarif'));
    });

    it('is valid with nothing found, and with deletions, ill-formed text and far places', () => {
      validate(reporters.sarif([], options));
      validate(reporters.sarif([hostile], options));
    });

    it('has rules, places, fixes and fingerprints', async () => {
      const log = JSON.parse(await report('sarif')) as Log;
      const [run] = log.runs;
      const [first, second] = run!.results!;
      const { rules } = run!.tool.driver;
      assert.equal(rules![first!.ruleIndex!]!.id, 'weekday-date-mismatch');
      assert.equal(
        rules![first!.ruleIndex!]!.helpUri,
        'https://pages.example/rules/weekday-date-mismatch.md',
      );
      const { artifactLocation, region } = first!.locations![0]!.physicalLocation!;
      assert.match(artifactLocation!.uri!, /^file:.*\/a%20&%20b\.txt$/);
      assert.equal(region!.startLine, 5);
      const flagged = faulty.slice(region!.charOffset, region!.charOffset! + region!.charLength!);
      assert.equal(faulty.split('\n')[4]!.slice(region!.startColumn! - 1, region!.endColumn! - 1), flagged);
      assert.match(flagged, /Tuesday/);
      assert.ok(first!.relatedLocations === undefined || first!.relatedLocations.length > 0);
      assert.match(first!.partialFingerprints!['datelineFinding/v1']!, /^[0-9a-f]{16}$/);
      assert.equal(second!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent!.text, '“');
      assert.equal(run!.invocations![0]!.executionSuccessful, false);
    });

    it('names files in the working directory from there', () => {
      const log = JSON.parse(reporters.sarif([{ ...hostile, path: './news/é 1.txt' }], options)) as Log;
      const location = log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
      assert.deepEqual(location, { uri: 'news/%C3%A9%201.txt', uriBaseId: '%SRCROOT%' });
    });
  });

  it('junit: a suite a file, a failure a warning, an error an unread file', async () => {
    const root = parseXml(await report('junit'));
    assert.equal(root.tagName, 'testsuites');
    assert.deepEqual(numbers(root, 'tests', 'failures', 'errors'), [4, 2, 1]);
    const suites = childrenOf(root, 'testsuite');
    assert.deepEqual(
      suites.map((suite) => numbers(suite, 'tests', 'failures', 'errors')),
      [
        [1, 1, 0],
        [1, 0, 0],
        [1, 1, 0],
        [1, 0, 1],
      ],
    );
    const [failure] = childrenOf(childrenOf(suites[0]!, 'testcase')[0]!, 'failure');
    assert.match(failure!.getAttribute('message')!, /Tuesday/);
    assert.match(failure!.textContent!, /a & b\.txt:5:\d+: /);
  });

  it('checkstyle: a file with its errors', async () => {
    const root = parseXml(await report('checkstyle'));
    assert.equal(root.tagName, 'checkstyle');
    const files = childrenOf(root, 'file');
    assert.match(files[0]!.getAttribute('name')!, /a & b\.txt$/);
    const [error] = childrenOf(files[0]!, 'error');
    assert.deepEqual(numbers(error!, 'line'), [5]);
    assert.equal(error!.getAttribute('severity'), 'warning');
    assert.equal(error!.getAttribute('source'), 'dateline.weekday-date-mismatch');
    assert.equal(childrenOf(files[1]!, 'error').length, 0);
    assert.match(childrenOf(files[3]!, 'error')[0]!.getAttribute('message')!, /no such file/);
  });

  it('junit and checkstyle escape what XML cannot hold', () => {
    for (const format of ['junit', 'checkstyle'] as const) {
      const xml = reporters[format]([hostile], options);
      assert.ok(parseXml(xml).hasChildNodes());
      assert.ok(xml.includes('�'));
      assert.ok(xml.includes('100% &lt;b&gt;'));
    }
  });

  it('github: one command a finding, escaped', async () => {
    const lines = (await report('github')).trim().split('\n');
    assert.equal(lines.length, 3);
    assert.match(
      lines[0]!,
      /^::warning file=\S.*a & b\.txt,line=5,endLine=5,col=20,endColumn=\d+,title=weekday-date-mismatch::/,
    );
    assert.match(lines[2]!, /^::error file=.*none\.txt,title=dateline::there is no such file/);
    assert.equal(
      reporters.github([{ ...hostile, path: 'a,b:c.txt' }], options),
      '::notice file=a%2Cb%3Ac.txt,line=1,endLine=3,title=unclosed-quote::100%25 <b> \u0000 \uD800%0Anew "line"\n',
    );
  });

  it('pretty: colours and links where the terminal has them', async () => {
    const terminal = { colours: true, links: true, progress: false };
    const { rawOut } = await dateline(['check', args[0]!], { terminal });
    const link = '\u001B]8;;https://pages.example/rules/weekday-date-mismatch.md\u0007';
    assert.ok(rawOut.includes(link));
    assert.ok(rawOut.includes('\u001B[33mwarning\u001B[39m'));
    const plain = await dateline(['check', '--no-color', args[0]!], { terminal });
    assert.equal(plain.rawOut, plain.out);
    const forced = await dateline(['check', '--color', args[0]!]);
    assert.ok(forced.rawOut.includes('\u001B[33mwarning'));
  });

  it('pretty: carets stand under what is meant, and control characters are not passed on', () => {
    const text = '日本 e\u0301 “cut\u001B[31m” it\n';
    const start = text.indexOf('“');
    const finding: Diagnostic = { ...hostile.diagnostics[0]!, span: { start, end: text.indexOf(' it') } };
    const out = reporters.pretty([{ ...hostile, text, diagnostics: [finding] }], options);
    assert.ok(!out.includes('\u001B'));
    assert.equal(out.split('\n')[3], `    │ ${' '.repeat(7)}${'^'.repeat(10)}`);
  });

  it('is written to the file of --output, without colours', async () => {
    const output = join(folder.path, 'out/report.txt');
    const terminal = { colours: true, links: true, progress: false };
    const printed = await dateline(['check', '-o', output, args[0]!], { terminal });
    assert.equal(printed.out, '');
    assert.equal(printed.code, 1);
    assert.match(await readFile(output, 'utf8'), /^\/.*a & b\.txt:5:20 warning weekday-date-mismatch\n/);
  });
});

const options = { version: '0.1.0', colours: false, links: false, pageOf: () => undefined };

const hostile: Checked = {
  path: 'a.txt',
  text: 'one <b>\r\ntwo\rthree 😀\n',
  failure: undefined,
  diagnostics: [
    {
      rule: 'unclosed-quote',
      severity: 'hint',
      span: { start: 4, end: 21 },
      message: '100% <b> \u0000 \uD800\nnew "line"',
      related: [{ span: { start: 23, end: 23 }, message: 'here' }],
      fixes: [{ title: 'Delete', edits: [{ span: { start: 0, end: 3 }, newText: '' }], safe: true }],
    },
  ],
};

function validate(report: string): void {
  const require = createRequire(import.meta.url);
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as AnySchemaObject;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(schema);
  assert.ok(isValid(JSON.parse(report)), JSON.stringify(isValid.errors, null, 2));
}

function parseXml(xml: string): Element {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement!;
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeName === name);
}

function numbers(element: Element, ...names: string[]): readonly number[] {
  return names.map((name) => Number(element.getAttribute(name)));
}
