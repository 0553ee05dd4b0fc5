// inconsistent-name-spelling: one name in two spellings, "Lugansk" here and "Luhansk" there.
import type { Article } from '../../../article/article.ts';
import { insideQuotation, mentionAt } from '../../../article/queries.ts';
import { counted } from '../../markdown.ts';
import { changeTitle, finding } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import type { Spelling, SpellingDispute } from '../spellingDisputes.ts';
import { spellingDisputes } from '../spellingDisputes.ts';

const maxRelated = 20;

export const inconsistentNameSpelling: Rule = {
  id: 'inconsistent-name-spelling',
  title: 'One name in two spellings',
  severity: 'warning',
  check: (article, { rightNames = [] }) => {
    const right = new Set(rightNames);
    return spellingDisputes(article)
      .filter((dispute) => !right.has(dispute.variant.word) && !isOfTwoEntries(article, dispute))
      .map((dispute) => report(article, dispute));
  },
};

/** Who keeps two entries in the register knows them for two. */
function isOfTwoEntries(article: Article, { main, variant }: SpellingDispute): boolean {
  const [a, b] = [main, variant].map(({ places }) => mentionAt(article, places[0].start)?.known?.entry);
  return a !== undefined && b !== undefined && a !== b;
}

/** The rarer spelling is the one to change. */
function report(article: Article, { main, variant }: SpellingDispute): Finding {
  const [span, ...rest] = variant.places;
  const related = [
    { span: main.places[0], message: `“${main.word}” is the other spelling.` },
    ...rest.slice(0, maxRelated).map((place) => ({ span: place, message: `“${variant.word}” again.` })),
  ];
  const message = `“${variant.word}” (${variant.places.length}×) and “${main.word}” (${main.places.length}×) look like one name in two spellings. Use one of them.`;
  const right = { list: 'rightNames', entry: variant.word } as const;
  return finding(span, message, { related, fixes: fixes(article, main.word, variant), right });
}

/** Words inside quotations stay as they are: whether the speaker's words may be changed is not for a fix to decide. */
function fixes(article: Article, word: string, variant: Spelling): readonly Fix[] {
  const edits = variant.places
    .filter((span) => !insideQuotation(article, span))
    .map((span) => ({ span, newText: word }));
  if (edits.length === 0) return [];
  const all = edits.length === variant.places.length;
  const where = `in ${counted(edits.length, 'place')}${all ? '' : ', outside quotations'}`;
  const title = variant.places.length === 1 ? '' : ` ${where}`;
  return [{ title: `${changeTitle(variant.word, word)}${title}`, edits, safe: false }];
}
