// Sieve 0: the shorter forms that follow a name the user judged belong to it.
import type { Resolution } from '../resolution.ts';

/** Surnames of people are left to the other sieves, which know more of them; of nothing else do they join parts of a name. */
export function keepJudged({ forms, owner }: Resolution): void {
  const wholes = new Map<string, number>();
  for (const { number, mentions } of forms) {
    for (const { judged } of mentions) {
      if (judged?.whole && !wholes.has(judged.name)) wholes.set(judged.name, number);
    }
  }
  if (wholes.size === 0) return;
  for (const { mentions } of forms) {
    for (const { id, type, judged } of mentions) {
      const whole = judged && !judged.whole && type !== 'PER' ? wholes.get(judged.name) : undefined;
      if (whole !== undefined) owner.set(id, whole);
    }
  }
}
