// The registry of rules: the one list of what is checked, in the order of ids.
import type { Rule } from './rule.ts';
import { ageMismatch } from './rules/age-mismatch.ts';
import { ambiguousNumericDate } from './rules/ambiguous-numeric-date.ts';
import { ambiguousSpeaker } from './rules/ambiguous-speaker.ts';
import { anonymousSourceUndescribed } from './rules/anonymous-source-undescribed.ts';
import { attributionVerb } from './rules/attribution-verb.ts';
import { bareWeekdayTooFar } from './rules/bare-weekday-too-far.ts';
import { countMismatch } from './rules/count-mismatch.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { inconsistentNameSpelling } from './rules/inconsistent-name-spelling.ts';
import { intervalReversed } from './rules/interval-reversed.ts';
import { leftoverBoilerplate } from './rules/leftover-boilerplate.ts';
import { mixedAttributionTense } from './rules/mixed-attribution-tense.ts';
import { mixedDateFormats } from './rules/mixed-date-formats.ts';
import { mixedQuoteStyles } from './rules/mixed-quote-styles.ts';
import { monthFormat } from './rules/month-format.ts';
import { nameNeverUsed } from './rules/name-never-used.ts';
import { partialQuote } from './rules/partial-quote.ts';
import { percentageChange } from './rules/percentage-change.ts';
import { relativeDateUnanchored } from './rules/relative-date-unanchored.ts';
import { relativeDay } from './rules/relative-day.ts';
import { runningQuoteMarks } from './rules/running-quote-marks.ts';
import { scareQuotes } from './rules/scare-quotes.ts';
import { singleSource } from './rules/single-source.ts';
import { speakerNotIntroduced } from './rules/speaker-not-introduced.ts';
import { sumMismatch } from './rules/sum-mismatch.ts';
import { tenseAgainstDate } from './rules/tense-against-date.ts';
import { timeConversion } from './rules/time-conversion.ts';
import { timeFormat } from './rules/time-format.ts';
import { timeZone } from './rules/time-zone.ts';
import { unattributedQuote } from './rules/unattributed-quote.ts';
import { unclosedQuote } from './rules/unclosed-quote.ts';
import { undefinedAcronym } from './rules/undefined-acronym.ts';
import { weekdayDateMismatch } from './rules/weekday-date-mismatch.ts';
import { wrongQuoteMark } from './rules/wrong-quote-mark.ts';
import { weekdayPreposition } from './rules/weekday-preposition.ts';
import { yearsAgoMismatch } from './rules/years-ago-mismatch.ts';

export const rules: readonly Rule[] = [
  ageMismatch,
  ambiguousNumericDate,
  ambiguousSpeaker,
  anonymousSourceUndescribed,
  attributionVerb,
  bareWeekdayTooFar,
  countMismatch,
  impossibleDate,
  inconsistentNameSpelling,
  intervalReversed,
  leftoverBoilerplate,
  mixedAttributionTense,
  mixedDateFormats,
  mixedQuoteStyles,
  monthFormat,
  nameNeverUsed,
  partialQuote,
  percentageChange,
  relativeDateUnanchored,
  relativeDay,
  runningQuoteMarks,
  scareQuotes,
  singleSource,
  speakerNotIntroduced,
  sumMismatch,
  tenseAgainstDate,
  timeConversion,
  timeFormat,
  timeZone,
  unattributedQuote,
  unclosedQuote,
  undefinedAcronym,
  weekdayDateMismatch,
  wrongQuoteMark,
  weekdayPreposition,
  yearsAgoMismatch,
];
