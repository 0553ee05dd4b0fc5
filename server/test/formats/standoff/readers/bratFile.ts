// Reads brat standoff as brat's server does (annotation.py): lines as Python breaks them, offsets in code points, and the words
// of a text-bound annotation compared with those of the text.
import type { Marked, MarkedText } from './marked.ts';
import { plainName, pythonSlice } from './marked.ts';

export function readBratFile(text: string, ann: string): MarkedText {
  const cut = pythonSlice(text);
  const marks = new Map<string, Marked>();
  const links: MarkedText['links'][number][] = [];
  const seen = new Set<string>();
  const lines = pythonLines(ann);
  if (lines.pop() !== '') throw new Error('no line break at the end');
  for (const line of lines) {
    const [id = '', data = ''] = line.split('\t');
    if (!/^[TRA#][0-9]+$/.test(id) || seen.has(id)) throw new Error(`no id, or twice: ${line}`);
    seen.add(id);
    const tail = line.slice(id.length + 1 + data.length);
    if (id.startsWith('T')) {
      const [type = '', ...rest] = data.split(' ');
      if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(type)) throw new Error(`no name: ${type}`);
      const places = rest
        .join(' ')
        .split(';')
        .map((place) => place.split(' ').map(Number) as [number, number]);
      for (const [index, [start]] of places.entries())
        if (index > 0 && start < places[index - 1]![1]) throw new Error(`overlap: ${line}`);
      const words = places.map(([start, end]) => cut(start, end));
      if (tail !== `\t${words.join(' ')}`) throw new Error(`other words: ${line}`);
      marks.set(id, { words, start: places[0]![0], label: plainName(type) });
    } else if (id.startsWith('R')) {
      const match = /^(\S+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(data);
      const [from, to] = [marks.get(match?.[2] ?? ''), marks.get(match?.[3] ?? '')];
      if (!from || !to) throw new Error(`no relation: ${line}`);
      links.push({ label: plainName(match![1]!), from, to });
    } else {
      const [, target = ''] = data.split(' ');
      if (!marks.has(target) || (id.startsWith('A') && !/^\S+ \S+ \S+$/.test(data)))
        throw new Error(`no fact: ${line}`);
    }
  }
  return { marks: [...marks.values()], links };
}

/** Python's `str.splitlines`: it breaks at the separators of ASCII as well. */
function pythonLines(text: string): string[] {
  const separators = [0x1c, 0x1d, 0x1e].map((code) => String.fromCharCode(code));
  const plain = separators.reduce((rest, separator) => rest.replaceAll(separator, '\n'), text);
  return plain.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
