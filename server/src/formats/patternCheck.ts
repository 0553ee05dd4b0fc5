// Whether a pattern of a rule file can run wild. The engine of the platform backtracks: two repeats that can share characters, one in
// another, or very many ways to read one text would make it slow on some articles, so they are refused before any text is read.
import type { PatternNode } from './patternTree.ts';
import { PatternFault, readPattern } from './patternTree.ts';

const longest = 1000;

/** A sentence that says what is wrong with a pattern; undefined for one that may be used. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > longest)
    return `The pattern is longer than ${longest} characters. Make several rules of it.`;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    return `This is no regular expression: ${error instanceof Error ? error.message : String(error)}.`;
  }
  try {
    const tree = readPattern(pattern);
    const walk = new Walk();
    walk.through(tree, []);
    return undefined;
  } catch (error) {
    if (error instanceof PatternFault) return error.message;
    throw error;
  }
}

/** The characters that tell classes apart: ASCII, and some of what else is found in print. */
const samples = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...Array.from('\u00a0äßéŁżñøžЖжΩאع中々한“”‘’«»„–—…€£°½²٣🙂\u0301'),
];

type Characters = ReadonlySet<string>;

/** More ways than this to read one stretch of text are too many. */
const mostWays = 2000;
/** Repeats up to this often are written out. */
const mostCopies = 10;

class Walk {
  readonly #classes = new Map<string, Characters>();
  #ways = 1;
  #steps = 0;

  /** `open` are the repeats before this node that can still go on; the answer is those behind it. */
  through(node: PatternNode, open: readonly Characters[]): readonly Characters[] {
    this.#steps += 1;
    if (this.#steps > longest) throw new PatternFault('The pattern is too large. Make several rules of it.');
    switch (node.kind) {
      case 'boundary':
        return open;
      case 'character':
        return closedBy(this.#classOf(node.source), open);
      case 'sequence':
        return node.items.reduce((before, item) => this.through(item, before), open);
      case 'choice':
        if (this.#mayMeet(node.branches)) this.#count(node.branches.length);
        return [...new Set(node.branches.flatMap((branch) => this.through(branch, open)))];
      case 'repeat':
        return this.#repeat(node, open);
    }
  }

  #repeat(
    { item, least, most }: Extract<PatternNode, { kind: 'repeat' }>,
    open: readonly Characters[],
  ): readonly Characters[] {
    if (most > mostCopies) {
      const set = this.#repeatable(item);
      if (open.some((other) => meet(other, set)))
        throw new PatternFault(
          'Two repeats stand beside each other that can match the same characters (“\\w*\\w*”). Join them, or put something between them that neither of them matches.',
        );
      return [...(least > 0 ? closedBy(set, open) : open), set];
    }
    if (most > least) this.#count(most - least + 1);
    let behind = open;
    for (let copy = 0; copy < most; copy += 1) {
      const after = this.through(item, behind);
      behind = copy < least ? after : [...new Set([...behind, ...after])];
    }
    return behind;
  }

  /** What may be repeated without end: one character, or a choice of words that begin with different characters. */
  #repeatable(item: PatternNode): Characters {
    if (item.kind === 'character') return this.#classOf(item.source);
    const branches = item.kind === 'choice' ? item.branches : [item];
    const words = branches.map((branch) => this.#fixed(branch));
    if (this.#mayMeet(branches))
      throw new PatternFault(
        'A group that is repeated without end has choices that begin alike. Repeat it a few times, as {1,5}.',
      );
    return new Set(words.flatMap((sets) => sets.flatMap((set) => [...set])));
  }

  #fixed(node: PatternNode): readonly Characters[] {
    if (node.kind === 'character') return [this.#classOf(node.source)];
    if (node.kind === 'sequence') return node.items.flatMap((item) => this.#fixed(item));
    if (node.kind === 'repeat' && node.least === node.most && node.most <= mostCopies)
      return this.#fixed(node.item);
    throw new PatternFault(
      'A group that is repeated without end has a repeat or a choice in it (“(a+)+”). Repeat it a few times, as {1,5}.',
    );
  }

  #mayMeet(branches: readonly PatternNode[]): boolean {
    const first = branches.map((branch) => this.#firstOf(branch));
    const seen = new Set<string>();
    for (const set of first) {
      if (set === undefined) return true;
      for (const char of set) if (seen.has(char)) return true;
      for (const char of set) seen.add(char);
    }
    return false;
  }

  /** Undefined where that is not plain. */
  #firstOf(node: PatternNode): Characters | undefined {
    if (node.kind === 'character') return this.#classOf(node.source);
    const first = node.kind === 'sequence' ? node.items[0] : undefined;
    return first && this.#firstOf(first);
  }

  #count(ways: number): void {
    this.#ways *= ways;
    if (this.#ways > mostWays)
      throw new PatternFault(
        'The pattern can be read in too many ways. Make several rules of it, or use `words`.',
      );
  }

  #classOf(source: string): Characters {
    const known = this.#classes.get(source);
    if (known) return known;
    const regex = new RegExp(`^${source}$`, 'iu');
    const set = new Set(samples.filter((char) => regex.test(char)));
    // A sign that is no sample stands for itself.
    if (set.size === 0) set.add(source);
    this.#classes.set(source, set);
    return set;
  }
}

/** A repeat ends where a character must stand that is none of its own. */
function closedBy(set: Characters, open: readonly Characters[]): readonly Characters[] {
  return open.filter((other) => meet(other, set));
}

function meet(a: Characters, b: Characters): boolean {
  for (const char of a) if (b.has(char)) return true;
  return false;
}
