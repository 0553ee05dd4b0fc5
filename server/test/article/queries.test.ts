// Tests of the queries and of judgements, over articles made by hand.
import assert from 'node:assert/strict';
import { applyJudgements } from '../../src/article/judgements.ts';
import {
  attributionOf,
  entityAt,
  entityOf,
  insideQuotation,
  mentionAt,
  mentionsOf,
  quotationAt,
  quotationsBy,
  sectionAt,
  sentenceAt,
  speakerOf,
  timexAt,
  unattributedQuotations,
} from '../../src/article/queries.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { fakeArticle, printChains } from '../support/fakeArticle.ts';

const article = fakeArticle(
  '[[TITLE:Mayor]] [[PER=f,s:Ann Lee]] spoke on [[DATE=2024-03-05:Tuesday]]. [[NOM:The mayor of [[LOC:Norvia]]]] left.\n' +
    '[[QUOTE:“We like [[LOC:Norvia]],”]] [[SPEAKER:[[PER=f:Lee]]]] said.\n[[QUOTE:“Nobody knows.”]]',
);
const { text } = article.document;
const at = (piece: string) => text.indexOf(piece);
const textOf = (item: { span: { start: number; end: number } } | undefined) =>
  item && sliceSpan(text, item.span);

describe('queries', () => {
  it('find what stands at an offset, the innermost first', () => {
    assert.equal(textOf(mentionAt(article, at('Lee'))), 'Ann Lee');
    assert.equal(textOf(mentionAt(article, at('Lee') + 3)), 'Ann Lee');
    assert.equal(mentionAt(article, at('Lee') + 4), undefined);
    assert.equal(textOf(mentionAt(article, at('Norvia'))), 'Norvia');
    assert.equal(textOf(mentionAt(article, at('mayor'))), 'The mayor of Norvia');
    assert.equal(textOf(timexAt(article, at('Tuesday'))), 'Tuesday');
    assert.equal(textOf(quotationAt(article, at('We like'))), '“We like Norvia,”');
    assert.equal(quotationAt(article, at('spoke')), undefined);
    assert.equal(sectionAt(article, at('We like')), article.document.sections[1]);
    assert.deepEqual(textOf({ span: sentenceAt(article, at('left'))! }), 'The mayor of Norvia left.');
    assert.equal(mentionAt(article, -1), undefined);
    assert.equal(mentionAt(article, text.length + 10), undefined);
  });

  it('know who is who and who said what', () => {
    const ann = entityAt(article, at('Ann'));
    assert.ok(ann);
    assert.equal(ann.name, 'Ann Lee');
    assert.deepEqual(mentionsOf(article, ann).map(textOf), ['Ann Lee', 'The mayor of Norvia', 'Lee']);
    assert.equal(entityOf(article, 'm1'), ann);
    assert.equal(speakerOf(article, 'q1').entity, ann);
    assert.equal(attributionOf(article, 'q2'), undefined);
    assert.deepEqual(speakerOf(article, 'q2'), {});
    assert.deepEqual(
      quotationsBy(article, ann.id).map(({ id }) => id),
      ['q1'],
    );
    assert.deepEqual(
      unattributedQuotations(article).map(({ id }) => id),
      ['q2'],
    );
  });

  it('tell speech from narration', () => {
    const inside = text.lastIndexOf('Norvia');
    assert.equal(insideQuotation(article, { start: inside, end: inside + 6 }), true);
    assert.equal(insideQuotation(article, { start: 0, end: 5 }), false);
  });
});

describe('judgements', () => {
  const spanOf = (piece: string, from = 0) => ({
    start: text.indexOf(piece, from),
    end: text.indexOf(piece, from) + piece.length,
  });

  it('leave an article alone that nobody judged', () => {
    assert.equal(applyJudgements(article, []), article);
    assert.deepEqual(applyJudgements(article, [{ layer: 'mention', span: { start: 1, end: 2 } }]), article);
  });

  it('take a rejected name away wherever it stands, with its entity', () => {
    const judged = applyJudgements(article, [{ layer: 'mention', span: spanOf('Norvia') }]);
    assert.ok(judged.mentions.every((mention) => textOf(mention) !== 'Norvia'));
    assert.ok(!printChains(judged).some((line) => line.startsWith('Norvia')));
  });

  it('take the speaker out of an attribution, and a quotation with its attribution', () => {
    const silent = applyJudgements(article, [{ layer: 'mention', span: spanOf('Lee', at('said') - 5) }]);
    assert.equal(attributionOf(silent, 'q1'), undefined);
    assert.equal(entityAt(silent, at('Ann'))?.name, 'Ann Lee');
    const unquoted = applyJudgements(article, [{ layer: 'quotation', span: spanOf('“We like Norvia,”') }]);
    assert.deepEqual(
      unquoted.quotations.map(({ id }) => id),
      ['q2'],
    );
    assert.deepEqual(unquoted.attributions, []);
  });

  it('take dates away where they were rejected', () => {
    assert.deepEqual(applyJudgements(article, [{ layer: 'timex', span: spanOf('Tuesday') }]).timexes, []);
  });
});
