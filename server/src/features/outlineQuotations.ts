// The quotations of the outline, grouped by speaker; those without one first.
import type { Quotation } from '../annotators/layers.ts';
import { isMarkedSpeech } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { attributionOf } from '../article/queries.ts';
import { isAttributed, quotedText, speakerName, wordsOfQuotation } from './facts.ts';
import { counted, escapeMarkdown, shorten } from './markdown.ts';
import type { OutlineNode } from './outlineTypes.ts';
import { idCounter } from './outlineTypes.ts';

export const noSpeaker = 'No speaker';
/** For what is attributed to someone whom no mention names. */
const unnamedSpeaker = 'Unnamed speaker';

export interface SpeakerGroup {
  readonly speaker: string | undefined;
  readonly quotations: readonly [Quotation, ...Quotation[]];
}

/** Direct and partial quotations; speakers by their first quotation, those without a speaker first. */
export function quotationsBySpeaker(article: Article): readonly SpeakerGroup[] {
  const groups = new Map<string | undefined, [Quotation, ...Quotation[]]>();
  for (const quotation of article.quotations) {
    if (!isMarkedSpeech(quotation)) continue;
    const speaker =
      speakerName(article, quotation) ?? (isAttributed(article, quotation) ? unnamedSpeaker : undefined);
    if (speaker === undefined && quotation.form === 'mixed') continue;
    const group = groups.get(speaker);
    if (group) group.push(quotation);
    else groups.set(speaker, [quotation]);
  }
  const unknown = groups.get(undefined);
  groups.delete(undefined);
  const known = [...groups].map(([speaker, quotations]) => ({ speaker, quotations }));
  return unknown ? [{ speaker: undefined, quotations: unknown }, ...known] : known;
}

export function quotationNodes(article: Article): readonly OutlineNode[] {
  const id = idCounter();
  return quotationsBySpeaker(article).map(({ speaker, quotations }) => {
    const nodeId = id(speaker === undefined ? 'no-speaker' : `speaker:${speaker}`);
    return {
      id: nodeId,
      kind: 'speaker' as const,
      label: speaker ?? noSpeaker,
      description: counted(quotations.length, 'quotation'),
      tooltip: '',
      span: quotations[0].span,
      children: quotations.map((quotation) => quotationNode(article, quotation, nodeId, id)),
    };
  });
}

function quotationNode(
  article: Article,
  quotation: Quotation,
  parent: string,
  id: (id: string) => string,
): OutlineNode {
  const text = quotedText(article, quotation);
  const attribution = attributionOf(article, quotation.id);
  return {
    id: id(`${parent}/${text.slice(0, 40)}`),
    kind: 'quotation',
    label: `“${shorten(text, 60)}”`,
    description: counted(wordsOfQuotation(article, quotation), 'word'),
    tooltip: escapeMarkdown(attribution ? `${attribution.confidence}: ${attribution.evidence}` : noSpeaker),
    span: quotation.span,
    children: [],
  };
}
