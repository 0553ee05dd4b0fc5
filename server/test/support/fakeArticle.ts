// Articles made by hand of marked text, for tests that must not depend on the annotators.
import { noNames } from '../../src/annotators/entities/passageNames.ts';
import { resolveEntities } from '../../src/annotators/coreference/resolveEntities.ts';
import type {
  Attribution,
  EntityType,
  Mention,
  Quotation,
  QuotationForm,
  Timex,
} from '../../src/annotators/layers.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { Article } from '../../src/article/article.ts';
import type { Document, Section, SectionKind } from '../../src/document/document.ts';
import type { Mark } from './markedText.ts';
import { parseMarkedText } from './markedText.ts';

/**
 * Marks: PER, ORG, LOC, MISC (names), NAME (of unknown type), ACR (acronym), NOM and NOMORG (nominals), PRO (pronoun), TITLE (of the next
 * name), QUOTE (direct, or the form as value: QUOTE=indirect), SPEAKER (around a mention or a phrase without one: of the quotation before it
 * in the paragraph, else of the next; SPEAKER=inferred),
 * DATE=value, HEADLINE (a section of its own). Flags of mentions stand as value: m, f (gender), s (subject): [[PER=f,s:Ann Lee]].
 */
export function fakeArticle(marked: string): Article {
  const { text, marks } = parseMarkedText(marked);
  const document = fakeDocument(text, marks);
  const mentions = numbered('m', fakeMentions(marks));
  const quotations = numbered(
    'q',
    marks.filter(({ label }) => label === 'QUOTE').map((mark) => fakeQuotation(text, mark)),
  );
  const attributions = numbered('a', fakeAttributions(text, marks, mentions, quotations));
  const timexes = numbered('t', marks.filter(({ label }) => label === 'DATE').map(fakeTimex));
  return {
    document,
    options: defaultOptions,
    publicationDate: undefined,
    timexes,
    mentions,
    quotations,
    attributions,
    entities: resolveEntities(document, { mentions, quotations, attributions }),
    passageLayers: document.sections.map(() => ({ timexes: [], mentions: noNames, quoteMarks: [] })),
  };
}

/** "Ann Lee: Ann Lee | she | the mayor" for each chain, in order. */
export function printChains({ document: { text }, entities, mentions }: Article): readonly string[] {
  const byId = new Map(mentions.map(({ id, span }) => [id, text.slice(span.start, span.end)]));
  return entities.map(
    ({ name, mentionIds }) => `${name}: ${mentionIds.map((id) => byId.get(id) ?? '?').join(' | ')}`,
  );
}

type Unnumbered<T> = Omit<T, 'id'>;

function numbered<T extends { readonly id: string }>(prefix: string, items: readonly Unnumbered<T>[]): T[] {
  return items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }) as unknown as T);
}

function fakeDocument(text: string, marks: readonly Mark[]): Document {
  const headlines = marks.filter(({ label }) => label === 'HEADLINE');
  const sections: Section[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const headline = headlines.some(({ start, end }) => start <= span.start && span.end <= end);
    sections.push(fakeSection(match[0], span.start, headline ? 'headline' : 'paragraph'));
  }
  return { text, format: 'plain', sections };
}

function fakeSection(text: string, start: number, kind: SectionKind): Section {
  const sentences = [...text.matchAll(/\S[^.!?]*(?:[.!?]+[”"’']*|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'word' as const,
    text: match[0],
  }));
  return { kind, span: { start, end: start + text.length }, passage: { text, tokens, sentences } };
}

const forms: Readonly<Record<string, Mention['form']>> = {
  PER: 'name',
  ORG: 'name',
  LOC: 'name',
  MISC: 'name',
  NAME: 'name',
  ACR: 'acronym',
  NOM: 'nominal',
  NOMORG: 'nominal',
  PRO: 'pronoun',
};
const types: Readonly<Record<string, EntityType>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  ACR: 'ORG',
  NOM: 'PER',
  NOMORG: 'ORG',
  PRO: 'PER',
};

function fakeMentions(marks: readonly Mark[]): Unnumbered<Mention>[] {
  const titles = marks.filter(({ label }) => label === 'TITLE');
  return marks.flatMap(({ label, value, start, end }) => {
    const form = forms[label];
    if (!form) return [];
    const flags = value?.split(',') ?? [];
    const title =
      label === 'PER' ? titles.find((other) => other.end <= start && start - other.end <= 2) : undefined;
    return [
      {
        span: { start, end },
        source: 'fake',
        form,
        type: types[label],
        head: { start, end },
        title: title && { start: title.start, end: title.end },
        gender: flags.includes('m')
          ? ('male' as const)
          : flags.includes('f')
            ? ('female' as const)
            : undefined,
        subject: flags.includes('s'),
      },
    ];
  });
}

function fakeQuotation(text: string, { start, end, value = 'direct' }: Mark): Unnumbered<Quotation> {
  const content = [...text.slice(start, end).matchAll(/[^\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return {
    span: { start, end },
    source: 'fake',
    form: value as QuotationForm,
    content,
    style: value === 'indirect' ? undefined : 'curly-double',
    unclosed: false,
    missingOpenings: [],
    earlyClosings: [],
  };
}

function fakeAttributions(
  text: string,
  marks: readonly Mark[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Unnumbered<Attribution>[] {
  return marks
    .filter(({ label }) => label === 'SPEAKER')
    .flatMap(({ start, end, value }) => {
      const inferred = value === 'inferred';
      const mention = mentions.find(
        ({ span }) => start <= span.start && span.end <= end && start === span.start,
      );
      const before = quotations.findLast(
        ({ span }) => span.end <= start && !text.slice(span.end, start).includes('\n'),
      );
      const quotation = before ?? quotations.find(({ span }) => span.start >= end);
      if (!quotation) return [];
      return [
        {
          span: { start, end },
          source: 'fake',
          quotationId: quotation.id,
          cue: undefined,
          speaker: inferred ? undefined : { start, end },
          speakerMentionId: mention?.id,
          confidence: inferred ? ('inferred' as const) : ('stated' as const),
          evidence: 'fake',
        },
      ];
    });
}

function fakeTimex({ start, end, value }: Mark): Unnumbered<Timex> {
  return {
    span: { start, end },
    source: 'fake',
    type: 'DATE',
    value,
    mod: undefined,
    stated: {},
    anchor: undefined,
    readings: [],
    refiners: [],
    steps: [],
  };
}
