// Analysis after an edit: passages that are the same as before are kept with what was found in them.
import { resolveTimexes } from '../annotators/dates/resolveTimexes.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Document, Section } from '../document/document.ts';
import { parseDocument } from '../document/parseDocument.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import { assembleArticle } from './analyzeArticle.ts';
import type { AnalysisOptions, Article } from './article.ts';
import type { PassageLayers } from './passageLayers.ts';
import { annotatePassage } from './passageLayers.ts';

/** Deep-equals `analyzeArticle` of the edited text. Edits are in offsets of the article's text and do not overlap. */
export function updateArticle(article: Article, edits: readonly TextEdit[]): Article {
  return reanalyzeArticle(article, applyEdits(article.document.text, edits));
}

/** The time expressions of the edited text, as `updateArticle` finds them, without the cost of the other layers. */
export function timexesAfter(article: Article, edits: readonly TextEdit[]): readonly Timex[] {
  const text = applyEdits(article.document.text, edits);
  const { document, layers } = readPassages(article, text, article.options);
  const candidates = layers.map(({ timexes }) => timexes);
  return resolveTimexes(document, candidates, article.options).timexes;
}

/** Deep-equals `analyzeArticle(text, options)`; reuses what the earlier article knows of passages that stand in both. */
export function reanalyzeArticle(
  article: Article,
  text: string,
  options: AnalysisOptions = article.options,
): Article {
  const { document, layers } = readPassages(article, text, options);
  return assembleArticle(document, layers, options);
}

interface Passages {
  readonly document: Document;
  /** One entry a section. */
  readonly layers: readonly PassageLayers[];
}

function readPassages(article: Article, text: string, options: AnalysisOptions): Passages {
  const known = new Map<string, Known>();
  article.document.sections.forEach((section, index) => {
    const layers = article.passageLayers[index];
    if (layers) known.set(passageKey(section), { section, layers });
  });
  const reuse = (kind: Section['kind'], passageText: string) =>
    known.get(keyOf(kind, passageText))?.section.passage;
  const document = parseDocument(text, options.format, reuse);
  const layers = document.sections.map(
    (section) => known.get(passageKey(section))?.layers ?? annotatePassage(section),
  );
  return { document, layers };
}

interface Known {
  readonly section: Section;
  readonly layers: PassageLayers;
}

function passageKey(section: Section): string {
  return keyOf(section.kind, section.passage.text);
}

function keyOf(kind: Section['kind'], passageText: string): string {
  return `${kind}\n${passageText}`;
}
