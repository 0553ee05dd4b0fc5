// title-case: capital or small letters of offices before and after names, against the house style.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Span } from '../../../text/span.ts';
import { isInCopy } from '../copy.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const titleCase: Rule = {
  id: 'title-case',
  title: 'An office in capital or small letters, against the house style',
  severity: 'off',
  check: (article, { style }) => {
    if (!style?.officeCase) return [];
    const raise = style.officeCase === 'capital-before-name';
    return article.mentions
      .filter(({ form, head }) => form === 'name' && isInCopy(article, head))
      .flatMap((mention) => [
        ...(raise ? small(article, mention) : large(article, mention)),
        ...behind(article, mention),
      ]);
  },
};

const office =
  '(?:vice |deputy |prime |foreign |finance |defen[cs]e |interior |attorney |secretary[- ])?(?:president|minister|governor|senator|mayor|chancellor|general|pope|king|queen|premier|congressman|congresswoman)';
const isOffice = new RegExp(`^${office}$`, 'i');
/** Behind these words an office stands for a title; behind "the" or "company" it describes. */
const leadIn =
  /(?:^|[.!?,;:]\s|\b(?:of|by|to|with|and|for|from|that|when|told|asked|met|said|as|while|if|but|on|about|after|before|against)\s)$/i;

function small(article: Article, mention: Mention): readonly Finding[] {
  const { text } = article.document;
  const title = titleBefore(text, mention);
  if (!title) return [];
  const written = sliceSpan(text, title);
  const before = text.slice(Math.max(0, title.start - 20), title.start);
  if (written.toLowerCase() !== written || !leadIn.test(before)) return [];
  const newText = written.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [
    report(title, `The house style has a capital letter for an office before a name: “${newText}”.`, newText),
  ];
}

function large(article: Article, mention: Mention): readonly Finding[] {
  const { text } = article.document;
  const title = titleBefore(text, mention);
  if (!title) return [];
  const written = sliceSpan(text, title);
  const opens = /(?:^|[.!?:]["”’]?\s+|\n\s*|["“])$/.test(
    text.slice(Math.max(0, title.start - 4), title.start),
  );
  if (opens || !/^\p{Lu}/u.test(written)) return [];
  const newText = written.toLowerCase();
  return [report(title, `The house style has small letters for an office: “${newText}”.`, newText)];
}

/** The whole of the title is an office, and the name follows it at once. */
function titleBefore(text: string, { title, head }: Mention): Span | undefined {
  if (!title || title.end > head.start || text.slice(title.end, head.start) !== ' ') return undefined;
  return isOffice.test(sliceSpan(text, title)) ? title : undefined;
}

const afterName = new RegExp(`^, the (${office})(?=[,.;])`, 'i');

/** "Ann Lee, the Mayor, said": behind a name no house has a capital. */
function behind(article: Article, { head }: Mention): readonly Finding[] {
  const match = afterName.exec(article.document.text.slice(head.end, head.end + 60));
  const written = match?.[1];
  if (written === undefined || !/^\p{Lu}/u.test(written)) return [];
  const start = head.end + ', the '.length;
  const newText = written.toLowerCase();
  return [
    report(
      { start, end: start + written.length },
      `The house style has small letters for an office behind a name: “${newText}”.`,
      newText,
    ),
  ];
}

function report(span: Span, message: string, newText: string): Finding {
  return finding(span, message, { fixes: [fix(`Write “${newText}”`, span, newText, false)] });
}
