// Text put where a format has no place for some characters, and taken back: "_x0020_" for a space, as in Office Open XML
// (ECMA-376, ST_Xstring). Labels of other tools stay as they are, for their underscores are none of these.

/** Letters, digits, "_" and "-" stay: a name that is one word for every tool. */
export function escapeName(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4})|[^\p{L}\p{M}\p{N}_-]/gu, codesOf);
}

/** All but white space and control characters stays. */
export function escapeWord(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4})|[\s\p{Cc}]/gu, codesOf);
}

/** All but line breaks, tabs and other control characters stays. */
export function escapeLine(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4})|[\p{Cc}\u2028\u2029]/gu, codesOf);
}

export function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Each code unit by itself, so that four digits do for all. */
function codesOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  }).join('');
}
