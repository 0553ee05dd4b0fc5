// What the user said of who speaks: it wins, goes on to what was inferred from it, and needs no name in the article.
import assert from 'node:assert/strict';
import type { Article } from '../../src/article/article.ts';
import { judgeSpeakers } from '../../src/article/judgeSpeakers.ts';
import { applyJudgements } from '../../src/article/judgements.ts';
import { quotationsBy, unattributedQuotations } from '../../src/article/queries.ts';
import { speakerName } from '../../src/features/facts.ts';
import { toInterchange } from '../../src/formats/interchange.ts';
import { entry } from '../support/register.ts';
import { analyze } from '../support/analyze.ts';

const text = `Mayor Ann Lee met Bo Berg in York on Monday.

“We like the bridge,” she said. “It will stay for a hundred years.” “And it will be painted green.”

The rain stopped. Nobody had an umbrella, and all went home.

“Nobody asked the boatmen about it at all.”

Berg called the plan “bold”.`;

const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const said = (words: string, speaker: string | undefined) => ({ span: span(words), speaker });
const judge = (...speakers: ReturnType<typeof said>[]) => analyze(text, { speakers });

/** "We like: Ann Lee, stated" for each quotation. */
function speakers(article: Article): readonly string[] {
  return article.quotations.map((quotation) => {
    const words = article.document.text.slice(quotation.span.start + 1).split(/[ ”]/);
    const attribution = article.attributions.find(({ quotationId }) => quotationId === quotation.id);
    const name = speakerName(article, quotation) ?? '–';
    return `${words[0] ?? ''}: ${name}${attribution ? `, ${attribution.confidence}` : ''}`;
  });
}

describe('judgeSpeakers', () => {
  it('leaves alone what was not judged', () => {
    const article = judge(said('The rain', 'Bo Berg'));
    assert.deepEqual(speakers(article), [
      'We: Ann Lee, stated',
      'It: Ann Lee, inferred',
      'And: Ann Lee, inferred',
      'Nobody: –',
      'bold: Bo Berg, stated',
    ]);
  });

  it('wins, and goes on to the quotations that were inferred from the judged one', () => {
    const article = judge(said('“We like the bridge,”', 'Bo Berg'));
    assert.deepEqual(speakers(article).slice(0, 4), [
      'We: Bo Berg, stated',
      'It: Bo Berg, inferred',
      'And: Bo Berg, inferred',
      'Nobody: –',
    ]);
    const berg = article.entities.find(({ name }) => name === 'Bo Berg');
    assert.equal(quotationsBy(article, berg?.id ?? '').length, 4);
    assert.deepEqual(
      article.attributions.slice(0, 2).map(({ evidence }) => evidence),
      ['as you said', 'as you said of the quotation before it'],
    );
  });

  it('does not go back to the quotation that the judged one was inferred from', () => {
    const article = judge(said('“It will stay for a hundred years.”', 'Bo Berg'));
    assert.deepEqual(speakers(article).slice(0, 3), [
      'We: Ann Lee, stated',
      'It: Bo Berg, stated',
      'And: Bo Berg, inferred',
    ]);
  });

  it('ends where another answer was given', () => {
    const article = judge(said('“We like', 'Bo Berg'), said('“And it', 'Ann Lee'));
    assert.deepEqual(speakers(article).slice(0, 3), [
      'We: Bo Berg, stated',
      'It: Bo Berg, inferred',
      'And: Ann Lee, stated',
    ]);
  });

  it('goes on from a speaker without a mention', () => {
    const source = '“It is late,” said a guest. “And it is cold.” Later: “Bye.”';
    const { document, quotations, attributions } = analyze(source);
    const [first] = attributions;
    assert.ok(first);
    const found = quotations.map(({ id }, index) => ({
      ...first,
      quotationId: id,
      speakerMentionId: undefined,
      confidence: index === 1 ? ('inferred' as const) : ('stated' as const),
    }));
    const layers = { mentions: [], quotations, attributions: found };
    const judged = judgeSpeakers(document, layers, [{ span: quotations[0]!.span, speaker: 'A. Guest' }]);
    assert.deepEqual(
      judged.attributions.map((attribution) => attribution.judged?.name),
      ['A. Guest', 'A. Guest', undefined],
    );
  });

  it('names someone whom the article does not mention', () => {
    const article = judge(said('“Nobody asked', 'Cem Dal'));
    assert.equal(speakers(article)[3], 'Nobody: Cem Dal, stated');
    const quotes = toInterchange(article, [], 'a').quotes;
    assert.equal(quotes.find(({ text }) => text.startsWith('“Nobody'))?.speakerEntity, 'Cem Dal');
  });

  it('says that nobody needs to be named', () => {
    const article = judge(said('“Nobody asked', undefined));
    assert.equal(speakers(article)[3], 'Nobody: –, stated');
    assert.deepEqual(unattributedQuotations(article), []);
  });

  it('is kept at the same quotation where the last answer is given', () => {
    const article = judge(said('“Nobody asked', undefined), said('“Nobody asked', 'Bo Berg'));
    assert.equal(speakers(article)[3], 'Nobody: Bo Berg, stated');
  });

  it('makes speech of words that seemed to be none', () => {
    const source = 'It was a “so-called” house on the hill. Ann Lee slept.';
    const start = source.indexOf('“');
    const speakers = [{ span: { start, end: source.indexOf('”') + 1 }, speaker: 'Ann Lee' }];
    assert.equal(analyze(source).quotations[0]?.form, 'scare');
    const article = analyze(source, { speakers });
    assert.equal(article.quotations[0]?.form, 'mixed');
    assert.equal(quotationsBy(article, article.entities[0]?.id ?? '').length, 1);
  });

  it('knows people by what the register calls them', () => {
    const register = [entry('PER', 'Roberta Berg', { aliases: ['Bo Berg', 'Berg'] })];
    const article = analyze(text, { register, speakers: [said('“Nobody asked', 'Roberta Berg')] });
    const berg = article.entities.find(({ name }) => name === 'Roberta Berg');
    assert.equal(quotationsBy(article, berg?.id ?? '').length, 2);
  });

  it('keeps the name where the mention of the speaker is rejected', () => {
    const article = judge(said('“Nobody asked', 'Bo Berg'));
    const rejected = applyJudgements(article, [{ layer: 'mention', span: span('Bo Berg') }]);
    assert.equal(speakers(rejected)[3], 'Nobody: Bo Berg, stated');
  });

  it('numbers attributions in the order of their quotations', () => {
    const article = judge(said('“Nobody asked', 'Bo Berg'));
    assert.deepEqual(
      article.attributions.map(({ id, quotationId }) => [id, quotationId]),
      article.quotations.map(({ id }, index) => [`a${index + 1}`, id]),
    );
  });
});
