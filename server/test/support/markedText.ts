// Marked text: one string that is both input and expectation, "[[PER:Ann Lee]] came on [[DATE=2024-03-05:Tuesday]]".

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value: string | undefined;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const opening = /\[\[([A-Za-z][A-Za-z0-9_-]*)(?:=([^:\]]*(?::\d\d)*))?:|\]\]/g;

/** Strips `[[LABEL:…]]` and `[[LABEL=value:…]]` (they may nest) and says where they stood. */
export function parseMarkedText(marked: string): MarkedText {
  const marks: Mark[] = [];
  const open: { start: number; label: string; value: string | undefined }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(opening)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] !== undefined) open.push({ start: text.length, label: match[1], value: match[2] });
    else {
      const last = open.pop();
      if (!last) throw new Error(`"]]" without "[[" in: ${marked}`);
      marks.push({ ...last, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`"[[" without "]]" in: ${marked}`);
  return { text: text + marked.slice(at), marks: marks.sort(byPlace) };
}

/** Prints marks back into a text: the inverse of parseMarkedText. Marks nest or stand apart. */
export function printMarkedText(text: string, marks: readonly Mark[]): string {
  const at = new Map<number, string>();
  const put = (offset: number, piece: string, front: boolean) => {
    const before = at.get(offset) ?? '';
    at.set(offset, front ? piece + before : before + piece);
  };
  for (const mark of [...marks].sort(byPlace)) {
    put(mark.start, `[[${mark.label}${mark.value === undefined ? '' : `=${mark.value}`}:`, false);
  }
  for (const mark of marks) put(mark.end, ']]', true);
  let printed = '';
  let from = 0;
  for (const [offset, piece] of [...at].sort((a, b) => a[0] - b[0])) {
    printed += text.slice(from, offset) + piece;
    from = offset;
  }
  return printed + text.slice(from);
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}
