// The lines of a brat `.ann` file, each by itself: what it says, or why it cannot be read.

export type BratLine =
  | BratTextBound
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly type: string;
      readonly args: readonly string[];
    }
  | { readonly kind: 'attribute'; readonly type: string; readonly target: string; readonly value: string }
  | { readonly kind: 'note'; readonly target: string; readonly text: string }
  | { readonly kind: 'unread'; readonly reason: string };

export interface BratTextBound {
  readonly kind: 'textBound';
  readonly id: string;
  readonly type: string;
  /** In the unit of the file. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
}

export function readBratLine(line: string): BratLine {
  const [id = '', data = '', ...rest] = line.split('\t');
  const words = data.split(' ');
  const [type = '', target = ''] = words;
  switch (id.slice(0, 1)) {
    case 'T':
      return textBound(id, data, rest.join('\t'));
    case 'R': {
      const args = words.slice(1).flatMap((argument) => argument.split(':').slice(1));
      if (args.length !== 2) return unread('A relation needs a type and two arguments.');
      return { kind: 'relation', id, type, args };
    }
    case 'A':
    case 'M':
      if (target === '') return unread('An attribute needs a name and what it is of.');
      return { kind: 'attribute', type, target, value: words.slice(2).join(' ') };
    case '#':
      if (target === '') return unread('A note needs a type and what it is on.');
      return { kind: 'note', target, text: rest.join('\t') };
    case 'E':
      return unread('Events are not imported; their triggers are.');
    case 'N':
      return unread('Normalisations are not imported.');
    case '*':
      return unread('Groups of equivalent annotations are not imported.');
    default:
      return unread('It is no line of brat standoff.');
  }
}

function textBound(id: string, data: string, words: string): BratLine {
  const space = data.indexOf(' ');
  const type = data.slice(0, Math.max(space, 0));
  const pieces = data
    .slice(space + 1)
    .split(';')
    .map((piece) => piece.trim().split(' '))
    .map(([start, end, ...more]) => ({ start: offset(start), end: more.length > 0 ? NaN : offset(end) }));
  const sound = pieces.every(({ start, end }) => start >= 0 && end > start);
  if (type === '' || !sound)
    return unread('It needs a type, a start and an end behind it, as whole numbers.');
  return { kind: 'textBound', id, type, pieces, words };
}

function offset(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : NaN;
}

function unread(reason: string): BratLine {
  return { kind: 'unread', reason };
}
