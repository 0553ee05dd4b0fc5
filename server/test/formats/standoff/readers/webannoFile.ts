// Reads WebAnno TSV 3.3 as INCEpTION does (Tsv3XDeserializer): the text rebuilt from the sentences and their offsets, in UTF-16
// code units; annotations made and lengthened row by row; relations resolved at the end.
import type { Marked } from './marked.ts';

export interface WebannoFile {
  readonly text: string;
  readonly marks: readonly WebannoMark[];
  readonly links: readonly { readonly label: string; readonly from: WebannoMark; readonly to: WebannoMark }[];
}

export interface WebannoMark extends Marked {
  readonly end: number;
}

interface OpenMark {
  start: number;
  end: number;
  label: string;
}

export function readWebannoFile(file: string): WebannoFile {
  const lines = file.split(/\r\n|[\r\n]/);
  const hasText = lines.some((line) => line.startsWith('#Text='));
  if (lines.pop() !== '' || (hasText && lines.at(-1) === ''))
    throw new Error('it must end with one line break');
  if (lines.shift() !== '#FORMAT=WebAnno TSV 3.3') throw new Error('no format');
  if (lines.shift() !== '#T_SP=custom.Span|label') throw new Error('no span layer');
  const related = lines[0] !== '';
  if (related && lines.shift() !== '#T_RL=custom.Relation|label|BT_custom.Span')
    throw new Error('no relation layer');
  if (lines.shift() !== '') throw new Error('no empty line behind the header');
  let text = '';
  const marks: OpenMark[] = [];
  const byNumber = new Map<string, OpenMark>();
  const byUnit = new Map<string, OpenMark[]>();
  const wanted: { label: string; source: string; unit: string }[] = [];
  let head: string[] = [];
  for (const line of [...lines, '']) {
    if (line === '') continue;
    if (line.startsWith('#Text=')) {
      head.push(unescapeText(line.slice('#Text='.length)));
      continue;
    }
    const fields = line.split('\t');
    if (fields.length !== (related ? 7 : 5) || fields.at(-1) !== '') throw new Error(`no row: ${line}`);
    const [unit = '', place = '', token = '', cell = '', labels = '_', sources = '_'] = fields;
    const [start = NaN, end = NaN] = place.split('-').map(Number);
    if (head.length > 0) {
      // A sentence begins where its first token does.
      if (!/^\d+-1$/.test(unit) || start < text.length) throw new Error(`no first token: ${line}`);
      text = text.padEnd(start) + head.join('\n');
      head = [];
    }
    if (text.slice(start, end) !== unescapeText(token)) throw new Error(`other words: ${line}`);
    const here: OpenMark[] = [];
    byUnit.set(unit, here);
    if (cell !== '_')
      for (const value of cell.split(/(?<!\\)\|/)) {
        const numbered = /^(.*)\[(\d+)\]$/s.exec(value);
        const known = numbered ? byNumber.get(numbered[2]!) : undefined;
        const raw = numbered ? numbered[1]! : value;
        const mark = known ?? { start, end, label: raw === '*' ? '' : unescapeValue(raw) };
        mark.end = end;
        if (!known) marks.push(mark);
        if (numbered) byNumber.set(numbered[2]!, mark);
        here.push(mark);
      }
    if (related && labels !== '_') {
      const all = sources.split('|');
      for (const [index, label] of labels.split(/(?<!\\)\|/).entries())
        wanted.push({ label: label === '*' ? '' : unescapeValue(label), source: all[index]!, unit });
    }
  }
  const done = new Map(
    marks.map((mark) => [mark, { ...mark, words: [text.slice(mark.start, mark.end)] }] as const),
  );
  const links = wanted.map(({ label, source, unit }) => {
    const [, from = '', first = '0', second = '0'] = /^([\d.-]+)(?:\[(\d+)_(\d+)\])?$/.exec(source) ?? [];
    const end = (at: string, number: string) => {
      // INCEpTION finds an end by its row only where the number of a part has one digit.
      if (number === '0' && !/^\d+-\d+(?:\.\d)?$/.test(at)) throw new Error(`no unit: ${at}`);
      const here = byUnit.get(at) ?? [];
      const mark = number === '0' ? here[0] : byNumber.get(number);
      if (!mark || !here.includes(mark) || (number === '0' && here.length > 1))
        throw new Error(`no end: ${source}`);
      return done.get(mark)!;
    };
    return { label, from: end(from, first), to: end(unit, second) };
  });
  return { text, marks: [...done.values()], links };
}

/** All reserved characters have a backslash in front; the guide lists `->` as one of them. */
function unescapeValue(value: string): string {
  if (/(?<!\\)(?:\\\\)*[[\]|_;*]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\(->|.)/g, (_, found: string) => ({ t: '\t', n: '\n' })[found] ?? found);
}

function unescapeText(text: string): string {
  const readable: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' };
  return text.replaceAll(/\\(.)/gs, (_, found: string) => readable[found] ?? found);
}
