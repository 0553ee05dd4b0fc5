// Parses XML with xmldom, which must find nothing to complain of but the sign for what XML cannot write.
import type { Document, Element, Node } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

export function parseXml(xml: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
    },
  });
  const document: Document = parser.parseFromString(xml, 'text/xml');
  return document.documentElement!;
}

export function childrenOf(node: Node): Element[] {
  return [...node.childNodes].filter((child): child is Element => child.nodeType === 1);
}

export function childNamed(element: Element, name: string): Element | undefined {
  return childrenOf(element).find(({ localName }) => localName === name);
}

export function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

/** Calls `enter` for each element with the length of the text before it, and `leave` with that at its end. */
export function walkText(
  root: Element,
  enter: (element: Element, at: number) => void,
  leave: (element: Element, at: number) => void,
): string {
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) {
        enter(child as Element, text.length);
        visit(child);
        leave(child as Element, text.length);
      } else text += child.nodeValue ?? '';
    }
  };
  visit(root);
  return text;
}
