// The whole pipeline: text → document → layers → article.
import { attributeQuotations } from '../annotators/attribution/attributeQuotations.ts';
import { findIndirectSpeech } from '../annotators/attribution/indirect/findIndirectSpeech.ts';
import { resolveEntities } from '../annotators/coreference/resolveEntities.ts';
import { resolveTimexes } from '../annotators/dates/resolveTimexes.ts';
import { collectMentions } from '../annotators/entities/collectMentions.ts';
import { judgeNames } from '../annotators/register/judgeNames.ts';
import { knowNames } from '../annotators/register/knowNames.ts';
import { pairQuotations } from '../annotators/quotations/pairQuotations.ts';
import { compareSpans } from '../text/span.ts';
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parseDocument.ts';
import type { AnalysisOptions, Article } from './article.ts';
import { defaultOptions } from './article.ts';
import { judgeSpeakers } from './judgeSpeakers.ts';
import type { PassageLayers } from './passageLayers.ts';
import { annotatePassage } from './passageLayers.ts';

/** Analyses a text. Never throws: what cannot be told is `undefined` in the article. */
export function analyzeArticle(text: string, options: AnalysisOptions = defaultOptions): Article {
  const document = parseDocument(text, options.format);
  return assembleArticle(document, document.sections.map(annotatePassage), options);
}

/** Makes the article of a document from what its passages gave, one entry a section. */
export function assembleArticle(
  document: Document,
  passageLayers: readonly PassageLayers[],
  options: AnalysisOptions,
): Article {
  const candidates = <K extends keyof PassageLayers>(layer: K) =>
    passageLayers.map((layers) => layers[layer]);
  const { publicationDate, timexes } = resolveTimexes(document, candidates('timexes'), options);
  const found = collectMentions(document, candidates('mentions'));
  const known = knowNames(document, found, options.register);
  const named = judgeNames(document, known, options.judgements);
  const paired = pairQuotations(document, candidates('quoteMarks'), undefined);
  const speech = attributeQuotations(document, paired, named);
  const { quotations: marked, attributions: attributed } = judgeSpeakers(document, speech, options.speakers);
  const { mentions } = speech;
  const entities = resolveEntities(document, { mentions, quotations: marked, attributions: attributed });
  const indirect = findIndirectSpeech(document, marked, mentions, attributed);
  return {
    document,
    options,
    publicationDate,
    timexes,
    mentions,
    quotations: [...marked, ...indirect.quotations].sort((a, b) => compareSpans(a.span, b.span)),
    attributions: indirect.attributions,
    entities,
    passageLayers,
  };
}
