// The registry of rules: the one list of what is checked, in the order of ids.
import type { Rule } from './rule.ts';
import { acronymBeforeDefinition } from './rules/acronym-before-definition.ts';
import { acronymInBrackets } from './rules/acronym-in-brackets.ts';
import { acronymUsedOnce } from './rules/acronym-used-once.ts';
import { ageMismatch } from './rules/age-mismatch.ts';
import { ambiguousNumericDate } from './rules/ambiguous-numeric-date.ts';
import { ambiguousSpeaker } from './rules/ambiguous-speaker.ts';
import { anonymousSourceUndescribed } from './rules/anonymous-source-undescribed.ts';
import { attributionVerb } from './rules/attribution-verb.ts';
import { bareWeekdayTooFar } from './rules/bare-weekday-too-far.ts';
import { countMismatch } from './rules/count-mismatch.ts';
import { duplicatedPassage } from './rules/duplicated-passage.ts';
import { headlineNameMismatch } from './rules/headline-name-mismatch.ts';
import { houseWords } from './rules/house-words.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { inconsistentNameSpelling } from './rules/inconsistent-name-spelling.ts';
import { intervalReversed } from './rules/interval-reversed.ts';
import { leftoverBoilerplate } from './rules/leftover-boilerplate.ts';
import { mixedAttributionTense } from './rules/mixed-attribution-tense.ts';
import { mixedDateFormats } from './rules/mixed-date-formats.ts';
import { mixedQuoteStyles } from './rules/mixed-quote-styles.ts';
import { mixedScript } from './rules/mixed-script.ts';
import { monthFormat } from './rules/month-format.ts';
import { nameNeverUsed } from './rules/name-never-used.ts';
import { organisationNameVariant } from './rules/organisation-name-variant.ts';
import { partialQuote } from './rules/partial-quote.ts';
import { percentageChange } from './rules/percentage-change.ts';
import { quotePunctuation } from './rules/quote-punctuation.ts';
import { relativeDateUnanchored } from './rules/relative-date-unanchored.ts';
import { relativeDay } from './rules/relative-day.ts';
import { repeatedFullName } from './rules/repeated-full-name.ts';
import { runningQuoteMarks } from './rules/running-quote-marks.ts';
import { scareQuotes } from './rules/scare-quotes.ts';
import { sharedSurname } from './rules/shared-surname.ts';
import { singleSource } from './rules/single-source.ts';
import { speakerNotIntroduced } from './rules/speaker-not-introduced.ts';
import { sumMismatch } from './rules/sum-mismatch.ts';
import { surnameBeforeFullName } from './rules/surname-before-full-name.ts';
import { surnameNeverIntroduced } from './rules/surname-never-introduced.ts';
import { tenseAgainstDate } from './rules/tense-against-date.ts';
import { timeConversion } from './rules/time-conversion.ts';
import { timeFormat } from './rules/time-format.ts';
import { timeZone } from './rules/time-zone.ts';
import { titleCase } from './rules/title-case.ts';
import { titleChanged } from './rules/title-changed.ts';
import { unattributedQuote } from './rules/unattributed-quote.ts';
import { uncheckedFacts } from './rules/unchecked-facts.ts';
import { unclosedQuote } from './rules/unclosed-quote.ts';
import { undefinedAcronym } from './rules/undefined-acronym.ts';
import { weekdayDateMismatch } from './rules/weekday-date-mismatch.ts';
import { weekdayPreposition } from './rules/weekday-preposition.ts';
import { wrongQuoteMark } from './rules/wrong-quote-mark.ts';
import { yearsAgoMismatch } from './rules/years-ago-mismatch.ts';

export const rules: readonly Rule[] = [
  acronymBeforeDefinition,
  acronymInBrackets,
  acronymUsedOnce,
  ageMismatch,
  ambiguousNumericDate,
  ambiguousSpeaker,
  anonymousSourceUndescribed,
  attributionVerb,
  bareWeekdayTooFar,
  countMismatch,
  duplicatedPassage,
  headlineNameMismatch,
  houseWords,
  impossibleDate,
  inconsistentNameSpelling,
  intervalReversed,
  leftoverBoilerplate,
  mixedAttributionTense,
  mixedDateFormats,
  mixedQuoteStyles,
  mixedScript,
  monthFormat,
  nameNeverUsed,
  organisationNameVariant,
  partialQuote,
  percentageChange,
  quotePunctuation,
  relativeDateUnanchored,
  relativeDay,
  repeatedFullName,
  runningQuoteMarks,
  scareQuotes,
  sharedSurname,
  singleSource,
  speakerNotIntroduced,
  sumMismatch,
  surnameBeforeFullName,
  surnameNeverIntroduced,
  tenseAgainstDate,
  timeConversion,
  timeFormat,
  timeZone,
  titleCase,
  titleChanged,
  unattributedQuote,
  uncheckedFacts,
  unclosedQuote,
  undefinedAcronym,
  weekdayDateMismatch,
  weekdayPreposition,
  wrongQuoteMark,
  yearsAgoMismatch,
];
