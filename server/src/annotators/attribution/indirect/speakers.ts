// Whose verb a further one is, where its subject stands further off: who spoke before it in the sentence, else the first subject.
import { countLeading } from '../../../text/countLeading.ts';
import type { Span } from '../../../text/span.ts';
import { compareSpans, spanOf } from '../../../text/span.ts';
import type { Attribution } from '../../layers.ts';
import type { ClauseToken } from '../clause.ts';
import type { Scene } from '../scene.ts';
import type { SpeakerPhrase } from '../speaker.ts';
import { phraseOf } from '../speaker.ts';
import { mainSubject } from '../subject.ts';
import type { Phrase } from './report.ts';
import { isCapitalized } from '../wordClasses.ts';

export interface Speaker {
  readonly span: Span;
  readonly mentionId: string | undefined;
}

export class Speakers {
  readonly #scene: Scene;
  readonly #attributions: readonly Attribution[];

  /** `attributions` are those of marked speech. */
  constructor(scene: Scene, attributions: readonly Attribution[]) {
    this.#scene = scene;
    this.#attributions = attributions
      .filter(({ cue, speaker }) => cue && speaker)
      .sort((a, b) => compareSpans(a.span, b.span));
  }

  of(words: readonly ClauseToken[], { from, to }: Phrase): Speaker | undefined {
    const phrase = phraseOf(this.#scene, words, { from, to: to - 1 });
    return phrase && speakerOf(phrase);
  }

  /** The speaker of a verb without a subject beside it. */
  sharedWith(words: readonly ClauseToken[], cue: Phrase): Speaker | undefined {
    const start = words[0]?.start ?? 0;
    const offset = words[cue.from]?.start ?? start;
    const spoken = this.#spokenBefore(start, offset);
    if (spoken) return spoken;
    const first = mainSubject(words.slice(0, cue.from));
    const phrase = first && phraseOf(this.#scene, words, first);
    return phrase ? speakerOf(phrase) : this.#namedBefore(words, offset);
  }

  /** Who spoke last before the offset, in marked speech of the same sentence. */
  #spokenBefore(sentenceStart: number, offset: number): Speaker | undefined {
    const index = countLeading(this.#attributions, ({ span }) => span.start < offset) - 1;
    const { span, speaker, speakerMentionId } = this.#attributions[index] ?? {};
    return span && speaker && span.start >= sentenceStart
      ? { span: speaker, mentionId: speakerMentionId }
      : undefined;
  }

  /** The first mention in the sentence that is a subject and may be one who speaks. */
  #namedBefore(words: readonly ClauseToken[], offset: number): Speaker | undefined {
    const named = this.#scene.mentions
      .startingFrom(words[0]?.start ?? 0, offset)
      .find(
        ({ span, subject, form, type }) =>
          span.end <= offset && subject && form !== 'demonym' && type !== 'LOC' && type !== 'MISC',
      );
    return named && { span: wholeName(words, named.span), mentionId: named.id };
  }
}

function speakerOf({ span, mention }: SpeakerPhrase): Speaker {
  return { span, mentionId: mention?.id };
}

/** With the "Mr." and the capitalized words before the name. */
function wholeName(words: readonly ClauseToken[], name: Span): Span {
  let first = countLeading(words, ({ start }) => start < name.start);
  while (first > 1 && isCapitalized(words[first - 1]?.text ?? '')) first--;
  const start = words[first]?.start ?? name.start;
  return spanOf(Math.min(start, name.start), name.end);
}
