// Articles with annotations as standoff annotation, back from every format that is read, compared and merged.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { compareSidecars } from '../../src/desk/compareSidecars.ts';
import { importStandoff } from '../../src/desk/importStandoff.ts';
import type { Take } from '../../src/desk/mergeDecisions.ts';
import { mergeSidecars, settle } from '../../src/desk/mergeSidecars.ts';
import { otherAnnotator } from '../../src/desk/otherAnnotator.ts';
import type { ExportLayers } from '../../src/desk/standoffOf.ts';
import { standoffOf, tokensOf } from '../../src/desk/standoffOf.ts';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { Sidecar } from '../../src/formats/sidecar.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import type { Mark } from '../../src/formats/sidecarEdits.ts';
import { addAnnotation, addJudgement, addRelation, addStet } from '../../src/formats/sidecarEdits.ts';
import { printSidecar } from '../../src/formats/sidecarFile.ts';
import { standoffReaders, standoffWriters } from '../../src/formats/standoff/formats.ts';
import { readStandoffFiles } from '../../src/formats/standoff/readStandoffFiles.ts';
import { analyze } from '../support/analyze.ts';

const text = `Ferry line to reopen 🚢

Wed, 25/05/2022 - 21:37

The ferry to Inselhaven sails again, Mayor Petra Lindqvist said on Tuesday. “It took us a year,” she said. “Nobody drowned.”

Harbour master Otto Brandvold told reporters that the pier was safe.
`;
const article = analyze(text);

const at = (words: string, of = text) => {
  const start = of.indexOf(words);
  return describeSpan(of, { start, end: start + words.length });
};
const mark = (sidecar: Sidecar, words: string, mark: Mark, creator = 'Mia') =>
  addAnnotation(sidecar, at(words), mark, { creator, created: '2022-05-26T08:00:00Z' });
const empty = emptySidecar('ferry.txt');
const marked = mark(
  mark(empty, 'the pier was safe', { label: 'check', tags: ['works'], comment: 'Says who?' }),
  'Inselhaven',
  { label: 'place' },
);
const annotationsOf = (sidecar: Sidecar) => sidecar.items.filter((item) => item.kind === 'annotation');

const exported = (layers: ExportLayers, sidecar: Sidecar | undefined = marked, of: Article = article) =>
  standoffOf(of, sidecar, 'ferry.txt', { layers, reviewed: false });
const lines = (layers: ExportLayers, sidecar?: Sidecar) =>
  exported(layers, sidecar).document.annotations.map(
    ({ layer, label, spans }) =>
      `${layer} ${label}: ${spans.map((s) => text.slice(s.start, s.end)).join(' … ')}`,
  );

