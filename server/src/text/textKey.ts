// A number that tells texts apart, so that one can be known again without being kept.

/** 53 bits of the text and its length: two texts of a session have the same by no chance worth counting with. */
export function textKey(text: string): number {
  let a = text.length | 0;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= a >>> 15;
  return (a >>> 0) * 0x200000 + (b >>> 11);
}
