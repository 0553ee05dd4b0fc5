// Whether an article says who a person is: by a title, an apposition, a relative clause, a possessive, a verb of being.
import type { Entity, Mention } from '../../annotators/layers.ts';
import { isNamed } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { mentionsOf } from '../../article/queries.ts';
import { reportingVerbForms } from '../../lexicon/en/reportingVerbs.ts';

/** The mention that introduces the person, the first of them; roles that are no more than "Mr" count for nothing. */
export function introductionOf(article: Article, entity: Entity): Mention | undefined {
  const { text } = article.document;
  const titles = new Set(entity.roles.map(({ span }) => span.end));
  return mentionsOf(article, entity).find(
    (mention) =>
      isNamed(mention) &&
      ((mention.title && titles.has(mention.title.end)) || mention.known || isDescribed(text, mention)),
  );
}

const window = 80;

/** Looks at the words on both sides alone; what could be a description counts as one. */
function isDescribed(text: string, { span }: Mention): boolean {
  const before = text.slice(Math.max(0, span.start - window), span.start).replace(/\s+$/, ' ');
  const after = text.slice(span.end, span.end + window);
  return (
    describedAfter.test(after) || leadsToNoun(after) || followsNoun(before) || describedBefore.test(before)
  );
}

/** ", a teacher", ", 34,", ", Ayton’s mayor", " and Bo Berg, the parents", " (left)", " of Ayton", " who", " is the". */
const describedAfter =
  /^(?:[^\s.,;:'’"”)\]!?–—-]|(?:['’]s?)?(?:\s+and\s+\p{Lu}[^,.;]{1,40},\s|,\s+(?!(?:and|but|or|nor|said|says|told|adding|when|while|if|too|also|however|though)\b)[\p{L}\d]|\s*[(:]|\s+[–—-]{1,2}\s|\s+(?:of|from|at|with|for|in|on)\s|,?\s+(?:who|whose|whom|is|was|are|were|became|works?|worked|runs?|ran|heads?|headed|leads?|led|serves?|served|represents?|represented|teaches|taught|owns?|owned|founded|plays?|played|directs?|directed|chairs?|chaired|wrote|stars?|starred)\b))/u;

/** "Yale’s ", "his wife ", "the mayor, ", "named ", "The winner: ". */
const describedBefore =
  /(?:['’]s?|[:;–—-]|,|\b(?:his|her|their|its|our|my)\s(?:\p{L}{1,20}\s){1,3}|\b(?:named|called|as|is|was|of|by|with|like|including)|\p{Lu}[\p{L}.]{0,20}(?<!\b(?:But|And|Then|Yet|So|When|While|As|If|For|In|On|At|Meanwhile|However|Later|Today|Now|Mr|Mrs|Ms|Dr|Miss)\.?))\s$/u;

const noNouns = new Set(
  'and or but nor that which if when while because since although though than then so yet to from at in on for about after before against between into over under without through during until said what how why where the a an also not only even just still he she it they we i is are was were be been being has have had do does did will would can could may might must shall should when'.split(
    ' ',
  ),
);

/** "striker ", "spokeswoman ": a word that is neither a verb of speech nor a small one. */
function followsNoun(before: string): boolean {
  const word = /(?:^|[\s“"(-])(\p{Ll}[\p{L}-]{2,30})\s$/u.exec(before)?.[1] ?? '';
  return word !== '' && isNoun(word);
}

/** "Peabody analyst Ann Lee": what was taken for the person is the firm. */
function leadsToNoun(after: string): boolean {
  const word = /^\s+(\p{Ll}[\p{L}-]{2,30})\s+\p{Lu}/u.exec(after)?.[1] ?? '';
  return word !== '' && isNoun(word);
}

function isNoun(word: string): boolean {
  return !noNouns.has(word) && !reportingVerbForms.has(word);
}
