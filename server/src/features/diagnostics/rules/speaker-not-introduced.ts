// speaker-not-introduced: someone is quoted before the article says who they are.
import type { Entity, Mention } from '../../../annotators/layers.ts';
import { isNamed } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, mentionsOf, sectionAt, speakerOf } from '../../../article/queries.ts';
import { nounLikeForms } from '../../../lexicon/en/reportingVerbs.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { gazetteerClass } from '../../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../../lexicon/en/gazetteerIndex.ts';
import { wellKnownAlone, wellKnownPeople } from '../../../lexicon/en/wellKnownPeople.ts';
import { countWords, mentionText } from '../../facts.ts';
import { capitalsBeside } from '../capitalsBeside.ts';
import { editDistance } from '../../../text/editDistance.ts';
import { change, finding } from '../finding.ts';
import { introductionOf } from '../introduction.ts';
import type { Finding, Rule } from '../rule.ts';

export const speakerNotIntroduced: Rule = {
  id: 'speaker-not-introduced',
  title: 'A speaker whom the article has not introduced',
  severity: 'information',
  check: (article) => {
    const names = namesOf(article);
    return firstSpeeches(article)
      .filter(({ entity }) => !isWellKnown(article, entity))
      .slice(0, most)
      .flatMap(({ entity, mention }) => {
        const found = bareName(article, entity, mention, names) ?? unknown(article, entity, mention);
        return found ? [found] : [];
      });
  },
};

/** Bounds the work, for each speaker is compared with every name. */
const most = 40;

interface Speech {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Where each person is first named beside words of theirs, if it is by name. */
function firstSpeeches(article: Article): readonly Speech[] {
  const first = new Map<string, Speech | undefined>();
  for (const { id } of article.quotations) {
    const { attribution, entity, mention } = speakerOf(article, id);
    if (!mention || entity?.type !== 'PER' || first.has(entity.id)) continue;
    const usable =
      isNamed(mention) &&
      isBeside(article, mention.span, attribution?.cue) &&
      inCopy(article, mention) &&
      !insideQuotation(article, mention.span);
    first.set(entity.id, usable ? { entity, mention } : undefined);
  }
  return [...first.values()].filter((speech) => speech !== undefined);
}

/** "said Lee", "Lee said", "Lee told": who stands farther from the verb may be another, and "Lee’s" is something of Lee’s. */
function isBeside({ document: { text } }: Article, name: Span, cue: Span | undefined): boolean {
  if (!cue || nounLikeForms.has(sliceSpan(text, cue)) || /^['’]/.test(text.slice(name.end, name.end + 1)))
    return false;
  const gap = cue.start >= name.end ? cue.start - name.end : name.start - cue.end;
  return gap >= 0 && gap <= 1;
}

const headlineWords = 20;

/** The first lines may be a headline that was not found to be one. */
function inCopy(article: Article, { span }: Mention): boolean {
  const section = sectionAt(article, span.start);
  if (section?.kind !== 'paragraph' || section.headingLevel !== undefined) return false;
  return section !== article.document.sections[0] || countWords(section.passage.text) > headlineWords;
}

function isWellKnown(article: Article, entity: Entity): boolean {
  return mentionsOf(article, entity).some((mention) => {
    const name = mentionText(article, mention).toLowerCase();
    return mention.known !== undefined || wellKnownPeople.has(name) || wellKnownAlone.has(name);
  });
}

interface Names {
  /** The first mention of a person by a name of several words, by each of the words, whatever chain it is in. */
  readonly full: ReadonlyMap<string, Mention>;
  /** Where each word first stands beside another one with a capital, whether or not that was found to be a name. */
  readonly beside: ReadonlyMap<string, number>;
}

function namesOf(article: Article): Names {
  const full = new Map<string, Mention>();
  for (const mention of article.mentions) {
    if (mention.type !== 'PER' || mention.form !== 'name') continue;
    const words = mentionText(article, mention).split(' ');
    if (words.length < 2) continue;
    for (const word of words) if (!full.has(word)) full.set(word, mention);
  }
  return { full, beside: capitalsBeside(article.document.text) };
}

const otherThings =
  gazetteerClass.country |
  gazetteerClass.region |
  gazetteerClass.city |
  gazetteerClass.otherPlace |
  gazetteerClass.organisation |
  gazetteerClass.newsMedium |
  gazetteerClass.demonym;

/** Where a sentence begins, a capital proves nothing: "Aides say". */
function isPersonName({ document: { text } }: Article, { span, title }: Mention, name: string): boolean {
  const bits = gazetteerBits(name);
  if (title) return true;
  if ((bits & otherThings) !== 0) return false;
  const opens = /(?:^|[.!?”"’\n]\s*)$/.test(text.slice(Math.max(0, span.start - 3), span.start));
  const person = (bits & (gazetteerClass.surname | gazetteerClass.givenName)) !== 0;
  return !opens || (person && (bits & gazetteerClass.commonWord) === 0);
}

/** "Bryne" in an article about Ann Byrne: another rule's. */
function isMisspelt(name: string, words: Iterable<string>): boolean {
  const limit = name.length > 5 ? 2 : 1;
  for (const word of words) {
    if (word !== name && word.charAt(0) === name.charAt(0) && editDistance(word, name, limit) <= limit)
      return true;
  }
  return false;
}

/** A surname or given name alone, with the full name further down or nowhere. */
function bareName(
  article: Article,
  entity: Entity,
  mention: Mention,
  { full, beside }: Names,
): Finding | undefined {
  const name = mentionText(article, mention);
  if (name.includes(' ') || !isPersonName(article, mention, name)) return undefined;
  if (isMisspelt(name, beside.keys())) return undefined;
  if ((beside.get(name) ?? Infinity) < mention.span.start) return undefined;
  const later = full.get(name);
  const introduced = introductionOf(article, entity);
  if (introduced && introduced.span.start <= mention.span.start) return undefined;
  if (!later) {
    // A name that is no more than a source of figures ("according to Borvik") is often that of a firm.
    if (!mention.title && /\baccording to $/i.test(before(article, mention))) return undefined;
    const message = `“${name}” speaks, and the article never gives the full name. Write who this is.`;
    return finding(mention.head, message);
  }
  const fullName = mentionText(article, later);
  const message = `“${name}” speaks here, but is called “${fullName}” only further down. Introduce people where they first speak.`;
  const related = [{ span: later.span, message: 'The full name stands here.' }];
  return finding(mention.head, message, {
    related,
    fixes: [change(article.document.text, mention.head, fullName, false)],
  });
}

function before({ document: { text } }: Article, { span }: Mention): string {
  return text.slice(Math.max(0, span.start - 20), span.start);
}

/** A full name, and nowhere a word on who that is. */
function unknown(article: Article, entity: Entity, mention: Mention): Finding | undefined {
  const name = mentionText(article, mention);
  if (!name.includes(' ') || introductionOf(article, entity)) return undefined;
  const message = `“${name}” speaks, and the article does not say who that is. Add a title, an office or a description.`;
  return finding(mention.head, message, { severity: 'hint' });
}
