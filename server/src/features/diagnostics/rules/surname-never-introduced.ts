// surname-never-introduced: someone who is called by a surname alone throughout.
import { gazetteerClass } from '../../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../../lexicon/en/gazetteerIndex.ts';
import { sliceSpan } from '../../../text/span.ts';
import { mentionText } from '../../facts.ts';
import { capitalsBeside } from '../capitalsBeside.ts';
import { finding } from '../finding.ts';
import { isGivenName, needsNoGivenName, peopleIn } from '../people.ts';
import type { Rule } from '../rule.ts';

export const surnameNeverIntroduced: Rule = {
  id: 'surname-never-introduced',
  title: 'A surname that is nowhere given in full',
  severity: 'off',
  check: (article) => {
    const { text } = article.document;
    const beside = capitalsBeside(text);
    return peopleIn(article).flatMap((person) => {
      const [first] = person.bare;
      if (!first || person.full.length > 0 || needsNoGivenName(article, person)) return [];
      const surname = mentionText(article, first);
      if (beside.has(surname) || isGivenName(surname) || person.bare.length < 2) return [];
      // Peers, saints and monarchs have no more than this.
      const titles = person.bare.flatMap(({ title }) => (title ? sliceSpan(text, title) : []));
      if (
        titles.some((title) => /\b(?:lord|lady|sir|dame|st|king|queen|prince|princess|pope)\b/i.test(title))
      )
        return [];
      if (titles.length === 0 && (gazetteerBits(surname) & gazetteerClass.surname) === 0) return [];
      const message = `“${surname}” is nowhere given in full. Give the full name where it first stands, and say who this is.`;
      return [finding(first.head, message)];
    });
  },
};
