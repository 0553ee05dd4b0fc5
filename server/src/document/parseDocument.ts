// Makes the Document of a text: reads its format, tells the sections apart, and cuts each into tokens and sentences.
import { classifyBlocks } from './classifyBlocks.ts';
import type { ClassifiedBlock } from './classifyBlocks.ts';
import type { Document, DocumentFormat, Passage, Section, SectionKind } from './document.ts';
import { readMarkdown } from './markdownBlocks.ts';
import { readPlain } from './plainBlocks.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokenizer.ts';

/** Gives a passage that is already known for the same kind and text, so that it need not be cut up again. */
export type PassageReuse = (kind: SectionKind, passageText: string) => Passage | undefined;

/** Never throws. The result is the same with and without `reuse`, given that it answers with what this function made. */
export function parseDocument(text: string, format: DocumentFormat, reuse?: PassageReuse): Document {
  const blocked = format === 'markdown' ? readMarkdown(text) : readPlain(text);
  const sections = classifyBlocks(blocked).map((block) => sectionOf(blocked.prose, block, reuse));
  return { text, format, sections };
}

function sectionOf(prose: string, block: ClassifiedBlock, reuse: PassageReuse | undefined): Section {
  const { kind, span, headingLevel, blockQuote } = block;
  const passageText = prose.slice(span.start, span.end);
  return {
    kind,
    span,
    passage: reuse?.(kind, passageText) ?? passageOf(passageText),
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(blockQuote === undefined ? {} : { blockQuote }),
  };
}

function passageOf(text: string): Passage {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}
