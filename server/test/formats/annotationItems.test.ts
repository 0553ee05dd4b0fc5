// Annotations in the sidecar: labels, tags, threads of comments and relations come back, and each change is one line of a diff.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { Sidecar } from '../../src/formats/sidecar.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import {
  addAnnotation,
  addJudgement,
  addRelation,
  changeAnnotation,
  removeItems,
} from '../../src/formats/sidecarEdits.ts';
import { parseSidecar, printSidecar } from '../../src/formats/sidecarFile.ts';

const text = 'The mayor spoke on Tuesday. The council left, and nobody stayed.';
const by = { creator: 'Ona Brill', created: '2026-03-04T10:00:00.000Z' };
const at = (words: string) => {
  const start = text.indexOf(words);
  return describeSpan(text, { start, end: start + words.length });
};
const idOf = (sidecar: Sidecar, label: string) =>
  sidecar.items.find((item) => item.kind === 'annotation' && item.label === label)?.id ?? '';

function fullSidecar(): Sidecar {
  let sidecar = emptySidecar('fair.txt');
  sidecar = addAnnotation(
    sidecar,
    at('mayor'),
    { label: 'check', tags: ['one', 'two'], comment: 'Who?' },
    by,
  );
  sidecar = addAnnotation(sidecar, at('The council left'), { label: 'legal' });
  sidecar = addAnnotation(sidecar, at('council'), { tags: ['nested'] }, by);
  sidecar = changeAnnotation(sidecar, idOf(sidecar, 'check'), (item) => ({
    ...item,
    comments: [...item.comments, { text: 'She.', creator: undefined, created: undefined }],
    resolved: true,
  }));
  sidecar = addJudgement(sidecar, at('Tuesday'), {
    layer: 'timex',
    verdict: 'corrected',
    value: '2026-03-03',
  });
  const [from, to] = [idOf(sidecar, 'check'), idOf(sidecar, 'legal')];
  return addRelation(sidecar, { label: 'works for', from, to }, by);
}

function reread(sidecar: Sidecar): Sidecar {
  const parsed = parseSidecar(printSidecar(sidecar), sidecar.source);
  assert.ok(parsed.ok);
  return parsed.sidecar;
}

/** Lines that one text has and the other has not. */
function changedLines(before: Sidecar, after: Sidecar): number[] {
  const [old, now] = [before, after].map((sidecar) => printSidecar(sidecar).split('\n'));
  return [
    (old ?? []).filter((line) => !now?.includes(line)).length,
    (now ?? []).filter((line) => !old?.includes(line)).length,
  ];
}

describe('annotations in the sidecar', () => {
  it('come back with label, tags, comments, people and relations', () => {
    const sidecar = fullSidecar();
    const back = reread(sidecar);
    assert.equal(back.items.length, 5);
    assert.deepEqual(new Set(back.items), new Set(sidecar.items));
    assert.deepEqual(back.foreign, []);
  });

  it('are one line each', () => {
    const sidecar = fullSidecar();
    assert.deepEqual(changedLines(sidecar, addAnnotation(sidecar, at('The'), { label: 'first' })), [0, 1]);
    assert.deepEqual(changedLines(sidecar, addAnnotation(sidecar, at('stayed'), { label: 'last' })), [0, 1]);
    assert.deepEqual(
      changedLines(
        emptySidecar('fair.txt'),
        addAnnotation(emptySidecar('fair.txt'), at('The'), { label: 'x' }),
      ),
      [0, 1],
    );
    const retagged = changeAnnotation(sidecar, idOf(sidecar, 'legal'), (item) => ({ ...item, tags: ['x'] }));
    assert.deepEqual(changedLines(sidecar, retagged), [1, 1]);
  });

  it('take their relations with them', () => {
    const sidecar = fullSidecar();
    const left = removeItems(sidecar, new Set([idOf(sidecar, 'legal')]));
    assert.deepEqual(left.items.map(({ kind }) => kind).sort(), ['annotation', 'annotation', 'judgement']);
  });

  it('are not made twice by one person', () => {
    const sidecar = fullSidecar();
    assert.equal(addAnnotation(sidecar, at('The council left'), { label: 'legal' }), sidecar);
    assert.notEqual(addAnnotation(sidecar, at('The council left'), { label: 'legal' }, by), sidecar);
  });

  it('have ids of their own when two people mark apart and their lines are put together', () => {
    const base = emptySidecar('fair.txt');
    const mine = addAnnotation(base, at('mayor'), { label: 'check' }, by);
    const theirs = addAnnotation(base, at('mayor'), { label: 'check' }, { ...by, creator: 'Ilo Marsh' });
    const merged: Sidecar = { ...base, items: [...mine.items, ...theirs.items, ...mine.items] };
    assert.equal(reread(merged).items.length, 2);
    const clashing = { ...base, items: [...mine.items, { ...theirs.items[0]!, id: mine.items[0]!.id }] };
    assert.equal(new Set(reread(clashing).items.map(({ id }) => id)).size, 2);
  });

  it('are read from files in which the first tag was the label', () => {
    const json = printSidecar(
      addAnnotation(emptySidecar('fair.txt'), at('mayor'), { label: 'check', comment: 'Who?' }),
    );
    const former = json.replace('"classifying"', '"tagging"').replace('#article', '#publication-date');
    const parsed = parseSidecar(former, 'fair.txt');
    assert.ok(parsed.ok);
    const [item] = parsed.sidecar.items;
    assert.ok(item?.kind === 'annotation');
    assert.deepEqual([item.label, item.tags, item.comments[0]?.text], ['check', [], 'Who?']);
    assert.deepEqual(parsed.sidecar.foreign, []);
  });

  it('of other tools are kept as they are where an item would lose something of them', () => {
    const page = JSON.parse(printSidecar(fullSidecar())) as { items: Record<string, unknown>[] };
    const foreign = [
      { ...page.items[0], id: 'https://example.org/1', modified: '2026-01-01T00:00:00Z' },
      { ...page.items[0], id: 'https://example.org/2', body: [{ type: 'Image', value: 'x' }] },
      {
        ...page.items[0],
        id: 'https://example.org/3',
        body: [{ type: 'TextualBody', purpose: 'highlighting' }],
      },
    ];
    const parsed = parseSidecar(JSON.stringify({ ...page, items: foreign }), 'fair.txt');
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.sidecar.items, []);
    const { items } = JSON.parse(printSidecar(parsed.sidecar)) as { items: unknown[] };
    assert.deepEqual(items.slice(0, 3), foreign);
  });

  it('come back whatever their words are', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(words, fc.array(words), fc.array(words), (label, tags, comments) => {
        const marked = addAnnotation(emptySidecar('fair.txt'), at('mayor'), { label, tags }, by);
        const sidecar = changeAnnotation(marked, idOf(marked, label), (item) => ({
          ...item,
          comments: comments.map((comment) => ({ text: comment, ...by })),
        }));
        assert.deepEqual(reread(sidecar).items, sidecar.items);
      }),
    );
  });
});
