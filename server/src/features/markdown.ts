// Pieces of Markdown for hovers, tooltips and the report: escaped article text, links, shortened quotes.

/** Text of an article as Markdown that shows it as it is: no marks, links or HTML come of it. White space is folded. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()<>#|~&!$@]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link, or the label alone where there is no URL. The label is Markdown already. */
export function linked(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** At most `length` code units on one line, cut between words, with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.–—\uD800-\uDBFF]$/u, '')}…`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "1 mention", "3 mentions". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

export function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
