// A registered name in the other spelling, and one that the register says never to use.
import { entry } from '../../support/register.ts';
import { pick } from '../random.ts';
import { invented } from './craft.ts';
import type { FaultKind } from './fault.ts';

const spellings = [
  ['Ayton Labour Organisation', 'Ayton Labor Organization'],
  ['Ayton Organisation of Ferries', 'Ayton Organization of Ferries'],
  ['Centre for Ferry Studies', 'Center for Ferry Studies'],
  ['Ayton Defense League', 'Ayton Defence League'],
  ['Riverside Theater', 'Riverside Theatre'],
  ['Harbour Programme Office', 'Harbour Program Office'],
] as const;

export const registeredSpelling: FaultKind = {
  id: 'registered-name-in-other-spelling',
  rule: 'organisation-name-variant',
  grade: 'X',
  plant: (copy) => {
    const [right, wrong] = pick(copy.random, spellings) ?? spellings[0];
    const write = (name: string) => `The report was written by the ${name} in the spring.`;
    return { ...invented(copy, write(right), write(wrong)), register: [entry('ORG', right)] };
  },
};

const forbidden = [
  ['BridgeWorks', 'Bridgeworks'],
  ['Ayton', 'Aiton'],
  ['Kerelsk', 'Kerelska'],
  ['Port Marlow', 'Port Marlowe'],
] as const;

export const registeredNever: FaultKind = {
  id: 'registered-name-never-used',
  rule: 'name-never-used',
  grade: 'X',
  plant: (copy) => {
    const [right, wrong] = pick(copy.random, forbidden) ?? forbidden[0];
    const write = (name: string) => `The ferry leaves for ${name} on all days of the week.`;
    return {
      ...invented(copy, write(right), write(wrong)),
      register: [entry('LOC', right, { never: [wrong] })],
    };
  },
};
