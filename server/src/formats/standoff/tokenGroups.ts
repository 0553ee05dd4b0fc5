// Tokens of a document by sentence, and which of them a span touches: for formats with a line a token.
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import type { StandoffDocument } from './standoff.ts';

/** One list a sentence, none of them empty; tokens between two sentences are a sentence of their own. */
export function tokensBySentence({ sentences, tokens }: StandoffDocument): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let sentence = -1;
  for (const token of tokens) {
    const at = countLeading(sentences, ({ start }) => start <= token.start);
    const inside = token.start < (sentences[at - 1]?.end ?? 0) ? at : at + 0.5;
    if (inside !== sentence) groups.push((group = []));
    sentence = inside;
    group.push(token);
  }
  return groups;
}

/** The numbers of the tokens that a span shares a character with: from `first` up to and without `behind`. */
export function touchedTokens(tokens: readonly Span[], span: Span): { first: number; behind: number } {
  return {
    first: countLeading(tokens, ({ end }) => end <= span.start),
    behind: countLeading(tokens, ({ start }) => start < span.end),
  };
}
