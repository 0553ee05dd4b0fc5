// Values of what the text speaks of already: the year, that month, the same day, the latest quarter, the year-ago period.
import { addDays, weekdayOfDate } from '../calendar.ts';
import { calendarValue, yearValue } from '../calendarValue.ts';
import type { Resolution, ResolutionContext, Viewpoint } from '../resolution.ts';
import { earlierView, firstDay, publicationView, resolution, unanchored } from '../resolution.ts';
import type { TimexMeaning } from '../timexCandidate.ts';
import { lastQuarter } from './periods.ts';
import { shiftUnit } from './shiftUnit.ts';

export type SameMeaning = Extract<TimexMeaning, { kind: 'same' }>;

export function resolveSame(meaning: SameMeaning, context: ResolutionContext): Resolution {
  const { unit, pointer } = meaning;
  if (unit === 'quarter' || (unit === 'period' && (context.quarter || pointer === 'latest')))
    return resolveQuarter(pointer, context);
  if (unit === 'period') return resolvePeriod(pointer, context);
  if (unit === 'weekend') return resolveWeekend(context);
  const seen = seenBy(meaning, context);
  if (!seen) return unanchored();
  const years = pointer === 'yearAgo' ? -1 : 0;
  const { year, month, day } = seen.date;
  const value = valueOf(unit, { year: year + years, month, day });
  return resolution(value, seen.anchor, `the ${unit} of ${seen.name}`);
}

function valueOf(unit: SameMeaning['unit'], date: Viewpoint['date']): string | undefined {
  if (unit === 'period') return undefined;
  if ((unit === 'day' || unit === 'week') && date.day === undefined) return undefined;
  if (unit === 'month' && date.month === undefined) return undefined;
  return shiftUnit(unit, 0, firstDay(date));
}

/** "That year" points back; "the year" is that of the writing unless the text tells a story. */
function seenBy({ unit, pointer }: SameMeaning, context: ResolutionContext): Viewpoint | undefined {
  const back = earlierView(context, unit === 'day');
  if (pointer === 'same' || context.narrative) return back ?? publicationView(context);
  const inSection = context.lastDay?.section === context.section;
  if (unit === 'day' && inSection) return back ?? publicationView(context);
  return publicationView(context) ?? back;
}

/** Reports of earnings speak of one quarter; where none is named it is the one that ended last. */
function resolveQuarter(pointer: SameMeaning['pointer'], context: ResolutionContext): Resolution {
  const named = context.quarter;
  const years = pointer === 'yearAgo' ? -1 : 0;
  const found = named ?? (context.published && lastQuarter(context.published));
  if (!found) return unanchored();
  const anchor = named ? { timexId: named.id } : ('publicationDate' as const);
  const step = named
    ? 'the quarter the article speaks of'
    : 'the quarter that ended before the publication date';
  const value = yearValue(found.year + years, 4);
  return resolution(
    value === undefined ? undefined : `${value}-Q${found.quarter}`,
    anchor,
    years === 0 ? step : `${step}, a year before`,
  );
}

function resolvePeriod(pointer: SameMeaning['pointer'], context: ResolutionContext): Resolution {
  const { last } = context;
  if (!last) return resolution(undefined, undefined, 'no period before it');
  const years = pointer === 'yearAgo' ? -1 : 0;
  const value = calendarValue({ ...last.date, year: last.date.year + years });
  return resolution(value, { timexId: last.id }, `the period spoken of before`);
}

/** "Over the weekend" is the one just gone. */
function resolveWeekend(context: ResolutionContext): Resolution {
  const seen = publicationView(context);
  if (!seen || !context.published) return unanchored();
  const day = weekdayOfDate(context.published);
  const back = day >= 6 ? 0 : context.tense === 'future' ? 0 : -day;
  return resolution(
    shiftUnit('weekend', 0, addDays(context.published, back)),
    'publicationDate',
    `the weekend ${back === 0 ? 'of the week of' : 'before'} ${seen.name}`,
  );
}
