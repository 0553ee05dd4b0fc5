// time-format: "12 noon", "10 a.m. this morning" and "5:00 p.m.", which say a thing twice; "5pm" for "5 p.m." by the style of the house.
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import { shiftSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import type { HouseStyle } from '../houseStyle.ts';
import type { ProseSentence } from '../proseSentences.ts';
import { proseSentences } from '../proseSentences.ts';
import type { Finding, Rule } from '../rule.ts';

export const timeFormat: Rule = {
  id: 'time-format',
  title: 'A time of day that says a thing twice or is not in the style of the house',
  severity: 'hint',
  check: (article, { style = {} }) =>
    proseSentences(article)
      .filter(({ text }) => /noon|midnight|\d\s?[ap]\.?\s?m/iu.test(text))
      .flatMap((sentence) => [...redundant(article, sentence), ...clocks(article, sentence, style)]),
};

/** A change of one sentence; offsets relative to it. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly message: string;
  readonly safe: boolean;
}

function toFindings(article: Article, { span, text }: ProseSentence, changes: readonly Change[]): Finding[] {
  return changes.flatMap(({ start, end, newText, message, safe }) => {
    const place = shiftSpan({ start, end }, span.start);
    if (insideQuotation(article, place) || text.slice(start, end) === newText) return [];
    return [finding(place, message, { fixes: [fix(`Write “${newText}”`, place, newText, safe)] })];
  });
}

const twelve = /(?<![\d:.-])12\s(noon|midnight)\b/giu;
const halfTwice =
  /(\d{1,2}(?:[:.]\d\d)?\s?([ap])\.?m\b\.?)((?:\s\p{Lu}\p{Ll}+day)?)\s(this\s(?:morning|afternoon|evening)|in\sthe\s(?:morning|afternoon|evening)|morning|afternoon|evening|night|at\snight|tonight)\b/gu;

/** No guide has these otherwise. */
function redundant(article: Article, sentence: ProseSentence): readonly Finding[] {
  const { text } = sentence;
  const noons = [...text.matchAll(twelve)].map(({ index, 0: words, 1: name = '' }) => ({
    start: index,
    end: index + words.length,
    newText: name,
    message: `“${name}” is always at 12. Leave the number out.`,
    safe: true,
  }));
  const halves = [...text.matchAll(halfTwice)].flatMap(
    ({ index, 0: words, 1: time = '', 2: half = '', 3: day = '', 4: part = '' }) => {
      // "10 p.m. night service": without a day before it the word belongs to the next.
      if (day === '' && /^(?:morning|afternoon|evening|night)$/u.test(part)) return [];
      if ((half === 'a') !== part.includes('morning')) return [];
      const isToday = /^this|^tonight/u.test(part);
      const newText = `${time}${day}${isToday ? ' today' : ''}`;
      const message = `“${half}.m.” says already that it is the ${half === 'a' ? 'morning' : 'afternoon or evening'}. Write “${newText}”.`;
      return [{ start: index, end: index + words.length, newText, message, safe: false }];
    },
  );
  return toFindings(article, sentence, [...noons, ...halves]);
}

const clock = /(?<![\d:.,-])(\d{1,2})([:.]\d\d)?(\s?)([ap])(\.?\s?)m\b(\.?)/giu;

function clocks(article: Article, sentence: ProseSentence, { clockTime }: HouseStyle): readonly Finding[] {
  if (clockTime === undefined) return [];
  const { text } = sentence;
  const changes = [...text.matchAll(clock)].map((match) => {
    const [words, hour = '', minutes = '', , half = '', , stop = ''] = match;
    const end = match.index + words.length;
    // The full stop of "p.m." may be that of the sentence too: then the change is left to the user.
    const closes = stop !== '' && text.slice(end).trim() === '';
    const kept = /^[:.]00$/u.test(minutes) ? '' : minutes;
    const written =
      clockTime === 'spaced' ? `${half.toLowerCase()}.m.` : `${half.toLowerCase()}m${closes ? '.' : ''}`;
    const newText = `${hour}${kept}${clockTime === 'spaced' ? ' ' : ''}${written}`;
    const isWhole = kept === minutes;
    const message = isWhole
      ? `The style of this house writes this time “${newText}”.`
      : `The full hour needs no zeros. Write “${newText}”.`;
    return { start: match.index, end, newText, message, safe: !closes };
  });
  return toFindings(article, sentence, changes);
}
