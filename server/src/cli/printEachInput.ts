// Takes the articles of a run one at a time.
import type { Input } from '../desk/inspectArticle.ts';
import { exitCodes } from './exitCodes.ts';
import { loadInput } from './files/loadInput.ts';
import { sourcesOf } from './files/source.ts';
import type { Streams } from './streams.ts';

/** Prints what `print` makes of each article; a file that cannot be read is reported and the run goes on. Answers with the exit code. */
export async function printEachInput(
  paths: readonly string[],
  streams: Streams,
  print: (path: string, input: Input) => string,
): Promise<number> {
  let code: number = exitCodes.clean;
  for (const source of await sourcesOf(paths, streams)) {
    const input = loadInput(source);
    if (input.ok) streams.out(print(source.path, input));
    else {
      streams.error(`${source.path}: ${input.message}\n`);
      code = exitCodes.failure;
    }
  }
  return code;
}
