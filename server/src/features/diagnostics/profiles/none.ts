// No house: only what no guide disputes.
import type { Profile } from './profile.ts';

export const none: Profile = {
  id: 'none',
  title: 'No house style',
  severities: {},
  style: {},
  dateStyle: undefined,
};
