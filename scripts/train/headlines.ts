// Makes headlines of short sentences, in capitals or in title case, so that the tagger knows names where capitals prove nothing.
import { parseDocument } from '../../server/src/document/parseDocument.ts';
import type { MarkedText } from './trainingSets.ts';

/** Characters. */
const [shortest, longest] = [15, 110];
/** Of the short sentences. */
const share = 0.15;
const smallWords = new Set(
  'a an the of in on at to for from by with and or but nor as is was were are be been has have had that this it its his her their over into than not after before'.split(
    ' ',
  ),
);

export function headlinesOf(documents: readonly MarkedText[], random: () => number): readonly MarkedText[] {
  return documents.flatMap((document) =>
    sentencesOf(document)
      .filter(() => random() < share)
      .flatMap((sentence) => raise(sentence, random() < 0.5) ?? []),
  );
}

function sentencesOf({ text, entities }: MarkedText): readonly MarkedText[] {
  return parseDocument(text, 'plain').sections.flatMap(({ span, passage }) =>
    passage.sentences.flatMap((sentence) => {
      const start = span.start + sentence.start;
      const own = text.slice(start, span.start + sentence.end).replace(/[.\s]+$/, '');
      if (own.length < shortest || own.length > longest) return [];
      const names = entities
        .filter((name) => name.start >= start && name.end <= start + own.length)
        .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
      return [{ text: own, entities: names }];
    }),
  );
}

/** Undefined where a letter has no capital of the same length, which would move the names. */
function raise({ text, entities }: MarkedText, all: boolean): MarkedText | undefined {
  const raised = all ? text.toUpperCase() : text.replace(/[\p{L}'’]+/gu, raiseWord);
  return raised.length === text.length ? { text: raised, entities } : undefined;
}

function raiseWord(word: string, at: number): string {
  return at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
