// Who is meant by a surname that several people of the article have: whom it mostly stands for, or who has come to the fore.
import type { Mention } from '../layers.ts';
import type { Resolution } from './resolution.ts';

interface Naming {
  readonly order: number;
  readonly start: number;
  readonly section: number;
  /** Whether the person acted or spoke there, and was not named in passing ("her husband, Tom Lee"). */
  readonly prominent: boolean;
}

/** Takes mentions in their order. People are chains. */
export class SurnameUse {
  private readonly resolution: Resolution;
  private readonly speakers: ReadonlySet<string | undefined>;
  private readonly named = new Map<number, Naming>();
  /** Surname → how often it has stood for each. */
  private readonly uses = new Map<string, Map<number, number>>();
  /** Surname → where it last stood for whom it mostly stands for, as an offset. */
  private readonly lastUse = new Map<string, number>();
  private sectionAt = 0;

  constructor(resolution: Resolution) {
    this.resolution = resolution;
    this.speakers = new Set(resolution.attributions.map(({ speakerMentionId }) => speakerMentionId));
  }

  noteFullName(mention: Mention, order: number, chain: number): void {
    const section = this.sectionOf(mention);
    // Headlines leave words out and capitalise others: what stands where in them says little.
    const headline = this.resolution.document.sections[section]?.kind === 'headline';
    const prominent = !headline && (mention.subject || this.speakers.has(mention.id));
    this.named.set(chain, { order, start: mention.span.start, section, prominent });
  }

  /**
   * The one last named in full. But a surname that has stood for someone goes on to stand for them: an article about
   * Ann Lee says "Lee", and names her brother Tom Lee in full. Only in a paragraph where he acts or speaks is it his,
   * and in a quotation that begins the next one.
   */
  choose(surname: string, mention: Mention, people: readonly number[]): number | undefined {
    const section = this.sectionOf(mention);
    const last = this.lastNamed(people);
    if (last === undefined) return undefined;
    const uses = this.uses.get(surname) ?? new Map<number, number>();
    const usual = highest(
      people.filter((chain) => uses.has(chain)),
      (chain) => uses.get(chain) ?? 0,
    );
    const naming = this.named.get(last);
    if (usual !== undefined && usual !== last && naming?.prominent) {
      const distance = section - naming.section;
      const goesOn = this.speakers.has(mention.id) && (this.lastUse.get(surname) ?? -1) < naming.start;
      if (distance === 0 || (distance === 1 && goesOn)) return last;
    }
    this.lastUse.set(surname, mention.span.start);
    const chosen = usual ?? last;
    this.uses.set(surname, uses.set(chosen, (uses.get(chosen) ?? 0) + 1));
    return chosen;
  }

  /** "Ann Lee, the widow of Tom Lee, spoke": someone named in passing does not take the name from whom the text is about. */
  private lastNamed(people: readonly number[]): number | undefined {
    const order = (chain: number) => this.named.get(chain)?.order ?? -1;
    const last = highest(people, order);
    const naming = this.named.get(last ?? -1);
    if (!naming || naming.prominent) return last;
    const prominent = people.filter((chain) => {
      const other = this.named.get(chain);
      return other?.prominent === true && other.section >= naming.section - 1;
    });
    return highest(prominent, order) ?? last;
  }

  /** Offsets rise. */
  private sectionOf({ span }: Mention): number {
    const { sections } = this.resolution.document;
    while ((sections[this.sectionAt]?.span.end ?? Infinity) <= span.start) this.sectionAt++;
    return this.sectionAt;
  }
}

/** The one with the highest figure, the first of several. */
function highest(people: readonly number[], figure: (chain: number) => number): number | undefined {
  return people.reduce<number | undefined>(
    (best, chain) => (best === undefined || figure(chain) > figure(best) ? chain : best),
    undefined,
  );
}
