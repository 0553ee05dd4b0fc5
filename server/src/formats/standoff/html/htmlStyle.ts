// The style sheet of the HTML page, for light and dark screens and for paper.
import { colourCount } from './htmlColours.ts';

/** Hues that can be told apart, those beside each other far from each other. */
const hues = Array.from({ length: colourCount }, (_, index) => (210 + index * 150) % 360);

export const htmlStyle = `
:root { color-scheme: light dark; --ground: #fdfdfb; --ink: #1c1c1e; --quiet: #66666c; --shade: 45%; --strength: 0.22; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b1b1d; --ink: #e6e6e3; --quiet: #a2a2a8; --shade: 62%; --strength: 0.3; }
}
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; background: var(--ground); color: var(--ink);
  font: 1.05rem/1.7 Georgia, serif; }
header time, .legend, .notes, .relations { color: var(--quiet); font: 0.85rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1rem; }
article p { white-space: pre-wrap; overflow-wrap: break-word; }
article > mark { display: none; }
mark, .point { color: inherit; background: hsl(var(--hue) 70% var(--shade) / var(--strength));
  border-bottom: 2px solid hsl(var(--hue) 70% var(--shade)); }
mark[data-origin='annotated'] { border-bottom-style: double; border-bottom-width: 4px; }
.point { background: none; border: 0; } .point::before { color: hsl(var(--hue) 70% var(--shade)); }
.point.start::before { content: '['; } .point.end::before { content: ']'; }
a.note { text-decoration: none; color: var(--quiet); }
a.note::after { content: attr(data-note); vertical-align: super; font-size: 0.7em; }
.legend ul, .relations ul { list-style: none; padding: 0; } .legend li { display: inline-block; margin-right: 1rem; }
blockquote { margin: 0; color: var(--ink); font-family: Georgia, serif; }
.comment { white-space: pre-wrap; margin: 0.2rem 0; } .tag { border: 1px solid; border-radius: 0.6rem; padding: 0 0.5rem; }
${hues.map((hue, index) => `.c${index + 1} { --hue: ${hue}; }`).join(' ')}
`;
