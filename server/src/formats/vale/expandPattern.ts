// The words that a pattern stands for, where it stands for a few: "e-?mails?" is "email", "emails", "e-mail", "e-mails".
import type { PatternNode } from '../patternTree.ts';

const most = 60;

/** Undefined where there are too many, or no end of them. A space stands for any white space. */
export function expandPattern(node: PatternNode): readonly string[] | undefined {
  const words = expand(node);
  return words && [...new Set(words)];
}

function expand(node: PatternNode): readonly string[] | undefined {
  switch (node.kind) {
    case 'boundary':
      return undefined;
    case 'character':
      return charactersOf(node.source);
    case 'sequence':
      return node.items.reduce<readonly string[] | undefined>(
        (before, item) => product(before, expand(item)),
        [''],
      );
    case 'choice':
      return limited(node.branches.map(expand));
    case 'repeat': {
      if (node.most > 3) return undefined;
      const item = expand(node.item);
      const counts = Array.from({ length: node.most - node.least + 1 }, (_, more) => node.least + more);
      return limited(counts.map((count) => power(item, count)));
    }
  }
}

function charactersOf(source: string): readonly string[] | undefined {
  if (source === String.raw`\s`) return [' '];
  if (source === '.') return undefined;
  if (source.length === 1) return [source];
  const escaped = /^\\([^\p{L}\p{N}])$/u.exec(source)?.[1];
  if (escaped !== undefined) return [escaped];
  const listed = /^\[([^^\\[\]-]+|-[^^\\[\]-]*|[^^\\[\]-]+-)\]$/.exec(source)?.[1];
  return listed === undefined ? undefined : Array.from(listed);
}

function power(item: readonly string[] | undefined, count: number): readonly string[] | undefined {
  let words: readonly string[] | undefined = [''];
  for (let times = 0; times < count; times += 1) words = product(words, item);
  return words;
}

function product(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!before || !after || before.length * after.length > most) return undefined;
  return before.flatMap((start) => after.map((end) => start + end));
}

function limited(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const list of lists) {
    if (!list) return undefined;
    words.push(...list);
  }
  return words.length > most ? undefined : words;
}
