// Sieve 10: "I" in a quotation is who says it.
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Mention } from '../../layers.ts';
import { isMarkedSpeech } from '../../layers.ts';
import type { Resolution } from '../resolution.ts';

const firstPerson = /^(?:I|me|my|mine|myself)$/i;

/** Not where someone else is quoted within it: “He told me, ‘I am late,’” she said. "We" may be anyone. */
export function resolveFirstPerson(resolution: Resolution): void {
  const { mentions, owner, document } = resolution;
  const speakers = speakersByQuotation(resolution);
  const spans = speechSpans(resolution);
  let next = 0;
  for (const { id, form, span } of mentions) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= span.start) next++;
    const speech = spans[next];
    if (!speech || span.start < speech.start || form !== 'pronoun') continue;
    if (!firstPerson.test(sliceSpan(document.text, span)) || speech.isInner(document.text, span.start))
      continue;
    const speaker = speakers.get(speech.quotation);
    if (speaker !== undefined) owner.set(id, speaker);
  }
}

const innerMark = /(?<=[\s([“"‘'—–])[‘'“"](?=[\p{L}\p{N}])|(?<=\S)[’'”"](?![\p{L}\p{N}])/gu;

/** A stretch of speech; ask it for offsets in rising order. */
class SpeechSpan {
  readonly start: number;
  readonly end: number;
  readonly quotation: string;
  private scanned: number;
  private inner = false;

  constructor({ start, end }: Span, quotation: string) {
    this.start = start;
    this.end = end;
    this.quotation = quotation;
    this.scanned = start + 1;
  }

  /** Whether marks within the marks stand open there. */
  isInner(text: string, offset: number): boolean {
    const before = Math.max(this.scanned - 1, 0);
    for (const { 0: mark, index } of text.slice(before, offset + 1).matchAll(innerMark)) {
      if (before + index < this.scanned) continue;
      this.inner = mark === '‘' || mark === '“' || (!this.inner && /['"]/.test(mark));
    }
    this.scanned = Math.max(this.scanned, offset);
    return this.inner;
  }
}

function speechSpans({ quotations }: Resolution): readonly SpeechSpan[] {
  return quotations
    .filter(isMarkedSpeech)
    .flatMap(({ id, content }) => content.map((span) => new SpeechSpan(span, id)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Quotation id → a name form in the chain of the person who speaks. */
function speakersByQuotation({ attributions, mentions, owner }: Resolution): ReadonlyMap<string, number> {
  const people = new Map<string, Mention>(
    mentions.filter(({ type }) => type === 'PER').map((mention) => [mention.id, mention]),
  );
  const speakers = new Map<string, number>();
  for (const { quotationId, speakerMentionId } of attributions) {
    const speaker = people.get(speakerMentionId ?? '');
    const chain = speaker && owner.get(speaker.id);
    if (chain !== undefined && !speakers.has(quotationId)) speakers.set(quotationId, chain);
  }
  return speakers;
}
