// Reads the JSON Lines of Prodigy (docs, "Annotation interfaces") and of doccano (import format of its projects).
import type { Marked, MarkedText } from './marked.ts';
import { pythonSlice } from './marked.ts';

interface ProdigyEnd {
  readonly start: number;
  readonly end: number;
  readonly token_end?: number;
}

interface ProdigyTask {
  readonly text: string;
  readonly answer: string;
  readonly tokens: readonly { text: string; start: number; end: number; id: number; ws: boolean }[];
  readonly spans: readonly (ProdigyEnd & { token_start?: number; label: string })[];
  readonly relations: readonly {
    head?: number;
    child?: number;
    head_span: ProdigyEnd;
    child_span: ProdigyEnd;
    label: string;
  }[];
}

/** Each part of an annotation is a mark of its own. */
export function readProdigyFile(file: string): MarkedText {
  const task = JSON.parse(onlyLine(file)) as ProdigyTask;
  const cut = pythonSlice(task.text);
  if (task.answer !== 'accept') throw new Error('not accepted');
  for (const [index, token] of task.tokens.entries())
    if (token.id !== index || cut(token.start, token.end) !== token.text)
      throw new Error(`no token: ${index}`);
  const marks = task.spans.map(({ start, end, label, token_start, token_end }) => {
    const [first, last] = [task.tokens[token_start ?? -1], task.tokens[token_end ?? -1]];
    const hasTokens = first !== undefined && last !== undefined;
    if (hasTokens && (first.end <= start || last.start >= end)) throw new Error(`other tokens: ${label}`);
    return { words: [cut(start, end)], start, label };
  });
  const markAt = (end: ProdigyEnd, token: number | undefined): Marked => {
    const index = task.spans.findIndex((span) => span.start === end.start && span.end === end.end);
    if (index < 0 || end.token_end !== token) throw new Error('no end of a relation');
    return marks[index]!;
  };
  const links = task.relations.map(({ head, child, head_span, child_span, label }) => {
    return { label, from: markAt(head_span, head), to: markAt(child_span, child) };
  });
  return { marks, links };
}

interface DoccanoLine {
  readonly text: string;
  readonly label?: readonly (readonly [number, number, string])[];
  readonly entities?: readonly { id: number; label: string; start_offset: number; end_offset: number }[];
  readonly relations?: readonly { from_id: number; to_id: number; type: string }[];
}

export function readDoccanoFile(file: string): MarkedText {
  const line = JSON.parse(onlyLine(file)) as DoccanoLine;
  const cut = pythonSlice(line.text);
  if (line.label) {
    const marks = line.label.map(([start, end, label]) => ({ words: [cut(start, end)], start, label }));
    return { marks, links: [] };
  }
  const byId = new Map(
    line.entities!.map(({ id, start_offset, end_offset, label }) => {
      return [id, { words: [cut(start_offset, end_offset)], start: start_offset, label }] as const;
    }),
  );
  const links = line.relations!.map(({ from_id, to_id, type }) => {
    return { label: type, from: byId.get(from_id)!, to: byId.get(to_id)! };
  });
  return { marks: [...byId.values()], links };
}

function onlyLine(file: string): string {
  const [line = '', rest] = file.split('\n');
  if (rest !== '') throw new Error('not one line');
  return line;
}
