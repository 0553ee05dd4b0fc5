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
  const chosen = chosenByToken(document);
  const sentences = tokensBySentence(document).map((tokens) => {
    // An annotation that goes on from the sentence before begins anew.
    let before: Chosen | undefined;
    const lines = tokens.flatMap((token) => {
      // Some control characters are white space for Python, which would make columns of them.
      const word = sliceSpan(document.text, token).replace(/[\s\p{Cc}]+/gu, '');
      if (word === '') return [];
      const here = chosen.get(token);
      const tag = here ? `${here === before ? 'I' : 'B'}-${escapeWord(labelOf(here.item))}` : 'O';
      before = here;
      return [`${word} -X- O ${tag}\n`];
    });
    return lines.join('');
  });
  return ['-DOCSTART- -X- O O\n', ...sentences.filter((lines) => lines !== '')].join('\n');
}

type Chosen = Candidate<StandoffAnnotation>;

/** For each token that is in one: the part of an annotation that goes out. */
function chosenByToken({ annotations, tokens }: StandoffDocument): Map<Span, Chosen> {
  const candidates = annotations
    .filter(({ origin, layer }) => origin === 'annotated' || layer === 'name' || layer === 'timex')
    .flatMap((annotation) => annotation.spans.map((span) => candidateOf(annotation, tokens, span)));
  const chosen = new Map<Span, Chosen>();
  for (const candidate of chooseApart(candidates, tokens.length))
    for (const token of tokens.slice(candidate.first, candidate.behind)) chosen.set(token, candidate);
  return chosen;
}

function candidateOf(item: StandoffAnnotation, tokens: readonly Span[], span: Span): Chosen {
  return { item, ...touchedTokens(tokens, span), byPerson: item.origin === 'annotated' };
}