describe('standoff annotation of an article', () => {
  it('has what was found, what was annotated, or all, in the order of the text', () => {
    const found = lines('found');
    assert.ok(found.includes('name PER: Petra Lindqvist'), found.join('\n'));
    assert.ok(found.includes('timex DATE: Tuesday'));
    assert.ok(found.some((line) => line.startsWith('quotation direct: “It took us a year,”')));
    assert.ok(found.includes('cue cue: said'));
    assert.deepEqual(lines('annotated'), ['passage place: Inselhaven', 'passage check: the pier was safe']);
    assert.equal(lines('all').length, found.length + 2);
    const { annotations, relations } = exported('all').document;
    const starts = annotations.map(({ spans }) => spans[0]!.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const ids = new Set(annotations.map(({ id }) => id));
    assert.equal(ids.size, annotations.length);
    assert.ok(relations.length > 0 && relations.every(({ from, to }) => ids.has(from) && ids.has(to)));
  });

  it('names values, entities and speakers, and says of what was judged how', () => {
    const judged = addJudgement(marked, at('Otto Brandvold'), { layer: 'mention', verdict: 'accepted' });
    const { annotations } = exported('found', judged).document;
    const attributesOf = (words: string) =>
      annotations.find(({ spans: [span] }) => text.slice(span!.start, span!.end) === words)?.attributes;
    assert.deepEqual(attributesOf('Otto Brandvold'), { entity: 'Otto Brandvold', state: 'accepted' });
    assert.equal(attributesOf('Tuesday')?.['value'], '2022-05-24');
    const reviewed = standoffOf(article, judged, 'ferry.txt', { layers: 'found', reviewed: true });
    assert.deepEqual(
      reviewed.document.annotations.map(({ attributes }) => attributes['state']),
      ['accepted'],
    );
  });

  it('leaves orphans behind and tells of them', () => {
    const gone = addAnnotation(marked, at('a bridge', 'once a bridge stood'), { label: 'old' });
    const { orphans, document } = exported('annotated', gone);
    assert.deepEqual(
      orphans.map(({ label }) => label),
      ['old'],
    );
    assert.equal(document.annotations.length, 2);
  });
});

describe('import of standoff annotation', () => {
  const bring = (format: string, sidecar: Sidecar, into: Sidecar, now = text) => {
    const files = standoffWriters
      .find(({ id }) => id === format)!
      .write(exported('annotated', sidecar).document)
      .map(({ suffix, text: content }) => ({ name: `ferry.txt${suffix}`, text: content }));
    const [read] = readStandoffFiles(files, format, now);
    assert.ok(read?.result.ok, JSON.stringify(read));
    return importStandoff(now, into, read.result.imported);
  };
  const keeps = standoffReaders.map(({ id }) => id);

  for (const format of keeps) {
    it(`brings back from ${format} what went out, and doubles nothing`, () => {
      const { added, sidecar, orphans } = bring(format, marked, empty);
      const said = (items: typeof added) =>
        items.map(({ anchor, label }) => `${anchor.start} ${anchor.exact} ${label}`).sort();
      assert.deepEqual(said(added), said(annotationsOf(marked)));
      assert.equal(orphans.length, 0);
      const again = bring(format, marked, sidecar);
      assert.deepEqual([again.added.length, again.sidecar], [0, sidecar]);
      const own = bring(format, marked, marked);
      assert.deepEqual([own.added.length, own.known], [0, 2]);
    });
  }

  it('keeps tags, comments and people of a format that has them, and relations', () => {
    const [first, second] = annotationsOf(marked);
    const related = addRelation(marked, { label: 'about', from: first!.id, to: second!.id });
    const { sidecar } = bring('w3c', related, empty);
    const check = annotationsOf(sidecar).find(({ label }) => label === 'check');
    assert.deepEqual(check?.tags, ['works']);
    assert.deepEqual(
      check.comments.map((one) => one.text),
      ['Says who?'],
    );
    assert.equal(check.creator, 'Mia');
    assert.equal(sidecar.items.filter(({ kind }) => kind === 'relation').length, 1);
  });

  it('gives an annotation that is there what is new, and drops nothing of it', () => {
    const mine = mark(empty, 'the pier was safe', { label: 'check', tags: ['harbour'], comment: 'Ask him.' });
    const { sidecar, known, added } = bring('w3c', marked, mine);
    assert.deepEqual([known, added.length], [1, 1]);
    const [check] = annotationsOf(sidecar);
    assert.deepEqual(check?.tags, ['harbour', 'works']);
    assert.deepEqual(
      check.comments.map((one) => one.text),
      ['Ask him.', 'Says who?'],
    );
  });

  it('finds the places in a text that was edited since, and lists what is gone', () => {
    const now = `An update.\n\n${text.replace(' that the pier was safe', ' little')}`;
    const { added, orphans, sidecar } = bring('brat', marked, empty, now);
    assert.deepEqual(
      orphans.map(({ anchor }) => anchor.exact),
      ['the pier was safe'],
    );
    assert.equal(added.length, 2);
    assert.equal(
      annotationsOf(sidecar).find(({ label }) => label === 'place')?.anchor.start,
      Array.from(now.slice(0, now.indexOf('Inselhaven'))).length,
    );
  });

  it('makes no annotation of what Dateline found itself', () => {
    const { document } = exported('all');
    const imported = { ...document, problems: [] };
    const { added } = importStandoff(text, empty, imported, document.annotations);
    assert.deepEqual(
      added.map(({ label }) => label),
      ['place', 'check'],
    );
  });

  it('makes one annotation of each piece, and relates them', () => {
    const spans = [at('The ferry'), at('sails again')].map(({ start, end }) => ({
      start: start + 1,
      end: end + 1,
    }));
    const annotation = { id: 'x', layer: 'passage', origin: 'annotated', spans, label: 'split' } as const;
    const imported = {
      text,
      annotations: [
        { ...annotation, attributes: { sure: 'no' }, tags: [], comments: [], creator: undefined },
      ],
      relations: [],
      problems: [],
    };
    const { sidecar, added, relations } = importStandoff(text, empty, imported);
    assert.deepEqual(
      added.map(({ anchor, tags }) => [anchor.exact, tags]),
      [
        ['The ferry', ['sure: no']],
        ['sails again', []],
      ],
    );
    assert.equal(relations, 1);
    assert.deepEqual(importStandoff(text, sidecar, imported).sidecar, sidecar);
  });

  it('says where a format cannot be told', () => {
    const [read] = readStandoffFiles([{ name: 'a.jsonl', text: '{"text":"a"}\n' }], undefined, text);
    assert.match(read?.result.ok === false ? read.result.message : '', /cannot be told.*prodigy, doccano/);
  });
});

describe('comparison and merge', () => {
  const compare = (mine: Sidecar, theirs: Sidecar) =>
    compareSidecars(text, tokensOf(article.document), mine, theirs);
  const theirs = mark(
    mark(mark(empty, 'pier was safe', { label: 'check' }, 'Noor'), 'Inselhaven', { label: 'island' }, 'Noor'),
    'Harbour master',
    { label: 'role' },
    'Noor',
  );
  const mine = mark(marked, 'Nobody drowned', { label: 'legal' });
  const kinds = (a: Sidecar, b: Sidecar) => compare(a, b).differences.map(({ kind }) => kind);
  const settleFirst = (kind: string, take: Take) => {
    const comparison = compare(mine, theirs);
    const difference = comparison.differences.find((one) => one.kind === kind)!;
    return settle(text, mine, theirs, comparison, difference, take).sidecar;
  };
  const said = (sidecar: Sidecar) =>
    annotationsOf(sidecar)
      .map(({ label, anchor }) => `${label}: ${anchor.exact}`)
      .sort();

  it('lists the differences in the order of the text', () => {
    assert.deepEqual(kinds(mine, theirs), ['label', 'only-mine', 'only-theirs', 'extent']);
    assert.deepEqual(kinds(mine, mine), []);
    const tagged = mark(mark(empty, 'the pier was safe', { label: 'check' }), 'Inselhaven', {
      label: 'place',
    });
    assert.deepEqual(kinds(marked, tagged), ['content']);
  });

  it('settles one at a time', () => {
    assert.deepEqual(kinds(settleFirst('label', 'theirs'), theirs), ['only-mine', 'only-theirs', 'extent']);
    assert.ok(said(settleFirst('extent', 'theirs')).includes('check: pier was safe'));
    assert.deepEqual(said(settleFirst('extent', 'both')).filter((one) => one.startsWith('check')).length, 2);
    assert.ok(!said(settleFirst('only-mine', 'theirs')).some((one) => one.startsWith('legal')));
    assert.equal(settleFirst('only-theirs', 'mine'), mine);
    assert.ok(said(settleFirst('only-theirs', 'theirs')).includes('role: Harbour master'));
  });

  it('merges: what one has is kept, and nothing is lost of what both have', () => {
    const decided = addStet(theirs, 'undefined-acronym', undefined, 'known');
    for (const take of ['theirs', 'mine', 'both'] as const) {
      const { sidecar } = mergeSidecars(text, mine, decided, compare(mine, decided), take);
      assert.ok(
        said(sidecar).includes('legal: Nobody drowned') && said(sidecar).includes('role: Harbour master'),
      );
      assert.ok(sidecar.items.some(({ kind }) => kind === 'stet'));
      const island = said(sidecar).includes('island: Inselhaven');
      assert.equal(island, take !== 'mine');
    }
    const both = mergeSidecars(text, mine, theirs, compare(mine, theirs), 'both').sidecar;
    assert.deepEqual(mergeSidecars(text, both, theirs, compare(both, theirs), 'both').sidecar, both);
  });

  it('takes a sidecar as it is, and files of other tools as annotations', () => {
    const json = otherAnnotator(text, 'ferry.txt', [
      { name: 'ferry.txt.annotations.json', text: printSidecar(theirs) },
    ]);
    assert.ok(json.ok && json.sidecar.items.length === 3);
    const [txt, ann] = standoffWriters
      .find(({ id }) => id === 'brat')!
      .write(exported('annotated', theirs).document);
    const brat = otherAnnotator(text, 'ferry.txt', [
      { name: 'n.ann', text: ann!.text },
      { name: 'n.txt', text: txt!.text },
    ]);
    assert.ok(brat.ok);
    assert.deepEqual(compare(theirs, brat.sidecar).differences, []);
    const damaged = otherAnnotator(text, 'ferry.txt', [{ name: 'x.annotations.json', text: '{' }]);
    assert.match(damaged.ok ? '' : damaged.message, /^x\.annotations\.json: It is not valid JSON/);
  });

  it('merges any two files so that both find all of theirs in it', () => {
    const words = ['ferry', 'Inselhaven', 'sails again', 'again, Mayor', 'Tuesday', 'a year', 'the pier'];
    const marks = fc.array(
      fc.record({ words: fc.constantFrom(...words), label: fc.constantFrom('a', 'b', 'c') }),
      { maxLength: 8 },
    );
    const sidecarOf = (all: { words: string; label: string }[], creator: string) =>
      all.reduce((before, one) => mark(before, one.words, { label: one.label }, creator), empty);
    fc.assert(
      fc.property(marks, marks, (a, b) => {
        const [first, second] = [sidecarOf(a, 'A'), sidecarOf(b, 'B')];
        const merged = mergeSidecars(text, first, second, compare(first, second), 'both').sidecar;
        const all = new Set(said(merged));
        for (const one of [...said(first), ...said(second)]) assert.ok(all.has(one), one);
        const ids = merged.items.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 100 },
    );
  });
});
