// Writes CoNLL-2003: a line a token with four columns, of which the last is the tag of the name, in IOB2.
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Candidate } from '../chooseApart.ts';
import { chooseApart } from '../chooseApart.ts';
import { escapeWord } from '../escape.ts';
import { labelOf } from '../facts.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffWriter } from '../standoff.ts';
import { tokensBySentence, touchedTokens } from '../tokenGroups.ts';

export const conllWriter: StandoffWriter = {
  id: 'conll',
  title: 'CoNLL-2003 (BIO)',
  offsetUnit: 'tokens',
  leavesOut:
    'The text between tokens; all but the label; relations; quotations and cues that were found. Of annotations that overlap ' +
    'only one goes out: what a person marked before what was found, then the longest. Each is widened to whole tokens, ' +
    'and one over several sentences or in several parts becomes several.',
  write: (document) => [{ suffix: '.conll', text: conllOf(document) }],
};

function conllOf(document: StandoffDocument): string {
  const tags = tagsOf(document);
  const sentences = tokensBySentence(document).map((tokens) => {
    let before = 'O';
    const lines = tokens.flatMap((token) => {
      const word = sliceSpan(document.text, token).replace(/\s+/gu, '');
      if (word === '') return [];
      const tag = tags.get(token) ?? 'O';
      // An annotation that goes on from the sentence before begins anew.
      const tagHere = tag.startsWith('I-') && before === 'O' ? `B-${tag.slice(2)}` : tag;
      before = tagHere;
      return [`${word} -X- O ${tagHere}\n`];
    });
    return lines.join('');
  });
  return ['-DOCSTART- -X- O O\n', ...sentences.filter((lines) => lines !== '')].join('\n');
}

/** The tags of the tokens that are in an annotation. */
function tagsOf({ annotations, tokens }: StandoffDocument): Map<Span, string> {
  const candidates = annotations
    .filter(({ origin, layer }) => origin === 'annotated' || layer === 'name' || layer === 'timex')
    .flatMap((annotation) => annotation.spans.map((span) => candidateOf(annotation, tokens, span)));
  const tags = new Map<Span, string>();
  for (const { item, first, behind } of chooseApart(candidates, tokens.length))
    for (const [at, token] of tokens.slice(first, behind).entries())
      tags.set(token, `${at === 0 ? 'B' : 'I'}-${escapeWord(labelOf(item))}`);
  return tags;
}

function candidateOf(
  item: StandoffAnnotation,
  tokens: readonly Span[],
  span: Span,
): Candidate<StandoffAnnotation> {
  return { item, ...touchedTokens(tokens, span), byPerson: item.origin === 'annotated' };
}
