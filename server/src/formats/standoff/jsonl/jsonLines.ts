// JSON Lines of annotated texts: each line read by itself, and their texts found in the article, one after the other.
import { isRecord, parseJson } from '../../json.ts';
import type { JsonRecord } from '../../json.ts';
import type { Problems } from '../importing.ts';

export interface JsonLine {
  readonly number: number;
  readonly value: unknown;
}

/** A file that is one JSON list is read as well; its items then have the numbers of lines. */
export function readJsonLines(file: string, problems: Problems): JsonLine[] {
  const plain = file.replace(/^\uFEFF/, '');
  const whole = plain.trimStart().startsWith('[') ? parseJson(plain) : undefined;
  if (whole?.ok && Array.isArray(whole.value) && whole.value.every(isRecord))
    return whole.value.map((value, index) => ({ number: index + 1, value }));
  return plain.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = parseJson(line);
    if (parsed.ok) return [{ number: index + 1, value: parsed.value }];
    problems.add(index + 1, parsed.message);
    return [];
  });
}

export interface JsonText {
  readonly number: number;
  readonly record: JsonRecord;
  readonly text: string;
}

export interface PlacedTexts {
  readonly text: string;
  /** Where each text begins in `text`, in code units. */
  readonly starts: readonly number[];
}

/** So often the search begins anew at the top, for lines in another order. */
const mostReturns = 100;

/**
 * In the article, where all of them are there; else joined by empty lines, so that each annotation keeps the words around it
 * and can be anchored by them.
 */
export function placeTexts(texts: readonly string[], articleText: string): PlacedTexts {
  const starts: number[] = [];
  let [at, returns] = [0, 0];
  for (const text of texts) {
    let start = articleText.indexOf(text, at);
    if (start < 0 && returns < mostReturns) {
      returns += 1;
      start = articleText.indexOf(text);
    }
    if (start < 0) return joined(texts);
    starts.push(start);
    at = start + text.length;
  }
  return { text: articleText, starts };
}

const between = '\n\n';

function joined(texts: readonly string[]): PlacedTexts {
  let at = 0;
  const starts = texts.map((text) => {
    const start = at;
    at += text.length + between.length;
    return start;
  });
  return { text: texts.join(between), starts };
}
