// Whether a label names a person of the article, and the mention that it then is: "LEE" is a name, and no acronym.
import type { Document } from '../../../document/document.ts';
import { courtesyTitles } from '../../../lexicon/en/titles.ts';
import { compareSpans, sliceSpan, spanOf } from '../../../text/span.ts';
import type { Mention } from '../../layers.ts';
import { isNamed } from '../../layers.ts';
import type { MentionIndex } from '../mentionIndex.ts';
import type { SpeakerLabel } from './speakerLabel.ts';
import { lastWord } from './speakerLabel.ts';

export class LabelledPeople {
  readonly #document: Document;
  readonly #index: MentionIndex;
  readonly #surnames: ReadonlySet<string>;
  /** By the start of their spans. */
  readonly #made = new Map<number, Mention>();
  readonly #replaced = new Map<string, Mention>();

  constructor(document: Document, mentions: readonly Mention[], index: MentionIndex) {
    this.#document = document;
    this.#index = index;
    this.#surnames = new Set(
      mentions
        .filter(({ form, type }) => form === 'name' && type === 'PER')
        .map(({ head }) => lastWord(sliceSpan(document.text, head)).toLowerCase()),
    );
  }

  has(label: SpeakerLabel): boolean {
    return this.#surnames.has(label.key) || this.#found(label)?.type === 'PER';
  }

  /** The mention of a label in a transcript; undefined where it names nobody. */
  mentionOf(label: SpeakerLabel): Mention | undefined {
    const found = this.#found(label);
    const isPerson = this.has(label);
    if (found && !(isPerson && found.form === 'acronym')) return found;
    if (!isPerson) return undefined;
    const made = this.#named(label, found);
    if (found) this.#replaced.set(found.id, made);
    else this.#made.set(made.span.start, made);
    return made;
  }

  #found({ head, span }: SpeakerLabel): Mention | undefined {
    return this.#index.endingBefore(head.end, span.start).find(({ form }) => form !== 'demonym');
  }

  /** "MR. CARR" has a title. */
  #named({ head }: SpeakerLabel, found: Mention | undefined): Mention {
    const words = sliceSpan(this.#document.text, head);
    const first = words.split(/\s/, 1)[0] ?? '';
    const gap = /^\S+\s+/.exec(words)?.[0].length ?? 0;
    const titled = courtesyTitles.has(first.toLowerCase()) && gap > 0;
    const title = titled ? spanOf(head.start, head.start + first.length) : undefined;
    return {
      id: found?.id ?? `l${this.#made.size + 1}`,
      span: head,
      source: 'label',
      form: 'name',
      type: 'PER',
      head: titled ? spanOf(head.start + gap, head.end) : head,
      title,
      gender: titled ? courtesyTitles.get(first.toLowerCase()) : undefined,
      subject: true,
    };
  }

  /** All mentions in the order of the text, with those that were made for labels. */
  among(mentions: readonly Mention[]): readonly Mention[] {
    if (this.#made.size + this.#replaced.size === 0) return mentions;
    const kept = mentions.map((mention) => this.#replaced.get(mention.id) ?? mention);
    return [...kept, ...this.#made.values()].sort((a, b) => compareSpans(a.span, b.span));
  }
}

/** Whether a mention is a person's name. */
export function isPersonName(mention: Mention): boolean {
  return isNamed(mention) && mention.type === 'PER';
}
