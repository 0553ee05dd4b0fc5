// A spelling or an acronym that a finding doubts and that is right: it goes to a list in `.dateline.yaml`, shared in git.
import { addToList } from '../formats/configurationEdits.ts';
import type { MarkRightParams, Outcome } from '../protocol/protocol.ts';
import { changeConfiguration } from './configurationFile.ts';
import type { Context } from './context.ts';

/** Checks what it is given: any client may send anything. */
export function markRight(context: Context, params: MarkRightParams | undefined): Promise<Outcome> {
  const { uri, list, entry } = params ?? {};
  const isList = list === 'rightNames' || list === 'knownAcronyms';
  if (typeof uri !== 'string' || typeof entry !== 'string' || entry.trim() === '' || !isList)
    return Promise.resolve({ done: false, message: 'The command needs a file, a list and what is right.' });
  return changeConfiguration(
    context,
    uri,
    (yaml) => addToList(yaml, list, entry),
    `“${entry}” is listed as right`,
  );
}
