// Who a speaker's noun phrase names, and whose verb it is where the subject stands further off.
import { countLeading } from '../../../text/countLeading.ts';
import type { Span } from '../../../text/span.ts';
import { compareSpans } from '../../../text/span.ts';
import type { Attribution, Mention } from '../../layers.ts';
import { isNamed } from '../../layers.ts';

const most = 30;

export class SpeakerIndex {
  readonly #mentions: readonly Mention[];
  readonly #attributions: readonly Attribution[];

  constructor(mentions: readonly Mention[], attributions: readonly Attribution[]) {
    this.#mentions = [...mentions].sort((a, b) => compareSpans(a.span, b.span));
    this.#attributions = attributions
      .filter(({ cue, speaker }) => cue && speaker)
      .sort((a, b) => compareSpans(a.span, b.span));
  }

  /**
   * The mention that the phrase speaks of: the last name of its head ("campaign manager Ann Lee"), else a name set off behind it
   * ("the mayor of York, Ann Lee"), else the description or pronoun it begins with. "An aide of Ann Lee" names nobody.
   */
  mentionIn(text: string, phrase: Span): Mention | undefined {
    const inside = this.#within(phrase.start, phrase.end).filter(canSpeak);
    const headEnd = headEndOf(text, phrase);
    const names = inside.filter((mention) => isNamed(mention) && !isPossessive(text, mention));
    const inHead = names.findLast(({ span }) => span.end <= headEnd);
    const apposed = names.find(({ span }) =>
      /,\s*$/.test(text.slice(Math.max(phrase.start, span.start - 3), span.start)),
    );
    return inHead ?? apposed ?? inside.find((mention) => !isNamed(mention) && mention.span.start < headEnd);
  }

  /** Who spoke last before the offset, in marked speech of the same sentence. */
  spokenBefore(sentenceStart: number, offset: number): Span | undefined {
    const index = countLeading(this.#attributions, ({ span }) => span.start < offset) - 1;
    const spoken = this.#attributions[index];
    return spoken && spoken.span.start >= sentenceStart ? spoken.speaker : undefined;
  }

  /** The first subject of the sentence that may be one who speaks. */
  subjectBefore(sentenceStart: number, offset: number): Span | undefined {
    return this.#within(sentenceStart, offset).find((mention) => mention.subject && canSpeak(mention))?.span;
  }

  #within(from: number, to: number): readonly Mention[] {
    const first = countLeading(this.#mentions, ({ span }) => span.start < from);
    return this.#mentions.slice(first, first + most).filter(({ span }) => span.end <= to);
  }
}

/** Up to the first comma, dash, preposition or relative pronoun. */
function headEndOf(text: string, { start, end }: Span): number {
  const found = /[,(—–]|\s(?:of|for|from|in|at|with|to|about|by|on|who|which|that|whose)\s/.exec(
    text.slice(start, end),
  );
  return found && found.index > 0 ? start + found.index : end;
}

function isPossessive(text: string, { span }: Mention): boolean {
  return /^['’]/.test(text.slice(span.end, span.end + 1));
}

function canSpeak({ type, form }: Mention): boolean {
  return form !== 'demonym' && type !== 'LOC' && type !== 'MISC';
}
