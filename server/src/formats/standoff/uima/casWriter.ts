// Collects the feature structures of a CAS and prints them as XMI.
import type { Span } from '../../../text/span.ts';
import type { MarkupAttributes } from '../markup/markup.ts';
import { element, escapeText } from '../markup/xmlWriter.ts';

const sofa = 1;

export class CasWriter {
  readonly #text: string;
  readonly #elements: string[] = [];
  readonly #members: number[] = [];
  /** Prefix by name space. */
  readonly #prefixes = new Map<string, string>();
  #lastId = sofa;

  constructor(text: string) {
    this.#text = text;
  }

  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  addAnnotation(
    type: string,
    { start, end }: Span,
    features: MarkupAttributes,
    arrays: Readonly<Record<string, readonly string[]>> = {},
    id = this.newId(),
  ): void {
    this.add(type, { sofa, begin: start, end, ...features }, arrays, id);
  }

  /** Arrays of strings are written as child elements, one a string. */
  add(
    type: string,
    features: MarkupAttributes,
    arrays: Readonly<Record<string, readonly string[]>> = {},
    id = this.newId(),
  ): number {
    const children = Object.entries(arrays).flatMap(([name, values]) =>
      values.map((value) => element(name, {}, escapeText(value))),
    );
    this.#elements.push(element(this.#nameOf(type), { 'xmi:id': id, ...features }, children.join('')));
    this.#members.push(id);
    return id;
  }

  print(): string {
    const spaces = [...this.#prefixes].map(([space, prefix]) => [`xmlns:${prefix}`, space] as const);
    const attributes: MarkupAttributes = {
      'xmlns:xmi': 'http://www.omg.org/XMI',
      'xmlns:cas': 'http:///uima/cas.ecore',
      ...Object.fromEntries(spaces),
      'xmi:version': '2.0',
    };
    const content = [
      element('cas:NULL', { 'xmi:id': 0 }),
      ...this.#elements,
      element('cas:Sofa', {
        'xmi:id': sofa,
        sofaNum: 1,
        sofaID: '_InitialView',
        mimeType: 'text',
        sofaString: this.#text,
      }),
      element('cas:View', { sofa, members: this.#members.join(' ') }),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('xmi:XMI', attributes, `\n${content.join('\n')}\n`)}\n`;
  }

  /** "org.dateline.type.Cue" is `Cue` in the name space `http:///org/dateline/type.ecore`. */
  #nameOf(type: string): string {
    const dot = type.lastIndexOf('.');
    const space = `http:///${type.slice(0, dot).replaceAll('.', '/')}.ecore`;
    const prefix = this.#prefixes.get(space) ?? `type${this.#prefixes.size + 1}`;
    this.#prefixes.set(space, prefix);
    return `${prefix}:${type.slice(dot + 1)}`;
  }
}
