// The Associated Press Stylebook, as far as a program can hold a text to it.
import type { Profile } from './profile.ts';

export const ap: Profile = {
  id: 'ap',
  title: 'The Associated Press Stylebook',
  severities: {
    'acronym-in-brackets': 'information',
    'bare-weekday-too-far': 'information',
    'month-format': 'information',
    'quote-punctuation': 'information',
    'relative-day': 'information',
    'repeated-full-name': 'hint',
    'time-format': 'information',
    'title-case': 'information',
    'weekday-preposition': 'information',
  },
  style: {
    weekdayPreposition: 'none',
    acronymBrackets: 'never',
    quotePunctuation: 'inside',
    officeCase: 'capital-before-name',
    secondReference: 'surname',
    monthNames: 'short-with-day',
    clockTime: 'spaced',
  },
  dateStyle: 'ap',
};
