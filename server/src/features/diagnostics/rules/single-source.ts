// single-source: everything that the article reports rests on one source.
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { hasWords, speakerName } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const leastWords = 120;

/** "the press service … reports", "said in a statement", "according to …": a source in so many words. */
/** The words that a phrase cannot do without are looked for first, which costs next to nothing. */
const sourcePhrases: readonly (readonly [RegExp, RegExp])[] = [
  [
    /ccording to /,
    /\b[Aa]ccording to (?!plan\b|schedule\b|law\b|tradition\b|the (?:law|plan|rules|constitution|schedule)\b)[^.,;:\n]{2,80}/g,
  ],
  [
    /\b(?:press|information) (?:service|office|department)\b/,
    /\b[Tt]he (?:press|information) (?:service|office|department)\b[^.;:\n“”"]{0,80}? (?:reports|reported|says|said|announced)\b/g,
  ],
  [/\b(?:said|says) in a \b/, /\b[^.,;:\n“”"]{2,80}? (?:said|says) in a (?:press )?(?:statement|release)\b/g],
];

const otherSources =
  /\b(?:sources? (?:said|told|says)|eyewitness(?:es)?|told (?:reporters|the \p{Lu}\p{L}+|us)|in an interview|independent(?:ly)? (?:verified|confirmed)|could not be (?:verified|reached))\b/u;

/** A press service stands behind all that is said in its report; behind other sources only what they say themselves. */
const pressService = /\b(?:press|information) (?:service|office|department)\b/;
const several =
  /\b(?:sources|reports|figures|data|statistics|officials|authorities|analysts|experts|witnesses)\b/;

export const singleSource: Rule = {
  id: 'single-source',
  title: 'A report that rests on one source',
  severity: 'hint',
  check: (article) => {
    const { text } = article.document;
    if (!hasWords(text, leastWords) || otherSources.test(text)) return [];
    const found = sourcesOf(article);
    const [first] = found;
    if (!first || new Set(found.map(({ words }) => words)).size !== 1) return [];
    const spokesman = pressService.test(first.words);
    if (!spokesman && (several.test(first.words) || speakersOf(article).size > 1)) return [];
    return [
      finding(
        first.span,
        'This is the only source the article names. Check whether another one confirms it.',
      ),
    ];
  },
};

function speakersOf(article: Article): ReadonlySet<string> {
  const names = article.quotations.flatMap((quotation) => speakerName(article, quotation) ?? []);
  return new Set(names);
}

interface Source {
  readonly span: Span;
  readonly words: string;
}

function sourcesOf(article: Article): readonly Source[] {
  const { document } = article;
  const found: Source[] = [];
  for (const { kind, span, passage } of document.sections) {
    if (kind !== 'paragraph') continue;
    for (const [needed, phrase] of sourcePhrases) {
      if (!needed.test(passage.text)) continue;
      for (const match of passage.text.matchAll(phrase)) {
        const start = span.start + match.index;
        const place = { start, end: start + match[0].trimEnd().length };
        if (!insideQuotation(article, place))
          found.push({ span: place, words: match[0].trim().toLowerCase() });
      }
    }
  }
  return found;
}
