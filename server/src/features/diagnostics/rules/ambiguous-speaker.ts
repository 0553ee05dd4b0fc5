// ambiguous-speaker: "he said" where two men were just named and nothing tells which of them speaks.
import type { Gender, Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { entityOf, insideQuotation, mentionsOf, sentenceAt, speakerOf } from '../../../article/queries.ts';
import { countLeading } from '../../../text/countLeading.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  title: 'A pronoun that may mean either of two speakers',
  severity: 'hint',
  check: (article) => {
    let before: string | undefined;
    const seen = new Set<string>();
    const genders: Genders = new Map();
    return article.quotations.flatMap((quotation) => {
      const { mention, entity } = speakerOf(article, quotation.id);
      const earlier = before;
      if (entity) before = entity.id;
      const gender = mention?.form === 'pronoun' ? genderOf(article, mention) : undefined;
      if (!mention || !gender || seen.has(mention.id)) return [];
      seen.add(mention.id);
      const people = distinct(article, namedJustBefore(article, mention));
      const candidates = people.filter((named) => fits(article, named, genders, gender));
      const goesOn = candidates.some(({ id }) => entityOf(article, id)?.id === earlier);
      return goesOn || isDecided(article, people, candidates) ? [] : [report(article, mention, candidates)];
    });
  },
};

function genderOf({ document: { text } }: Article, { span }: Mention): Gender | undefined {
  const word = sliceSpan(text, span).toLowerCase();
  return word === 'he' ? 'male' : word === 'she' ? 'female' : undefined;
}

/** What the mentions of each person tell, by entity; looked up once. */
type Genders = Map<string, ReadonlySet<Gender | undefined>>;

/** Bounds the work for each pronoun. */
const mostMentions = 12;

/** Two side by side leave it open whatever the sentence says of them; else its subject decides, or a clause about one of them. */
function isDecided(article: Article, people: readonly Mention[], candidates: readonly Mention[]): boolean {
  const [first, second] = candidates;
  if (!first || !second) return true;
  const between = article.document.text.slice(first.span.end, second.span.start);
  if (/^,?\s+(?:and|or)\s+$/.test(between)) return false;
  return people.some((mention) => mention.subject || hasClause(article, mention));
}

/** Whom the nearest sentence before that names someone names; empty where another pronoun, a description or a name is nearer. */
function namedJustBefore(article: Article, pronoun: Mention): readonly Mention[] {
  const { mentions } = article;
  const own = sentenceAt(article, pronoun.span.start);
  const end = countLeading(mentions, ({ span }) => span.start < pronoun.span.start);
  let sentence: Span | undefined;
  const found: Mention[] = [];
  for (let at = end - 1; at >= Math.max(0, end - mostMentions); at--) {
    const mention = mentions[at];
    if (mention?.type !== 'PER' || mention.form === 'demonym' || insideQuotation(article, mention.span))
      continue;
    const here = sentenceAt(article, mention.span.start);
    if (!here || (sentence && here.start !== sentence.start)) break;
    if (mention.form !== 'name' || here.start === own?.start) return [];
    sentence = here;
    if (!isPossessive(article, mention)) found.unshift(mention);
  }
  return sentence && isNear(article, sentence, pronoun) && !namesAfter(article, pronoun, end) ? found : [];
}

/** "He said that Lee …" is not Lee. */
function namesAfter(article: Article, pronoun: Mention, from: number): boolean {
  const own = sentenceAt(article, pronoun.span.start);
  return article.mentions
    .slice(from + 1, from + 1 + mostMentions)
    .some(
      ({ type, form, span }) =>
        type === 'PER' && form === 'name' && span.start < (own?.end ?? 0) && !insideQuotation(article, span),
    );
}

function isPossessive({ document: { text } }: Article, { span }: Mention): boolean {
  return /^['’]/.test(text.slice(span.end, span.end + 1)) || /['’]s?$/.test(sliceSpan(text, span));
}

/** "…, who missed the game": the sentence goes on about this one. */
function hasClause({ document: { text } }: Article, { span }: Mention): boolean {
  return /^,?\s+who\b/.test(text.slice(span.end, span.end + 8));
}

const farthest = 600;

/** In the same paragraph, or the end of the one before. */
function isNear(article: Article, sentence: Span, pronoun: Mention): boolean {
  const between = article.document.text.slice(sentence.end, pronoun.span.start).slice(0, farthest);
  return between.length < farthest && between.split(/\n\s*\n/, 3).length < 3;
}

function distinct(article: Article, found: readonly Mention[]): readonly Mention[] {
  const byEntity = new Map(
    found.toReversed().map((mention) => [entityOf(article, mention.id)?.id ?? mention.id, mention]),
  );
  return [...byEntity.values()].toReversed();
}

function fits(article: Article, mention: Mention, genders: Genders, gender: Gender): boolean {
  const entity = entityOf(article, mention.id);
  if (!entity) return mention.gender === gender;
  const found = genders.get(entity.id) ?? new Set(mentionsOf(article, entity).map((other) => other.gender));
  genders.set(entity.id, found);
  return found.has(gender) && !found.has(gender === 'male' ? 'female' : 'male');
}

function report(article: Article, pronoun: Mention, candidates: readonly Mention[]): Finding {
  const { text } = article.document;
  const names = candidates.map(({ span }) => sliceSpan(text, span));
  const message = `“${sliceSpan(text, pronoun.span)}” may mean ${names.join(' or ')}. Name the speaker.`;
  const related = candidates.map(({ span }) => ({
    span,
    message: `${sliceSpan(text, span)} is named here.`,
  }));
  return finding(pronoun.span, message, { related });
}
