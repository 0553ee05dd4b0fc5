// The kinds of faults that are planted.
import {
  acronymDefinitionRemoved,
  acronymIntroducedTwice,
  acronymNeverUsed,
  acronymUsedEarly,
} from './acronyms.ts';
import { acronymDefinitionRemovedInArticle, acronymIntroducedTwiceInArticle } from './acronymsInArticle.ts';
import { ageChanged, twoAges } from './ages.ts';
import { attributionRemoved } from './attributionRemoved.ts';
import { boilerplateInserted } from './boilerplateInserted.ts';
import { closingCurlyRemoved, closingStraightRemoved } from './closingQuoteRemoved.ts';
import { ambiguousDigits, otherDateFormat } from './dateFormats.ts';
import { dateMadeImpossible } from './dateMadeImpossible.ts';
import { paragraphDuplicated, sentenceDuplicated } from './duplicates.ts';
import { intervalReversedInArticle, weekdayShiftedInArticle } from './datesInArticle.ts';
import type { FaultKind } from './fault.ts';
import { headlineName } from './headlineName.ts';
import { homoglyph } from './homoglyph.ts';
import { conversionChanged, zoneLetterChanged } from './hours.ts';
import { intervalReversed } from './intervalReversed.ts';
import { nameLetterChanged } from './nameLetterChanged.ts';
import { percentageChanged, sumChanged } from './numbers.ts';
import { otherMarks, otherOpeningMark } from './otherMarks.ts';
import { registeredNever, registeredSpelling } from './registeredNames.ts';
import { runningOpeningRemoved } from './runningOpeningRemoved.ts';
import { sourceUndescribed, speakerUnknown } from './sources.ts';
import { surnameFirst, surnameShared } from './surnames.ts';
import { weekdayShifted } from './weekdayShifted.ts';
import { wrongClosingMark } from './wrongClosingMark.ts';
import { yearsAgoChanged } from './yearsAgoChanged.ts';

export const faultKinds: readonly FaultKind[] = [
  weekdayShifted,
  weekdayShiftedInArticle,
  dateMadeImpossible,
  otherDateFormat,
  ambiguousDigits,
  intervalReversed,
  intervalReversedInArticle,
  yearsAgoChanged,
  zoneLetterChanged,
  conversionChanged,
  ageChanged,
  twoAges,
  percentageChanged,
  sumChanged,
  ...nameLetterChanged,
  surnameFirst,
  surnameShared,
  headlineName,
  registeredSpelling,
  registeredNever,
  acronymDefinitionRemoved,
  acronymDefinitionRemovedInArticle,
  acronymUsedEarly,
  acronymIntroducedTwice,
  acronymIntroducedTwiceInArticle,
  acronymNeverUsed,
  closingCurlyRemoved,
  closingStraightRemoved,
  runningOpeningRemoved,
  wrongClosingMark,
  otherMarks,
  otherOpeningMark,
  attributionRemoved,
  sourceUndescribed,
  speakerUnknown,
  homoglyph,
  paragraphDuplicated,
  sentenceDuplicated,
  boilerplateInserted,
];
