// What can be said of a name, where, and what the hover then tells.
import assert from 'node:assert/strict';
import type { NameJudgement } from '../../src/annotators/register/nameJudgement.ts';
import type { AnalysisOptions } from '../../src/article/article.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { nameActionsAt } from '../../src/features/nameActions.ts';
import { nameSubjectAt } from '../../src/features/nameSubject.ts';
import { analyze } from '../support/analyze.ts';

const text = 'Mayor Ann Lee came to the old mole. “It is cold,” Lee said. She left on Tuesday.';

/** The span of the words, or a cursor in front of them. */
function place(words: string, cursor: boolean) {
  const start = text.indexOf(words);
  return { start, end: cursor ? start : start + words.length };
}

function actions(words: string, judgements: readonly NameJudgement[] = [], cursor = true) {
  return nameActionsAt(analyze(text, { judgements }), place(words, cursor)).map(({ title }) => title);
}

const hover = (words: string, options: Partial<AnalysisOptions>) =>
  hoverAt(analyze(text, options), text.indexOf(words), { line: () => 1, link: () => undefined })?.markdown;

describe('what can be said of a name', () => {
  it('is all that it is not taken for', () => {
    assert.deepEqual(actions('Ann'), [
      'Treat “Ann Lee” as an organisation',
      'Treat “Ann Lee” as a place',
      'Treat “Ann Lee” as another name',
      '“Ann Lee” is not a name',
    ]);
  });
  it('changes with what was said, and can be forgotten', () => {
    assert.deepEqual(actions('Ann', [{ name: 'Ann Lee', type: 'MISC' }]), [
      'Treat “Ann Lee” as a person',
      'Treat “Ann Lee” as an organisation',
      'Treat “Ann Lee” as a place',
      '“Ann Lee” is not a name',
      'Forget what was said about “Ann Lee”',
    ]);
    assert.deepEqual(actions('Ann', [{ name: 'Ann Lee', type: 'none' }]), [
      'Treat “Ann Lee” as a person',
      'Treat “Ann Lee” as an organisation',
      'Treat “Ann Lee” as a place',
      'Treat “Ann Lee” as another name',
      'Forget what was said about “Ann Lee”',
    ]);
  });
  it('is forgotten of the full name at a name that follows it', () => {
    const titles = actions('Lee said', [{ name: 'Ann Lee', type: 'ORG' }]);
    assert.deepEqual(
      [titles[0], titles.at(-1)],
      ['Treat “Lee” as a person', 'Forget what was said about “Ann Lee”'],
    );
  });
  it('counts from what the name is taken for together with its other forms', () => {
    const board = 'The Harbour Union Board (HUB) met. HUB rose.';
    const judgements = [{ name: 'Harbour Union Board', type: 'LOC' }] as const;
    const start = board.indexOf('HUB rose');
    const [first, second] = nameActionsAt(analyze(board, { judgements }), { start, end: start });
    assert.deepEqual(
      [first?.title, second?.title],
      ['Treat “HUB” as a person', 'Treat “HUB” as an organisation'],
    );
  });
  it('may be said of selected words where no name was found', () => {
    const titles = [
      'Treat “old mole” as a person',
      'Treat “old mole” as an organisation',
      'Treat “old mole” as a place',
      'Treat “old mole” as another name',
    ];
    assert.deepEqual(actions('old mole', [], false), titles);
    assert.deepEqual(actions(' old mole. ', [], false), titles);
    assert.deepEqual(actions('“It is', [], false)[0], 'Treat “It is” as a person');
  });
  it('is nothing at other places', () => {
    for (const words of ['came', 'She', 'Mayor']) assert.deepEqual(actions(words), [], words);
    for (const words of [
      'ol',
      'mole. “It',
      '.',
      'Ann Lee came to the old mole. “It is cold,” Lee said. She left on Tuesday.',
    ])
      assert.deepEqual(actions(words, [], false), [], words);
  });
  it('is said of the whole name where a part of it is selected', () => {
    assert.equal(nameSubjectAt(analyze(text), place('Lee came', false))?.name, 'Lee came');
    const part = { start: text.indexOf('Lee'), end: text.indexOf('Lee') + 3 };
    assert.equal(nameSubjectAt(analyze(text), part)?.name, 'Ann Lee');
  });
  it('is said of words without Markdown, line breaks and possessives', () => {
    const source = 'They went to the **old\nmole**’s hole.';
    const start = source.indexOf('old');
    const subject = nameSubjectAt(analyze(source, { format: 'markdown' }), {
      start,
      end: source.indexOf(' hole'),
    });
    assert.deepEqual([subject?.name, subject?.span], ['old mole', { start, end: source.indexOf('**’') }]);
  });
});

describe('the hover of a judged name', () => {
  it('tells what the user said', () => {
    const judgements = [
      { name: 'Ann Lee', type: 'ORG' },
      { name: 'old mole', type: 'MISC' },
    ] as const;
    for (const words of ['Ann', 'Lee said'])
      assert.match(hover(words, { judgements }) ?? '', /^\*\*Ann Lee\*\* · you said: organisation\n/);
    assert.match(hover('old', { judgements }) ?? '', /^\*\*old mole\*\* · you said: another name\n/);
    assert.match(hover('Ann', {}) ?? '', /^\*\*Ann Lee\*\* · person\n/);
  });
  it('tells why a name is none', () => {
    assert.equal(
      hover('Ann', { judgements: [{ name: 'Ann Lee', type: 'none' }] }),
      '**Ann Lee** · you said: no name',
    );
    assert.equal(hover('came', { judgements: [{ name: 'Ann Lee', type: 'none' }] }), undefined);
  });
});
