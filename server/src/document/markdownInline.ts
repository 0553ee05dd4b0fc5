// Finds what is no prose within a Markdown block: code, link targets, tags and the marks of emphasis.
import type { Span } from '../text/span.ts';

/** Spans to blank out, in a block `[start, end)` of the text. */
export function inlineMarks(text: string, block: Span): Span[] {
  const marks: Span[] = [];
  const brackets: number[] = [];
  const codeEnds = codeSpanEnds(text, block);
  let at = block.start;
  while (at < block.end) at = step(text, at, block.end, { marks, brackets, codeEnds });
  return marks;
}

interface Found {
  readonly marks: Span[];
  /** Open square brackets, the `!` of an image included. */
  readonly brackets: number[];
  readonly codeEnds: ReadonlyMap<number, number>;
}

/** Looks at the character at `at`; returns where to go on. */
function step(text: string, at: number, end: number, found: Found): number {
  const char = text.charAt(at);
  switch (char) {
    case '\\':
      if (!/[!-/:-@[-`{-~]/u.test(text.charAt(at + 1))) return at + 1;
      found.marks.push({ start: at, end: at + 1 });
      return at + 2;
    case '`':
      return code(text, at, found);
    case '<':
      return tag(text, at, end, found);
    case '!':
      if (text.charAt(at + 1) !== '[') return at + 1;
      found.brackets.push(at);
      return at + 2;
    case '[':
      found.brackets.push(at);
      return at + 1;
    case ']':
      return link(text, at, end, found);
    case '*':
    case '_':
    case '~':
      return emphasis(text, at, end, found);
    default:
      return at + 1;
  }
}

function code(text: string, at: number, found: Found): number {
  const close = found.codeEnds.get(at);
  if (close === undefined) return endOfRun(text, at);
  found.marks.push({ start: at, end: close });
  return close;
}

/** For each run of backticks that opens code, where that code ends. */
function codeSpanEnds(text: string, block: Span): ReadonlyMap<number, number> {
  const runs: Span[] = [];
  let at = nextBacktick(text, block.start, block.end);
  while (at >= 0) {
    const end = Math.min(endOfRun(text, at), block.end);
    runs.push({ start: at, end });
    at = nextBacktick(text, end, block.end);
  }
  const ends = new Map<number, number>();
  const nextOfLength = new Map<number, Span>();
  for (const run of runs.reverse()) {
    const length = run.end - run.start;
    const close = nextOfLength.get(length);
    if (close) ends.set(run.start, close.end);
    nextOfLength.set(length, run);
  }
  return ends;
}

function nextBacktick(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 0x60) return at;
  return -1;
}

function endOfRun(text: string, start: number): number {
  const char = text.charAt(start);
  let end = start + 1;
  while (text.charAt(end) === char) end += 1;
  return end;
}

const longestTag = 400;

/** A tag, or a link in pointed brackets. */
function tag(text: string, at: number, end: number, found: Found): number {
  const inside = /^<[/A-Za-z][^<>]*>/u.exec(text.slice(at, Math.min(end, at + longestTag)));
  if (!inside) return at + 1;
  found.marks.push({ start: at, end: at + inside[0].length });
  return at + inside[0].length;
}

/** At a closing bracket: blanks the brackets and the target of a link, and footnote marks; keeps plain brackets. */
function link(text: string, at: number, end: number, found: Found): number {
  const open = found.brackets.pop();
  if (open === undefined) return at + 1;
  const inside = text.charAt(open) === '!' ? open + 2 : open + 1;
  if (text.charAt(inside) === '^' && at - inside < 40) {
    found.marks.push({ start: open, end: at + 1 });
    return at + 1;
  }
  const next = text.charAt(at + 1);
  const close =
    next === '(' ? closeOfTarget(text, at + 2, end) : next === '[' ? closeOfLabel(text, at + 2, end) : -1;
  if (close < 0) return at + 1;
  found.marks.push({ start: open, end: inside }, { start: at, end: close + 1 });
  return close + 1;
}

const longestTarget = 2000;

function closeOfTarget(text: string, from: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, from + longestTarget);
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '(') depth += 1;
    else if (char === ')') {
      if (depth === 0) return at;
      depth -= 1;
      // A new link begins: this one was never closed, and need not be searched for further.
    } else if (char === ']' && text.charAt(at + 1) === '(') return -1;
  }
  return -1;
}

function closeOfLabel(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + 200);
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === ']') return at;
    if (char === '[') return -1;
  }
  return -1;
}

function emphasis(text: string, at: number, end: number, found: Found): number {
  const runEnd = Math.min(endOfRun(text, at), end);
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(runEnd);
  const loose = /^\s?$/u.test(before) && /^\s?$/u.test(after);
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const isMark = char === '~' ? runEnd - at === 2 : !loose && !(char === '_' && inWord);
  if (isMark) found.marks.push({ start: at, end: runEnd });
  return runEnd;
}
