// Walks over the words of a passage once and reads a mention wherever one begins.
import type { SectionKind } from '../../document/document.ts';
import { commonWords, functionWordSet } from '../../lexicon/en/commonWords.ts';
import { demonyms } from '../../lexicon/en/demonyms.ts';
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { commonNounAcronyms } from '../../lexicon/en/knownAcronyms.ts';
import { calendarWords, romanNumerals } from '../../lexicon/en/notNames.ts';
import { organisationHeads } from '../../lexicon/en/organisationWords.ts';
import { placeHeadsWithOf } from '../../lexicon/en/places.ts';
import { personNouns, titleHeads } from '../../lexicon/en/titles.ts';
import type { Span } from '../../text/span.ts';
import { isDemonymAt, isDoubleDemonym, knownNameAt, knownType } from './knownNames.ts';
import type { CaseStyle } from './headlineCase.ts';
import type { MentionCandidate } from './mentionCandidate.ts';
import { areNoNames, isHeadlineWord, isMonthName, isTail } from './notNames.ts';
import { endOfRun } from './readRun.ts';
import type { Pronoun } from './readPronoun.ts';
import { readPronoun } from './readPronoun.ts';
import type { Title } from './readTitle.ts';
import { readTitle } from './readTitle.ts';
import type { PlacedCandidate } from './subjects.ts';
import type { Judgement } from './judgement.ts';
import { judgeName } from './typeName.ts';
import type { Word } from './words.ts';
import { isCapital } from './words.ts';

const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that']);

export class MentionReader {
  readonly #words: readonly Word[];
  readonly #style: CaseStyle;
  readonly #kind: SectionKind;
  readonly #found: PlacedCandidate[] = [];

  constructor(words: readonly Word[], style: CaseStyle, kind: SectionKind) {
    this.#words = words;
    this.#style = style;
    this.#kind = kind;
  }

