// Writes the JSON Lines of spaCy and Prodigy: one line with the text, its tokens, spans and relations.
import type { CodePointIndex } from '../../../text/codePoints.ts';
import { codePointIndex } from '../../../text/codePoints.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { labelOf } from '../facts.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffRelation, StandoffWriter } from '../standoff.ts';
import { touchedTokens } from '../tokenGroups.ts';

export const prodigyWriter: StandoffWriter = {
  id: 'prodigy',
  title: 'spaCy / Prodigy JSON Lines',
  offsetUnit: 'Unicode code points',
  leavesOut: '',
  write: (document) => [{ suffix: '.jsonl', text: `${JSON.stringify(taskOf(document))}\n` }],
};

function taskOf(document: StandoffDocument): object {
  const { name, text, publicationDate } = document;
  const index = codePointIndex(text);
  const spans = new Map(document.annotations.map((one) => [one.id, spansOf(one, document, index)]));
  return {
    text,
    tokens: tokensOf(document, index),
    spans: [...spans.values()].flat(),
    relations: document.relations.flatMap((relation) => {
      const [head] = spans.get(relation.from) ?? [];
      const [child] = spans.get(relation.to) ?? [];
      return head && child ? [relationOf(relation, head, child)] : [];
    }),
    meta: { source: name, ...(publicationDate === undefined ? {} : { date: publicationDate }) },
    answer: 'accept',
  };
}

interface ProdigySpan {
  readonly start: number;
  readonly end: number;
  /** Numbers of tokens, both of them in the span. */
  readonly token_start: number | undefined;
  readonly token_end: number | undefined;
  readonly label: string;
  readonly id: string;
}

/** One for each part, all with the id of the annotation; what else there is to say is said once. */
function spansOf(
  annotation: StandoffAnnotation,
  { tokens }: StandoffDocument,
  index: CodePointIndex,
): ProdigySpan[] {
  return annotation.spans.map((span, part) => {
    const { first, behind } = touchedTokens(tokens, span);
    const [token_start, token_end] = behind > first ? [first, behind - 1] : [undefined, undefined];
    const [start, end] = [index.toCodePoints(span.start), index.toCodePoints(span.end)];
    const basic = { start, end, token_start, token_end, label: labelOf(annotation), id: annotation.id };
    return part === 0 ? { ...basic, ...moreOf(annotation) } : basic;
  });
}

/** Keys of our own, which Prodigy keeps and passes on; JSON leaves out those without a value. */
function moreOf({ layer, origin, attributes, tags, comments, creator }: StandoffAnnotation): object {
  return {
    layer: layer === 'passage' ? undefined : layer,
    origin: origin === 'annotated' ? undefined : origin,
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
    tags: tags.length > 0 ? tags : undefined,
    comments: comments.length > 0 ? comments : undefined,
    creator,
  };
}

/** Prodigy draws the arrow from the last token of the one to the last of the other. */
function relationOf({ id, label, origin }: StandoffRelation, head: ProdigySpan, child: ProdigySpan): object {
  return {
    head: head.token_end,
    child: child.token_end,
    head_span: endOf(head),
    child_span: endOf(child),
    label,
    id,
    origin: origin === 'annotated' ? undefined : origin,
  };
}

function endOf({ start, end, token_start, token_end, label, id }: ProdigySpan): ProdigySpan {
  return { start, end, token_start, token_end, label, id };
}

function tokensOf({ text, tokens }: StandoffDocument, index: CodePointIndex): object[] {
  return tokens.map((token: Span, id) => ({
    text: sliceSpan(text, token),
    start: index.toCodePoints(token.start),
    end: index.toCodePoints(token.end),
    id,
    ws: text[token.end] === ' ',
  }));
}
