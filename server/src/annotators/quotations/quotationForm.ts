// Tells direct quotations from fragments of reported speech and from scare quotes, names and titles in marks.
import { reportingVerbForms, speechActForms } from '../../lexicon/en/reportingVerbs.ts';
import { termWords } from '../../lexicon/en/quoteWords.ts';
import type { QuotationForm } from '../layers.ts';

/** A quotation and what stands around it in its own paragraph; only the nearest hundreds of characters matter. */
export interface QuotationContext {
  /** Between the marks. */
  readonly inner: string;
  readonly before: string;
  readonly after: string;
  /** Headlines set titles and speech alike in capitals. */
  readonly headline: boolean;
  readonly runsOn: boolean;
  readonly unclosed: boolean;
}

export function quotationForm(context: QuotationContext): QuotationForm {
  if (context.runsOn) return 'direct';
  const facts = factsOf(context);
  if (isDirect(facts)) return 'direct';
  if (context.unclosed) return facts.words >= 5 ? 'direct' : 'scare';
  if (!isScare(facts)) return 'mixed';
  return !facts.soCalled && (facts.term || facts.titleCase) ? 'title' : 'scare';
}

interface Facts {
  readonly words: number;
  /** Begins with a capital or a digit. */
  readonly capital: boolean;
  /** Ends with a mark of punctuation inside. */
  readonly punctuated: boolean;
  /** Stands where a sentence can begin: at the start, after a full stop, a colon, a dash. */
  readonly atBreak: boolean;
  /** A reporting verb leads straight to it: said “…, said, “…, told reporters: “…. */
  readonly led: boolean;
  /** A colon leads to it. */
  readonly colon: boolean;
  /** A reporting verb follows in the same clause. */
  readonly followed: boolean;
  /** A reporting or calling verb stands somewhere in the sentence. */
  readonly reported: boolean;
  readonly titleCase: boolean;
  readonly term: boolean;
  readonly soCalled: boolean;
  readonly named: boolean;
}

function factsOf(context: QuotationContext): Facts {
  const inner = context.inner.trim();
  const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const before = context.before.slice(-300).trimEnd();
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1,
  );
  const after = context.after.slice(0, 300);
  const clause = after.split(/[.!?](?:\s|$)/, 1)[0] ?? '';
  const lastWord = (/([\p{L}-]+)[,:]?$/u.exec(before.slice(-40))?.[1] ?? '').toLowerCase();
  return {
    words: words.length,
    capital: /^['‘"“[(¿¡…. ]{0,3}[\p{Lu}\p{N}#@]/u.test(inner),
    punctuated: /[.,!?…—–;-]['’"”)\]]?$/.test(inner),
    atBreak: before === '' || /[.!?:…—–"”»)]$|\s--?$/.test(before),
    led:
      reportingVerbForms.has(lastWord) ||
      (/[,:]$/.test(before) && hasVerb(before.slice(-60), reportingVerbForms)),
    colon: before.endsWith(':'),
    followed: /^[\s,]*[\p{L}@]/u.test(after) && hasVerb(clause.slice(0, 80), reportingVerbForms),
    reported: isReported(sentence) || isReported(clause),
    titleCase:
      !context.headline &&
      words.length >= 1 &&
      words.length <= 8 &&
      isTitleCase(words) &&
      !isTwoSentences(inner),
    soCalled: lastWord === 'so-called',
    named: lastWord !== 'so-called' && !isSaidOf(before, after) && naming.test(before.slice(-80)),
    term:
      (termWords.has(lastWord) && !hasCaller(before) && !/^\s*,?\s*by\s/.test(after)) ||
      /\b(?:known|referred to|defined|billed|described) as$/.test(before) ||
      isSaidOf(before, after) ||
      isNickname(before, inner, after),
  };
}

/** "what has been described as a “quiet army”": nobody is named who said so. */
function isSaidOf(before: string, after: string): boolean {
  return (
    /\b(?:been|is|are|was|were) (?:\p{L}+ly )?(?:known|referred to|billed|described|regarded|seen) as (?:an?|the)$/u.test(
      before.slice(-60),
    ) && !/^\s*,?\s*by\s/.test(after)
  );
}

/** Robert C. “Bo” Lee: between the initial and the surname. */
function isNickname(before: string, inner: string, after: string): boolean {
  return (
    /\p{Lu}\p{L}+ \p{Lu}\.$/u.test(before.slice(-40)) &&
    /^\p{Lu}\p{L}+$/u.test(inner) &&
    /^\s\p{Lu}/u.test(after)
  );
}

/** "one he calls “…”", "Ann Lee has dubbed it": a caller makes the words speech; "a film called “…”" has none. */
function hasCaller(before: string): boolean {
  return /(?:\b(?:he|she|they|I|we|who|it|has|have|had)|\p{Lu}[\p{L}.’']*) (?:(?:once|has|have|had|later|\p{L}+ly) ){0,2}(?:calls?|called|dubs|dubbed|terms|termed|named|nicknamed|labell?ed|branded)$/u.test(
    before.slice(-60),
  );
}

function isDirect(facts: Facts): boolean {
  if (facts.term && !facts.led) return false;
  if (facts.led || facts.colon) {
    if (facts.titleCase && !facts.punctuated && facts.words > 1) return false;
    return (
      (facts.capital && (facts.words >= 4 || facts.punctuated || facts.colon)) ||
      (facts.words >= 3 && (facts.punctuated || facts.words >= 6))
    );
  }
  if (!facts.atBreak) return false;
  if (facts.capital && facts.punctuated) return facts.words >= 5 || facts.followed || !facts.titleCase;
  return facts.capital
    ? facts.words >= 5 && !facts.titleCase
    : facts.punctuated && (facts.followed || facts.words >= 5);
}

function isScare(facts: Facts): boolean {
  if (facts.named) return false;
  if (facts.term) return facts.words <= 8;
  if (facts.titleCase) return facts.words > 1 || !facts.reported;
  return facts.words <= 3 && !facts.reported;
}

/** "called the guest “…”", "hailed her as “…”": the words are those of the one who calls. */
const naming =
  /\b(?:call|dubb?|hail|label+|brand|describ|portray|denounc|mock|derid|blast|slam|condemn|dismiss)(?:s|e|es|ed|ing)?\s(?!(?:from|for|on|to|in)\b)[^.;:“”"]{3,60}$/;

const smallWords = new Set(
  'a an and as at but by for from in is into my nor of on or the to vs with'.split(' '),
);

/** All words but the small ones begin with a capital; a lone capitalised word counts too. */
function isTitleCase(words: readonly string[]): boolean {
  return words.every(
    (word, index) => /^[^\p{L}]{0,2}[\p{Lu}\p{N}]/u.test(word) || (index > 0 && smallWords.has(word)),
  );
}

/** "The Captain. Big Jim." is said, for a title has no full stop in it. */
function isTwoSentences(inner: string): boolean {
  return /\p{Ll}{4}[.!?]\s/u.test(inner) && /[.!?]$/.test(inner);
}

function isReported(text: string): boolean {
  return (
    hasVerb(text, reportingVerbForms) || hasVerb(text, speechActForms) || /\b[Aa]ccording to\b/.test(text)
  );
}

function hasVerb(text: string, verbs: ReadonlyMap<string, string>): boolean {
  for (const match of text.matchAll(/\p{L}+/gu)) if (verbs.has(match[0].toLowerCase())) return true;
  return false;
}
