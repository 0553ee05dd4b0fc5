// Sieve 1: mentions spelt alike are one name.
import type { Document } from '../../../document/document.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Mention } from '../../layers.ts';
import { isNamed } from '../../layers.ts';
import { Chains } from '../chains.ts';
import type { NameForm } from '../nameForm.ts';
import { nameText, nameWords } from '../nameForm.ts';
import type { Layers, Resolution } from '../resolution.ts';
import { Spelling } from '../spelling.ts';
import { voteType } from '../vote.ts';

/** The state that the other sieves start from: a chain for each name form. */
export function groupExactNames(document: Document, layers: Layers): Resolution {
  const groups = new Map<string, Mention[]>();
  const keys = new Map<string, string>();
  for (const mention of layers.mentions) {
    if (!isNamed(mention)) continue;
    const written = sliceSpan(document.text, mention.head);
    const key = keys.get(written) ?? nameWords(written).join(' ');
    keys.set(written, key);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const forms = [...groups].map(([key, mentions], number) => formOf(document, key, mentions, number));
  const owner = new Map(forms.flatMap((form) => form.mentions.map(({ id }) => [id, form.number] as const)));
  const chains = new Chains(forms.map(({ entry, mentions }) => [entry, judgedType(mentions)]));
  return { ...layers, document, forms, chains, spelling: new Spelling(), owner };
}

function formOf(document: Document, key: string, mentions: readonly Mention[], number: number): NameForm {
  const head = mentions[0]?.head;
  return {
    number,
    text: head ? nameText(sliceSpan(document.text, head)) : key,
    words: key.split(' '),
    acronym: mentions.every(({ form }) => form === 'acronym'),
    type: voteType(mentions),
    mentions,
    entry: mentions.find(({ known }) => known)?.known?.entry,
  };
}

/** What the user said to be different things are two. */
function judgedType(mentions: readonly Mention[]): string | undefined {
  return voteType(mentions.filter(({ judged }) => judged?.whole));
}
