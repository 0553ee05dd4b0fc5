// The sentences of a passage that may hold a time expression: most hold none, and are not looked at any closer.
import type { Passage, Token } from '../../document/document.ts';
import { timeWordOf } from '../../lexicon/en/timeWords.ts';

/** The tokens of each sentence with a number or a word of time, in order. No expression goes on over the end of a sentence. */
export function timeSentences({ tokens, sentences }: Passage): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  let at = 0;
  for (const { end } of sentences) {
    const first = at;
    let timely = false;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.start >= end) break;
      timely ||= isTimely(token);
    }
    if (timely) found.push(tokens.slice(first, at));
  }
  return found;
}

function isTimely({ kind, text }: Token): boolean {
  if (kind === 'number') return true;
  return kind === 'word' && (timeWordOf(text)?.timely ?? isTimelyCompound(text));
}

/** "Nov.", "two-day", "Monday’s": not in the lexicon as they stand. */
function isTimelyCompound(text: string): boolean {
  for (let at = text.length - 1; at > 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return true;
    if (code !== 0x27 && code !== 0x2019 && code !== 0x2e) continue;
    if (timeWordOf(text.slice(0, at))?.timely) return true;
  }
  return false;
}
