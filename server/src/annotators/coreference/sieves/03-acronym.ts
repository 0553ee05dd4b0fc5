// Sieve 3: an acronym and the name it stands for, introduced in brackets or fitting by its letters.
import { wellKnownNames } from '../../../lexicon/en/wellKnownNames.ts';
import type { Mention } from '../../layers.ts';
import type { NameForm } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped } from '../resolution.ts';

export function joinAcronyms(resolution: Resolution): void {
  const defined = joinBracketed(resolution);
  joinByInitials(resolution, defined);
}

const minLetters = 2;
const opens = /^\s*[([]\s*(?:the\s|or\s)?\s?[“"'‘]?$/;
const closes = /^[”"'’]?\s*[)\]]/;

/** "Lugansk People's Republic (LPR)" and "LPR (Lugansk People's Republic)". */
function joinBracketed(resolution: Resolution): ReadonlySet<number> {
  const defined = new Set<number>();
  let before: Mention | undefined;
  for (const mention of resolution.mentions) {
    const numbers = resolution.owner.get(mention.id);
    if (numbers === undefined) continue;
    if (
      before &&
      (before.form === 'acronym') !== (mention.form === 'acronym') &&
      isBracketed(resolution, before, mention)
    ) {
      const other = resolution.owner.get(before.id);
      const [acronym, name] = mention.form === 'acronym' ? [numbers, other] : [other, numbers];
      if (
        acronym !== undefined &&
        name !== undefined &&
        !defined.has(acronym) &&
        maySpell(resolution.forms[acronym], resolution.forms[name])
      ) {
        resolution.chains.join(acronym, name);
        defined.add(acronym);
      }
    }
    before = mention;
  }
  return defined;
}

function isBracketed({ document: { text } }: Resolution, first: Mention, second: Mention): boolean {
  if (second.span.start - first.span.end > 10) return false;
  return (
    opens.test(text.slice(first.span.end, second.span.start)) &&
    closes.test(text.slice(second.span.end, second.span.end + 3))
  );
}

/** Letters out of the name in its order (CEZ), or the same first letter (FSB); "ATLANTA (CNN)" is no definition. */
function maySpell(acronym: NameForm | undefined, name: NameForm | undefined): boolean {
  const letters = acronym?.words.join('') ?? '';
  if (!name || name.type === 'PER' || letters.length < minLetters || letters === name.words.join(''))
    return false;
  const spelt = name.words.join('');
  if (name.words.length > 1 && letters[0] === spelt[0]) return true;
  let at = 0;
  for (const letter of spelt) if (letter === letters[at]) at++;
  return at === letters.length && letters[0] === spelt[0];
}

/** "LPR" = "Lugansk People's Republic" where it is the one name in the article with these initials. */
function joinByInitials({ forms, chains }: Resolution, defined: ReadonlySet<number>): void {
  const byInitials = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.acronym || form.type === 'PER' || form.words.length < minLetters) continue;
    for (const initials of new Set(initialsOf(form.text))) addCapped(byInitials, initials, form);
  }
  for (const form of forms) {
    const letters = form.words.join('');
    if (!form.acronym || defined.has(form.number) || form.type === 'PER' || form.entry !== undefined)
      continue;
    // "US" is never "Union Square".
    if (wellKnownNames.has(letters)) continue;
    const names = bodiesFirst(byInitials.get(letters) ?? []);
    const [only, ...others] = new Set(names.map(({ number }) => chains.find(number)));
    if (only !== undefined && others.length === 0) chains.join(form.number, only);
  }
}

/** "DNC" is the committee, and not the convention that the article names too. */
function bodiesFirst(names: readonly NameForm[]): readonly NameForm[] {
  const bodies = names.filter(({ type }) => type !== 'MISC');
  return bodies.length > 0 ? bodies : names;
}

/** With and without the small words, parts of hyphenated words counted one by one: "dod", "dd"; "nato". */
function initialsOf(text: string): readonly string[] {
  const words = text.split(/[\s-]/).filter((word) => /^\p{L}/u.test(word));
  const first = (list: readonly string[]) => list.map((word) => word.slice(0, 1).toLowerCase()).join('');
  return [first(words), first(words.filter((word) => /^\p{Lu}/u.test(word)))].filter(
    ({ length }) => length >= minLetters,
  );
}
