// attribution-verb: "claimed", "admitted", "boasted", where "said" would leave the judgement to the reader.
import type { Article } from '../../../article/article.ts';
import { loadedVerbs } from '../../../lexicon/en/loadedVerbs.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { CueWord, VerbForm } from '../cueWords.ts';
import { cueWords, verbForm } from '../cueWords.ts';
import { change, finding } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const attributionVerb: Rule = {
  id: 'attribution-verb',
  title: 'A verb of attribution that judges',
  severity: 'off',
  check: (article, settings) => {
    const listed = new Set(
      (settings.loadedVerbs ?? [...loadedVerbs.keys()]).map((verb) => verb.toLowerCase()),
    );
    return cueWords(article)
      .filter(({ word, lemma }) => listed.has(lemma) || listed.has(word))
      .filter((cue) => !isNoun(article, cue))
      .map((cue) => report(article, cue));
  },
};

/** "their claims of a “breakthrough”". */
function isNoun({ document: { text } }: Article, { span }: CueWord): boolean {
  return (
    /^\s+(?:of|about|against)\b/.test(text.slice(span.end, span.end + 12)) && /s$/.test(sliceSpan(text, span))
  );
}

const formsOfSay: Readonly<Record<VerbForm, string>> = {
  base: 'say',
  present: 'says',
  past: 'said',
  participle: 'saying',
};

function report(article: Article, cue: CueWord): Finding {
  const say = formsOfSay[verbForm(cue)];
  const written = sliceSpan(article.document.text, cue.span);
  const why = loadedVerbs.get(cue.lemma) ?? 'is a verb that your desk avoids';
  const message = `“${written}” ${why}. “${say}” leaves the judgement to readers.`;
  return finding(cue.span, message, { fixes: neutral(article, cue, say) });
}

/** Where the verb takes what "say" takes: beside the quotation, before "that" or a colon; not in "admitted to", "claimed victory". */
function neutral(article: Article, { span, quotation }: CueWord, say: string): readonly Fix[] {
  const { text } = article.document;
  const after = text.slice(span.end, span.end + 12);
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const content = quotation.content.some(({ end }) => end <= span.start && span.start - end < 4);
  const inverted = content && /["”'’»],?\s$/.test(before);
  const fits = inverted || /^(?:\s+that\b|\s*[.,:;]|,?\s+["“'‘«„])/.test(after);
  return fits ? [change(text, span, say, false)] : [];
}
