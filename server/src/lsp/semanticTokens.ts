// Semantic tokens over LSP: the colours of names, dates, cues and quotations.
import type { SemanticTokens } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticToken } from '../features/semanticTokens.ts';
import { semanticTokenModifiers, semanticTokenTypes, semanticTokensOf } from '../features/semanticTokens.ts';
import { overlaps } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Converter } from './convert.ts';
import { withAnalysis } from './withAnalysis.ts';

export function registerSemanticTokens(context: Context): void {
  const { semanticTokens } = context.connection.languages;
  const empty: SemanticTokens = { data: [] };
  semanticTokens.on(
    withAnalysis(context, 'semanticTokens', empty, ({ article, convert }) =>
      encode(semanticTokensOf(article), convert),
    ),
  );
  semanticTokens.onRange(
    withAnalysis(context, 'semanticTokens/range', empty, ({ article, convert }, { range }) => {
      const wanted = convert.span(range);
      return encode(
        semanticTokensOf(article).filter(({ span }) => overlaps(span, wanted)),
        convert,
      );
    }),
  );
}

/** Tokens are sorted and none goes over a line break. */
function encode(tokens: readonly SemanticToken[], convert: Converter): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const { line, character } = convert.position(span.start);
    const length = convert.position(span.end).character - character;
    const bits = modifiers.reduce(
      (sum, modifier) => sum | (1 << semanticTokenModifiers.indexOf(modifier)),
      0,
    );
    builder.push(line, character, length, semanticTokenTypes.indexOf(type), bits);
  }
  return builder.build();
}
