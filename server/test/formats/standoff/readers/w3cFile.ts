// Reads a page of W3C Web Annotations (Web Annotation Data Model, 2017): the quote and the position of each target must agree.
import type { Marked, MarkedText } from './marked.ts';
import { pythonSlice } from './marked.ts';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Item {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value: string }[];
  readonly target: Target | readonly Target[];
}

interface Target {
  readonly id?: string;
  readonly source?: string;
  readonly selector?: readonly Selector[];
}

export function readW3cFile(text: string, file: string): MarkedText {
  const page = JSON.parse(file) as { '@context': string; type: string; items: readonly Item[] };
  if (page['@context'] !== 'http://www.w3.org/ns/anno.jsonld' || page.type !== 'AnnotationPage')
    throw new Error('no page');
  const cut = pythonSlice(text);
  const marks = new Map<string, Marked>();
  for (const { id, type, motivation, body, target } of page.items) {
    const targets = [target].flat();
    if (type !== 'Annotation' || marks.has(id)) throw new Error(`no annotation, or twice: ${id}`);
    if (motivation === 'linking' || targets.every(({ selector }) => !selector)) continue;
    const words = targets.map(({ selector }) => wordsAt(text, selector ?? [], cut));
    marks.set(id, {
      words,
      start: selectorOf(targets[0]!.selector ?? [], 'TextPositionSelector').start!,
      label: labelOf(body),
    });
  }
  const links = page.items
    .filter(({ motivation }) => motivation === 'linking')
    .map(({ body, target }) => {
      const [from, to] = [target].flat().map(({ id }) => marks.get(id ?? ''));
      if (!from || !to) throw new Error('no link');
      return { label: labelOf(body), from, to };
    });
  return { marks: [...marks.values()], links };
}

function wordsAt(
  text: string,
  selectors: readonly Selector[],
  cut: (start: number, end: number) => string,
): string {
  const quote = selectorOf(selectors, 'TextQuoteSelector');
  const position = selectorOf(selectors, 'TextPositionSelector');
  const words = cut(position.start!, position.end!);
  if (quote.exact !== words) throw new Error(`other words: ${quote.exact}`);
  if (!text.includes(`${quote.prefix}${words}${quote.suffix}`)) throw new Error(`other context: ${words}`);
  return words;
}

function selectorOf(selectors: readonly Selector[], type: string): Selector {
  const found = selectors.find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

function labelOf(body: Item['body']): string {
  return body.find(({ purpose }) => purpose === 'classifying')?.value ?? '';
}
