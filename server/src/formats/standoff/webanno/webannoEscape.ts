// How WebAnno TSV 3.3 writes reserved characters, in labels and in text (user's guide of INCEpTION, "WebAnno TSV 3.3").

const reserved: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
]);

/** A feature value; line breaks of other kinds become plain ones, for the format has no escape for them. */
export function escapeValue(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/->|[\\[\]|_;\t\n*]/g, (found) => reserved.get(found) ?? `\\${found}`);
}

const inText: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\b', '\\b'],
  // These two have no escape.
  ['\v', '\v'],
  ['\x7f', '\x7f'],
]);

/** The text of a sentence or a token: control characters of ASCII and the backslash. */
export function escapeText(text: string): string {
  return text.replace(
    /[\p{Cc}\\]/gu,
    (found) => inText.get(found) ?? (found < '\x7f' ? `\\${found}` : found),
  );
}
