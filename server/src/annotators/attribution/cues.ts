// Finds the cues of attributions: reporting verbs and "according to", outside quotation marks.
import type { Section } from '../../document/document.ts';
import {
  besideQuotationForms,
  nounLikeForms,
  particlesOf,
  reportingVerbForms,
  speechActForms,
} from '../../lexicon/en/reportingVerbs.ts';
import type { Span } from '../../text/span.ts';

export interface Cue {
  /** Absolute. */
  readonly span: Span;
  /** The sentence it stands in, absolute. */
  readonly sentence: Span;
  /** `speech` reports words; `act` (criticised, called) only tells that someone spoke; `beside` counts only right beside marks. */
  readonly kind: 'speech' | 'act' | 'beside' | 'according';
  readonly participle: boolean;
}

/** The cues of a section in order. `masked` is the document's text with quotations blanked out. */
export function findCues(section: Section, masked: string): readonly Cue[] {
  const cues: Cue[] = [];
  const sentences = section.passage.sentences;
  let sentenceIndex = 0;
  const text = masked.slice(section.span.start, section.span.end);
  let previous: Word = { text: '', end: 0, capital: false };
  for (const match of text.matchAll(word)) {
    const lower = match[0].toLowerCase();
    const here = { text: lower, end: match.index + lower.length, capital: /^\p{Lu}/u.test(match[0]) };
    while ((sentences[sentenceIndex]?.end ?? Infinity) <= match.index) sentenceIndex++;
    const kind = kindOf(
      lower,
      previous,
      text.slice(previous.end, match.index),
      text.slice(here.end, here.end + 16),
    );
    // Within a sentence a capital makes it a name: “…,” Read said.
    const within = match.index > (sentences[sentenceIndex]?.start ?? 0);
    if (within && kind !== 'according' && here.capital) {
      previous = here;
      continue;
    }
    const start = kind === 'according' ? previous.end - previous.text.length : match.index;
    if (kind) cues.push(cueOf(section, { start, end: here.end }, sentences[sentenceIndex], kind, lower));
    previous = here;
  }
  return cues;
}

interface Word {
  /** In lower case. */
  readonly text: string;
  readonly capital: boolean;
  readonly end: number;
}

const word = /\p{L}+(?:['’-]\p{L}+)*/gu;
const notBeforeVerbs = new Set(
  (
    'a an the his her its their our my your this that these those of in by for from with at no any some new another ' +
    'more such first latest recent official united public annual final former on about into'
  ).split(' '),
);
const singular = new Set(['he', 'she', 'who']);
const passiveBefore = new Set('was were been being be is are got'.split(' '));
const passiveVerbs = new Set(
  'told asked informed advised urged called quoted accused criticized criticised described dismissed blamed reported read'.split(
    ' ',
  ),
);

/** "according to Ann Lee", "in the words of Ann Lee". */
const sourceWords = { to: 'according', of: 'words' };

function kindOf(form: string, previous: Word, gap: string, after: string): Cue['kind'] | undefined {
  if (form === 'to' || form === 'of')
    return previous.text === sourceWords[form] && gap.trim() === '' ? 'according' : undefined;
  const kind = verbKind(form);
  const particle = particlesOf.get(form);
  if (particle && !particle.test(after)) return undefined;
  if (!kind) return undefined;
  const adjacent = previous.text !== '' && /^\s+$/.test(gap);
  // "the court hearings", "hopes": a plural unless its subject is one person.
  if (kind === 'beside' && /[^s]s$/.test(form) && !(previous.capital || singular.has(previous.text)))
    return undefined;
  if (
    (kind === 'beside' || nounLikeForms.has(form)) &&
    adjacent &&
    (isNounBefore(form, previous.text) || /['’]s$|['’]$/.test(previous.text))
  )
    return undefined;
  if (adjacent && passiveVerbs.has(form) && passiveBefore.has(previous.text) && !/^\s+as\b/.test(after))
    return undefined;
  if (form === 'asked' && /^\s+(?:if|whether|about|why|how|what|by|for|when)\b/.test(after) && !adjacent)
    return undefined;
  if (adjacent && form === 'written' && notBeforeVerbs.has(previous.text)) return undefined;
  if (form === 'state' || form === 'states') return verbState(previous.text, adjacent, after);
  return kind;
}

/** "the reply", "that report"; but "a sign that reads". */
function isNounBefore(form: string, previous: string): boolean {
  return notBeforeVerbs.has(previous) && !(previous === 'that' && form.startsWith('read'));
}

function verbKind(form: string): Cue['kind'] | undefined {
  if (reportingVerbForms.has(form) || form === 'put' || form === 'puts') return 'speech';
  if (speechActForms.has(form)) return 'act';
  return besideQuotationForms.has(form) ? 'beside' : undefined;
}

/** "they state that", "the law states:"; not "state Sen. Bo Carr", "swing states". */
function verbState(previous: string, adjacent: boolean, after: string): Cue['kind'] | undefined {
  if (!adjacent || notBeforeVerbs.has(previous)) return undefined;
  if (/^\s*(?:that\b|[,:])/.test(after)) return 'speech';
  return /^\s*\./.test(after) ? 'beside' : undefined;
}

function cueOf(section: Section, at: Span, sentence: Span | undefined, kind: Cue['kind'], form: string): Cue {
  const base = section.span.start;
  const within = sentence ?? { start: 0, end: section.passage.text.length };
  return {
    span: { start: base + at.start, end: base + at.end },
    sentence: { start: base + Math.min(within.start, at.start), end: base + Math.max(within.end, at.end) },
    kind,
    participle: form.endsWith('ing'),
  };
}
