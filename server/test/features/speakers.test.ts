// Who speaks, in hovers, hints, outline and references: by name or description, stated or inferred; indirect speech apart.
import assert from 'node:assert/strict';
import type { Article } from '../../src/article/article.ts';
import { foldingRangesOf } from '../../src/features/folding.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { inlayHintsOf } from '../../src/features/inlayHints.ts';
import { outlineOf } from '../../src/features/outline.ts';
import { definitionAt, highlightsAt } from '../../src/features/references.ts';
import { reportOf } from '../../src/features/report.ts';
import { quotationUnder, speakerChoices } from '../../src/features/speakerSubject.ts';
import { statisticsOf } from '../../src/features/statistics.ts';
import { analyze } from '../support/analyze.ts';
import { fakeArticle } from '../support/fakeArticle.ts';
import { articleAt, slices } from './support.ts';

const all = { start: 0, end: 10_000 };
const plain = { line: (offset: number) => offset, link: () => undefined };
const hover = (marked: string, options: Partial<Parameters<typeof hoverAt>[2]> = {}) => {
  const { article, offset } = articleAt(marked);
  return hoverAt(article, offset, { ...plain, ...options })?.markdown ?? '';
};
const hints = (article: Article) =>
  inlayHintsOf(article, all).map(
    ({ label, offset }) => `${article.document.text.slice(0, offset).slice(-6)}|${label}`,
  );
const speakers = (article: Article) =>
  (outlineOf(article).find(({ kind }) => kind === 'quotations')?.nodes ?? []).map(
    ({ label, children }) => `${label} [${children.length}]`,
  );

describe('the hover of a quotation', () => {
  it('has the whole noun phrase of the speaker, with a link to it', () => {
    const marked = '[[PER:Ann Lee]] came. [[QUOTE:“¦We like it,”]] said [[SPEAKER:the reeve of York]].';
    assert.equal(
      hover(marked, { link: ({ start }) => `a#${start}` }),
      '**[the reeve of York](<a#33>)** · direct quotation\n\nStated: fake ([line 33](<a#33>))\n\n3 words',
    );
  });
  it('says by which words a named speaker is meant', () => {
    const marked = '[[PER=f,s:Ann Lee]] came. [[QUOTE:“¦We like it,”]] said [[SPEAKER:[[PRO=f,s:she]]]].';
    assert.match(
      hover(marked),
      /^\*\*Ann Lee\*\*, here “she” · direct quotation\n\nStated: fake \(line \d+\)/,
    );
  });
  it('says what is inferred, and from which words', () => {
    const marked = '[[SPEAKER=inferred:[[PER=f,s:Ann Lee]]]] came. [[QUOTE:“¦We like it.”]]';
    assert.match(hover(marked), /^\*\*Ann Lee\*\* · direct quotation\n\nInferred: fake \(line 0\)/);
  });
  it('offers to set the speaker where nobody is known', () => {
    const link = { setSpeaker: ({ start }: { start: number }) => `command:x?${start}` };
    assert.match(
      hover('It rained. [[QUOTE:“¦We like it.”]]', link),
      /\*\*No speaker\*\*.*\n\n\[Set the speaker…\]\(<command:x\?11>\)/,
    );
    assert.doesNotMatch(hover('It rained. [[QUOTE=title:“¦The Rain”]]', link), /peaker/);
    assert.match(hover('It rained. [[QUOTE=title:“¦The Rain”]]'), /^Name or title in quotation marks\n/);
    assert.match(hover('A [[QUOTE=scare:“¦so-called”]] house.'), /^Words in quotation marks\n/);
  });
  it('says who takes turns in a conversation', () => {
    const text =
      'Harbour plan\n\nThe council met.\n\n“Did you see it?” asked Ann Lee.\n\n“I did,” said Bo Carr.\n\n“When?”\n\n“On Monday.”';
    assert.match(
      hoverAt(analyze(text), text.indexOf('When'), plain)?.markdown ?? '',
      /^\*\*Ann Lee\*\* · direct quotation\n\nInferred: “Ann Lee” and “Bo Carr” take turns in the paragraphs before \(line \d+\)/,
    );
  });
  it('says by which label a turn of a transcript is known, and who is interviewed', () => {
    const text =
      'Harbour plan\n\nMayor Ann Lee sat down with us.\n\nQ: Is it safe?\n\nA: I think so.\n\nLEE: We go.';
    const at = (words: string) => hoverAt(analyze(text), text.indexOf(words), plain)?.markdown ?? '';
    assert.match(
      at('Is it'),
      /^\*\*Q\*\* · direct quotation\n\nStated: the label “Q” before it \(line \d+\)/,
    );
    assert.match(
      at('think'),
      /^\*\*Ann Lee\*\* · direct quotation\n\nInferred: the label “A” before it, and “sat down with” tells who is interviewed/,
    );
    assert.match(at('go.'), /^\*\*Ann Lee\*\*, here “LEE” · direct quotation\n\nStated: the label “LEE”/);
  });
  it('is there for indirect speech', () => {
    const marked = '[[SPEAKER:[[PER=f,s:Ann Lee]]]] said [[QUOTE=indirect:that ¦it was late]].';
    assert.match(hover(marked), /^\*\*Ann Lee\*\* · indirect speech/);
  });
});

