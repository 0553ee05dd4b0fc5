// Tells lines wholly in another script than the article, such as the share button of a foreign page.
import type { Span } from '../text/span.ts';

const longestLine = 40;

/** Decides for one text; the answer takes a span of it. Looks at every character once. */
export function foreignLineTest(prose: string): (span: Span) => boolean {
  // No letter beyond Latin, no foreign line: true of most articles, and told faster than their letters are counted.
  if (!/[\u0370-\u1fff\u3040-\ud7af]/.test(prose)) return () => false;
  const main = mainScript(prose);
  if (main === undefined) return () => false;
  return ({ start, end }) => {
    if (end - start > longestLine) return false;
    const line = prose.slice(start, end);
    if (/[.!?…]$/u.test(line)) return false;
    let letters = 0;
    for (const char of line) {
      const script = scriptOf(char.codePointAt(0) ?? 0);
      if (script === main) return false;
      if (script !== undefined) letters += 1;
    }
    return letters > 1;
  };
}

type Script =
  'Latin' | 'Greek' | 'Cyrillic' | 'Armenian' | 'Hebrew' | 'Arabic' | 'Indic' | 'Georgian' | 'East Asian';

/** The script of nine in ten letters; undefined in texts of several, and in very short ones. */
function mainScript(prose: string): Script | undefined {
  const counts = new Map<Script, number>();
  let letters = 0;
  let basic = 0;
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    // Nearly all characters of nearly all articles: counted without a search of the ranges.
    if (code < 0x80) {
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) basic += 1;
      continue;
    }
    const script = scriptOf(code);
    if (script === undefined) continue;
    letters += 1;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  letters += basic;
  counts.set('Latin', (counts.get('Latin') ?? 0) + basic);
  for (const [script, count] of counts) if (letters >= 100 && count >= letters * 0.9) return script;
  return undefined;
}

const ranges: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x530, 0x58f, 'Armenian'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x600, 0x6ff, 'Arabic'],
  [0x900, 0xdff, 'Indic'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x9fff, 'East Asian'],
  [0xac00, 0xd7af, 'East Asian'],
];

function scriptOf(code: number): Script | undefined {
  for (const [first, last, script] of ranges) {
    if (code < first) return undefined;
    if (code <= last) return script;
  }
  return undefined;
}
