// The Reuters Handbook of Journalism, as far as a program can hold a text to it.
import type { Profile } from './profile.ts';

export const reuters: Profile = {
  id: 'reuters',
  title: 'The Reuters Handbook of Journalism',
  severities: {
    'month-format': 'information',
    'quote-punctuation': 'information',
    'relative-day': 'information',
    'repeated-full-name': 'hint',
    'time-format': 'information',
    'title-case': 'information',
    'weekday-preposition': 'information',
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
