// Tells which words can be part of a name at all, so that the tagger weighs those alone: about a quarter of a text.
import { functionWordSet } from '../../../lexicon/en/commonWords.ts';
import { gazetteerClass as is } from '../../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../../lexicon/en/gazetteerIndex.ts';
import { nameParticles } from '../../../lexicon/en/notNames.ts';
import type { CaseStyle } from '../headlineCase.ts';
import type { Word } from '../words.ts';
import { isCapital } from '../words.ts';

/** outside: never in a name; capital: has a capital letter; joining: may stand within a name or at its edge. */
export const wordRole = { outside: 0, capital: 1, joining: 2 } as const;

/** One role a word. */
export function rolesOf(words: readonly Word[], style: CaseStyle): Uint8Array {
  const roles = new Uint8Array(words.length);
  words.forEach((word, at) => {
    if (style === 'capitals' ? word.shape !== 'mark' : hasCapital(word) && !opensSentence(word, style))
      roles[at] = wordRole.capital;
  });
  joinGaps(words, roles);
  joinEdges(words, roles);
  return roles;
}

/** "The", "But": in a name there is no such word in front, but "May" and "Will" are names too. */
function opensSentence(word: Word, style: CaseStyle): boolean {
  return style === 'sentence' && word.first && functionWordSet.has(word.lower) && !isPersonal(word);
}

function isPersonal({ text }: Word): boolean {
  return (gazetteerBits(text) & (is.givenName | is.surname)) !== 0;
}

function hasCapital(word: Word): boolean {
  return isCapital(word) || /\p{Lu}/u.test(word.text) || /^[@#]\w/.test(word.text);
}

/** In words: "Bank of the West", "Trinidad and Tobago". */
const widestGap = 3;
const closers = new Set([';', ':', '"', '“', '”', '?', '!']);

function joinGaps(words: readonly Word[], roles: Uint8Array): void {
  let last = -Infinity;
  words.forEach((word, at) => {
    if (roles[at] !== wordRole.capital) return;
    const gap = at - last - 1;
    const near = gap > 0 && gap <= widestGap && words[last]?.sentence === word.sentence;
    if (near && words[at - 1]?.text !== '.' && !hasCloser(words, last + 1, at))
      roles.fill(wordRole.joining, last + 1, at);
    last = at;
  });
}

function hasCloser(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (closers.has(words[at]?.text ?? '')) return true;
  return false;
}

/** "Apollo 11", "de Gaulle", "Inc.": words right beside one with a capital letter. */
function joinEdges(words: readonly Word[], roles: Uint8Array): void {
  words.forEach((word, at) => {
    if (roles[at] !== wordRole.outside) return;
    const before = roles[at - 1] === wordRole.capital ? words[at - 1] : undefined;
    const behind = roles[at + 1] === wordRole.capital ? words[at + 1] : undefined;
    const [follows, leads] = [before?.sentence === word.sentence, behind?.sentence === word.sentence];
    const joins =
      word.shape === 'number'
        ? follows || leads
        : (leads && nameParticles.has(word.text)) || (word.text === '.' && before?.end === word.start);
    if (joins) roles[at] = wordRole.joining;
  });
}
