// inconsistent-name-spelling: one name in two spellings, "Lugansk" here and "Luhansk" there.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { entityOf, insideQuotation } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { mentionText } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { spellingPairs } from '../spellingPairs.ts';

const maxRelated = 20;

export const inconsistentNameSpelling: Rule = {
  id: 'inconsistent-name-spelling',
  title: 'One name in two spellings',
  severity: 'warning',
  check: (article) => {
    const named = article.mentions.filter(({ form }) => form === 'name');
    const places = wordPlaces(article, named);
    const done = new Set<string>();
    return spellingPairs(named.map((mention) => nameOf(article, mention))).flatMap(({ words: [a, b] }) => {
      const key = [a, b].sort().join('|');
      const placesOfA = places.get(a) ?? [];
      const placesOfB = places.get(b) ?? [];
      if (done.has(key) || placesOfA.length === 0 || placesOfB.length === 0) return [];
      done.add(key);
      return [report(article, { word: a, places: placesOfA }, { word: b, places: placesOfB })];
    });
  },
};

interface Spelling {
  readonly word: string;
  readonly places: readonly Span[];
}

function nameOf(article: Article, mention: Mention) {
  const entity = entityOf(article, mention.id);
  const text = mentionText(article, mention);
  return { text, type: entity?.type ?? mention.type, entityId: entity?.id };
}

/** Where each word of a name stands, so that "Luhansk and Donetsk Republics" counts with "Luhansk Republic". */
function wordPlaces(article: Article, mentions: readonly Mention[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  for (const { head } of mentions) {
    for (const match of sliceSpan(article.document.text, head).matchAll(/\S+/g)) {
      const span = { start: head.start + match.index, end: head.start + match.index + match[0].length };
      const list = places.get(match[0]);
      if (!list) places.set(match[0], [span]);
      else if (list.at(-1)?.start !== span.start) list.push(span);
    }
  }
  return places;
}

/** The rarer spelling is the variant; of two that are as frequent, the later one. */
function report(article: Article, a: Spelling, b: Spelling): Finding {
  const aFirst = (a.places[0]?.start ?? 0) <= (b.places[0]?.start ?? 0);
  const aWins = a.places.length > b.places.length || (a.places.length === b.places.length && aFirst);
  const [main, variant] = aWins ? [a, b] : [b, a];
  const [first, ...rest] = variant.places;
  const span = first ?? { start: 0, end: 0 };
  const related = [
    ...main.places
      .slice(0, 1)
      .map((place) => ({ span: place, message: `“${main.word}” is the other spelling.` })),
    ...rest.slice(0, maxRelated).map((place) => ({ span: place, message: `“${variant.word}” again.` })),
  ];
  const message = `“${variant.word}” (${variant.places.length}×) and “${main.word}” (${main.places.length}×) look like one name in two spellings. Use one of them.`;
  return finding(span, message, { related, fixes: fixes(article, main.word, variant) });
}

/** Words inside quotations stay as they are: whether the speaker's words may be changed is not for a fix to decide. */
function fixes(article: Article, word: string, variant: Spelling): readonly Fix[] {
  const edits = variant.places
    .filter((span) => !insideQuotation(article, span))
    .map((span) => ({ span, newText: word }));
  if (edits.length === 0) return [];
  return [{ title: `Write “${word}” everywhere outside quotations`, edits, safe: false }];
}
