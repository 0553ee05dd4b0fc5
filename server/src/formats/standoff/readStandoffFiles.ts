// Files to import: which belong together, which format they are in, and what they hold.
import { isRecord, listOf, parseJson } from '../json.ts';
import { standoffReaders } from './formats.ts';
import type { ImportResult, StandoffReader } from './standoff.ts';

export interface NamedFile {
  /** Without folders. */
  readonly name: string;
  readonly text: string;
}

export interface ReadStandoff {
  /** The file that names the annotations: "notes.ann" of brat's two. */
  readonly name: string;
  /** Problems begin with the name of the file. */
  readonly result: ImportResult;
}

/** One for each set of files; `format` undefined: what suffix and content tell, where they are certain. */
export function readStandoffFiles(
  files: readonly NamedFile[],
  format: string | undefined,
  articleText: string,
): readonly ReadStandoff[] {
  return setsOf(files, format).map((set) => {
    const name = set.files.find(({ suffix }) => suffix !== textSuffix)?.name ?? set.files[0]?.name ?? '';
    if (!set.reader) return { name, result: { ok: false, message: cannotTell } };
    const bySuffix = new Map(set.files.map(({ suffix, text }) => [suffix, text]));
    return { name, result: withNames(set.reader.read(bySuffix, articleText), set.stem) };
  });
}

/** Of brat, the text that the offsets count in lies beside the annotations. */
const textSuffix = '.txt';

const cannotTell = `The format cannot be told from the file. Say which it is: ${standoffReaders.map(({ id }) => id).join(', ')}.`;

interface FileSet {
  readonly stem: string;
  readonly reader: StandoffReader | undefined;
  readonly files: readonly (NamedFile & { readonly suffix: string })[];
}

function setsOf(files: readonly NamedFile[], format: string | undefined): FileSet[] {
  const sets = new Map<string, { stem: string; reader: StandoffReader; files: FileSet['files'][number][] }>();
  const unknown: FileSet[] = [];
  for (const file of files) {
    const reader = standoffReaders.find(({ id }) => id === (format ?? guessFormat(file)));
    // A file that is said to be of a format may be called anything.
    const suffix = reader?.suffixes.find((one) => file.name.endsWith(one)) ?? reader?.suffixes[0] ?? '';
    const stem = file.name.endsWith(suffix)
      ? file.name.slice(0, file.name.length - suffix.length)
      : file.name;
    if (!reader) {
      unknown.push({ stem, reader, files: [{ ...file, suffix }] });
      continue;
    }
    const key = `${reader.id} ${stem}`;
    const set = sets.get(key) ?? { stem, reader, files: [] };
    set.files.push({ ...file, suffix });
    sets.set(key, set);
  }
  return [...sets.values(), ...unknown];
}

/** The id of the format, undefined where it is not certain. */
function guessFormat({ name, text }: NamedFile): string | undefined {
  if (name.endsWith('.jsonl')) return guessJsonLines(text);
  if (name.endsWith(textSuffix)) return 'brat';
  const readers = standoffReaders.filter(({ suffixes }) => suffixes.some((suffix) => name.endsWith(suffix)));
  return readers.length === 1 ? readers[0]?.id : undefined;
}

/** By the properties of the first line that has any. */
function guessJsonLines(text: string): string | undefined {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const parsed = parseJson(line);
  if (!parsed.ok) return undefined;
  const { value } = parsed;
  if (Array.isArray(value)) return 'prodigy';
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value['spans'])) return 'prodigy';
  const entities = listOf(value['entities']);
  if (entities.length > 0) return isRecord(entities[0]) ? 'doccano' : 'prodigy';
  return Array.isArray(value['label']) || Array.isArray(value['labels']) || 'entities' in value
    ? 'doccano'
    : undefined;
}

/** Readers know suffixes alone: ".ann:3: …" becomes "notes.ann:3: …". */
function withNames(result: ImportResult, stem: string): ImportResult {
  if (!result.ok) return result;
  const problems = result.imported.problems.map((one) => (one.startsWith('.') ? `${stem}${one}` : one));
  return { ok: true, imported: { ...result.imported, problems } };
}
