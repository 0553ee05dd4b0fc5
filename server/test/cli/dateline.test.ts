// The `dateline` command, run in this process on files in a temporary folder.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describeSpan } from '../../src/formats/anchor.ts';
import { analysisSchema } from '../../src/formats/interchangeSchema.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { printSidecar } from '../../src/formats/sidecarFile.ts';
import { judgeName } from '../../src/formats/sidecarEdits.ts';
import type { Folder, Surroundings } from './support.ts';
import { clean, dateline as call, faulty, makeFolder } from './support.ts';

describe('the dateline command', () => {
  let folder: Folder;
  const file: Folder['file'] = (name, content) => folder.file(name, content);

  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => folder.remove());

  it('prints a warning with its line and exits with 1', async () => {
    const printed = await dateline('check', await file('a.txt', faulty));
    assert.match(printed.out, /a\.txt:5:\d+ .*weekday-date-mismatch/);
    assert.match(printed.out, /1 warning in 1 file/);
    assert.equal(printed.code, 1);
  });

  it('is quiet and exits with 0 where nothing is wrong', async () => {
    const printed = await dateline('check', await file('a.txt', clean));
    assert.equal(printed.out, '0 warnings in 1 file\n');
    assert.equal(printed.code, 0);
  });

  it('prints JSON with lines, columns and offsets', async () => {
    const printed = await dateline('check', '--format', 'json', await file('a.txt', faulty));
    const [report] = JSON.parse(printed.out) as {
      diagnostics: { rule: string; line: number; start: number; end: number }[];
    }[];
    const [first] = report!.diagnostics;
    assert.equal(first!.rule, 'weekday-date-mismatch');
    assert.equal(first!.line, 5);
    assert.match(faulty.slice(first!.start, first!.end), /Tuesday/);
  });

  it('goes on after files it cannot read, says why, and exits with 2', async () => {
    const binary = await file('b.txt', new Uint8Array([80, 75, 0, 4]));
    const latin = await file('c.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    const large = await file('d.txt', 'word '.repeat(4_000_000));
    const printed = await dateline(
      'check',
      binary,
      latin,
      large,
      join(folder.path, 'none.txt'),
      await file('a.txt', faulty),
    );
    assert.match(printed.error, /b\.txt: .*binary/);
    assert.match(printed.error, /c\.txt: .*UTF-8/);
    assert.match(printed.error, /d\.txt: .*MB/);
    assert.match(printed.error, /none\.txt: .*no such file/);
    assert.match(printed.out, /weekday-date-mismatch/);
    assert.equal(printed.code, 2);
  });

  it('takes rules from the configuration, and names the place of a fault in it', async () => {
    const path = await file('a.txt', faulty);
    const off = await file('off.yaml', 'rules:\n  weekday-date-mismatch: off\n');
    assert.equal((await dateline('check', '-c', off, path)).code, 0);
    const broken = await file('broken.yaml', 'rules:\n  weekday-date-mismatch: loud\n');
    const printed = await dateline('check', '-c', broken, path);
    assert.match(printed.error, /broken\.yaml: .*line 2/);
    assert.equal(printed.code, 2);
  });

  it('takes names from the register, and names the places of faults in it', async () => {
    const path = await file('a.txt', clean);
    const register = await file('r.yaml', '- {name: Lisboa, type: place, never: [Lisbon]}\n');
    const printed = await dateline('check', '--register', register, path);
    assert.match(printed.out, /name-never-used/);
    assert.equal(printed.code, 1);
    const annotated = await dateline('annotate', '-r', register, path);
    assert.match(annotated.out, /"name":"Lisboa"/);
    const double = await file('d.yaml', '- {name: X, type: place}\n- {name: X, type: person}\n');
    const warned = await dateline('check', '-r', double, path);
    assert.match(warned.error, /d\.yaml: “X” stands in the entry of “X” already.*line 2/);
    assert.equal(warned.code, 0);
    const broken = await file('b.yaml', '- {name: X, type: planet}\n- {nam: X, type: place}\n');
    const failed = await dateline('check', '-r', broken, path);
    assert.match(failed.error, /b\.yaml: entry 1, type.*line 1.*\n.*entry 2/);
    assert.equal(failed.code, 2);
    const missing = await dateline('check', '-r', join(folder.path, 'none.yaml'), path);
    assert.match(missing.error, /none\.yaml: the register of names cannot be read\. Check the path\./);
  });

  it('reports a damaged sidecar instead of ignoring what stands in it', async () => {
    const path = await file('a.txt', faulty);
    await file('a.txt.annotations.json', '{"type": "AnnotationPa');
    const printed = await dateline('check', path);
    assert.match(printed.error, /a\.txt\.annotations\.json/);
    assert.equal(printed.code, 2);
  });

  it('takes what was said of names from the sidecar', async () => {
    const path = await file('a.txt', clean);
    const start = clean.indexOf('Lisbon');
    const anchor = describeSpan(clean, { start, end: start + 'Lisbon'.length });
    const sidecar = judgeName(emptySidecar('a.txt'), anchor, 'Lisbon', 'ORG');
    await file('a.txt.annotations.json', printSidecar(sidecar));
    const printed = await dateline('annotate', path);
    const { entities } = analysisSchema.parse(JSON.parse(printed.out));
    assert.ok(entities.some(({ text, type }) => text === 'Lisbon' && type === 'ORG'));
  });

  it('annotates a file in the published format', async () => {
    const printed = await dateline('annotate', await file('a.txt', clean));
    const analysis = analysisSchema.parse(JSON.parse(printed.out));
    assert.equal(analysis.dct, '2022-05-25T21:37');
    assert.deepEqual(
      analysis.entities.map(({ text, type }) => `${type}:${text}`),
      ['LOC:Lisbon', 'PER:Ann Holt'],
    );
    assert.equal(printed.code, 0);
  });

  it('annotates line by line, with an error object in place of a bad line', async () => {
    const lines = [
      JSON.stringify({ id: 'a1', text: clean, dct: '2022-05-25' }),
      '{"id": "a2"',
      '{"id": "a3"}',
      JSON.stringify({ text: 'x' }),
    ];
    const printed = await dateline('annotate', '--jsonl', lines);
    const results = printed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; error?: string; line?: number });
    assert.deepEqual(
      results.map(({ id, line }) => [id, line]),
      [
        ['a1', undefined],
        [null, 2],
        ['a3', 3],
        ['line-4', undefined],
      ],
    );
    assert.equal(printed.code, 1);
  });

  it('explains a wrong call', async () => {
    const printed = await dateline('annotate');
    assert.match(printed.error, /name a file/);
    assert.equal(printed.code, 2);
    assert.equal((await dateline('chek', 'a.txt')).code, 2);
    assert.equal((await dateline('--help')).code, 0);
  });
});

function dateline(...args: (string | string[])[]) {
  const surroundings: Surroundings = { input: args.filter((arg) => Array.isArray(arg)).flat() };
  return call(
    args.filter((arg) => typeof arg === 'string'),
    surroundings,
  );
}
