// Mentions for speakers that no annotator of names finds: "a senior official", "the campaign", "it".
import { bodyNouns, genderedHeads, personNouns, titleHeads } from '../../lexicon/en/titles.ts';
import { determiners, relatives, standalonePronouns } from '../../lexicon/en/clauseWords.ts';
import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { compareSpans, sliceSpan } from '../../text/span.ts';
import type { EntityType, Mention } from '../layers.ts';
import type { SpeakerPhrase } from './speaker.ts';

/** Makes one mention a phrase, however many quotations it speaks. */
export class SpeakerMentions {
  readonly #document: Document;
  readonly #made = new Map<number, Mention>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The mention of the phrase; a new one where it has none. Undefined where the phrase refers to nothing by itself. */
  of(phrase: SpeakerPhrase): Mention | undefined {
    if (phrase.mention) return phrase.mention;
    const head = this.#headOf(phrase);
    const made = this.#made.get(head.start);
    if (made) return made;
    const words = sliceSpan(this.#document.text, head).toLowerCase().split(/\s+/);
    const form = formOf(words);
    if (!form) return undefined;
    const noun = words.at(-1) ?? '';
    const speaker: Mention = {
      id: `s${this.#made.size + 1}`,
      span: head,
      source: 'speaker',
      form,
      type: form === 'pronoun' ? 'ORG' : typeOf(noun),
      head,
      title: undefined,
      gender: genderedHeads.get(noun),
      subject: true,
    };
    this.#made.set(head.start, speaker);
    return speaker;
  }

  /** "one of her aides" is nobody without the aides. */
  #headOf({ head, span }: SpeakerPhrase): Span {
    const word = sliceSpan(this.#document.text, head).toLowerCase();
    return determiners.has(word) || standalonePronouns.has(word) ? span : head;
  }

  /** All mentions in the order of the text. */
  among(mentions: readonly Mention[]): readonly Mention[] {
    if (this.#made.size === 0) return mentions;
    return [...mentions, ...this.#made.values()].sort((a, b) => compareSpans(a.span, b.span));
  }
}

/** A pronoun alone refers to nothing that is known, but for "it"; a plural noun alone is a description. */
function formOf(words: readonly string[]): Mention['form'] | undefined {
  const [word = ''] = words;
  if (words.length > 1) return 'nominal';
  if (word === 'it') return 'pronoun';
  const bare = standalonePronouns.has(word) || relatives.has(word) || determiners.has(word);
  return bare || !/^\p{L}{3,}s$/u.test(word) ? undefined : 'nominal';
}

function typeOf(noun: string): EntityType | undefined {
  if (bodyNouns.has(noun)) return 'ORG';
  const singular = noun.replace(/s$/, '');
  const person = [noun, singular].some(
    (word) => personNouns.has(word) || titleHeads.has(word) || genderedHeads.has(word),
  );
  return person ? 'PER' : undefined;
}
