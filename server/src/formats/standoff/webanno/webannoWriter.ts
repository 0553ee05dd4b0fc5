// Writes WebAnno TSV 3.3 with the layers that INCEpTION has from the start: `custom.Span` and `custom.Relation`.
import { sliceSpan } from '../../../text/span.ts';
import type { StandoffDocument, StandoffRelation, StandoffWriter } from '../standoff.ts';
import { escapeText, escapeValue } from './webannoEscape.ts';
import type { Part, Unit, UnitSentence, UnitTable } from './webannoUnits.ts';
import { unitTable } from './webannoUnits.ts';

export const webannoWriter: StandoffWriter = {
  id: 'webanno',
  title: 'WebAnno TSV 3 (INCEpTION)',
  offsetUnit: 'UTF-16 code units',
  leavesOut:
    'All but labels and relations; what stands between sentences, which becomes a line break and spaces. White space at the ' +
    'ends of an annotation is cut off, and one in several parts becomes several.',
  write: (document) => [{ suffix: '.tsv', text: tsvOf(document) }],
};

function tsvOf(document: StandoffDocument): string {
  const table = unitTable(document);
  const relations = relationsByUnit(document.relations, table);
  const layers = ['#T_SP=custom.Span|label\n'];
  if (relations.size > 0) layers.push('#T_RL=custom.Relation|label|BT_custom.Span\n');
  const sentences = table.sentences.map((sentence) => linesOf(sentence, document.text, relations));
  return `#FORMAT=WebAnno TSV 3.3\n${layers.join('')}\n${sentences.map((lines) => `\n${lines}`).join('')}`;
}

function linesOf({ span, units }: UnitSentence, text: string, relations: RelationCells): string {
  const head = sliceSpan(text, span).split('\n');
  const rows = units.map((unit) => {
    const { start, end } = unit.span;
    const cells = [unit.id, `${start}-${end}`, escapeText(sliceSpan(text, unit.span)), labelsOf(unit)];
    if (relations.size > 0) cells.push(...(relations.get(unit) ?? noRelation));
    // INCEpTION ends each cell, the last as well, with a tab.
    return `${cells.join('\t')}\t\n`;
  });
  return head.map((line) => `#Text=${escapeText(line)}\n`).join('') + rows.join('');
}

function labelsOf({ parts }: Unit): string {
  const labels = parts.map(({ annotation, number }) => {
    const label = annotation.label === '' ? '*' : escapeValue(annotation.label);
    return number === 0 ? label : `${label}[${number}]`;
  });
  return labels.join('|') || '_';
}

/** Label and source, in the row where the target begins. */
type RelationCells = ReadonlyMap<Unit, readonly [string, string]>;
const noRelation = ['_', '_'] as const;

function relationsByUnit(relations: readonly StandoffRelation[], { firstParts }: UnitTable): RelationCells {
  const lists = new Map<Unit, { labels: string[]; sources: string[] }>();
  for (const { label, from, to } of relations) {
    const [source, target] = [firstParts.get(from), firstParts.get(to)];
    const row = target?.units[0];
    if (!source || !target || !row) continue;
    const list = lists.get(row) ?? { labels: [], sources: [] };
    list.labels.push(label === '' ? '*' : escapeValue(label));
    list.sources.push(referenceTo(source, target));
    lists.set(row, list);
  }
  return new Map(
    [...lists].map(([row, { labels, sources }]) => [row, [labels.join('|'), sources.join('|')]]),
  );
}

function referenceTo(source: Part, target: Part): string {
  const id = source.units[0]?.id ?? '';
  return source.number === 0 && target.number === 0 ? id : `${id}[${source.number}_${target.number}]`;
}
