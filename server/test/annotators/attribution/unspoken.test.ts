// Words in marks that nobody speaks: crossheads, terms that are defined, words within the phrase of a subject, names of sources.
import assert from 'node:assert/strict';
import { sliceSpan } from '../../../src/text/span.ts';
import { analyze } from '../../support/analyze.ts';

const lead = 'Harbour plan\n\n“The pier is safe,” Ann Lee, the mayor, said. “The road is not.”\n\n';

/** The forms of the quotations behind the lead, with the words they are of. */
function formsOf(text: string): readonly string[] {
  const { document, quotations } = analyze(lead + text);
  return quotations
    .filter(({ span, form }) => span.start >= lead.length && form !== 'indirect')
    .map(({ form, span }) => `${form} ${sliceSpan(document.text, span)}`);
}

describe('words in marks that nobody speaks', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ["'A lot of old wood.'\n\nThe pier was built of oak in 1904.", "title 'A lot of old wood.'"],
    [
      "'Panic on the pier' in a small town\n\nThe pier was built of oak in 1904.",
      "title 'Panic on the pier'",
    ],
    ['“A lot of old wood.”\n\nThe pier was built of oak in 1904.', 'direct “A lot of old wood.”'],
    ['Some papers were lost. “Deep draft” is a class of ships.', 'scare “Deep draft”'],
    ['The “qualified” row went on for weeks.', 'scare “qualified”'],
    ['It would cost a million a year, according to the “piers for all” document.', 'scare “piers for all”'],
    ['According to “The Long Pier” by Bo Carr, it was built of oak.', 'title “The Long Pier”'],
    ['They sent what has been described as a “quiet army” into the town.', 'title “quiet army”'],
    ['It has been described as a “quiet army” by Bo Carr, the deputy.', 'mixed “quiet army”'],
    ['The deputy, Robert C. “Bo” Carr, opened the pier.', 'title “Bo”'],
    ['She took calls from listeners to her “Pier Talk” show.', 'title “Pier Talk”'],
    ['According to Bo Carr, the pier was “a danger to all of us”.', 'mixed “a danger to all of us”'],
  ];
  for (const [text, ...expected] of rows) {
    it(text, () => {
      assert.deepEqual(formsOf(text), expected);
    });
  }
});
