// The Associated Press Stylebook, as far as a program can hold a text to it.
import type { Profile } from './profile.ts';

export const ap: Profile = {
  id: 'ap',
  title: 'The Associated Press Stylebook',
  severities: {
    'bare-weekday-too-far': 'information',
    'month-format': 'information',
    'relative-day': 'information',
    'time-format': 'information',
    'weekday-preposition': 'information',
    'acronym-in-brackets': 'information',
    'quote-punctuation': 'information',
    'repeated-full-name': 'hint',
    'title-case': 'information',
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
