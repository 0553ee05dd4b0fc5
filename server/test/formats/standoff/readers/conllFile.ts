// Reads CoNLL-2003 as its readers in Python do: columns by white space, four of them, strict IOB2, a document mark in front.

export interface Chunk {
  readonly words: readonly string[];
  readonly label: string;
}

export interface ConllFile {
  readonly sentences: readonly (readonly string[])[];
  readonly chunks: readonly Chunk[];
}

export function readConllFile(file: string): ConllFile {
  const sentences: string[][] = [];
  const chunks: { words: string[]; label: string }[] = [];
  const [mark, ...blocks] = file.split('\n\n');
  if (mark?.trim() !== '-DOCSTART- -X- O O') throw new Error(`no document mark: ${mark}`);
  for (const block of blocks) {
    const words: string[] = [];
    let open = '';
    for (const line of block.replace(/\n$/, '').split('\n')) {
      // For Python some control characters are white space.
      const columns = line.split(/[\s\p{Cc}]+/u);
      const [word, pos, chunk, tag = ''] = columns;
      if (columns.length !== 4 || !word || pos !== '-X-' || chunk !== 'O') throw new Error(`no row: ${line}`);
      words.push(word);
      const label = tag.slice(2);
      if (tag.startsWith('B-') && label !== '') chunks.push({ words: [word], label });
      else if (tag.startsWith('I-') && label === open) chunks.at(-1)!.words.push(word);
      else if (tag !== 'O') throw new Error(`no IOB2: ${line}`);
      open = tag === 'O' ? '' : label;
    }
    sentences.push(words);
  }
  return { sentences, chunks };
}
