// Reads what a paragraph of a transcript begins with: "Q:", "Answer:", "SMITH:", "Ann Lee (mayor of York):", "THE PRESIDENT:".
import type { Section } from '../../../document/document.ts';
import { noSpeakers, talkRoles } from '../../../lexicon/en/labelWords.ts';
import { personNouns, titleHeads } from '../../../lexicon/en/titles.ts';
import type { Span } from '../../../text/span.ts';
import { spanOf } from '../../../text/span.ts';

export interface SpeakerLabel {
  readonly kind: 'question' | 'answer' | 'name';
  /** Absolute, without the colon. */
  readonly span: Span;
  /** `span` without what stands in brackets. */
  readonly head: Span;
  /** Where the speech begins; the end of the section where the label stands alone. */
  readonly speechStart: number;
  /** The same for "Ann Lee", "Mr. Lee" and "LEE". */
  readonly key: string;
}

/** As much of a paragraph as is looked at. */
const window = 140;
const letters =
  /^(?:([Qq]uestion|QUESTION|Q(?:\s{0,3}\.)?)|([Aa]nswer|ANSWER|A(?:\s{0,3}\.)?))\s{0,6}:(?=\s|$)|^(?:(Q)|(A))\.(?=\s|$)/u;
const named = /^(\p{Lu}[^:()[\]\n“”"«»‘!?;,|/]{0,59}?)\s{0,6}(?:[([][^()[\]\n]{1,60}[)\]]\s{0,6})?:(?=\s|$)/u;

/** Undefined where the paragraph begins otherwise, or with words that announce something else: "Note:". */
export function readLabel(section: Section): SpeakerLabel | undefined {
  if (section.kind !== 'paragraph' || section.headingLevel !== undefined || section.blockQuote)
    return undefined;
  const start = section.passage.text.slice(0, window);
  return letterLabel(section, start) ?? nameLabel(section, start);
}

function letterLabel(section: Section, start: string): SpeakerLabel | undefined {
  const match = letters.exec(start);
  if (!match) return undefined;
  const kind = (match[1] ?? match[3]) === undefined ? 'answer' : 'question';
  const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  return labelOf(section, kind, { whole: words.length, head: words.length, to: match[0].length, key: kind });
}

function nameLabel(section: Section, start: string): SpeakerLabel | undefined {
  const match = named.exec(start);
  const name = match?.[1]?.trimEnd();
  if (!match || name === undefined || !isLabel(name)) return undefined;
  const whole = match[0].slice(0, -1).trimEnd().length;
  return labelOf(section, 'name', {
    whole,
    head: name.length,
    to: match[0].length,
    key: lastWord(name).toLowerCase(),
  });
}

interface Lengths {
  readonly whole: number;
  readonly head: number;
  /** Behind the colon. */
  readonly to: number;
  readonly key: string;
}

function labelOf(
  { span: { start, end }, passage }: Section,
  kind: SpeakerLabel['kind'],
  { whole, head, to, key }: Lengths,
): SpeakerLabel {
  const blanks = /^\s*/.exec(passage.text.slice(to))?.[0].length ?? 0;
  return {
    kind,
    span: spanOf(start, start + whole),
    head: spanOf(start, start + head),
    speechStart: Math.min(end, start + to + blanks),
    key,
  };
}

const mostWords = 6;
const joining = /^(?:of|the|de|del|van|von|der|den|la|le|al|bin|da|di)$/;

/** Capitals throughout, or "The" and a noun of a person. */
function isLabel(name: string): boolean {
  if (noSpeakers.has(name.toLowerCase().replace("'", '’'))) return false;
  const words = name.split(/\s+/);
  if (words.length > mostWords || words.some((word) => /\p{L}{4,}\.$/u.test(word))) return false;
  if (words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || joining.test(word))) return true;
  return /^(?:The|A|An)$/.test(words[0] ?? '') && isRole(name);
}

/** "THE PRESIDENT", "Moderator", "Speaker 2". */
export function isRole(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const noun = /^\d{1,2}$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return noun !== undefined && (talkRoles.has(noun) || titleHeads.has(noun) || personNouns.has(noun));
}

export function lastWord(name: string): string {
  return name.trimEnd().split(/\s+/).at(-1) ?? '';
}
