// Line breaks as brat has them: Python breaks lines at more characters than other languages, all of them control characters
// or separators of Unicode. A tab is none.

/** A run of line breaks, and of other control characters, which nobody misses. */
export const lineBreaks = /(?:[^\P{Cc}\t]|[\u2028\u2029])+/gu;

/** Whether there is nothing but white space and at least one line break. */
export function isLineBreak(text: string): boolean {
  return /^[\s\p{Cc}]+$/u.test(text) && text.search(lineBreaks) >= 0;
}
