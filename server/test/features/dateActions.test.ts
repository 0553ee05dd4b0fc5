// Refactorings of dates, on articles as they are analysed: Wednesday 25 May 2022 is the day of publication.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, isoDate } from '../../src/annotators/dates/calendar.ts';
import type { DateStyle } from '../../src/annotators/dates/dateStyle.ts';
import { absoluteDate } from '../../src/annotators/dates/dateStyle.ts';
import type { AnalysisOptions } from '../../src/article/article.ts';
import { timexAt } from '../../src/article/queries.ts';
import { codeActionsFor } from '../../src/features/codeActions.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { analyze } from '../support/analyze.ts';

const published = { publicationDate: '2022-05-25' };

/** What the actions at a place make of the text, by their titles. */
function actionsAt(
  text: string,
  words: string,
  { style, ...options }: Partial<AnalysisOptions> & { style?: DateStyle } = {},
) {
  const at = text.indexOf(words);
  const article = analyze(text, { ...published, ...options });
  const actions = codeActionsFor(article, [], { start: at, end: at }, style);
  return Object.fromEntries(actions.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

describe('writing a date out', () => {
  it('replaces the words of a day and leaves those around it', () => {
    assert.deepEqual(actionsAt('The council met on Wednesday in Porto.', 'Wednesday'), {
      'Change “Wednesday” to “25 May 2022”': 'The council met on 25 May 2022 in Porto.',
    });
    assert.deepEqual(actionsAt('The council met yesterday.', 'yesterday'), {
      'Change “yesterday” to “24 May 2022”': 'The council met 24 May 2022.',
    });
  });
  it('keeps to the style of the paper', () => {
    const text = 'The council met on Wednesday in Porto. It met in June. It met on Friday.';
    const made = (style: DateStyle) => Object.values(actionsAt(text, 'Wednesday', { style }))[0];
    assert.equal(made('month-day-year'), text.replace('Wednesday', 'May 25, 2022,'));
    assert.equal(made('ap'), text.replace('Wednesday', 'May 25, 2022,'));
    assert.equal(made('iso'), text.replace('Wednesday', '2022-05-25'));
    assert.deepEqual(Object.keys(actionsAt(text, 'Wednesday', { style: 'ap' })), [
      'Change “Wednesday” to “May 25, 2022”',
    ]);
    assert.deepEqual(actionsAt('They met on Friday.', 'Friday', { style: 'ap' }), {
      'Change “Friday” to “May 20, 2022”': 'They met on May 20, 2022.',
    });
  });
  it('has nothing for periods, times, durations and possessives', () => {
    for (const [text, words] of [
      ['They met last month.', 'last month'],
      ['They met last week.', 'last week'],
      ['They met at 9 p.m. on Wednesday.', 'Wednesday'],
      ['They met for three days.', 'three days'],
      ['They missed Wednesday’s vote.', 'Wednesday'],
      ['They met on 25 April 2022.', '25 April'],
    ] as const)
      assert.deepEqual(actionsAt(text, words), {}, text);
  });
  it('leaves quotations as they are', () => {
    const text = 'Mayor Ann Holt said: “We met on Wednesday, before 20 May 2022.”';
    assert.deepEqual(actionsAt(text, 'Wednesday'), {});
    assert.deepEqual(actionsAt(text, '20 May'), {});
  });
  it('is for a cursor or a selection inside the date', () => {
    const text = 'The council met on Wednesday in Porto.';
    const at = (start: number, end: number) => codeActionsFor(analyze(text, published), [], { start, end });
    assert.equal(at(19, 28).length, 1);
    assert.equal(at(19, 33).length, 0);
    assert.equal(at(4, 4).length, 0);
  });
});

describe('turning a date back into its weekday', () => {
  const back = (text: string, words: string, options: Partial<AnalysisOptions> = {}) =>
    Object.entries(actionsAt(text, words, options)).find(([title]) => title.endsWith('day”'))?.[1];

  it('names the days of the week before, and the day of publication', () => {
    for (const [day, weekday] of [
      ['25 May 2022', 'Wednesday'],
      ['24 May 2022', 'Tuesday'],
      ['19 May 2022', 'Thursday'],
      ['May 20, 2022', 'Friday'],
      ['Friday 20 May 2022', 'Friday'],
    ] as const)
      assert.equal(
        back(`The council met on ${day} in Porto.`, day),
        `The council met on ${weekday} in Porto.`,
        day,
      );
  });
  it('names days ahead where the verb tells of the future', () => {
    const text = 'The council will meet on 27 May 2022 in Porto.';
    assert.deepEqual(actionsAt(text, '27 May'), {
      'Change “27 May 2022” to “Friday”': 'The council will meet on Friday in Porto.',
    });
  });
  it('does not name what another day would be taken for', () => {
    for (const day of ['17 May 2022', '18 May 2022', '2 June 2022', '1 June 2022', '25 May 2021'])
      assert.equal(back(`The council met on ${day} in Porto.`, day), undefined, day);
  });
  it('does not take over a weekday that does not agree', () => {
    const text = 'The council met on Monday 20 May 2022.';
    assert.equal(back(text, '20 May'), undefined);
  });
  it('leaves the statement of the publication date alone', () => {
    const text = 'Council meets\n\n25 May 2022\n\nThe council met on 24 May 2022.\n';
    const own = { publicationDate: undefined };
    assert.equal(back(text, '25 May', own), undefined);
    assert.equal(back(text, '25 May', published), undefined);
    assert.ok(back(text, '24 May', own)?.endsWith('met on Tuesday.\n'));
  });
  it('needs a publication date', () => {
    assert.equal(back('They met on 24 May 2022.', '24 May', { publicationDate: undefined }), undefined);
  });
  it('is the inverse of writing out', () => {
    const day = fc.record({ from: fc.integer({ min: 0, max: 40_000 }), by: fc.integer({ min: -8, max: 8 }) });
    const frame = fc.constantFrom('The council met on ¦ in Porto.', 'The council will meet on ¦ in Porto.');
    fc.assert(
      fc.property(day, frame, ({ from, by }, sentence) => {
        const publication = addDays({ year: 1950, month: 1, day: 1 }, from);
        const value = isoDate(addDays(publication, by));
        const written = absoluteDate(value) ?? '';
        const options = { publicationDate: isoDate(publication) };
        const text = sentence.replace('¦', written);
        const named = back(text, written, options);
        if (named === undefined) return;
        const start = sentence.indexOf('¦');
        assert.equal(timexAt(analyze(named, options), start)?.value, value);
        const [again] = Object.values(actionsAt(named, named.slice(start), options));
        assert.equal(again, text);
      }),
      { numRuns: 150 },
    );
  });
});
