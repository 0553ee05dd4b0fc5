// The quotations of the outline, grouped by speaker; those without one first.
import type { Quotation } from '../annotators/layers.ts';
import { isMarkedSpeech } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { attributionOf, speakerOf } from '../article/queries.ts';
import { evidenceInWords, quotedText, speakerName, wordsOfQuotation } from './facts.ts';
import { counted, escapeMarkdown, shorten } from './markdown.ts';
import type { OutlineNode } from './outlineTypes.ts';
import { idCounter } from './outlineTypes.ts';

const noSpeaker = 'No speaker';
const noSpeakerNeeded = 'No speaker needed';
/** For what is attributed to someone who has no name and no description, or a pronoun that stands for nobody known. */
const unnamedSpeaker = 'Unnamed speaker';

type SpeakerKind = 'unknown' | 'named' | 'not-needed';

export interface SpeakerGroup {
  readonly kind: SpeakerKind;
  readonly label: string;
  readonly quotations: readonly [Quotation, ...Quotation[]];
}

/** Quotations in marks; those without a speaker first, then speakers by their first quotation, then what needs no speaker. */
export function quotationsBySpeaker(article: Article): readonly SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup & { readonly quotations: [Quotation, ...Quotation[]] }>();
  for (const quotation of article.quotations) {
    if (!isMarkedSpeech(quotation)) continue;
    const { kind, label } = groupFor(article, quotation);
    if (kind === 'unknown' && quotation.form === 'mixed') continue;
    // "A senior official" is "a senior official" at the start of a sentence.
    const key = `${kind} ${label.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.quotations.push(quotation);
    else groups.set(key, { kind, label, quotations: [quotation] });
  }
  const all = [...groups.values()];
  return (['unknown', 'named', 'not-needed'] as const).flatMap((kind) =>
    all.filter((group) => group.kind === kind),
  );
}

function groupFor(article: Article, quotation: Quotation): Pick<SpeakerGroup, 'kind' | 'label'> {
  const { attribution, mention, entity } = speakerOf(article, quotation.id);
  if (!attribution) return { kind: 'unknown', label: noSpeaker };
  const name = speakerName(article, quotation);
  if (name === undefined && attribution.judged) return { kind: 'not-needed', label: noSpeakerNeeded };
  const isPronoun = !entity && mention?.form === 'pronoun';
  return { kind: 'named', label: isPronoun ? unnamedSpeaker : (name ?? unnamedSpeaker) };
}

export function quotationNodes(article: Article): readonly OutlineNode[] {
  const id = idCounter();
  return quotationsBySpeaker(article).map(({ kind, label, quotations }) => {
    const nodeId = id(kind === 'unknown' ? 'no-speaker' : `speaker:${label}`);
    return {
      id: nodeId,
      kind: 'speaker' as const,
      label,
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
    tooltip: escapeMarkdown(attribution ? evidenceInWords(attribution) : noSpeaker),
    span: quotation.span,
    children: [],
  };
}
