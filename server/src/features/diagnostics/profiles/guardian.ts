// The Guardian and Observer style guide, as far as a program can hold a text to it.
import type { Profile } from './profile.ts';

export const guardian: Profile = {
  id: 'guardian',
  title: 'The Guardian and Observer style guide',
  severities: {
    'acronym-in-brackets': 'information',
    'month-format': 'information',
    'quote-punctuation': 'information',
    'repeated-full-name': 'hint',
    'time-format': 'information',
    'weekday-preposition': 'information',
  },
  style: {
    weekdayPreposition: 'on',
    acronymBrackets: 'required',
    quotePunctuation: 'logical',
    secondReference: 'surname',
    monthNames: 'full',
    clockTime: 'closed',
  },
  dateStyle: 'day-month-year',
};
