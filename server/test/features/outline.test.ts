// Tests of the outline: groups, order, stable ids.
import assert from 'node:assert/strict';
import type { OutlineNode } from '../../src/features/outline.ts';
import { outlineOf } from '../../src/features/outline.ts';
import { fakeArticle } from '../support/fakeArticle.ts';

function outline(marked: string): readonly string[] {
  return outlineOf(fakeArticle(marked)).map(
    ({ label, nodes }) =>
      `${label}: ${nodes.map((node) => `${node.label} [${node.children.length}]`).join(', ')}`,
  );
}

describe('outlineOf', () => {
  it('groups what is found', () => {
    assert.deepEqual(
      outline(
        '[[PER:Bo Berg]] met [[PER:Ann Lee]] of the [[ORG:River Basin Trust]] in [[LOC:Oslo]]. [[QUOTE:“Yes.”]] said [[SPEAKER:[[PER:Ann Lee]]]].\n[[QUOTE:“No.”]]',
      ),
      [
        'People: Bo Berg [1], Ann Lee [2]',
        'Organisations: River Basin Trust [1]',
        'Places: Oslo [1]',
        'Quotations: No speaker [1], Ann Lee [1]',
      ],
    );
  });
  it('orders dates by time, unresolved last', () => {
    assert.deepEqual(
      outline(
        '[[DATE:soon]] [[DATE=2022-05-25:then]] [[DATE=2021:before]] [[DATE=2022-W01:week]] [[DATE=2022-05-25:that day]]',
      ),
      ['Dates: 2021 [1], week of Monday 3 January 2022 [1], Wednesday 25 May 2022 [2], soon [1]'],
    );
  });
  const ids = (marked: string) =>
    outlineOf(fakeArticle(marked)).flatMap(({ nodes }) => nodes.flatMap(idsUnder));
  const idsUnder = ({ id, children }: OutlineNode): readonly string[] => [id, ...children.flatMap(idsUnder)];
  it('keeps ids when text before changes', () => {
    const text = '[[PER:Ann Lee]] came. [[QUOTE:“Yes.”]] [[QUOTE:“Yes.”]]';
    assert.deepEqual(ids(text), ids(`Well, ${text}`));
  });
  it('has unique ids', () => {
    const all = ids('[[PER:Ann Lee]]. [[PER:Lee]]. [[QUOTE:“Yes.”]] [[QUOTE:“Yes.”]] [[DATE:soon]]');
    assert.equal(new Set(all).size, all.length);
  });
});
