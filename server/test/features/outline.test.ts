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
  const dates = (marked: string) =>
    outlineOf(fakeArticle(marked)).flatMap(({ nodes }) =>
      nodes.flatMap(({ label, description, children }) => [
        `${label} | ${description}`,
        ...children.filter(({ kind }) => kind === 'date').map((node) => `  ${node.label}`),
      ]),
    );
  it('puts a period before its days, and leaves out what names no time', () => {
    assert.deepEqual(
      dates(
        '[[DATE:one day]] [[DATE=FUTURE_REF:soon]] [[DATE=2022-05-25T09:30:that morning]] [[DATE=2022-05-25:a Wednesday]] ' +
          '[[DATE=2022-W21:that week]] [[DATE=2022-05:May]] [[DATE=2022-Q2:spring quarter]] [[DATE=2022:the year]]',
      ).map((line) => line.slice(line.indexOf('|') + 2)),
      ['the year', 'spring quarter', 'May', 'that week', 'a Wednesday', 'that morning', 'not resolved'],
    );
  });
  it('puts a year above its dates where there are many and the article has other years', () => {
    const may = '[[DATE=2022-05-25:one]] [[DATE=2022-05-24:two]] [[DATE=2022:three]] [[DATE=202:four]] ';
    assert.deepEqual(dates(`${may} [[DATE=2011-11:five]] [[DATE=BC0480:six]] [[DATE:seven]]`), [
      '480 BC | six',
      'November 2011 | five',
      '2020s | four',
      '2022 | 3 dates',
      '  2022',
      '  Tuesday 24 May 2022',
      '  Wednesday 25 May 2022',
      'seven | not resolved',
    ]);
    assert.deepEqual(dates(may), [
      '2020s | four',
      '2022 | three',
      'Tuesday 24 May 2022 | two',
      'Wednesday 25 May 2022 | one',
    ]);
  });
  it('names years before Christ', () => {
    const [greek] = dates('[[DATE=BC0480-09:a]] [[DATE=BC0480-10:b]] [[DATE=BC0480:c]] [[DATE=BC0479:d]]');
    assert.equal(greek, '480 BC | 3 dates');
  });
  const ids = (marked: string) =>
    outlineOf(fakeArticle(marked)).flatMap(({ nodes }) => nodes.flatMap(idsUnder));
  const idsUnder = ({ id, children }: OutlineNode): readonly string[] => [id, ...children.flatMap(idsUnder)];
  it('keeps ids when text before changes', () => {
    const text = '[[PER:Ann Lee]] came. [[QUOTE:“Yes.”]] [[QUOTE:“Yes.”]]';
    assert.deepEqual(ids(text), ids(`Well, ${text}`));
  });
  it('has unique ids', () => {
    const all = ids(
      '[[PER:Ann Lee]]. [[PER:Lee]]. [[QUOTE:“Yes.”]] [[QUOTE:“Yes.”]] [[DATE:soon]] [[DATE=2021:a]] [[DATE=2022:b]] [[DATE=2022-05:c]] [[DATE=2022-06:d]]',
    );
    assert.equal(new Set(all).size, all.length);
  });
});
