// What commas set off behind a noun phrase, and what belongs to it: "Ann Lee, 56, a lawyer from York, who chairs the panel".
import type { ClauseToken } from './clause.ts';
import type { TokenRange } from './nounPhrase.ts';

/** The last token of the appositions and relative clauses behind a phrase: ", 56, a lawyer from York, who …", " who saw it". */
export function withAppositions(tokens: readonly ClauseToken[], { to }: TokenRange): number {
  let end = to;
  for (let next = apposed(tokens, end); next; next = apposed(tokens, end)) {
    end = next;
    while (end + 1 < tokens.length && !closesGroup(tokens[end + 1])) end++;
  }
  return end;
}

/** The first token of what is set off behind the last one. */
function apposed(tokens: readonly ClauseToken[], last: number): number | undefined {
  const [token, next] = [tokens[last + 1], tokens[last + 2]];
  if (token?.kind === 'relative' && token.lower !== 'which') return last + 1;
  return token?.kind === 'comma' && next && apposes(next) ? last + 2 : undefined;
}

function apposes({ kind, lower }: ClauseToken): boolean {
  if (kind === 'relative') return lower !== 'which';
  if (kind === 'word') return !/(?:ing|ed)$/.test(lower);
  return kind === 'determiner' || kind === 'number' || kind === 'name';
}

function closesGroup(token: ClauseToken | undefined): boolean {
  return token === undefined || ['comma', 'dash', 'stop', 'quotation', 'subordinator'].includes(token.kind);
}
