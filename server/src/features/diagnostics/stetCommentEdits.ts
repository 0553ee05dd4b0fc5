// Takes rules out of "let it stand" comments, and comments that have none left out of the text.
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { StetComment } from './stetComments.ts';

/** `all` are those of the text, `removed` some of them. */
export function removeStetComments(
  text: string,
  all: readonly StetComment[],
  removed: ReadonlySet<StetComment>,
): readonly TextEdit[] {
  const comments = new Map<number, StetComment[]>();
  for (const one of all) {
    const shared = comments.get(one.comment.start);
    if (shared) shared.push(one);
    else comments.set(one.comment.start, [one]);
  }
  return [...comments.values()].flatMap((rules) => {
    const left = rules.filter((one) => !removed.has(one));
    const [first] = rules;
    if (!first || left.length === rules.length) return [];
    if (left.length === 0) return [{ span: withItsLine(text, first.comment), newText: '' }];
    return [{ span: first.comment, newText: commentFor(left, first) }];
  });
}

function commentFor(left: readonly StetComment[], { span, reason }: StetComment): string {
  const head = `${span ? 'stet' : 'stet-file'} ${left.map(({ rule }) => rule).join(', ')}`;
  return `<!-- ${head}${reason === '' ? '' : `: ${reason}`} -->`;
}

/** A comment alone on its line goes with the line, one between words with one of the spaces around it. */
function withItsLine(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const alone = (text.slice(lineStart, start) + text.slice(end, lineEnd)).trim() === '';
  if (!alone) {
    const spaced = text[start - 1] === ' ' && !/\S/.test(text[end] ?? ' ');
    return { start: spaced ? start - 1 : start, end };
  }
  // Of the empty lines on both sides, those before it are enough.
  const gap = /^(?:[ \t]*\r?\n)*/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  const before = text.slice(Math.max(0, lineStart - 3), lineStart);
  return { start: lineStart, end: lineStart === 0 || /\n\r?\n$/.test(before) ? lineEnd + gap : lineEnd };
}