const mixedSpeech =
  '[[SPEAKER:[[PER=f,s:Ann Lee]]]] said [[QUOTE=indirect:that it was late]].\n' +
  '[[QUOTE:“We go,”]] said [[SPEAKER:[[PER:Lee]]]].\n[[QUOTE:“Now.”]] said [[SPEAKER:[[PER:Ann Lee]]]].\n' +
  '[[SPEAKER:[[PER:Lee]]]] said [[QUOTE=indirect:it would rain]].';

describe('indirect speech', () => {
  const article = fakeArticle(mixedSpeech);
  it('comes behind quotations in the hover of a person', () => {
    const markdown = hoverAt(article, 1, plain)?.markdown ?? '';
    const lines = markdown.split('\n').filter((line) => line.startsWith('- '));
    assert.deepEqual(lines, [
      '- “We go,”',
      '- “Now.”',
      '- says that it was late',
      '- says that it would rain',
    ]);
  });
  it('is not listed among the quotations', () => {
    assert.deepEqual(speakers(article), ['Ann Lee [2]']);
    const person = outlineOf(article)[0]?.nodes[0];
    assert.match(person?.tooltip ?? '', /2 quotations\n\n2× in indirect speech/);
    const { quotations, quotedWords } = statisticsOf(article);
    assert.deepEqual([quotations, quotedWords], [2, 3]);
  });
  it('comes behind quotations in the report', () => {
    const report = reportOf(article, [], plain);
    assert.match(report, / {2}- “Now\.”\n {2}- says that it was late\n/);
    assert.equal(report.match(/it was late/g)?.length, 1);
  });
  it('has no hints, folds, highlights or definitions of its own', () => {
    assert.deepEqual(
      hints(
        fakeArticle(
          '[[PER=f,s:Ann Lee]] came. [[SPEAKER:[[PRO=f,s:She]]]] said [[QUOTE=indirect:it rained]].',
        ),
      ),
      [],
    );
    assert.deepEqual(foldingRangesOf(fakeArticle('[[QUOTE=indirect:One.\nTwo.]]')), []);
    const at = article.document.text.indexOf('it was');
    assert.deepEqual([highlightsAt(article, at), definitionAt(article, at)], [[], undefined]);
    const marks = article.document.text.indexOf('“We');
    assert.equal(highlightsAt(article, marks).length, 2);
  });
});

