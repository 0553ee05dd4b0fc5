// The reporting verbs by which an article gives its quotations to speakers, in the writer's own words.
import type { Attribution, Quotation } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { attributionOf, insideQuotation, sectionAt } from '../../article/queries.ts';
import { reportingVerbForms, speechActForms } from '../../lexicon/en/reportingVerbs.ts';
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';

export interface CueWord {
  readonly quotation: Quotation;
  readonly attribution: Attribution;
  readonly span: Span;
  /** In lower case. */
  readonly word: string;
  readonly lemma: string;
}

/** Each cue once, with the first quotation it gives to a speaker, in paragraphs and outside quotations; phrases such as "according to" are none. */
export function cueWords(article: Article): readonly CueWord[] {
  const seen = new Set<number>();
  return article.quotations.flatMap((quotation) => {
    const attribution = attributionOf(article, quotation.id);
    const cue = attribution?.cue;
    if (!cue || seen.has(cue.start)) return [];
    seen.add(cue.start);
    const verb = verbIn(article, cue);
    const written = sectionAt(article, cue.start)?.kind === 'paragraph' && !insideQuotation(article, cue);
    return verb && written ? [{ quotation, attribution, ...verb }] : [];
  });
}

function verbIn(
  { document: { text } }: Article,
  cue: Span,
): Pick<CueWord, 'span' | 'word' | 'lemma'> | undefined {
  for (const match of sliceSpan(text, cue).matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    const lemma = reportingVerbForms.get(word) ?? speechActForms.get(word);
    const start = cue.start + match.index;
    if (lemma !== undefined) return { span: { start, end: start + word.length }, word, lemma };
  }
  return undefined;
}

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

/** By its ending: said, admitted (past); says (present); saying (participle); say (base). */
export function verbForm({ word, lemma }: Pick<CueWord, 'word' | 'lemma'>): VerbForm {
  if (word === lemma) return 'base';
  if (word.endsWith('ing')) return 'participle';
  return word.endsWith('s') ? 'present' : 'past';
}
