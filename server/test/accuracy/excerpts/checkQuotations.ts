// Holds the quotations of an excerpt, their speakers included, against what is expected of it.
import type { Quotation } from '../../../src/annotators/layers.ts';
import { isMarkedSpeech } from '../../../src/annotators/layers.ts';
import type { Article } from '../../../src/article/article.ts';
import { mentionsOf, speakerOf } from '../../../src/article/queries.ts';
import type { Span } from '../../../src/text/span.ts';
import { overlaps } from '../../../src/text/span.ts';
import type { Expectation, ExpectedQuotation, Place } from './expectation.ts';
import { holds, lettersIn, spanAt } from './places.ts';

export function checkQuotations(article: Article, expected: Expectation): readonly string[] {
  const { text } = article.document;
  const { quotations = [], open = [], notSpeech = [], noMarks = [] } = expected;
  const marked = article.quotations.filter(({ form }) => form !== 'indirect');
  const listed = lettersIn(text, quotations.flatMap(({ parts }) => parts).map(spanAt));
  const left = lettersIn(text, open.map(spanAt));
  const [within, beyond] = partition(marked, ({ content }) => holds(listed, lettersIn(text, content)));
  const extra = beyond.filter((quotation) => {
    if (!isMarkedSpeech(quotation)) return false;
    return ![...lettersIn(text, quotation.content)].every((offset) => listed.has(offset) || left.has(offset));
  });
  const spans = (list: readonly Quotation[]) => list.flatMap(({ content }) => content);
  const speech = spans(marked.filter(isMarkedSpeech));
  const isWithin = (span: Span, [start, end]: Place) => start <= span.start && span.end <= end;
  return [
    ...quotations.flatMap((quotation, index) =>
      checkQuotation(article, quotation, within).map((wrong) => `quotation ${index + 1} ${wrong}`),
    ),
    ...extra.map(({ span }) => `no speech at ${span.start}`),
    ...notSpeech
      .filter((place) => speech.some((span) => isWithin(span, place)))
      .map(([start]) => `no speech at ${start}`),
    ...noMarks
      .filter((place) => spans(marked).some((span) => overlaps(span, spanAt(place))))
      .map(([start]) => `no marks at ${start}`),
  ];
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Of several that hold it, where quotations nest, one must be right. */
function checkQuotation(
  article: Article,
  expected: ExpectedQuotation,
  candidates: readonly Quotation[],
): readonly string[] {
  const { text } = article.document;
  const letters = lettersIn(text, expected.parts.map(spanAt));
  const found = candidates.filter(({ content }) => holds(lettersIn(text, content), letters));
  const wrongs = found.map((quotation) => [
    ...checkForm(quotation, expected),
    ...checkSpeaker(article, quotation, expected),
  ]);
  return wrongs.find((wrong) => wrong.length === 0) ?? wrongs[0] ?? ['is not found as one'];
}

function checkForm(quotation: Quotation, { form, unclosed }: ExpectedQuotation): readonly string[] {
  const isRight = form === undefined ? isMarkedSpeech(quotation) : form === quotation.form;
  const lines = isRight ? [] : [`is ${quotation.form}`];
  return unclosed && !quotation.unclosed ? [...lines, 'is closed'] : lines;
}

function checkSpeaker(article: Article, { id }: Quotation, { speaker, person }: ExpectedQuotation) {
  const { attribution, mention, entity } = speakerOf(article, id);
  const phrase = attribution?.speaker ?? mention?.span;
  const chain = entity ? mentionsOf(article, entity).map(({ span }) => span) : [];
  const places = phrase ? [phrase, ...chain] : chain;
  const liesOver = (spans: readonly Span[], wanted: readonly Place[]) =>
    wanted.some((place) => spans.some((span) => overlaps(span, spanAt(place))));
  if (speaker?.length === 0) return places.length > 0 ? ['has a speaker'] : [];
  return [
    ...(speaker && !liesOver(places, speaker)
      ? [places.length > 0 ? 'has another speaker' : 'has no speaker']
      : []),
    ...(person && !liesOver(chain, person) ? ['has its speaker in another chain'] : []),
  ];
}
