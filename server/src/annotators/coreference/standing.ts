// How mentions stand in their sentences, which tells whom a pronoun after them is likely to mean.
import { portfolioWords, personNouns, titleHeads, titleModifiers } from '../../lexicon/en/titles.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import type { Sentence } from './walk.ts';
import { Walk } from './walk.ts';
import type { Resolution } from './resolution.ts';
import { asks, speaks } from './speaks.ts';

/**
 * speaker: of a quotation, or said to speak; subject: of the sentence; subordinate: subject of a clause that opens the sentence;
 * object: any other; modifier: no part of the sentence, but of the name behind it ("Gray spokesman Tom Roe").
 */
export type Standing = 'speaker' | 'subject' | 'subordinate' | 'object' | 'modifier';

/** Whether it acts or speaks there. */
export function isSubject(standing: Standing): boolean {
  return standing === 'speaker' || standing === 'subject' || standing === 'subordinate';
}

/** One for each mention, in their order. */
export function standingsOf(resolution: Resolution): readonly Standing[] {
  const {
    document: { text },
    mentions,
    attributions,
  } = resolution;
  const walk = new Walk(resolution);
  // Whom the user named as the speaker is told nothing of by the sentence that names them.
  const found = attributions.filter(({ judged }) => judged === undefined);
  const speakers = new Set(found.map(({ speakerMentionId }) => speakerMentionId));
  /** Mentions whose modifier was taken for the subject or the speaker. */
  const inherited = new Map<Mention, Standing>();
  return mentions.map((mention, order) => {
    const sentence = walk.describe(walk.sentence(mention.span.start));
    const own = standingIn(text, mention, sentence, speakers.has(mention.id));
    const head = modifiedBy(text, mentions, order);
    if (head) inherited.set(head, own);
    return head ? 'modifier' : higher(own, inherited.get(mention));
  });
}

const order: readonly Standing[] = ['speaker', 'subject', 'subordinate', 'object', 'modifier'];

function higher(a: Standing, b: Standing | undefined): Standing {
  return b && order.indexOf(b) < order.indexOf(a) ? b : a;
}

function standingIn(
  text: string,
  mention: Mention,
  sentence: Sentence | undefined,
  isSpeaker: boolean,
): Standing {
  if (!sentence || (mention.form === 'name' && asks(text, mention.span))) return 'object';
  if (isSpeaker) return 'speaker';
  const { span, title } = mention;
  const start = title && title.end <= span.start ? title.start : span.start;
  if (speaks(text, mention, { start, end: span.end }, sentence.span)) return 'speaker';
  if (!mention.subject && !isNominative(text, mention)) return 'object';
  const opening = text.slice(sentence.span.start, Math.min(span.start, sentence.span.start + 200));
  return subordinators.test(opening) && !opening.includes(',') ? 'subordinate' : 'subject';
}

const subordinators =
  /^(?:while|when|whenever|as|after|before|until|once|if|although|though|because|since|despite|whether|noting|saying)\s/i;

function isNominative(text: string, { form, span }: Mention): boolean {
  return form === 'pronoun' && /^s?he$/i.test(sliceSpan(text, span));
}

/** The name that the mention only goes before: the person in whose title it stands, or who follows with a noun between. */
function modifiedBy(text: string, mentions: readonly Mention[], at: number): Mention | undefined {
  const mention = mentions[at];
  if (!mention || mention.form === 'pronoun') return undefined;
  const head = mentions
    .slice(at + 1, at + 4)
    .find(({ form, type, span }) => form === 'name' && type === 'PER' && span.start > mention.span.end);
  if (!head) return undefined;
  const { title, span } = head;
  if (title && title.end <= span.start && title.start <= mention.span.start && mention.span.end <= title.end)
    return mention.form === 'nominal' ? undefined : head;
  const gap = text.slice(mention.span.end, Math.min(head.span.start, mention.span.end + longestGap));
  return mention.form === 'name' && isRoleGap(gap) ? head : undefined;
}

const longestGap = 60;
/** People, but verbs too: "Gray accused Roe". */
const verbs = new Set(['accused', 'head', 'lead', 'chair', 'coach']);
const attached = new Set(
  'ally supporter surrogate backer donor critic loyalist superdelegate insider'.split(' '),
);

/** " campaign spokesman ". */
function isRoleGap(gap: string): boolean {
  const words = /^(?:['’]s)? (\p{Ll}[\p{L} -]*) $/u.exec(gap)?.[1]?.split(' ') ?? [];
  const last = words.at(-1) ?? '';
  return (
    !verbs.has(words[0] ?? '') &&
    (titleHeads.has(last) || personNouns.has(last) || attached.has(last)) &&
    words.slice(0, -1).every((word) => modifiers.some((known) => known.has(word) || known.has(`${word}s`)))
  );
}

const modifiers = [titleModifiers, portfolioWords, titleHeads];
