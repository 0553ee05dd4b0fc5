// age-mismatch: an age that the date of birth, or another age of the same person, contradicts.
import type { Timex } from '../../../annotators/layers.ts';
import { addDays, parseIsoDate } from '../../../annotators/dates/calendar.ts';
import type { CalendarDate } from '../../../annotators/dates/calendar.ts';
import type { Article } from '../../../article/article.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import type { StatedAge, StatedBirth } from '../statedAges.ts';
import { statedAges, statedBirths } from '../statedAges.ts';

export const ageMismatch: Rule = {
  id: 'age-mismatch',
  title: 'An age that contradicts the date of birth or another age',
  severity: 'warning',
  check: (article) => {
    const births = new Map(statedBirths(article).map((birth) => [birth.entityId, birth]));
    const firsts = new Map<string, StatedAge>();
    return statedAges(article).flatMap((stated) => {
      const first = firsts.get(stated.entityId);
      if (!first) firsts.set(stated.entityId, stated);
      const birth = births.get(stated.entityId);
      return [
        ...(birth ? againstBirth(article, stated, birth) : []),
        ...(first ? againstAge(stated, first) : []),
      ];
    });
  },
};

function againstAge({ age, name, span }: StatedAge, first: StatedAge): readonly Finding[] {
  if (age === first.age || !mayBeSame(name, first.name)) return [];
  const message = `${name} is ${age} here and ${first.age} before. Check the age.`;
  return [finding(span, message, { related: [{ span: first.span, message: 'The other age.' }] })];
}

/** Two people of one surname are sometimes taken for one. */
function mayBeSame(name: string, other: string): boolean {
  const [first, second] = [name, other].map((one) => one.split(/\s+/));
  return first?.length === 1 || second?.length === 1 || first?.[0] === second?.[0];
}

/** The age may have been asked for so many days before publication. */
const daysBefore = 14;

function againstBirth(
  article: Article,
  { age, name, span }: StatedAge,
  { timex }: StatedBirth,
): readonly Finding[] {
  const published = parseIsoDate(article.publicationDate?.value ?? '');
  const year = timex.stated.year;
  if (!published || year === undefined || timex.mod !== undefined) return [];
  const ages = [addDays(published, -daysBefore), published].map((day) => agesOn(day, timex, year));
  const [least, most] = [Math.min(...ages.flat()), Math.max(...ages.flat())];
  if (age >= least && age <= most) return [];
  const born = sliceSpan(article.document.text, timex.span);
  const right = least === most ? String(least) : `${least} or ${most}`;
  const message = `Born ${born}, ${name} would be ${right}, not ${age}. Check the age and the date of birth.`;
  return [finding(span, message, { related: [{ span: timex.span, message: 'The date of birth.' }] })];
}

/** Before the birthday of the year, and after it. */
function agesOn(day: CalendarDate, { value = '' }: Timex, year: number): readonly number[] {
  const born = parseIsoDate(value);
  if (!born) return [day.year - year - 1, day.year - year];
  const had = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return [day.year - year - (had ? 0 : 1)];
}
