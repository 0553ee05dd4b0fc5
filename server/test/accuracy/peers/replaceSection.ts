// Puts text between the two comments that mark a generated section of a Markdown file.

export function replaceSection(markdown: string, name: string, text: string): string {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [start, end] = [markdown.indexOf(opening), markdown.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`the section "${name}" is not marked`);
  return `${markdown.slice(0, start)}${opening}\n\n${text}\n\n${markdown.slice(end)}`;
}
