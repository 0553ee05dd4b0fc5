// Sieve 8: "the President", "the head of the Moldovan state", "the guest": people under their offices.
import { sliceSpan } from '../../../text/span.ts';
import type { Mention } from '../../layers.ts';
import type { Candidate, Reading } from '../discourse.ts';
import { makeEpithetResolver } from '../epithet.ts';
import { isSubject } from '../standing.ts';
import type { Office, RoleHolder } from '../office.ts';
import { leaderWords, officeFits, officeOf } from '../office.ts';
import { makePlaceFinder } from '../placeFinder.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped, chainOf, isPersonName } from '../resolution.ts';
import { Unnamed } from '../unnamed.ts';

/** Finds the chain that a nominal stands for. */
export type RoleResolver = (reading: Reading) => number | undefined;

export function makeRoleResolver(resolution: Resolution): RoleResolver {
  const places = makePlaceFinder(resolution);
  const holders = indexHolders(
    resolution,
    (mention) => mention.title && officeOf(resolution.document.text, mention.title, places),
  );
  const visitors = findVisitors(resolution);
  const resolveEpithet = makeEpithetResolver(resolution, holders);
  const unnamed = new Unnamed();
  return (reading) => {
    const { mention, insideSpeech } = reading;
    const phrase = sliceSpan(resolution.document.text, mention.span);
    if (mention.type !== 'PER' && mention.type !== undefined) return undefined;
    const isIndefinite = indefinite.test(phrase);
    const beside = findApposition(resolution, reading, isIndefinite);
    if (beside !== undefined) return beside;
    if (isIndefinite) {
      unnamed.add(reading, officeOf(resolution.document.text, mention.head, places));
      return undefined;
    }
    if (guest.test(phrase)) return insideSpeech ? undefined : lastVisitor(reading, visitors);
    const office = officeOf(resolution.document.text, mention.span, places);
    // In someone's mouth "the President" may be another one.
    if (insideSpeech && office.place === undefined) return undefined;
    const fitting = fittingHolders(reading, office, holders);
    const found =
      fitting.length > 0 ? chooseHolder(reading, office, fitting) : resolveEpithet(reading, office);
    return unnamed.standsBetween(reading, office, found) ? undefined : found;
  };
}

const indefinite =
  /^(?:an?|another|some|any|every|each|no|his|her|their|my|our|your|its|two|three|four|five|both|other|many|several|one)\s/i;
const guest = /^(?:the\s)?(?:guest|visitor|visiting \p{L}+)$/iu;

function indexHolders(
  resolution: Resolution,
  read: (mention: Mention) => Office | undefined,
): ReadonlyMap<string, RoleHolder[]> {
  const index = new Map<string, RoleHolder[]>();
  const seen = new Set<string>();
  for (const mention of resolution.mentions) {
    const chain = mention.form === 'name' && mention.title ? chainOf(resolution, mention) : undefined;
    const office = chain === undefined ? undefined : read(mention);
    if (chain === undefined || !office) continue;
    const key = [chain, office.place ?? '', office.modifiers, ...office.words].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    for (const word of office.words) addCapped(index, word, { chain, office });
  }
  return index;
}

function fittingHolders(
  { mention, genders }: Reading,
  office: Office,
  holders: ReadonlyMap<string, RoleHolder[]>,
): readonly RoleHolder[] {
  return [...leaderWords(office)]
    .flatMap((word) => holders.get(word) ?? [])
    .filter((holder) => {
      const gender = genders.get(holder.chain);
      const genderFits = mention.gender === undefined || gender === undefined || mention.gender === gender;
      return genderFits && officeFits(office, holder.office);
    });
}

function chooseHolder(reading: Reading, office: Office, fitting: readonly RoleHolder[]): number | undefined {
  const { lastMention } = reading;
  const exact =
    office.place === undefined ? fitting : fitting.filter((holder) => holder.office.place === office.place);
  const chains = [...new Set((exact.length > 0 ? exact : fitting).map(({ chain }) => chain))];
  if (chains.length <= 1) return chains[0];
  const known = chains.filter((chain) => lastMention.has(chain));
  return known.length === 1 ? known[0] : lastSubject(reading, new Set(chains));
}

/** Of several with one office: who was last the subject. */
function lastSubject({ trail }: Reading, chains: ReadonlySet<number>): number | undefined {
  for (const { candidates } of trail.sentences.toReversed()) {
    const subjects = candidates.filter(
      ({ chain, standing }: Candidate) => isSubject(standing) && chain !== undefined && chains.has(chain),
    );
    if (subjects.length > 0) return subjects.at(-1)?.chain;
  }
  return undefined;
}

/** "Ann Lee, the mayor of York," and "the mayor of York, Ann Lee"; of the indefinite only "her brother, Tom Lee,". */
function findApposition(resolution: Resolution, reading: Reading, isIndefinite: boolean): number | undefined {
  const { mention, order } = reading;
  const {
    document: { text },
    mentions,
  } = resolution;
  const after = mentions
    .slice(order + 1, order + 6)
    .find((other) => isPersonName(other) && namesHolder(text, mention, other));
  if (after && (!isIndefinite || isEnclosed(text, mention, after))) return chainOf(resolution, after);
  if (isIndefinite) return undefined;
  const before = mentions[order - 1];
  const closes = /^[,;.)—–]/.test(text.slice(mention.span.end, mention.span.end + 1));
  if (!before || mention.subject || !closes || !isPersonName(before)) return undefined;
  return /^, $/.test(text.slice(before.span.end, mention.span.start))
    ? chainOf(resolution, before)
    : undefined;
}

/** Whether the nominal is the title of the name behind it, or stands right before it. */
function namesHolder(text: string, { span, subject }: Mention, name: Mention): boolean {
  if (name.span.start < span.end) return false;
  if (name.title && name.title.start <= span.end && span.end === name.title.end) return true;
  const between = text.slice(span.end, Math.min(name.span.start, span.end + 3));
  // "Greeting the guest, Ann Lee smiled": a phrase before the subject ends with the comma.
  return (
    between === ' ' || (between === ', ' && (subject === name.subject || isEnclosed(text, { span }, name)))
  );
}

/** ", Ann Lee," right behind. */
function isEnclosed(text: string, { span }: Pick<Mention, 'span'>, name: Mention): boolean {
  return (
    text.slice(span.end, Math.min(name.span.start, span.end + 3)) === ', ' && text[name.span.end] === ','
  );
}

const arrival =
  /^,? who (?:(?:has|had|is|was) )?(?:recently )?(?:arrived|came|come|travelled|traveled|flew|flown|visited|visiting|paid a visit)\b/;

/** Orders of mentions of people of whom it is said that they came from elsewhere. */
function findVisitors(resolution: Resolution): readonly { readonly chain: number; readonly order: number }[] {
  const {
    document: { text },
  } = resolution;
  return resolution.mentions.flatMap((mention, order) => {
    const { end } = mention.span;
    if (mention.form !== 'name' || !(text.startsWith(' who ', end) || text.startsWith(', who ', end)))
      return [];
    const chain = chainOf(resolution, mention);
    return chain !== undefined && arrival.test(text.slice(mention.span.end, mention.span.end + 60))
      ? [{ chain, order }]
      : [];
  });
}

function lastVisitor(
  { order }: Reading,
  visitors: readonly { readonly chain: number; readonly order: number }[],
): number | undefined {
  const before = visitors.slice(0, 100).filter((visitor) => visitor.order < order);
  return before.at(-1)?.chain;
}
