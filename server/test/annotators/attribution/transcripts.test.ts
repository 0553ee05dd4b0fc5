// Transcripts: interviews in questions and answers, and talks with the names of their speakers; and paragraphs with a colon that are none.
import assert from 'node:assert/strict';
import { speakerOf } from '../../../src/article/queries.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { analyze } from '../../support/analyze.ts';
import { assertLinear } from '../../support/linearTime.ts';

const top = 'Harbour plan\n\nMayor Ann Lee sat down with the Herald in York. It rained.';

/** "Ann Lee (A)? Yes.": the entity, the words for the speaker, a question mark where it is inferred, the speech. */
function speechOf(text: string, format: 'plain' | 'markdown' = 'plain'): readonly string[] {
  const article = analyze(text, { format });
  const words = (span: { start: number; end: number }) =>
    sliceSpan(article.document.text, span).replace(/\s+/g, ' ');
  return article.quotations
    .filter(({ form }) => form !== 'indirect')
    .map(({ id, content, form }) => {
      const { attribution, entity } = speakerOf(article, id);
      const phrase = attribution?.speaker ? ` (${words(attribution.speaker)})` : '';
      const sure = attribution?.confidence === 'inferred' ? '?' : '';
      const speech = content.map(words).join(' / ');
      return `${entity?.name ?? '–'}${phrase}${sure} ${speech}${form === 'direct' ? '' : ` [${form}]`}`;
    });
}

const under = (...paragraphs: readonly string[]) => speechOf([top, ...paragraphs].join('\n\n'));

