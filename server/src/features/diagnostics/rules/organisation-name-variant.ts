// organisation-name-variant: a body of the register of names with a word of its name in the other spelling, "Organisation" for "Organization".
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import type { Section, Token } from '../../../document/document.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const organisationNameVariant: Rule = {
  id: 'organisation-name-variant',
  title: 'A registered name with a word in the other spelling',
  severity: 'warning',
  check: (article) => {
    const names = namesByFirstWord(article);
    if (names.size === 0) return [];
    return article.document.sections.flatMap((section) => check(article, section, names));
  },
};

interface Name {
  readonly text: string;
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** Longer names first; people are spelt as they spell themselves. */
function namesByFirstWord({ options: { register } }: Article): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  const all = register
    .filter(({ type }) => type !== 'PER')
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const text of all) {
    const words = text.split(/\s+/);
    const folded = words.map(fold);
    const list = names.get(folded[0] ?? '') ?? [];
    names.set(
      folded[0] ?? '',
      [...list, { text, words, folded }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return names;
}

/** British and American spellings of words that bodies have in their names. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=ations?$|ed$|ing$|er$)/, 'iz'],
  [/^centre(?=s?$)/, 'center'],
  [/^theatre(?=s?$)/, 'theater'],
  [/^(def|off)ence$/, '$1ense'],
  [/^(lab|harb|col|fav|neighb|hon)our/, '$1or'],
  [/^programme(?=s?$)/, 'program'],
  [/^licence$/, 'license'],
  [/^(counsell|travell|modell|jewell)/, '$1'],
  [/^paediatric/, 'pediatric'],
  [/^orthopaedic/, 'orthopedic'],
  [/^aeroplane/, 'airplane'],
  [/^&$/, 'and'],
];

function fold(word: string): string {
  let folded = word.toLowerCase().replaceAll('’', "'");
  for (const [pattern, replacement] of spellings) folded = folded.replace(pattern, replacement);
  return folded;
}

function check(
  article: Article,
  section: Section,
  names: ReadonlyMap<string, readonly Name[]>,
): readonly Finding[] {
  const { tokens } = section.passage;
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = names.get(fold(tokens[at]?.text ?? ''))?.find((one) => standsAt(tokens, at, one));
    if (!name) continue;
    const last = tokens[at + name.words.length - 1];
    const span = {
      start: section.span.start + (tokens[at]?.start ?? 0),
      end: section.span.start + wordEnd(last),
    };
    at += name.words.length - 1;
    if (isWrittenSo(tokens, at - name.words.length + 1, name)) continue;
    const written = sliceSpan(article.document.text, span).replace(/\s+/g, ' ');
    const message = `“${written}” is “${name.text}” in the register of names. Write it so.`;
    const fixes = insideQuotation(article, span) ? [] : [fix(`Write “${name.text}”`, span, name.text, false)];
    found.push(finding(span, message, { fixes }));
  }
  return found;
}

function standsAt(tokens: readonly Token[], at: number, { folded, words }: Name): boolean {
  return folded.every((word, index) => {
    const text = plain(tokens[at + index]?.text ?? '');
    return fold(text) === word && isUpper(text) === isUpper(words[index] ?? '');
  });
}

function isWrittenSo(tokens: readonly Token[], at: number, { words }: Name): boolean {
  return words.every((word, index) => {
    const text = plain(tokens[at + index]?.text ?? '').toLowerCase();
    return text === word.toLowerCase() || /^(?:and|&)$/.test(text);
  });
}

function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function plain(word: string): string {
  return word.replace(/['’]s$/, '');
}

function wordEnd(token: Token | undefined): number {
  return token ? token.start + plain(token.text).length : 0;
}
