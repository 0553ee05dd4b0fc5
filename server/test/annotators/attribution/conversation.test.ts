// Who speaks in a dialogue whose attributions are left out after the first two, and what is no dialogue.
import assert from 'node:assert/strict';
import { speakerOf } from '../../../src/article/queries.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { analyze } from '../../support/analyze.ts';
import { assertLinear } from '../../support/linearTime.ts';

const top = 'Harbour plan\n\nThe council met again in the old town hall.';

/** "Ann Lee? “Yes.”": with a question mark where the speaker is inferred, "–" where there is none. */
function turnsOf(paragraphs: readonly string[]): readonly string[] {
  const article = analyze([top, ...paragraphs].join('\n\n'));
  return article.quotations
    .filter(({ form }) => form !== 'indirect')
    .map(({ id, span, form }) => {
      const { attribution, entity } = speakerOf(article, id);
      const name = entity?.name ?? (attribution ? '?' : '–');
      const speech = sliceSpan(article.document.text, span).replace(/\s+/g, ' ');
      return `${name}${attribution?.confidence === 'inferred' ? '?' : ''} ${speech}${form === 'direct' ? '' : ` (${form})`}`;
    });
}

const two = ['“Did you see it?” asked Ann Lee.', '“I did,” said Bo Carr.'];
const twoHeard = ['Ann Lee “Did you see it?”', 'Bo Carr “I did,”'];

describe('turns of a conversation', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'go from the one to the other',
      [...two, '“When?”', '“On Monday.”', '“Where was that?”'],
      [...twoHeard, 'Ann Lee? “When?”', 'Bo Carr? “On Monday.”', 'Ann Lee? “Where was that?”'],
    ],
    [
      'go on behind a turn whose speaker is named again, as is due',
      [...two, '“When?”', '“On Monday,” Carr said.', '“Why?”', '“I was asked to.”'],
      [
        ...twoHeard,
        'Ann Lee? “When?”',
        'Bo Carr “On Monday,”',
        'Ann Lee? “Why?”',
        'Bo Carr? “I was asked to.”',
      ],
    ],
    [
      'may run over paragraphs whose quotation is not closed',
      [...two, '“I saw the boat.', '“And I saw the pier.”', '“So did I.”'],
      [...twoHeard, 'Ann Lee? “I saw the boat. “And I saw the pier.”', 'Bo Carr? “So did I.”'],
    ],
    [
      'tell he from she',
      ['“Did you see it?” he asked.', '“I did,” she said.', '“When?”', '“On Monday.”'],
      ['? “Did you see it?”', '? “I did,”', '?? “When?”', '?? “On Monday.”'],
    ],
  ];
  const none: typeof rows = [
    [
      'one paragraph alone may go on with what was said',
      [...two, '“It was on the old pier by the church.”'],
      [...twoHeard, 'Bo Carr? “It was on the old pier by the church.”'],
    ],
    [
      'the narrator comes between',
      [...two, 'She laughed at this.', '“When was it?”', '“On Monday.”'],
      [...twoHeard, '– “When was it?”', '– “On Monday.” (title)'],
    ],
    [
      'one speaker is named twice',
      ['“Did you see it?” asked Ann Lee.', '“I did,” said Lee.', '“When?”', '“On Monday.”'],
      ['Ann Lee “Did you see it?”', 'Ann Lee “I did,”', '– “When?” (title)', '– “On Monday.” (title)'],
    ],
    [
      'who “she” is nobody can tell',
      ['“Did you see it?” asked Ann Lee.', '“I did,” she said.', '“When?”', '“On Monday.”'],
      ['Ann Lee “Did you see it?”', 'Ann Lee “I did,”', '– “When?” (title)', '– “On Monday.” (title)'],
    ],
    [
      'somebody else answers',
      [...two, '“When?”', '“On Monday.”', '“On Tuesday,” said Jo Roe.'],
      [...twoHeard, '– “When?” (title)', '– “On Monday.” (title)', 'Jo Roe “On Tuesday,”'],
    ],
    [
      'the next speaker is named out of turn',
      [...two, '“When?”', '“On Monday,” said Lee.'],
      [...twoHeard, '– “When?” (title)', 'Ann Lee “On Monday,”'],
    ],
    [
      'they are names of rooms',
      [...two, '“The Pier”', '“The Boat”'],
      [...twoHeard, '– “The Pier” (title)', '– “The Boat” (title)'],
    ],
  ];
  for (const [name, paragraphs, expected] of rows)
    it(name, () => {
      assert.deepEqual(turnsOf(paragraphs), expected);
    });
  for (const [name, paragraphs, expected] of none)
    it(`are none where ${name}`, () => {
      assert.deepEqual(turnsOf(paragraphs), expected);
    });

  it('are none where long statements without a question follow each other', () => {
    const long = (what: string) =>
      `“We looked at ${what} for weeks, and then we gave it up for good this spring.”`;
    const heard = turnsOf([
      '“We will rebuild it,” said Ann Lee.',
      '“It is dear,” said Bo Carr.',
      long('the pier'),
      long('the road'),
    ]);
    assert.ok(!heard.some((turn) => turn.startsWith('Ann Lee?')));
  });

  it('are found in time in proportion to their number', function () {
    this.timeout(60_000);
    assertLinear(
      (count) => {
        const paragraphs = [...two, ...Array.from({ length: count }, () => '“So it is?”')];
        return () => turnsOf(paragraphs);
      },
      { small: 250, large: 2000 },
    );
  });
});
