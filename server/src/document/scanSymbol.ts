// Finds the end of a symbol: one character, or an emoji with all that joins it.

const joiner = 0x200d;

export function endOfSymbol(text: string, start: number, code: number): number {
  let end = start + unitsOf(code);
  if (isRegional(code)) {
    const next = text.codePointAt(end) ?? 0;
    return isRegional(next) ? end + 2 : end;
  }
  while (end < text.length) {
    const next = text.codePointAt(end) ?? 0;
    if (next === joiner) {
      const joined = text.codePointAt(end + 1);
      if (joined === undefined || joined < 0x2000) return end + 1;
      end += 1 + unitsOf(joined);
    } else if (modifies(next)) end += unitsOf(next);
    else return end;
  }
  return end;
}

/** Variation selectors, the enclosing keycap, skin tones and tags. */
function modifies(code: number): boolean {
  return (
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x20e3 ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0020 && code <= 0xe007f)
  );
}

/** The letters of which two make a flag. */
function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
