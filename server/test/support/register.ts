// Entries of a register of names for tests.
import type { RegisterEntry } from '../../src/annotators/register/register.ts';

export function entry(
  type: RegisterEntry['type'],
  name: string,
  rest: Partial<RegisterEntry> = {},
): RegisterEntry {
  return { aliases: [], never: [], titles: [], links: [], notes: '', ...rest, type, name };
}
