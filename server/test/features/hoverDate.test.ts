// The hover of a date: each of its lines, and none that has nothing to say.
import assert from 'node:assert/strict';
import type { Timex } from '../../src/annotators/layers.ts';
import type { Article } from '../../src/article/article.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { articleAt } from './support.ts';

const wednesday = 'They met on [[DATE=2022-05-22:¦Sunday]].';
const published = { value: '2022-05-25', span: undefined };
const unpublished = null;

/** The lines of the hover at the cursor; all dates are as `given`. */
function lines(
  marked: string,
  given: Partial<Timex> = {},
  publicationDate: NonNullable<Article['publicationDate']> | null = published,
  setPublicationDate?: string,
): readonly string[] {
  const { article, offset } = articleAt(marked);
  const timexes = article.timexes.map((timex) => ({ ...timex, ...given }));
  const options = { line: () => 1, link: () => undefined, setPublicationDate };
  const hover = hoverAt(
    { ...article, timexes, publicationDate: publicationDate ?? undefined },
    offset,
    options,
  );
  return hover?.markdown.split('\n\n') ?? [];
}

describe('the hover of a date', () => {
  it('tells the day, its distance, the steps, the fields and the anchor', () => {
    const steps = ['Sunday before the publication date', 'the year is that of the publication date'];
    assert.deepEqual(lines(wednesday, { steps, stated: { weekday: 7 }, anchor: 'publicationDate' }), [
      '**Sunday 22 May 2022** · `2022-05-22` · date',
      '3 days before publication',
      '- Sunday before the publication date\n- the year is that of the publication date',
      'Stated: weekday; inferred: day, month, year',
      'Seen from the publication date, Wednesday 25 May 2022',
    ]);
  });
  it('tells the modifier in words', () => {
    assert.deepEqual(lines('It was [[DATE=199:¦the early 1990s]].', { mod: 'START' }), [
      '**beginning of the 1990s** · `199` · date',
      '3 decades before publication',
    ]);
  });
  it('tells lengths and repeated times without a distance', () => {
    assert.deepEqual(lines('For [[DATE=P3D:¦three days]].', { type: 'DURATION' }), [
      '**3 days** · `P3D` · length of time',
    ]);
    assert.deepEqual(lines('[[DATE=XXXX-WXX-5:¦Every Friday]].', { type: 'SET' }), [
      '**every Friday** · `XXXX-WXX-5` · repeated time',
    ]);
  });
  it('shows a value that it has no words for', () => {
    assert.deepEqual(lines('It was [[DATE=2022-ZZ:¦then]].'), ['`2022-ZZ` · date']);
  });
  it('tells the day of publication, and no distance where that is not known', () => {
    assert.equal(lines('[[DATE=2022-05-25:¦Today]].')[1], 'The day of publication');
    assert.equal(lines('[[DATE=2022-05-25:¦Today]].', {}, unpublished).length, 1);
  });
  it('gives the readings of a date that is not decided', () => {
    const readings = ['2003-12-02', '2003-02-12'];
    assert.deepEqual(lines('On [[DATE:¦2/12/03]].', { readings }), [
      '**Not resolved** · date',
      'Could mean: Tuesday 2 December 2003 or Wednesday 12 February 2003',
    ]);
  });
});

describe('the hover of a date that waits for the publication date', () => {
  const waiting = { value: undefined, anchor: 'publicationDate' as const };
  const link = 'command:set';

  it('links to the command where the client has it', () => {
    assert.deepEqual(lines(wednesday, waiting, unpublished, link), [
      '**Not resolved** · date',
      '[Set the publication date…](<command:set>)',
    ]);
  });
  it('says it in words elsewhere', () => {
    assert.match(lines(wednesday, waiting, unpublished)[1] ?? '', /once the publication date is known/);
  });
  it('counts an unknown year as not resolved', () => {
    assert.ok(
      lines(wednesday, { ...waiting, value: 'XXXX-05-25' }, unpublished, link).some((line) =>
        line.includes(link),
      ),
    );
  });
  it('offers nothing where the publication date is known, or would not help', () => {
    for (const all of [
      lines(wednesday, waiting, published, link),
      lines(wednesday, { value: undefined }, unpublished, link),
      lines(wednesday, { ...waiting, value: '2022-05-22' }, unpublished, link),
    ])
      assert.ok(!all.some((line) => line.includes(link)), all.join('\n'));
  });
});
