// Coreference alone takes linear time for lists of alike names, titles and pronouns.
import { resolveEntities } from '../../../src/annotators/coreference/resolveEntities.ts';
import type { EntityType, Mention } from '../../../src/annotators/layers.ts';
import type { Document } from '../../../src/document/document.ts';
import { assertLinear } from '../../support/linearTime.ts';

type Form = Mention['form'];
type Piece = readonly [text: string, form: Form, type: EntityType, title?: string];

const name = (i: number) => `B${i.toString(3).replace(/\d/g, (digit) => 'aeo'[Number(digit)] ?? 'u')}rk`;

const lists: readonly (readonly [string, (i: number) => readonly Piece[]])[] = [
  ['alike surnames of one given name', (i) => [[`Tom ${name(i)}`, 'name', 'PER']]],
  [
    'one surname',
    (i) => [
      [`${name(i)} Smith`, 'name', 'PER'],
      ['Smith', 'name', 'PER'],
      ['he', 'pronoun', 'PER'],
    ],
  ],
  [
    'alike places',
    (i) => [
      [`South ${name(i)}`, 'name', 'LOC'],
      [`Republic of South ${name(i)}`, 'name', 'LOC'],
    ],
  ],
  [
    'acronyms',
    (i) => [
      [`Big ${name(i)}`, 'name', 'ORG'],
      ['BB', 'acronym', 'ORG'],
      [`B${i}`, 'acronym', 'ORG'],
    ],
  ],
  [
    'bodies',
    (i) => [
      [`${name(i)} Shipping Company`, 'name', 'ORG'],
      [`${name(i)} Bank`, 'name', 'ORG'],
      ['the bank', 'nominal', 'ORG'],
      ['the company', 'nominal', 'ORG'],
    ],
  ],
  [
    'candidates',
    (i) => [
      [`Tom ${name(i)}`, 'name', 'PER', `Candidate of ${name(i)}`],
      ['the candidate', 'nominal', 'PER'],
      ['a candidate', 'nominal', 'PER'],
      ['I', 'pronoun', 'PER'],
      ['himself', 'pronoun', 'PER'],
    ],
  ],
  [
    'presidents',
    (i) => [
      [`Tom ${name(i)}`, 'name', 'PER', 'President'],
      ['the President', 'nominal', 'PER'],
      ['she', 'pronoun', 'PER'],
    ],
  ],
];

/** One sentence a round, or all in one. */
function madeOf(
  rounds: number,
  pieces: (i: number) => readonly Piece[],
  oneSentence: boolean,
): { document: Document; mentions: readonly Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (let i = 0; i < rounds; i++) {
    const from = text.length;
    for (const [written, form, type, title] of pieces(i)) {
      const titleSpan =
        title === undefined ? undefined : { start: text.length, end: text.length + title.length };
      text += title === undefined ? '' : `${title} `;
      const span = { start: text.length, end: text.length + written.length };
      mentions.push({
        id: `m${mentions.length + 1}`,
        span,
        source: 'fake',
        form,
        type,
        head: span,
        title: titleSpan,
        gender: undefined,
        subject: true,
      });
      text += `${written} `;
    }
    sentences.push({ start: from, end: text.length });
  }
  const whole = { start: 0, end: text.length };
  const passage = { text, tokens: [], sentences: oneSentence ? [whole] : sentences };
  const document: Document = {
    text,
    format: 'plain',
    sections: [{ kind: 'paragraph', span: whole, passage }],
  };
  return { document, mentions };
}

describe('coreference takes linear time', function () {
  this.timeout(60_000);
  for (const [what, pieces] of lists) {
    for (const oneSentence of [true, false]) {
      it(`for ${what}${oneSentence ? ' in one sentence' : ''}`, () => {
        assertLinear(
          (rounds) => {
            const { document, mentions } = madeOf(rounds, pieces, oneSentence);
            return () => resolveEntities(document, { mentions, quotations: [], attributions: [] });
          },
          { small: 400, large: 3_200 },
        );
      });
    }
  }
});
