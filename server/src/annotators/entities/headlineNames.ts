// Finds in headlines the names that the article's sentences prove: capital letters say nothing there.
import { commonWords } from '../../lexicon/en/commonWords.ts';
import { gazetteerClass } from '../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../lexicon/en/gazetteerIndex.ts';
import { titleCased } from '../../lexicon/en/titleCased.ts';
import type { EntityType } from '../layers.ts';
import type { PassageNames } from './passageNames.ts';
import type { TaggedName } from './tagger/labels.ts';
import type { Word } from './words.ts';
import { isCapital, lowerText } from './words.ts';

/** The lists of names, one a passage; in headlines with the names that sentences have. Other lists are given back as they are. */
export function addHeadlineNames(
  passages: readonly PassageNames[],
  tagged: readonly (readonly TaggedName[])[],
): readonly (readonly TaggedName[])[] {
  if (passages.every(({ style }) => style === 'sentence')) return tagged;
  const proved = provedNames(passages, tagged);
  return passages.map((passage, index) => {
    const names = tagged[index] ?? [];
    return passage.style === 'sentence' ? names : withProved(passage.words, names, proved);
  });
}

const mostWords = 4;

/** By the words in small letters. A name that is also a common word proves nothing: "May", "Reading". */
function provedNames(
  passages: readonly PassageNames[],
  tagged: readonly (readonly TaggedName[])[],
): ReadonlyMap<string, EntityType> {
  const proved = new Map<string, EntityType>();
  passages.forEach(({ words, style }, index) => {
    if (style !== 'sentence') return;
    for (const name of tagged[index] ?? []) {
      const key = lowerText(words, name.from, name.to);
      if (name.to - name.from <= mostWords && !proved.has(key) && !isCommon(key)) proved.set(key, name.type);
    }
  });
  return proved;
}

function isCommon(key: string): boolean {
  if (key.length < 4 || commonWords.has(key)) return true;
  return !key.includes(' ') && (gazetteerBits(titleCased(key)) & gazetteerClass.commonWord) !== 0;
}

function withProved(
  words: readonly Word[],
  names: readonly TaggedName[],
  proved: ReadonlyMap<string, EntityType>,
): readonly TaggedName[] {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const added: TaggedName[] = [];
  for (let from = 0; from < words.length; from++) {
    const name = provedAt(words, from, taken, proved);
    if (!name) continue;
    added.push(name);
    from = name.to - 1;
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.from - b.from);
}

/** The longest proved name that begins at the word and crosses no other. */
function provedAt(
  words: readonly Word[],
  from: number,
  taken: Uint8Array,
  proved: ReadonlyMap<string, EntityType>,
): TaggedName | undefined {
  let found: TaggedName | undefined;
  for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
    if (taken[to - 1] === 1 || (to === from + 1 && !isCapital(words[from]))) break;
    const type = proved.get(lowerText(words, from, to));
    if (type) found = { from, to, type };
  }
  return found;
}
