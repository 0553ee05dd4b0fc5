// What the user said of who speaks: it takes the place of what the analysis found, also where that had gone on to other quotations.
import { nameText } from '../annotators/coreference/nameForm.ts';
import type { Attribution, Mention, Quotation } from '../annotators/layers.ts';
import { isMarkedSpeech } from '../annotators/layers.ts';
import { nameKey } from '../annotators/register/register.ts';
import type { Document } from '../document/document.ts';
import { countLeading } from '../text/countLeading.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { findAt, indexSpans } from './spanIndex.ts';

/** "Ann Lee says this", "nobody needs to be named for this": said of the quotation at a place. */
export interface SpeakerJudgement {
  /** Where words of the quotation stand in the text. */
  readonly span: Span;
  /** Undefined: nobody needs to be named. */
  readonly speaker: string | undefined;
}

interface Layers {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Of a quotation that is judged twice the last judgement counts; one whose place holds no quotation has no effect. */
export function judgeSpeakers(
  document: Document,
  layers: Layers,
  judgements: readonly SpeakerJudgement[],
): Pick<Layers, 'quotations' | 'attributions'> {
  if (judgements.length === 0) return layers;
  const { quotations, mentions } = layers;
  const said = answersOf(quotations, judgements);
  const found = byQuotation(layers.attributions);
  const namedAs = mentionFinder(document.text, mentions, said);
  const trail = new Trail();
  const attributions = quotations.flatMap((quotation) => {
    const own = found.get(quotation.id) ?? [];
    const answer = said.get(quotation.id);
    const followed = trail.follow(quotation, own[0], answer);
    if (!followed) return own;
    const mention = followed.speaker === undefined ? undefined : namedAs(followed.speaker, quotation, own[0]);
    return [judged(quotation, own[0], followed, mention, answer !== undefined)];
  });
  return {
    quotations: quotations.map((quotation) => asSpeech(quotation, said.get(quotation.id))),
    attributions: attributions.map((attribution, index) => ({ ...attribution, id: `a${index + 1}` })),
  };
}

/** The quotation that stands at a place: the one that just this span is a part of, else the innermost at its start. */
export function quotationFinder(quotations: readonly Quotation[]): (span: Span) => Quotation | undefined {
  const parts = quotations.flatMap((value) => value.content.map((span) => ({ span, value })));
  const exact = new Map(parts.map(({ span, value }) => [`${span.start}-${span.end}`, value]));
  const index = indexSpans(parts);
  return ({ start, end }) => exact.get(`${start}-${end}`) ?? findAt(index, start);
}

function answersOf(
  quotations: readonly Quotation[],
  judgements: readonly SpeakerJudgement[],
): ReadonlyMap<string, SpeakerJudgement> {
  const find = quotationFinder(quotations);
  return new Map(
    judgements.flatMap((judgement) => {
      const quotation = find(judgement.span);
      return quotation ? [[quotation.id, judgement] as const] : [];
    }),
  );
}

function byQuotation(attributions: readonly Attribution[]): ReadonlyMap<string, readonly Attribution[]> {
  const lists = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    const list = lists.get(attribution.quotationId);
    if (list) list.push(attribution);
    else lists.set(attribution.quotationId, [attribution]);
  }
  return lists;
}

/** Words that the writer seemed to hold at arm's length are speech once someone is said to have spoken them. */
function asSpeech(quotation: Quotation, answer: SpeakerJudgement | undefined): Quotation {
  if (answer?.speaker === undefined || isMarkedSpeech(quotation) || quotation.form === 'indirect')
    return quotation;
  return { ...quotation, form: 'mixed' };
}

/** Goes over the quotations in order and carries an answer on to those whose speaker was inferred from the one it was given for. */
class Trail {
  /** By the mention that the analysis took for the speaker. */
  readonly #answers = new Map<string, SpeakerJudgement>();
  /** Of the quotation before, where the analysis knew of a speaker but of no mention. */
  #unnamed: SpeakerJudgement | undefined;

  follow(
    { form }: Quotation,
    found: Attribution | undefined,
    answer: SpeakerJudgement | undefined,
  ): SpeakerJudgement | undefined {
    const id = found?.speakerMentionId;
    const carried = id === undefined ? this.#unnamed : this.#answers.get(id);
    const counts = answer ?? (found?.confidence === 'inferred' ? carried : undefined);
    if (answer && id !== undefined) this.#answers.set(id, answer);
    if (form !== 'indirect') this.#unnamed = found && id === undefined ? counts : undefined;
    return counts;
  }
}

function judged(
  quotation: Quotation,
  found: Attribution | undefined,
  { speaker }: SpeakerJudgement,
  mention: Mention | undefined,
  direct: boolean,
): Attribution {
  const isSame = mention !== undefined && mention.id === found?.speakerMentionId;
  return {
    id: '',
    span: found?.span ?? quotation.span,
    source: 'judgement',
    quotationId: quotation.id,
    cue: speaker === undefined ? undefined : found?.cue,
    speaker: isSame ? found.speaker : undefined,
    speakerMentionId: mention?.id,
    confidence: direct ? 'stated' : 'inferred',
    evidence: direct ? 'as you said' : 'as you said of the quotation before it',
    judged: { name: speaker },
  };
}

type FindMention = (name: string, of: Quotation, found: Attribution | undefined) => Mention | undefined;

/** The mention by that name which the analysis took for the speaker, else the last one before the quotation, else the next. */
function mentionFinder(
  text: string,
  mentions: readonly Mention[],
  said: ReadonlyMap<string, SpeakerJudgement>,
): FindMention {
  const speakers = [...said.values()].flatMap(({ speaker }) => speaker ?? []);
  const wanted = new Map(speakers.map((speaker) => [keyOf(speaker), [] as Mention[]]));
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || mention.form === 'demonym') continue;
    const names = [sliceSpan(text, mention.head), mention.known?.entry].filter((name) => name !== undefined);
    for (const key of new Set(names.map(keyOf))) wanted.get(key)?.push(mention);
  }
  return (name, { span }, found) => {
    const named = wanted.get(keyOf(name)) ?? [];
    const before = countLeading(named, (mention) => mention.span.start < span.start);
    const after = countLeading(named, (mention) => mention.span.start < span.end);
    const own = found && named.find(({ id }) => id === found.speakerMentionId);
    return own ?? named[before - 1] ?? named[after] ?? named[before];
  };
}

function keyOf(name: string): string {
  return nameKey(nameText(name));
}
