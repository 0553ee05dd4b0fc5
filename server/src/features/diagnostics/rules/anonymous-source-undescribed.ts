// anonymous-source-undescribed: "a source said", without a word on who that is, and anonymity that is given without a reason.
import { insideQuotation } from '../../../article/queries.ts';
import { nounLikeForms, reportingVerbForms } from '../../../lexicon/en/reportingVerbs.ts';
import type { Span } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const anonymousSourceUndescribed: Rule = {
  id: 'anonymous-source-undescribed',
  title: 'An anonymous source of whom readers learn nothing',
  severity: 'warning',
  check: (article) => {
    const described = new Set<string>();
    return article.document.sections.flatMap(({ kind, span, passage: { text } }) => {
      if (kind !== 'paragraph') return [];
      const found = [...bareSources(text, described), ...unexplained(text)];
      return found.flatMap(({ start, end, message }): readonly Finding[] => {
        const place = { start: span.start + start, end: span.start + end };
        return insideQuotation(article, place) ? [] : [finding(place, message)];
      });
    });
  },
};

interface Found extends Span {
  readonly message: string;
}

const head = /\b(?:source|insider|official|aide|person)s?\b/gi;
/** Bounds the work a mention. */
const window = 100;

/** `described` holds the nouns that were described further up: "an official" is then one of them. */
function bareSources(text: string, described: Set<string>): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(head)) {
    const noun = match[0].toLowerCase().replace(/s$/, '');
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - window), match.index);
    const after = text.slice(end, end + window);
    const phrase = emptyPhrase(before, match[0]);
    if (phrase === undefined || saysMore.test(after)) described.add(noun);
    else if (!described.has(noun) && !isSomebodys(noun, before) && speaks(phrase.before, after)) {
      const start = match.index - phrase.words.length;
      found.push({ start, end, message: messageFor(text.slice(start, end)) });
    }
  }
  return found;
}

/** "Ann Lee is still waiting, an aide said": whose aide, the sentence says. */
function isSomebodys(noun: string, before: string): boolean {
  return noun === 'aide' && /[\p{L},)] \p{Lu}\p{Ll}+[^.!?]*$/u.test(before);
}

function messageFor(words: string): string {
  return `“${words}” tells readers nothing of who speaks. Say how they come to know it (“a source in the ministry”), and why they are not named.`;
}

/** A noun phrase begins with these. */
const determiners = new Set('a an one two three four several some many another multiple'.split(' '));
/** Words that describe nobody. */
const empty = new Set(
  'other unnamed anonymous unidentified unspecified informed well-informed reliable trusted well-placed'.split(
    ' ',
  ),
);
/** Words behind which a noun phrase begins. */
const boundary = new Set(
  'and but or that which while when as if because since by from to with of after before although though where what however meanwhile also'.split(
    ' ',
  ),
);

interface Phrase {
  /** What stands before the noun and belongs to it, with the space behind it; empty for a bare plural. */
  readonly words: string;
  readonly before: string;
}

/** "U.S." does not. */
const endsSentence = /(?<!\.\p{L})\.$/u;

/** Undefined where a word describes the noun, or points back at one that stands further up: "ministry", "the". */
function emptyPhrase(before: string, noun: string): Phrase | undefined {
  let at = before.length;
  for (let count = 0; count < 4; count++) {
    const word = /([\p{L}\p{N}’'.&-]+)\s+$/u.exec(before.slice(Math.max(0, at - 30), at));
    const lower = word?.[1]?.toLowerCase() ?? '';
    if (!word || endsSentence.test(lower) || boundary.has(lower) || reportingVerbForms.has(lower)) break;
    const opens = determiners.has(lower);
    if (!opens && !empty.has(lower)) return undefined;
    at -= word[0].length;
    if (opens) break;
  }
  // Officials without more are the authorities spoken of; a bare "official" is hardly a noun.
  if (at === before.length && !/^(?:sources|insiders)$/i.test(noun)) return undefined;
  return { words: before.slice(at), before: before.slice(0, at) };
}

const saysMore =
  /^(?:['’]|-|\s+(?:at|in|from|within|inside|outside|close|closest|familiar|near|with|of|for|on|to|involved|who|whose|briefed|connected|speaking|there|here|working|under|and|or)\b)/i;

/** What a source does; "one person tweeted" is no source. */
const tells = new Set(
  'say tell add confirm explain note warn claim allege suggest reveal disclose acknowledge insist'.split(' '),
);

/** A verb of speech behind it ("an official report" has none), or "according to", "told by" before it. */
function speaks(before: string, after: string): boolean {
  const verb = /^\s+(?:(?:also|later|then|has|have|had)\s+)?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (tells.has(reportingVerbForms.get(verb) ?? '') && !verb.endsWith('ing') && !nounLikeForms.has(verb))
    return true;
  return /\b(?:according to|told by|said)\s+$/i.test(before) && /^[.,;]/.test(after);
}

const anonymity =
  /\b(?:on|under)\s(?:the\s)?condition\sof\sanonymity|\b(?:asked|declined|refused|wished|wanted|requested|preferred)\s(?:not\s)?to\s(?:be\s(?:named|identified|quoted)|remain\sanonymous)|\b(?:requested|insisted\son|asked\sfor)\sanonymity/gi;
const reason =
  /\b(?:because|since|as|so|order|to\s(?:discuss|speak|talk|describe|avoid|protect|preserve|share|disclose|detail|comment|explain|offer|reveal|be\sable|provide|express|give|keep|assess|recount|outline|deliver)|given|citing|cited|owing|due|fear|fears|feared|fearing|afraid|lest|out\sof|authori[sz]ed|authori[sz]ation|permission|permitted|allowed|rules?|policy|sensitiv\p{L}*|sensitivity|private|confidential\p{L}*|reprisals?|retaliation|worried|concerns?|in\sline\swith|under\sthe|pending|without|freely|frankly|candidly|protocol|customary)\b/iu;

/** AP asks for the reason wherever anonymity is given. */
function unexplained(text: string): readonly Found[] {
  return [...text.matchAll(anonymity)].flatMap((match) => {
    const end = match.index + match[0].length;
    const around = `${text.slice(Math.max(0, match.index - window), match.index)} ${text.slice(end, end + 2 * window)}`;
    if (reason.test(around)) return [];
    const message = 'The source is not named, and readers do not learn why. Give the reason.';
    return [{ start: match.index, end, message }];
  });
}
