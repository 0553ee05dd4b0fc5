// Finds the tokens of a file again in the text they come from: in their order, whatever white space stands between.
import type { Span } from '../../../text/span.ts';

/** How the Penn Treebank writes what it cannot have. */
const treebank: readonly (readonly [string, string])[] = [
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  ['``', '"'],
  ["''", '"'],
  ['``', '“'],
  ["''", '”'],
];

/** Code units that may be passed over in search of a token: furniture that the file does not have. */
const widestGap = 5000;
/** Places within the gap that are looked at. */
const mostPlaces = 50;
/** Characters of markup that may stand between two tokens. */
const longestMarkup = 40;

/** One for each token; undefined for those that the text does not have there. */
export function alignTokens(text: string, tokens: readonly string[]): (Span | undefined)[] {
  const forms = tokens.map(formsOf);
  let at = 0;
  return forms.map((own, number) => {
    const span = besides(text, at, own) ?? further(text, at, own, forms.slice(number + 1, number + 3));
    if (span) at = span.end;
    return span;
  });
}

function formsOf(written: string): string[] {
  const token = written.replace(/\s+/gu, '');
  const others = treebank.filter(([escaped]) => escaped === token).map(([, meant]) => meant);
  const unescaped = token.replace(/\\([/*])/g, '$1');
  return unescaped === token ? [token, ...others] : [token, unescaped, ...others];
}

/** Right behind what came before, or with nothing but white space and marks in between. */
function besides(text: string, from: number, forms: readonly string[]): Span | undefined {
  let at = from;
  for (let passed = 0; at < text.length && passed <= longestMarkup;) {
    for (const form of forms) {
      const end = endOf(text, at, form);
      if (end !== undefined) return { start: at, end };
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/[\p{L}\p{N}]/u.test(character)) return undefined;
    if (!/\s/u.test(character)) passed += 1;
    at += character.length;
  }
  return undefined;
}

/** Where the token ends if it stands at `at`; white space within it in the text is no matter. */
function endOf(text: string, at: number, token: string): number | undefined {
  if (text.startsWith(token, at)) return at + token.length;
  let end = at;
  for (const character of token) {
    if (end > at) while (/\s/u.test(text[end] ?? '')) end += 1;
    if (!text.startsWith(character, end)) return undefined;
    end += character.length;
  }
  return end;
}

/** Further on, but only where one of the next two tokens stands beside it: a word alone stands in many places. */
function further(
  text: string,
  from: number,
  forms: readonly string[],
  next: readonly (readonly string[])[],
): Span | undefined {
  if (next.length === 0) return undefined;
  const near = text.slice(from, from + widestGap);
  const places = forms.flatMap((form) => placesOf(near, form).map((at) => ({ at, length: form.length })));
  for (const { at, length } of places.sort((a, b) => a.at - b.at)) {
    const span = { start: from + at, end: from + at + length };
    if (next.some((one) => besides(text, span.end, one))) return span;
  }
  return undefined;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
