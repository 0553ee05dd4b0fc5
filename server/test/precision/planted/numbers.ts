// A percentage of a change with its digits changed, and parts that no longer make the whole.
import { between, pick } from '../random.ts';
import { invented } from './craft.ts';
import type { Copy, Fault, FaultKind } from './fault.ts';

export const percentageChanged: FaultKind = {
  id: 'percentage-digits-swapped',
  rule: 'percentage-change',
  grade: 'E',
  plant: (copy) => plantPercentage(copy),
};

function plantPercentage(copy: Copy): Fault | undefined {
  const { random } = copy;
  const from = between(random, 2, 40) * 20;
  const percent = between(random, 12, 89);
  const swapped = Number(`${percent % 10}${Math.floor(percent / 10)}`);
  const to = from + (from * percent) / 100;
  if (!Number.isInteger(to) || swapped === percent || swapped < 2) return undefined;
  const word = pick(random, ['percent', 'per cent']) ?? '';
  const form = between(random, 0, 2);
  const write = (share: number) =>
    [
      `The number of passengers on the ferry grew from ${from} to ${to}, a rise of ${share} ${word}.`,
      `Membership rose ${share} ${word} to ${to} from ${from} within the year.`,
      `Visits to the lighthouse increased by ${share} ${word}, from ${from} to ${to}.`,
    ][form] ?? '';
  return invented(copy, write(percent), write(swapped));
}

export const sumChanged: FaultKind = {
  id: 'sum-digit-changed',
  rule: 'sum-mismatch',
  grade: 'M',
  plant: (copy) => {
    const [men, women] = [between(copy.random, 3, 40), between(copy.random, 3, 40)];
    const write = (all: number) =>
      `The board of the ferry has ${all} members: ${men} men and ${women} women.`;
    return invented(copy, write(men + women), write(men + women + between(copy.random, 1, 9)));
  },
};