describe('transcripts', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['Q:', 'A:'],
    ['Q.', 'A.'],
    ['Question:', 'Answer:'],
  ];
  for (const [question, answer] of forms)
    it(`have questions and answers: ${question} ${answer}`, () => {
      const word = question.replace(/[.:]$/, '');
      assert.deepEqual(under(`${question} Is it safe?`, `${answer} I think so.`, `${question} Why?`), [
        `– (${word}) Is it safe?`,
        'Ann Lee (Ann Lee)? I think so.',
        `– (${word}) Why?`,
      ]);
    });

  it('have them in bold', () => {
    const text = '# Plan\n\nWe spoke to Ann Lee in York.\n\n**Q:** Is it safe?\n\n**A:** I think so.';
    assert.deepEqual(speechOf(text, 'markdown'), ['– (Q) Is it safe?', 'Ann Lee (Ann Lee)? I think so.']);
  });

  it('have them in quotation marks', () => {
    assert.deepEqual(under('Q: “When?”', 'A: “In May,” she says.', 'Q: “Why not now?”', 'A: “We wait.”'), [
      '– (Q) “When?”',
      'Ann Lee (she) “In May,”',
      '– (Q) “Why not now?”',
      'Ann Lee (Ann Lee)? “We wait.”',
    ]);
  });

  const interviewees: readonly (readonly [string, string])[] = [
    ['Ann Lee spoke to us on Monday.', 'Ann Lee'],
    ['The Herald interviewed Ann Lee.', 'Ann Lee'],
    ['In an interview with Ann Lee, the Herald asked about it.', 'Ann Lee'],
    ['By Bo Carr\n\nBo Carr spoke to Ann Lee on Monday.', 'Ann Lee'],
    ['Bo Carr spoke to Ann Lee on Monday.', '–'],
    ['Ann Lee spoke to us. Bo Carr talked to us later.', '–'],
    ['Ann Lee lives in York.', '–'],
  ];
  for (const [introduction, name] of interviewees)
    it(`are answered by ${name}: ${introduction}`, () => {
      const said = speechOf(`Harbour plan\n\n${introduction}\n\nQ: Is it safe?\n\nA: I think so.`);
      const expected = name === '–' ? '– (A) I think so.' : `${name} (${name})? I think so.`;
      assert.deepEqual(said, ['– (Q) Is it safe?', expected]);
    });

  it('have the names of their speakers, who are those named before', () => {
    const said = under(
      'Bo Carr, a builder, was there.',
      'LEE: We will rebuild it.',
      'MR. CARR: When will you start?',
      'Ann Lee (mayor of York): In May.',
      'Carr: So late?',
    );
    assert.deepEqual(said, [
      'Ann Lee (LEE) We will rebuild it.',
      'Bo Carr (MR. CARR) When will you start?',
      'Ann Lee (Ann Lee (mayor of York)) In May.',
      'Bo Carr (Carr) So late?',
    ]);
  });

  it('have offices and papers for speakers', () => {
    assert.deepEqual(under('Herald: Why now?', 'THE MAYOR: We have waited.', 'Moderator: Thank you.'), [
      '– (Herald) Why now?',
      'Ann Lee (THE MAYOR) We have waited.',
      '– (Moderator) Thank you.',
    ]);
  });

  it('go on in paragraphs without a label, but not in what the writer tells', () => {
    const said = under(
      'Carr: Did you?',
      'LEE: I did.',
      'Twice, in fact.',
      'Lee laughs.',
      '(Applause.)',
      'CARR: Why?',
      'LEE: Because.',
      'The talk ended.',
    );
    assert.deepEqual(said, [
      'Carr (Carr) Did you?',
      'Ann Lee (LEE) I did. / Twice, in fact.',
      'Carr (CARR) Why?',
      'Ann Lee (LEE) Because.',
    ]);
  });

  it('may have the labels on lines of their own', () => {
    const said = under(
      'Q:',
      'Is it safe?',
      'LEE:',
      'I think so.',
      'We tested it.',
      'Q:',
      'Why?',
      'It rained.',
    );
    assert.deepEqual(said, ['– (Q) Is it safe?', 'Ann Lee (LEE) I think so. / We tested it.', '– (Q) Why?']);
  });

  it('leave quotations within a turn as they are', () => {
    const said = under('LEE: I told them “no” twice.', 'Q: And the “pop-up” shop?', 'LEE: It stays.');
    assert.deepEqual(said, [
      'Ann Lee (LEE) I told them “no” twice.',
      'Ann Lee (I) “no” [mixed]',
      '– (Q) And the “pop-up” shop?',
      '– “pop-up” [scare]',
      'Ann Lee (LEE) It stays.',
    ]);
  });

  const none: readonly (readonly [string, ...string[]])[] = [
    ['a note', 'Note: We will close early.'],
    ['a note and an update', 'Note: We will close early.', 'Update: You can get in now?'],
    ['a headline with a colon', 'Harbour: What we know', 'The council met.'],
    ['one answer alone', 'A: I think so.', 'It rained.'],
    ['a list with letters', 'A. The pier.', 'B. The road.'],
    ['one turn alone', 'LEE: We will rebuild it.', 'It rained.'],
    ['players and their marks', 'Ann Lee: Scored twice, tireless.', 'Bo Carr: Lost the ball too often.'],
    ['votes that are counted', 'Ann Lee: 54.', 'Bo Carr: 46.', 'Lee: 1,316.', 'Carr: 1,547.'],
    ['when and where', 'When: We open at seven.', 'Where: Your town hall.', 'Tickets: Call us.'],
    ['myths and facts', 'Myth: You cannot swim.', 'Fact: We do.', 'Myth: You cannot walk.', 'Fact: You can.'],
    [
      'offers and bids',
      'Cheap: You pay ten.',
      'Dear: You pay twenty.',
      'Cheap: You pay nine.',
      'Dear: You pay two.',
    ],
    ['sentences that end in a colon', 'He added: We are late.', 'Then Lee said: You are not.'],
    [
      'turns far apart',
      'LEE: We go.',
      'It rained.',
      'It snowed.',
      'It froze.',
      'It thawed.',
      'CARR: You do?',
    ],
  ];
  for (const [name, ...paragraphs] of none)
    it(`are not ${name}`, () => {
      assert.deepEqual(under(...paragraphs), []);
    });

  it('are found in time in proportion to the number of labels', function () {
    this.timeout(60_000);
    assertLinear(
      (count) => {
        const turns = Array.from({ length: count }, (_, at) => `Q: Is it safe?\n\nLEE: I think so ${at}.`);
        return () => under(...turns);
      },
      { small: 100, large: 800 },
    );
  });
});
