// Reads TimeML 1.2.1: TIMEX3 elements of TEXT, and the creation time.
import { childNamed, parseXml, walkText } from './xmlTree.ts';

export interface ReadTimex {
  readonly span: readonly [start: number, end: number];
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ReadTimeml {
  readonly id: string;
  readonly creationTime: Readonly<Record<string, string>> | undefined;
  readonly text: string;
  readonly timexes: readonly ReadTimex[];
}

export function readTimeml(xml: string): ReadTimeml {
  const root = parseXml(xml);
  if (root.nodeName !== 'TimeML') throw new Error('not TimeML');
  const dct = childNamed(root, 'DCT');
  const timexes: { span: [number, number]; attributes: Record<string, string> }[] = [];
  const text = walkText(
    childNamed(root, 'TEXT')!,
    (element, at) => {
      const attributes = attributesOf(element.attributes);
      if (element.nodeName !== 'TIMEX3') throw new Error(element.nodeName);
      if (!/^t[1-9]\d*$/.test(attributes['tid']!)) throw new Error('tid');
      if (!/^(?:DATE|TIME|DURATION|SET)$/.test(attributes['type']!)) throw new Error('type');
      if (!attributes['value']) throw new Error('value');
      timexes.push({ span: [at, at], attributes });
    },
    (_, at) => {
      timexes.at(-1)!.span[1] = at;
    },
  );
  return {
    id: childNamed(root, 'DOCID')!.textContent!,
    creationTime: dct && attributesOf(childNamed(dct, 'TIMEX3')!.attributes),
    text,
    timexes,
  };
}

function attributesOf(attributes: Iterable<{ name: string; value: string }>): Record<string, string> {
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}
