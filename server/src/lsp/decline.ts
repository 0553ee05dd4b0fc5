// Which texts are not analysed: those too large to be an article, and those that are none.

/** Characters that are looked at; a binary file shows itself early. */
const sampleLength = 65_536;

/** One unprintable character in so many makes a text binary. */
const tolerated = 0.05;

/** A sentence that says why a text is not analysed; undefined where it is. */
export function reasonToDecline(text: string, maxMegabytes: number): string | undefined {
  const limit = maxMegabytes * 1024 * 1024;
  if (text.length > limit) {
    const megabytes = (text.length / 1024 / 1024).toFixed(1);
    return `Dateline does not analyse this text: it has ${megabytes} MB, and the setting dateline.maxFileSize allows ${maxMegabytes} MB.`;
  }
  if (isBinary(text)) return 'Dateline does not analyse this file: it is binary, not a text.';
  return undefined;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  if (sample.includes('\0')) return true;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) if (isUnprintable(sample.charCodeAt(at))) odd += 1;
  return odd > 8 && odd > sample.length * tolerated;
}

/** Control characters but tab, line ends, form feed and escape; and U+FFFD, which stands for bytes that are no UTF-8. */
function isUnprintable(unit: number): boolean {
  return (
    unit === 0xfffd ||
    unit < 0x09 ||
    unit === 0x0b ||
    (unit > 0x0d && unit < 0x20 && unit !== 0x1b) ||
    unit === 0x7f
  );
}
