// The characters that XML 1.0 has no way to write, not even escaped.

/**
 * The text with U+FFFD for each control character, half of a pair and noncharacter that XML forbids. One code unit stands for
 * one, so that offsets stay as they are.
 */
export function withoutForbidden(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
