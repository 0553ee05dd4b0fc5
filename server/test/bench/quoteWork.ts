// What the benchmark of the quotations measures of Dateline: the whole analysis, and its stages one after the other.
// It is bundled as the product is before it runs: the loader of the tests leaves helpers in the code that readers of the product never meet.
import { attributeQuotations } from '../../src/annotators/attribution/attributeQuotations.ts';
import { findIndirectSpeech } from '../../src/annotators/attribution/indirect/findIndirectSpeech.ts';
import { resolveEntities } from '../../src/annotators/coreference/resolveEntities.ts';
import { recognizeTimexes } from '../../src/annotators/dates/recognizeTimexes.ts';
import { resolveTimexes } from '../../src/annotators/dates/resolveTimexes.ts';
import { collectMentions } from '../../src/annotators/entities/collectMentions.ts';
import { findQuoteMarks } from '../../src/annotators/quotations/findQuoteMarks.ts';
import { pairQuotations } from '../../src/annotators/quotations/pairQuotations.ts';
import { recognizeMentions } from '../../src/annotators/entities/recognizeMentions.ts';
import { judgeNames } from '../../src/annotators/register/judgeNames.ts';
import { knowNames } from '../../src/annotators/register/knowNames.ts';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { PassageLayers } from '../../src/article/passageLayers.ts';
import type { Section } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';

export function analyze(text: string): Pick<Article, 'attributions' | 'entities'> {
  return analyzeArticle(text);
}

/** Of the stages of one analysis, in units of the clock. */
export interface StageTimes {
  /** Dates, names and quotation marks. */
  readonly rest: number;
  readonly attribution: number;
  readonly coreference: number;
  readonly indirectSpeech: number;
}

export interface Staged extends Pick<Article, 'attributions' | 'entities'> {
  readonly times: StageTimes;
}

/** Finds what the analysis finds. */
export function analyzeInStages(text: string, clock: () => number): Staged {
  const started = clock();
  const { document, quotations, mentions } = findRest(text);
  const [paired, speech] = [clock(), attributeQuotations(document, quotations, mentions)];
  const [attributed, entities] = [clock(), resolveEntities(document, speech)];
  const { quotations: marked, mentions: all, attributions } = speech;
  const [resolved, indirect] = [clock(), findIndirectSpeech(document, marked, all, attributions)];
  const times = {
    rest: paired - started,
    attribution: attributed - paired,
    coreference: resolved - attributed,
    indirectSpeech: clock() - resolved,
  };
  return { attributions: indirect.attributions, entities, times };
}

function findRest(text: string) {
  const document = parseDocument(text, 'plain');
  const layers = document.sections.map(annotateRest);
  resolveTimexes(
    document,
    layers.map(({ timexes }) => timexes),
    defaultOptions,
  );
  const found = collectMentions(
    document,
    layers.map((layer) => layer.mentions),
  );
  const known = knowNames(document, found, defaultOptions.register);
  const mentions = judgeNames(document, known, defaultOptions.judgements);
  const marks = layers.map(({ quoteMarks }) => quoteMarks);
  return { document, mentions, quotations: pairQuotations(document, marks, undefined) };
}

/** The layers are named one by one, so that a new one does not compile here until it is put into the stage that it belongs to. */
function annotateRest({ passage, kind }: Section): PassageLayers {
  return {
    timexes: recognizeTimexes(passage, kind),
    mentions: recognizeMentions(passage, kind),
    quoteMarks: findQuoteMarks(passage, kind),
  };
}