describe('hints of the speaker', () => {
  it('stand behind pronouns and descriptions, not behind names', () => {
    const article = fakeArticle(
      '[[TITLE:Mayor]] [[PER=f,s:Ann Lee]] came.\n[[QUOTE:“Yes,”]] said [[SPEAKER:[[PRO=f,s:she]]]].\n' +
        '[[QUOTE:“No,”]] said [[SPEAKER:[[PER=f:Lee]]]].\n[[QUOTE:“So,”]] said [[SPEAKER:a guest]].\n[[QUOTE:“Why?”]]',
    );
    assert.deepEqual(hints(article), ['id she|Ann Lee']);
    assert.equal(inlayHintsOf(article, all)[0]?.tooltip, '“she” is taken for Ann Lee. Stated: fake');
  });
  it('stand behind a quotation with a question mark where the speaker is inferred', () => {
    const article = fakeArticle('[[SPEAKER=inferred:[[PER=f,s:Ann Lee]]]] came.\n[[QUOTE:“Yes.”]]');
    assert.deepEqual(hints(article), ['“Yes.”|Ann Lee?']);
    assert.equal(inlayHintsOf(article, all)[0]?.tooltip, 'Inferred: fake');
  });
  it('are left out where the quotation before in the paragraph has the same speaker', () => {
    const text =
      'Mayor Ann Lee came.\n\n“We like it,” Lee said. “It is good.”\n\nShe wrote to the town:\n\n“It is cheap, too, and strong.”';
    const article = analyze(text);
    assert.equal(article.attributions.length, 3);
    assert.deepEqual(hints(article), ['rong.”|Ann Lee?']);
  });
  it('have no question mark where the user said it', () => {
    const text =
      'Mayor Ann Lee came. The rain stopped.\n\nThe boats went out again.\n\n“Nobody asked us about it.”';
    const start = text.indexOf('“');
    const speakers = [{ span: { start, end: text.length }, speaker: 'Cem Dal' }];
    assert.deepEqual(hints(analyze(text, { speakers })), ['t it.”|Cem Dal']);
  });
});

describe('the outline of quotations', () => {
  it('groups speakers who are described, at the start of a sentence or not', () => {
    const article = fakeArticle(
      '[[QUOTE:“Yes,”]] said [[SPEAKER:a senior official]].\n[[SPEAKER:A senior official]] said: [[QUOTE:“No.”]]\n' +
        '[[QUOTE:“So,”]] said [[SPEAKER:the reeve]].\n[[QUOTE:“Why?”]]',
    );
    assert.deepEqual(speakers(article), ['No speaker [1]', 'a senior official [2]', 'the reeve [1]']);
  });
  it('takes no pronoun for a name', () => {
    const article = fakeArticle(
      '[[QUOTE:“Yes,”]] said [[SPEAKER:[[PRO=f,s:she]]]]. [[QUOTE=title:“The Rain”]] fell.',
    );
    assert.deepEqual(speakers(article), ['Unnamed speaker [1]']);
  });
  it('puts what needs no speaker last', () => {
    const text =
      '“Nobody asked us,” the sign said.\n\nIt rained. The boats went out.\n\n“We go on,” said Ann Lee.';
    const start = text.indexOf('“');
    const article = analyze(text, {
      speakers: [{ span: { start, end: text.indexOf('”') + 1 }, speaker: undefined }],
    });
    assert.deepEqual(speakers(article), ['Ann Lee [1]', 'No speaker needed [1]']);
  });
});

describe('the speaker to be set', () => {
  it('is that of the speech around words held at arm’s length', () => {
    const { article, offset } = articleAt('[[QUOTE:“So [[QUOTE=scare:‘¦called’]] it is,”]] he said.');
    assert.equal(quotationUnder(article, offset)?.form, 'direct');
    const other = articleAt('A [[QUOTE=scare:“¦so-called”]] house.');
    assert.equal(quotationUnder(other.article, other.offset)?.form, 'scare');
  });
  it('may be anybody of the article, the nearest first', () => {
    const article = fakeArticle(
      '[[PER:Ann Lee]] and [[PER:Bo Berg]] of the [[ORG:River Trust]] came to [[LOC:Oslo]].\n[[QUOTE:“Not [[PER:Kim Dahl]].”]]\n' +
        '[[QUOTE:“Yes,”]] said [[SPEAKER:a guest]]. It was [[PER:Jo Roe]].',
    );
    assert.deepEqual(
      speakerChoices(article, article.quotations[0]!).map(({ name }) => name),
      ['Jo Roe', 'Bo Berg', 'Ann Lee', 'Kim Dahl', 'River Trust', 'a guest'],
    );
    assert.deepEqual(slices(article, [article.quotations[0]!.span]), ['“Not Kim Dahl.”']);
  });
});
