// Compares the analysis of the seed article with its gold analysis, layer by layer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { speakerOf } from '../../src/article/queries.ts';
import { sliceSpan } from '../../src/text/span.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface SeedGold {
  readonly dct: string;
  readonly text: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly aliases: readonly string[];
    readonly mentions: readonly Place[];
  }[];
  readonly timex: readonly (Place & { readonly type: string; readonly value: string })[];
  readonly quotes: readonly (Place & { readonly speaker: string })[];
  readonly sections: Readonly<Record<string, string>>;
}

/** What gold and analysis say of one layer, a line for each thing. */
export interface LayerScore {
  readonly layer: string;
  readonly expected: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export function scoreSeed(folder: string): readonly LayerScore[] {
  const gold = JSON.parse(readFileSync(join(folder, 'seed/article.gold.json'), 'utf8')) as SeedGold;
  const article = analyzeArticle(gold.text);
  return [
    compare('publication date', [gold.dct], [article.publicationDate?.value ?? 'none']),
    compare('sections', ...sectionLines(gold, article)),
    compare('mentions', ...mentionLines(gold, article)),
    compare('chains', ...chainLines(gold, article)),
    compare('names and aliases', ...aliasLines(gold, article)),
    compare('roles', ...roleLines(gold, article)),
    compare('timexes', ...timexLines(gold, article)),
    compare('quotations', ...quotationLines(gold, article)),
  ];
}

export function printLayer({ layer, expected, found, missing, extra }: LayerScore): string {
  const details = [
    ...missing.map((line) => `    missing  ${line}`),
    ...extra.map((line) => `    extra    ${line}`),
  ];
  const head = `${layer.padEnd(18)} expected ${expected}, found ${found}, missing ${missing.length}, extra ${extra.length}`;
  return [head, ...details].join('\n');
}

function compare(layer: string, expected: readonly string[], found: readonly string[]): LayerScore {
  const [wanted, given] = [new Set(expected), new Set(found)];
  return {
    layer,
    expected: expected.length,
    found: found.length,
    missing: expected.filter((line) => !given.has(line)),
    extra: found.filter((line) => !wanted.has(line)),
  };
}

type Lines = readonly [expected: readonly string[], found: readonly string[]];

/** The gold names the sections that are no paragraphs. */
function sectionLines(gold: SeedGold, { document: { text, sections } }: Article): Lines {
  const expected = Object.entries(gold.sections).map(([kind, piece]) => `${kind} "${piece}"`);
  const special = sections.filter(({ kind }) => kind !== 'paragraph');
  return [expected, special.map(({ kind, span }) => `${kind} "${sliceSpan(text, span)}"`)];
}

function lineOf(place: Place): string {
  return `${place.start}–${place.end} "${place.text.slice(0, 60)}"`;
}

function named(article: Article) {
  const { text } = article.document;
  const names = article.mentions.filter(({ form }) => form === 'name' || form === 'acronym');
  return names.map(({ id, type, span }) => ({
    id,
    type: type ?? '?',
    line: lineOf({ ...span, text: sliceSpan(text, span) }),
  }));
}

function mentionLines(gold: SeedGold, article: Article): Lines {
  const expected = gold.entities.flatMap(({ type, mentions }) =>
    mentions.map((mention) => `${lineOf(mention)} ${type}`),
  );
  return [expected, named(article).map(({ line, type }) => `${line} ${type}`)];
}

/** A chain is the places of its names. */
function chainLines(gold: SeedGold, article: Article): Lines {
  const lines = new Map(named(article).map(({ id, line }) => [id, line]));
  const expected = gold.entities.map(({ mentions }) => mentions.map(lineOf).join(', '));
  const found = article.entities.map(({ mentionIds }) =>
    mentionIds.flatMap((id) => lines.get(id) ?? []).join(', '),
  );
  return [expected, found.filter((line) => line !== '')];
}

/** The gold lists no alias that differs from a name in one word of a coordination: aliases of "… and …" are left out. */
function aliasLines(gold: SeedGold, article: Article): Lines {
  const print = (name: string, aliases: readonly string[]) =>
    [name, ...(name.includes(' and ') ? [] : aliases)].join(' = ');
  return [
    gold.entities.map(({ name, aliases }) => print(name, aliases)),
    article.entities.map(({ name, aliases }) => print(name, aliases)),
  ];
}

function roleLines(gold: SeedGold, article: Article): Lines {
  const print = ({ name, roles }: { readonly name: string; readonly roles: readonly string[] }) =>
    roles.map((role) => `${name}: ${role}`);
  const found = article.entities.map(({ name, roles }) => ({ name, roles: roles.map(({ text }) => text) }));
  return [gold.entities.flatMap(print), found.flatMap(print)];
}

function timexLines(gold: SeedGold, article: Article): Lines {
  const expected = gold.timex.map((timex) => `${lineOf(timex)} ${timex.type} ${timex.value}`);
  const { text } = article.document;
  return [
    expected,
    article.timexes.map(
      ({ span, type, value }) =>
        `${lineOf({ ...span, text: sliceSpan(text, span) })} ${type} ${value ?? '?'}`,
    ),
  ];
}

/** A speaker is known by the name that the gold gives its entity. */
function quotationLines(gold: SeedGold, article: Article): Lines {
  const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const expected = gold.quotes.map((quote) => `${lineOf(quote)} ${names.get(quote.speaker) ?? '?'}`);
  const { text } = article.document;
  const direct = article.quotations.filter(({ form }) => form === 'direct');
  const found = direct.map(
    ({ id, span }) => `${lineOf({ ...span, text: sliceSpan(text, span) })} ${speakerName(article, id)}`,
  );
  return [expected, found];
}

function speakerName(article: Article, quotationId: string): string {
  const { mention, entity } = speakerOf(article, quotationId);
  if (entity) return entity.name;
  return mention ? `(${sliceSpan(article.document.text, mention.span)})` : 'nobody';
}
