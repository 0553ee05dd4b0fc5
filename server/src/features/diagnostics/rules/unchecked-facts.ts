// unchecked-facts: the names, numbers, dates and quotations of an article that carry no note of where they were checked.
import { isMarkedSpeech, isNamed } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, mentionsOf } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { compareSpans, shiftSpan, sliceSpan } from '../../../text/span.ts';
import { shorten } from '../../markdown.ts';
import { finding } from '../finding.ts';
import { overlapFinder } from '../overlapFinder.ts';
import type { Finding, Rule } from '../rule.ts';

export const uncheckedFacts: Rule = {
  id: 'unchecked-facts',
  title: 'A fact without a note of its source',
  severity: 'off',
  check: (article, { notes = [] }) => {
    const facts = [...namesOf(article), ...datesOf(article), ...numbersOf(article), ...quotationsOf(article)];
    const noted = overlapFinder(notes);
    return facts
      .filter(({ places }) => !places.some(noted))
      .sort((a, b) => compareSpans(a.places[0], b.places[0]))
      .map((fact) => report(article, fact));
  },
};

interface Fact {
  readonly kind: 'name' | 'date' | 'number' | 'quotation';
  /** Where it stands; a note at any of them counts. */
  readonly places: readonly [Span, ...Span[]];
}

/** Each person, body and place once. */
function namesOf(article: Article): readonly Fact[] {
  return article.entities.flatMap((entity): Fact[] => {
    const [first, ...others] = mentionsOf(article, entity)
      .filter(isNamed)
      .map(({ head }) => head);
    return first ? [{ kind: 'name', places: [first, ...others] }] : [];
  });
}

/** Days, months and years that are written out: "on Monday" goes with them. */
function datesOf({ timexes }: Article): readonly Fact[] {
  return timexes
    .filter(({ stated }) => stated.year !== undefined || stated.month !== undefined)
    .map(({ span }) => ({ kind: 'date', places: [span] }));
}

/** Numbers in digits that are no part of a date, a name or somebody's words. */
function numbersOf(article: Article): readonly Fact[] {
  const { document, timexes, mentions } = article;
  const taken = overlapFinder([...timexes, ...mentions].map(({ span }) => span));
  return document.sections
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ span, passage }) =>
      passage.tokens.filter(({ kind }) => kind === 'number').map((token) => shiftSpan(token, span.start)),
    )
    .filter((place) => !taken(place) && !insideQuotation(article, place))
    .map((place) => ({ kind: 'number', places: [place] }));
}

function quotationsOf({ quotations }: Article): readonly Fact[] {
  return quotations.filter(isMarkedSpeech).map(({ span }) => ({ kind: 'quotation', places: [span] }));
}

function report({ document: { text } }: Article, { kind, places: [first] }: Fact): Finding {
  const words = shorten(sliceSpan(text, first).replace(/\s+/g, ' '), 60);
  return finding(
    first,
    `The ${kind} “${words}” has no note of a source. Check it, and annotate it with where you found it.`,
  );
}
