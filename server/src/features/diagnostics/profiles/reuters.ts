// The Reuters Handbook of Journalism, as far as a program can hold a text to it.
import type { Profile } from './profile.ts';

export const reuters: Profile = {
  id: 'reuters',
  title: 'The Reuters Handbook of Journalism',
  severities: {
    'month-format': 'information',
    'relative-day': 'information',
    'time-format': 'information',
    'weekday-preposition': 'information',
    'quote-punctuation': 'information',
    'repeated-full-name': 'hint',
    'title-case': 'information',
  },
  style: {
    weekdayPreposition: 'on',
    quotePunctuation: 'inside',
    officeCase: 'capital-before-name',
    secondReference: 'surname',
    clockTime: 'spaced',
  },
  dateStyle: 'month-day-year',
};
