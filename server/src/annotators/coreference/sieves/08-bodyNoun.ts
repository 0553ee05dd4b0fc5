// Sieve 8, bodies: "the ministry" after "the Ministry of Justice", "the company" after "Norvia Shipping Ltd".
import { sliceSpan } from '../../../text/span.ts';
import { isNamed } from '../../layers.ts';
import type { Reading } from '../discourse.ts';
import { nameWords } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { chainOf } from '../resolution.ts';
import { isCompanyName } from '../shortNames.ts';

interface Body {
  readonly chain: number;
  readonly words: ReadonlySet<string>;
  readonly section: number;
}

const mostBodies = 8;

/** Takes mentions in their order. A body that was named stands for a noun of its name, the last one for which that is said nearby. */
export class Bodies {
  private readonly resolution: Resolution;
  /** Noun → the bodies with it in their names, each once, the last named at the end. */
  private readonly named = new Map<string, Body[]>();

  private lastNamed = -1;

  constructor(resolution: Resolution) {
    this.resolution = resolution;
  }

  note(reading: Reading): void {
    const { mention } = reading;
    const chain = chainOf(this.resolution, mention);
    if (!isNamed(mention) || mention.type !== 'ORG' || chain === undefined) return;
    this.lastNamed = chain;
    const words = nameWords(sliceSpan(this.resolution.document.text, mention.head));
    if (words.length < 2) return;
    const body = { chain, words: new Set(words), section: sectionOf(reading) };
    const nouns = words.filter((word) => uniqueNouns.has(word) || nearNouns.has(word));
    for (const noun of isCompanyName(words) ? [...nouns, 'company'] : nouns) {
      const others = (this.named.get(noun) ?? []).filter((other) => other.chain !== chain);
      this.named.set(noun, [...others, body].slice(-mostBodies));
    }
  }

  resolve(reading: Reading): number | undefined {
    const { text } = this.resolution.document;
    const { mention, insideSpeech } = reading;
    const phrase = sliceSpan(text, mention.span).toLowerCase();
    const behind = text.slice(mention.span.end, mention.span.end + 4);
    if (insideSpeech || !phrase.startsWith('the ') || /^ (?:of|for|to) ?/.test(behind)) return undefined;
    const words = phrase.split(/\s+/).slice(1);
    const noun = words.at(-1) ?? '';
    const bodies = (this.named.get(noun) ?? []).filter((body) =>
      words.slice(0, -1).every((word) => body.words.has(word)),
    );
    const last = bodies.at(-1);
    if (!last || (businessNouns.has(noun) && last.chain !== this.lastNamed)) return undefined;
    const near = last.section >= sectionOf(reading) - 1;
    return near || (bodies.length === 1 && uniqueNouns.has(noun)) ? last.chain : undefined;
  }
}

/** Of most of these an article names one, or none by name. */
const uniqueNouns = new Set(
  'ministry department agency commission council court parliament university embassy'.split(' '),
);
/** There are many of these, with names that do not say that they are ones: "the party", "the group". */
const nearNouns = new Set(
  'committee union bank association newspaper party club army police office organisation organization group'.split(
    ' ',
  ),
);
/** Businesses are mostly named without a word that says so: no other body may stand between. */
const businessNouns = new Set(['company', 'group', 'bank']);

function sectionOf({ sentence, describe }: Reading): number {
  return describe(sentence)?.section ?? -1;
}
