// Plants faults of one kind in articles where its rule is quiet, and counts how many the rule then finds.
import { reanalyzeArticle } from '../../src/article/updateArticle.ts';
import type { Article } from '../../src/article/article.ts';
import type { Diagnostic, Rule } from '../../src/features/diagnostics/rule.ts';
import { rules } from '../../src/features/diagnostics/rules.ts';
import { runRules } from '../../src/features/diagnostics/runRules.ts';
import { houseRules } from '../../src/desk/houseRules.ts';
import type { Span } from '../../src/text/span.ts';
import type { BankArticle } from './bank.ts';
import { analyzeBankArticle } from './bank.ts';
import type { Fault, FaultKind } from './planted/fault.ts';
import { seededRandom, seedOf, shuffleBy } from './random.ts';

export interface KindTally {
  readonly kind: FaultKind;
  readonly planted: number;
  readonly found: number;
  /** Texts with the invented passage as it should be, in which the rule found something there or elsewhere. */
  readonly falseAlarms: number;
  readonly missed: readonly Missed[];
}

export interface Missed {
  readonly article: string;
  readonly fault: Fault;
}

export interface PlantOptions {
  readonly count: number;
  readonly seed: number;
}

/** An article may be used several times, with other faults, where the kind has few places in the bank. */
const rounds = 6;

export class Planter {
  private readonly articles = new Map<string, Article>();

  constructor(private readonly bank: readonly BankArticle[]) {}

  plant(kind: FaultKind, { count, seed }: PlantOptions): KindTally {
    const rule = ruleOf(kind);
    const tally = { kind, planted: 0, found: 0, falseAlarms: 0, missed: [] as Missed[] };
    const seen = new Set<string>();
    const order = shuffleBy(seedOf(seed, kind.id), this.bank, ({ id }) => id);
    for (let round = 0; round < rounds && tally.planted < count; round++) {
      for (const article of order) {
        if (tally.planted >= count) break;
        const random = seededRandom(seedOf(seed, kind.id, article.id, round));
        const fault = kind.plant({ ...article, random });
        if (!fault || seen.has(fault.text)) continue;
        seen.add(fault.text);
        const outcome = this.tryFault(rule, article, fault);
        if (outcome === 'not-clean') continue;
        if (outcome === 'false-alarm') tally.falseAlarms += 1;
        tally.planted += 1;
        if (outcome === 'missed') tally.missed.push({ article: article.id, fault });
        else if (outcome === 'found') tally.found += 1;
      }
    }
    return tally;
  }

  private tryFault(rule: Rule, bankArticle: BankArticle, fault: Fault) {
    const original = this.analyze(bankArticle);
    if (findingsOf(rule, original).length > 0) return 'not-clean';
    const options = { ...original.options, register: fault.register ?? [] };
    const { clean, text, places } = fault;
    if (clean !== undefined && findingsOf(rule, reanalyzeArticle(original, clean, options)).length > 0)
      return 'false-alarm';
    const found = findingsOf(rule, reanalyzeArticle(original, text, options));
    return found.some((finding) => isAt(finding, places)) ? 'found' : 'missed';
  }

  private analyze(bankArticle: BankArticle): Article {
    const kept = this.articles.get(bankArticle.id) ?? analyzeBankArticle(bankArticle);
    this.articles.set(bankArticle.id, kept);
    return kept;
  }
}

function ruleOf({ id, rule: wanted }: FaultKind): Rule {
  const rule = rules.find((one) => one.id === wanted);
  if (!rule) throw new Error(`${id}: there is no rule ${wanted}`);
  return rule;
}

/** A rule that is off runs as a hint: recall is asked of all. */
function findingsOf(rule: Rule, article: Article): readonly Diagnostic[] {
  const severities = { [rule.id]: rule.severity === 'off' ? 'hint' : rule.severity } as const;
  return runRules(article, { severities, suppressions: [], settings: houseRules({}).settings }, [rule]);
}

/** The finding or one of the places it names. */
export function isAt(
  { span, related }: Pick<Diagnostic, 'span' | 'related'>,
  places: readonly Span[],
): boolean {
  return [span, ...related.map((place) => place.span)].some((found) =>
    places.some((place) => found.start <= place.end && place.start <= found.end),
  );
}