  read(): readonly PlacedCandidate[] {
    let at = 0;
    while (at < this.#words.length) at = Math.max(at + 1, this.#readAt(at));
    return this.#found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** Reads what begins at the word and says where to go on. */
  #readAt(at: number): number {
    const word = this.#words[at];
    if (!word || word.shape === 'mark' || word.shape === 'number') return at + 1;
    const pronoun = this.#style === 'capitals' ? undefined : readPronoun(word);
    if (pronoun && (!determiners.has(word.lower) || !this.#describes(at))) this.#addPronoun(at, pronoun);
    const described = determiners.has(word.lower) ? at + 1 : at;
    const known = knownNameAt(this.#words, at);
    if (!known || titleHeads.has(word.lower)) {
      const title = this.#style === 'capitals' ? undefined : readTitle(this.#words, described);
      if (title) {
        const next = this.#readTitled(at, title);
        if (next !== undefined) return next;
      }
    }
    if (!isCapital(word)) return at + 1;
    if (word.shape === 'acronym' && !this.#isPartOfName(at)) return this.#readAcronym(at, word);
    return this.#readName(at);
  }

  #describes(at: number): boolean {
    return readTitle(this.#words, at + 1) !== undefined;
  }

  #isPartOfName(at: number): boolean {
    const next = this.#words[at + 1];
    const word = this.#words[at];
    if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word?.text ?? '') && knownType(word?.lower ?? '') === undefined)
      return isCapital(next) && !next.first;
    return (
      isCapital(next) && next.shape === 'capital' && organisationHeads.has(next.lower) && !word?.possessive
    );
  }

  #addPronoun(at: number, { span, gender }: Pronoun): void {
    this.#found.push({
      span,
      form: 'pronoun',
      type: 'PER',
      head: span,
      title: undefined,
      gender,
      subject: false,
      source: 'pronoun',
      weight: 0,
      doubtful: false,
      from: at,
      to: at + 1,
    });
  }

  /** A title with the name behind it, or a description that stands for a name. */
  #readTitled(at: number, title: Title): number | undefined {
    const { to } = title;
    const last = this.#words[to - 1];
    const next = this.#words[to];
    if (
      isCapital(next) &&
      !next.first &&
      !readPronoun(next) &&
      last &&
      !last.possessive &&
      !calendarWords.has(next.lower) &&
      !demonyms.has(next.lower) &&
      !(this.#style !== 'sentence' && isHeadlineWord(next))
    ) {
      const end = this.#endOfName(to);
      const judgement = judgeName(this.#words, to, end);
      if (this.#isBearer(title, judgement, next)) {
        this.#addNested(title);
        this.#addName(to, end, { type: 'PER', weight: 3, source: 'title' }, title);
        return this.#apposition(to, end);
      }
      if (title.kind === 'courtesy') return undefined;
    }
    const apposed = this.#apposedName(at, title);
    if (apposed !== undefined) {
      this.#addNested(title);
      this.#addName(to + 1, apposed, { type: 'PER', weight: 2.5, source: 'apposition' }, title);
      return apposed;
    }
    if (!this.#isDescription(at, title)) return undefined;
    this.#addNested(title);
    this.#addNominal(at, title);
    return to;
  }

  #isBearer(title: Title, judgement: Judgement, next: Word): boolean {
    if (title.kind === 'body') return false;
    if (title.kind === 'courtesy') return judgement.type !== 'ORG' || judgement.weight < 3;
    if (next.shape === 'acronym' && !next.text.includes('.')) return false;
    if (judgement.type === undefined || judgement.type === 'PER') return true;
    const capital = isCapital(this.#words[title.to - 1]);
    return capital && judgement.weight < 2.5 && judgement.source !== 'known name';
  }

  /** "the head of the DPR, Pavel Sidorov,". */
  #apposedName(at: number, title: Title): number | undefined {
    const { to } = title;
    if (title.kind !== 'office' || to - at < 2) return undefined;
    const name = this.#words[to + 1];
    if (this.#words[to]?.text !== ',' || !isCapital(name) || name.first || name.shape === 'acronym')
      return undefined;
    const end = this.#endOfName(to + 1);
    const judgement = judgeName(this.#words, to + 1, end);
    const behind = this.#words[end];
    const closes = behind?.shape !== 'lower' || behind.lower === 'who';
    return judgement.type === 'PER' && judgement.weight >= 0.5 && end - to - 1 >= 2 && closes
      ? end
      : undefined;
  }

  #isDescription(at: number, title: Title): boolean {
    const word = this.#words[at];
    const bare = at === title.from;
    if (this.#style === 'title' && bare) return false;
    if (bare)
      return title.kind === 'office' && word?.first === true && isCapital(word) && title.nested.length > 0;
    if (word?.lower === 'a' || word?.lower === 'an')
      return /^spokes|^official$|^witness$/.test(this.#words[this.#headOf(title)]?.lower ?? '');
    if (title.kind === 'body') return word?.lower === 'the' && this.#words[title.from]?.shape === 'lower';
    return true;
  }

  #headOf(title: Title): number {
    for (let at = title.from; at < title.to; at++) {
      const lower = this.#words[at]?.lower ?? '';
      if (titleHeads.has(lower) || personNouns.has(lower)) return at;
    }
    return title.from;
  }

  #addNominal(at: number, title: Title): void {
    const [first, last, core] = [this.#words[at], this.#words[title.to - 1], this.#words[title.from]];
    if (!first || !last || !core) return;
    this.#found.push({
      span: spanOf(first, last),
      form: 'nominal',
      type: title.kind === 'body' ? 'ORG' : 'PER',
      head: spanOf(core, last),
      title: title.kind === 'office' ? spanOf(core, last) : undefined,
      gender: title.gender,
      subject: false,
      source: 'description',
      weight: 0,
      doubtful: false,
      from: at,
      to: title.to,
    });
  }

  #addNested(title: Title): void {
    for (const [from, to] of title.nested) {
      const single = to - from === 1 ? this.#words[from] : undefined;
      if (single?.shape === 'acronym') {
        this.#readAcronym(from, single);
        continue;
      }
      if (to - from === 1 && (demonyms.has(single?.lower ?? '') || calendarWords.has(single?.lower ?? '')))
        continue;
      const judgement = judgeName(this.#words, from, to);
      this.#addName(
        from,
        to,
        judgement.type === undefined || judgement.weight < 1
          ? { type: 'ORG', weight: 0.4, source: 'complement of a title' }
          : judgement,
      );
    }
  }

  #readAcronym(at: number, word: Word): number {
    const bare = word.text.replaceAll('.', '');
    const type = knownType(word.lower) ?? knownType(bare.toLowerCase());
    const shouted = this.#style === 'capitals' || (type === undefined && this.#isShouted(at));
    if (shouted && type === undefined) return at + 1;
    if (commonNounAcronyms.has(word.text) || commonNounAcronyms.has(bare) || romanNumerals.has(bare))
      return at + 1;
    if (
      type === undefined &&
      (functionWordSet.has(word.lower) || commonWords.has(word.lower) || calendarWords.has(word.lower))
    )
      return at + 1;
    const span = spanOf(word, word);
    const before = this.#definedBefore(at);
    const dateline = (type === undefined || type === 'LOC') && this.#opensDateline(at);
    this.#found.push({
      span,
      form: dateline ? 'name' : 'acronym',
      type: type ?? before ?? (dateline ? 'LOC' : undefined),
      head: span,
      title: undefined,
      gender: undefined,
      subject: false,
      source: before ? 'bracket' : 'acronym',
      weight: type ? 1 : before ? 2 : 0,
      doubtful: false,
      from: at,
      to: at + 1,
    });
    return at + 1;
  }

  /** The type of the name that the acronym in brackets stands behind. */
  #definedBefore(at: number): MentionCandidate['type'] {
    if (this.#words[at - 1]?.text !== '(') return undefined;
    const last = this.#found.at(-1);
    return last?.to === at - 1 && last.type !== 'PER' ? last.type : undefined;
  }

  #isShouted(at: number): boolean {
    const [before, after] = [this.#words[at - 1], this.#words[at + 1]];
    return [before, after].some(
      (word) =>
        word?.shape === 'acronym' &&
        !word.text.includes('.') &&
        word.text.length > 2 &&
        commonWords.has(word.lower),
    );
  }

  #opensDateline(at: number): boolean {
    const next = this.#words[at + 1]?.text ?? '';
    return (
      at === 0 &&
      this.#kind !== 'headline' &&
      ['(', '-', '–', '—', ',', '--'].includes(next) &&
      !/\d|\./.test(this.#words[at]?.text ?? '.')
    );
  }

  #endOfName(at: number): number {
    const known = knownNameAt(this.#words, at);
    let end = endOfRun(this.#words, at);
    if (this.#style !== 'sentence') {
      const stop = this.#firstHeadlineWord(at + 1, end);
      if (stop > at) end = Math.min(end, stop);
    }
    return known && known.next > end ? known.next : end;
  }

  /** "Reuters Ann Lee": a known body runs into the name of a person. */
  #startsPerson(from: number, to: number): boolean {
    return to - from >= 2 && givenNames.has(this.#words[from]?.lower ?? '');
  }

  #firstHeadlineWord(from: number, to: number): number {
    let at = from;
    for (let word = this.#words[at]; word && at < to && !isHeadlineWord(word); word = this.#words[at])
      at += 1;
    return at;
  }

  #readName(at: number): number {
    const word = this.#words[at];
    if (!word || calendarWords.has(word.lower))
      return isMonthName(this.#words, at) ? this.#emitRun(at) : at + 1;
    const known = knownNameAt(this.#words, at);
    const [next, after] = [this.#words[at + 1], this.#words[at + 2]];
    const heads =
      next?.lower === 'of' && (placeHeadsWithOf.has(word.lower) || organisationHeads.has(word.lower));
    const beginsName = known !== undefined || (heads && (isCapital(after) || after?.lower === 'the'));
    if (!beginsName && functionWordSet.has(word.lower) && !givenNames.has(word.lower)) return at + 1;
    if (!beginsName && isDemonymAt(this.#words, at)) return this.#readDemonym(at);
    const common = commonWords.has(word.lower);
    if (!beginsName && common && word.first && !this.#makesBody(at)) return at + 1;
    if (this.#style !== 'sentence' && !known && common) return at + 1;
    return this.#emitRun(at);
  }

  #makesBody(at: number): boolean {
    const end = endOfRun(this.#words, at);
    return (
      end - at >= 2 &&
      organisationHeads.has(this.#words[end - 1]?.lower ?? '') &&
      !functionWordSet.has(this.#words[at]?.lower ?? '')
    );
  }

  /** "British Museum" is a name, "Ukrainian" is none, "French cellist" neither. */
  #readDemonym(at: number): number {
    const end = endOfRun(this.#words, at);
    const behind = at + (isDoubleDemonym(this.#words, at) ? 2 : 1);
    if (end <= behind) return behind;
    const judgement = judgeName(this.#words, at, end);
    if (judgement.weight >= 2 && judgement.type !== 'PER') return this.#emitRun(at);
    return behind;
  }

  #emitRun(at: number): number {
    const known = knownNameAt(this.#words, at);
    let end = this.#endOfName(at);
    let judgement = judgeName(this.#words, at, end);
    if (
      known &&
      known.next < end &&
      judgement.weight < 2 &&
      (known.next - at >= 2 || this.#startsPerson(known.next, end))
    ) {
      end = known.next;
      judgement = judgeName(this.#words, at, end);
    }
    while (end - at > 1 && judgement.weight < 2 && isTail(this.#words[end - 1])) {
      end -= 1;
      judgement = judgeName(this.#words, at, end);
    }
    if (judgement.weight < 2 && areNoNames(this.#words, at, end)) return end;
    this.#addName(at, end, judgement);
    return judgement.type === 'PER' || judgement.type === undefined ? this.#apposition(at, end) : end;
  }

  /** ", the mayor of X," behind a name gives the name its title. */
  #apposition(from: number, end: number): number {
    const found = this.#found.at(-1);
    const comma = this.#words[end];
    if (
      comma?.text !== ',' ||
      found?.from === undefined ||
      found.title !== undefined ||
      found.head.start < (this.#words[from]?.start ?? 0)
    )
      return end;
    const article = this.#words[end + 1]?.lower ?? '';
    const start = determiners.has(article) ? end + 2 : end + 1;
    const title = readTitle(this.#words, start);
    if (!title || title.kind === 'courtesy' || title.kind === 'body') return end;
    const after = this.#words[title.to];
    const [first, last] = [this.#words[title.from], this.#words[title.to - 1]];
    if (!first || !last || last.possessive || (after && after.shape !== 'mark' && after.lower !== 'who'))
      return end;
    this.#found[this.#found.length - 1] = {
      ...found,
      type: 'PER',
      weight: Math.max(found.weight, 2),
      title: spanOf(first, last),
      gender: found.gender ?? title.gender,
    };
    this.#addNested(title);
    return title.to;
  }

  #addName(from: number, to: number, judgement: Judgement, title?: Title): void {
    const [first, last] = [this.#words[from], this.#words[to - 1]];
    if (!first || !last) return;
    const span = spanOf(first, last);
    const known = judgement.source === 'known name' || judgement.weight >= 2;
    const headline =
      this.#style !== 'sentence' &&
      (!known || (judgement.source === 'title' && !givenNames.has(first.lower)));
    const alone =
      to - from === 1 && first.first && title === undefined && (!known || commonWords.has(first.lower));
    const gender = judgement.type === 'PER' ? (title?.gender ?? givenNames.get(first.lower)) : undefined;
    this.#found.push({
      span,
      form: 'name',
      type: judgement.type,
      head: span,
      title: title ? this.#titleSpan(title) : undefined,
      gender,
      subject: false,
      source: judgement.source,
      weight: judgement.weight,
      doubtful: headline || alone,
      from: title && title.from < from ? title.from : from,
      to,
    });
  }

  #titleSpan(title: Title): Span | undefined {
    const [first, last] = [this.#words[title.from], this.#words[title.to - 1]];
    return first && last ? spanOf(first, last) : undefined;
  }
}

function spanOf(first: Word, last: Word): Span {
  return { start: first.start, end: last.end };
}
