// Holds the analysis of an excerpt against what is expected of it.
import type { Article } from '../../../src/article/article.ts';
import { mentionsOf, sentenceAt } from '../../../src/article/queries.ts';
import { runRules } from '../../../src/features/diagnostics/runRules.ts';
import { overlaps } from '../../../src/text/span.ts';
import { checkQuotations } from './checkQuotations.ts';
import type { Expectation, Place } from './expectation.ts';
import { spanAt } from './places.ts';

/** What is wrong, in words, without any of the text; empty where all is as expected. */
export function checkExcerpt(article: Article, expected: Expectation): readonly string[] {
  const wrongs = [checkQuotations, checkChains, checkDates, checkFindings, checkSentences].flatMap((check) =>
    check(article, expected),
  );
  return [...new Set(wrongs)];
}

function checkChains(article: Article, { chains = [], apart = [] }: Expectation): readonly string[] {
  const inOne = (count: (held: number, all: number) => boolean) => (places: readonly Place[]) =>
    article.entities.some((entity) => {
      const mentions = mentionsOf(article, entity);
      const held = places.filter((place) => mentions.some(({ span }) => overlaps(span, spanAt(place))));
      return count(held.length, places.length);
    });
  const isWhole = inOne((held, all) => held === all);
  const isMixedUp = inOne((held) => held > 1);
  return [
    ...chains.flatMap((places, index) => (isWhole(places) ? [] : [`chain ${index + 1} is split`])),
    ...apart.flatMap((places, index) => (isMixedUp(places) ? [`different things ${index + 1} are one`] : [])),
  ];
}

function checkDates({ timexes }: Article, { dates = [] }: Expectation): readonly string[] {
  return dates.flatMap(({ span, value }) => {
    const found = timexes.filter((timex) => overlaps(timex.span, spanAt(span)));
    // "Friday afternoon" is that day too.
    const isRight = found.some((timex) => timex.value === value || timex.value?.startsWith(`${value}T`));
    return isRight ? [] : [`no date ${value}`];
  });
}

function checkFindings(article: Article, { findings = [], atMost }: Expectation): readonly string[] {
  const diagnostics = runRules(article, {
    severities: {},
    suppressions: [],
    settings: { knownAcronyms: [] },
  });
  const missing = findings.filter(
    ({ rule, at }) =>
      !diagnostics.some(
        (found) => found.rule === rule && at.some((place) => overlaps(found.span, spanAt(place))),
      ),
  );
  const lines = missing.map(({ rule }) => `no ${rule}`);
  if (!atMost) return lines;
  const count = diagnostics.filter(({ rule }) => atMost.rules.includes(rule)).length;
  return count > atMost.findings ? [...lines, `${count} warnings, at most ${atMost.findings}`] : lines;
}

function checkSentences(article: Article, { oneSentence = [], sentenceStarts = [] }: Expectation) {
  const broken = oneSentence.filter(([start, end]) => (sentenceAt(article, start)?.end ?? 0) < end);
  const unbroken = sentenceStarts.filter((offset) => sentenceAt(article, offset)?.start !== offset);
  return [
    ...broken.map(([start]) => `a sentence ends after ${start}`),
    ...unbroken.map((offset) => `no sentence begins at ${offset}`),
  ];
}
