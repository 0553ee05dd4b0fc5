// compromise as a peer. It finds quotations and people, but not who spoke: the nearest person or pronoun in the paragraph is taken for the speaker.
import type { Span } from '../../../../src/text/span.ts';
import { overlaps, sliceSpan, spanOf } from '../../../../src/text/span.ts';
import type { LoadPackage } from '../peerPackages.ts';
import type { QuotePeer } from './quotePeer.ts';
import { directQuote, gapBetween, nearestTo } from './quotePeer.ts';

type Compromise = (text: string) => CompromiseDocument;

interface CompromiseDocument {
  readonly quotations: () => CompromiseView;
  readonly match: (pattern: string) => CompromiseView;
}

interface CompromiseView {
  readonly json: (options: { offset: boolean; terms: boolean }) => readonly CompromiseResult[];
}

interface CompromiseResult {
  readonly offset: { readonly start: number; readonly length: number };
}

/** In characters: who stands farther away is not the speaker. */
const reach = 120;

export function compromisePeer(load: LoadPackage): QuotePeer {
  const { exports, version } = load('compromise');
  const nlp = exports as Compromise;
  return {
    name: `compromise ${version}`,
    find: (text) => {
      const document = nlp(text);
      const quotes = spansOf(document.quotations());
      const people = spansOf(document.match('(#Person+|he|she|they)')).map((span) => trimPerson(text, span));
      return quotes.map((span) => directQuote(text, span, speakerOf(text, span, quotes, people)));
    },
  };
}

export function speakerOf(
  text: string,
  quote: Span,
  quotes: readonly Span[],
  people: readonly Span[],
): Span | undefined {
  const near = people.filter((person) => {
    if (gapBetween(quote, person) >= reach || quotes.some((other) => overlaps(other, person))) return false;
    const between = spanOf(Math.min(quote.end, person.end), Math.max(quote.start, person.start));
    return !sliceSpan(text, between).includes('\n');
  });
  return nearestTo(quote, near);
}

/** Without the punctuation and the possessive that its terms take in. */
export function trimPerson(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
  return spanOf(start, start + words.length);
}

function spansOf(view: CompromiseView): readonly Span[] {
  return view
    .json({ offset: true, terms: false })
    .map(({ offset: { start, length } }) => spanOf(start, start + length));
}
