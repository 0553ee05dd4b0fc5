// Finds the state or body that a phrase is about: by a name inside it, or by the adjective of a name in the article.
import type { Span } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import type { NameForm } from './nameForm.ts';
import type { Resolution } from './resolution.ts';
import { addCapped, chainOf } from './resolution.ts';
import { countLeading } from '../../text/countLeading.ts';

export interface Place {
  readonly chain: number;
  /** Where the phrase says so. */
  readonly span: Span;
}

export interface PlaceFinder {
  /** The last name of a place or body inside the span, or the adjective of one. */
  readonly within: (span: Span) => Place | undefined;
}

export function makePlaceFinder(resolution: Resolution): PlaceFinder {
  const names = resolution.mentions.filter((mention) => isPlaceName(resolution, mention));
  const adjectives = indexAdjectives(resolution);
  return {
    within(span) {
      let found: Place | undefined;
      for (let i = firstFrom(names, span.start); i < names.length; i++) {
        const name = names[i];
        if (!name || name.span.start >= span.end) break;
        const chain = chainOf(resolution, name);
        if (chain !== undefined && name.span.end <= span.end) found = { chain, span: name.span };
      }
      return found ?? findAdjective(resolution, adjectives, span);
    },
  };
}

function isPlaceName(resolution: Resolution, mention: Mention): boolean {
  const form = resolution.forms[resolution.owner.get(mention.id) ?? -1];
  return form !== undefined && (mention.form === 'acronym' || form.type === 'LOC' || form.type === 'ORG');
}

/** The first mention that starts at the offset or behind it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  return countLeading(mentions, (mention) => mention.span.start < offset);
}

const stemLetters = 4;

/** Places by the first letters of their last word. */
function indexAdjectives({ forms }: Resolution): Map<string, NameForm[]> {
  const index = new Map<string, NameForm[]>();
  for (const form of forms) {
    const last = form.words.at(-1) ?? '';
    if (form.type === 'LOC' && !form.acronym && last.length >= stemLetters)
      addCapped(index, last.slice(0, stemLetters), form);
  }
  return index;
}

/** "South Ossetian" says South Ossetia. */
function findAdjective(
  { document: { text }, chains }: Resolution,
  index: ReadonlyMap<string, NameForm[]>,
  span: Span,
): Place | undefined {
  const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}]+/gu)];
  let best: Place | undefined;
  words.forEach((match, at) => {
    const word = match[0].toLowerCase();
    for (const form of index.get(word.slice(0, stemLetters)) ?? []) {
      const first = at - form.words.length + 1;
      const before = form.words.slice(0, -1);
      if (first < 0 || !isAdjectiveOf(word, form.words.at(-1) ?? '')) continue;
      if (!before.every((expected, i) => words[first + i]?.[0].toLowerCase() === expected)) continue;
      const start = span.start + (words[first]?.index ?? 0);
      const end = span.start + match.index + match[0].length;
      if (!best || best.span.end - best.span.start < end - start)
        best = { chain: chains.find(form.number), span: { start, end } };
    }
  });
  return best;
}

function isAdjectiveOf(word: string, place: string): boolean {
  if (word === place) return true;
  const stem = place.replace(/[aeiouy]{1,2}$/, '');
  return (
    stem.length >= 3 &&
    word.startsWith(stem) &&
    word.length - stem.length <= 4 &&
    /(?:n|ese|ish|ch|i|ic|er)$/.test(word)
  );
}
