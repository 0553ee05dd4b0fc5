// A number for a word, by which packed word lists are searched.

/** FNV-1a over UTF-16 code units, 32 bits, alike on every machine. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
