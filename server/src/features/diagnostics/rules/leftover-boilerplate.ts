// leftover-boilerplate: page furniture that was copied along with the article, such as share buttons and link lists.
import { oneLine, shorten } from '../../markdown.ts';
import { finding, fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';

export const leftoverBoilerplate: Rule = {
  id: 'leftover-boilerplate',
  title: 'Page furniture that is no text of the article',
  severity: 'warning',
  check: ({ document }) =>
    document.sections
      .filter(({ kind }) => kind === 'boilerplate')
      .map(({ span }) => {
        const words = shorten(oneLine(sliceSpan(document.text, span)), 40);
        const message = `“${words}” looks like a part of the web page, not of the article. Delete it.`;
        return finding(span, message, {
          fixes: [fix(`Delete “${words}”`, linesOf(document.text, span), '', true)],
        });
      }),
};

/** The lines of a span with one line break, and at the end of the text with the empty lines before them. */
function linesOf(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  if (newline >= 0 && text.slice(newline).trim() !== '') {
    let end = newline + 1;
    if (text.slice(start, span.start).trim() !== '') return span;
    while (text.charAt(end) === '\n' || text.charAt(end) === '\r') end++;
    return { start, end };
  }
  const before = text.slice(0, start);
  const kept = before.trimEnd().length;
  const lineBreak = /^\r?\n/.exec(before.slice(kept))?.[0].length ?? 0;
  const end = newline < 0 ? text.length : newline + 1;
  return newline < 0 ? { start: kept, end } : { start: kept + lineBreak, end };
}
