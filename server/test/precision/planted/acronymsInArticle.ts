// The article's own acronyms: the introduction of one left out, and one introduced again where it stands alone.
import { initialsMatch } from '../../../src/features/diagnostics/acronyms.ts';
import { knownAcronyms } from '../../../src/lexicon/en/knownAcronyms.ts';
import type { Span } from '../../../src/text/span.ts';
import { pick } from '../random.ts';
import { replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';

interface Introduction {
  /** With the brackets. */
  readonly span: Span;
  readonly name: string;
  readonly letters: string;
  /** Where the letters stand further down. */
  readonly uses: readonly Span[];
}

const introduction =
  /((?:\p{Lu}[\p{L}'’-]+ (?:(?:of|for|and|the) ){0,2}){1,6}\p{Lu}[\p{L}'’-]+) \((\p{Lu}{3,6})\)/gu;

/** Those of which readers learn from this place alone. */
function introductionsIn(text: string): readonly Introduction[] {
  return [...text.matchAll(introduction)].flatMap((match) => {
    const [words, before = '', letters = ''] = match;
    const first = letters.charAt(0);
    const starts = [...before.matchAll(new RegExp(`(?<![\\p{L}])${first}`, 'gu'))].map(({ index }) => index);
    const names = starts.map((start) => before.slice(start));
    const name = names.findLast((one) => initialsMatch(one, letters));
    const end = match.index + words.length;
    const start = name === undefined ? end : end - letters.length - 3 - name.length;
    if (name === undefined || knownAcronyms.has(letters) || text.split(name).length > 2) return [];
    const uses = [...text.matchAll(new RegExp(`(?<=\\p{Ll} )${letters}(?= \\p{Ll}|[.,])`, 'gu'))];
    const later = uses
      .filter(({ index }) => index > end)
      .map(({ index }) => ({ start: index, end: index + letters.length }));
    return [{ span: { start, end }, name, letters, uses: later }];
  });
}

export const acronymDefinitionRemovedInArticle: FaultKind = {
  id: 'acronym-definition-removed-in-article',
  rule: 'undefined-acronym',
  grade: 'H',
  plant: ({ text, random }) => {
    const found = pick(
      random,
      introductionsIn(text).filter(({ uses }) => uses.length > 0),
    );
    if (!found) return undefined;
    const fault = replaced(text, found.span, found.letters);
    const places = [...fault.text.matchAll(new RegExp(`\\b${found.letters}\\b`, 'g'))];
    return {
      ...fault,
      places: places.map(({ index }) => ({ start: index, end: index + found.letters.length })),
    };
  },
};

export const acronymIntroducedTwiceInArticle: FaultKind = {
  id: 'acronym-introduced-twice-in-article',
  rule: 'acronym-before-definition',
  grade: 'E',
  plant: ({ text, random }) => {
    const found = pick(
      random,
      introductionsIn(text).filter(({ uses }) => uses.length > 0),
    );
    const use = found && pick(random, found.uses);
    return use && replaced(text, use, `${found.name} (${found.letters})`);
  },
};
