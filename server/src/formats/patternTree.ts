// Reads a regular expression of the subset that rule files may use into a tree; what lies outside of it is refused with a reason.

export type PatternNode =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'boundary' }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly least: number; readonly most: number };

/** @throws PatternFault where the pattern is not of the subset. Its syntax is right otherwise: RegExp took it. */
export function readPattern(pattern: string): PatternNode {
  return new PatternReader(pattern).read();
}

export class PatternFault extends Error {}

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): PatternNode {
    const branches = [this.#sequence()];
    while (this.#takes('|')) branches.push(this.#sequence());
    const only = branches[0];
    return only && branches.length === 1 ? only : { kind: 'choice', branches };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#next)) items.push(this.#repeated());
    return { kind: 'sequence', items };
  }

  #repeated(): PatternNode {
    const item = this.#item();
    const count = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/.exec(this.#pattern.slice(this.#at));
    if (!count) return item;
    this.#at += count[0].length;
    this.#takes('?');
    if (count[0] === '?') return { kind: 'repeat', item, least: 0, most: 1 };
    if (count[0] === '*') return { kind: 'repeat', item, least: 0, most: Infinity };
    if (count[0] === '+') return { kind: 'repeat', item, least: 1, most: Infinity };
    const least = Number(count[1]);
    const most = count[2] === '' ? least : count[3] === '' ? Infinity : Number(count[3]);
    return { kind: 'repeat', item, least, most };
  }

  #item(): PatternNode {
    const char = this.#next;
    if (char === '^' || char === '$')
      throw new PatternFault(
        `“${char}” cannot be used: a pattern is looked for word by word. Write it without.`,
      );
    if (char === '(') return this.#group();
    const source = this.#character();
    if (source === String.raw`\b`) return { kind: 'boundary' };
    if (/^\\(?:[1-9]|k)/.test(source))
      throw new PatternFault('A pattern cannot look back at a group (“\\1”). List what may stand there.');
    if (source === String.raw`\B`)
      throw new PatternFault('“\\B” cannot be used: patterns match whole words.');
    return { kind: 'character', source };
  }

  #group(): PatternNode {
    this.#at += 1;
    const head = /^\?(?:<?[=!])/.exec(this.#pattern.slice(this.#at));
    if (head)
      throw new PatternFault(
        `A pattern cannot look around itself (“(${head[0]}…)”). Name in \`except\` where the rule is quiet.`,
      );
    this.#at += /^\?(?::|<[^>]*>)/.exec(this.#pattern.slice(this.#at))?.[0].length ?? 0;
    if (this.#next === '?') throw new PatternFault('A pattern cannot switch flags. Use `case`.');
    const inside = this.read();
    this.#takes(')');
    return inside;
  }

  /** One character, escape or class, as it is written. */
  #character(): string {
    const rest = this.#pattern.slice(this.#at);
    const escape = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|\d+|[^])/u.exec(
      rest,
    );
    const source =
      escape?.[0] ?? (rest.startsWith('[') ? classAt(rest) : String.fromCodePoint(rest.codePointAt(0) ?? 0));
    this.#at += source.length;
    return source;
  }

  get #next(): string {
    return this.#pattern.charAt(this.#at);
  }

  #takes(char: string): boolean {
    if (this.#next !== char || char === '') return false;
    this.#at += 1;
    return true;
  }
}

function classAt(rest: string): string {
  let end = 1;
  while (end < rest.length && rest.charAt(end) !== ']') end += rest.charAt(end) === '\\' ? 2 : 1;
  return rest.slice(0, end + 1);
}
