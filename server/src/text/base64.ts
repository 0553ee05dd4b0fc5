// Bytes from base64: neither `atob` nor `Buffer` is there on every platform.

/** Takes the alphabet of RFC 4648 without line breaks; what is no digit of it counts as 0. */
export function bytesOfBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length >> 2) * 3 - padding);
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const bits =
      (digit(text.charCodeAt(at)) << 18) |
      (digit(text.charCodeAt(at + 1)) << 12) |
      (digit(text.charCodeAt(at + 2)) << 6) |
      digit(text.charCodeAt(at + 3));
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
    to += 3;
  }
  return bytes;
}

const digits = new Uint8Array(128);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < alphabet.length; value++) digits[alphabet.charCodeAt(value)] = value;

function digit(code: number): number {
  return digits[code] ?? 0;
}
