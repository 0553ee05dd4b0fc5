// Articles made from invented sentences, in which names, whole sentences and boilerplate come again and again: what
// makes it hard to say which of several equal places is meant.
import type { Random } from '../precision/random.ts';
import { between, pick, seededRandom } from '../precision/random.ts';

const surnames = ['Smith', 'Holt', 'Arden', 'Quill', 'Marrow', 'Tennick', 'Oyelo', 'Varga'];
const given = ['Ann', 'Jana', 'Peter', 'Luc', 'Mira', 'Tom', 'Edda', 'Sol'];
const places = ['Ayton', 'Lower Brack', 'Port Selm', 'Whinfield', 'Karst', 'Medlow'];
const bodies = ['the council', 'the harbour board', 'the ministry', 'the tram company', 'the union'];
const things = [
  'the bridge',
  'the new timetable',
  'the budget',
  'the flood wall',
  'the market hall',
  'the lease',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const verbs = ['praised', 'opposed', 'delayed', 'defended', 'questioned', 'inspected', 'paid for', 'closed'];
const manners = [
  'without a vote',
  'for the third time',
  'in a letter',
  'after a long night',
  'to loud applause',
];

const links = [
  'near',
  'behind',
  'because of',
  'in spite of',
  'along with',
  'long before',
  'thanks to',
  'with',
];
const kinds = [
  'old',
  'narrow',
  'flooded',
  'empty',
  'painted',
  'borrowed',
  'noisy',
  'frozen',
  'crooked',
  'green',
];
const objects = [
  'ladders',
  'barges',
  'kettles',
  'gardens',
  'signals',
  'archives',
  'drains',
  'orchards',
  'sheds',
];
const ends = [
  'of the valley',
  'that nobody wanted',
  'from the war years',
  'by the lock',
  'at the school',
  'on the hill',
];

/** Sentences with places to fill: N name, F given name, P place, B body, T thing, D day, V verb, M manner, # number. */
const shapes = [
  '{N} said on {D} that {T} would cost {#} million.',
  '{F} {N}, who lives in {P}, {V} {T} {M}.',
  'He {V} {T} {M}, and {N} {V} it on {D}.',
  'She told {B} that {#} people in {P} had signed.',
  '"{T} is not for sale," {N} said.',
  '"We never saw {T}," he said. "They did."',
  'They met {N} in {P} on {D}, but she left early.',
  'Mr. {N} said {B} had {V} {T}.',
  'According to {B}, {#} homes in {P} depend on {T}.',
  'It was {N} who {V} {T}, not {F} {N}.',
  "{N}'s plan for {T} was {V} by nobody; {B} called it his own.",
  'In {P}, he said, {T} had been {V} {#} times.',
  '{F} {N} and {F} {N} walked from {P} to {P} {M}.',
  'Nobody at {B} could say why {T} was there.',
  'Its owners, {B}, bought {T} for {#} crowns in the spring.',
  'On {D} the rain came, and with it {N}.',
];

const boilerplate = [
  'The council did not respond to a request for comment.',
  'The story was first reported by the Ayton Herald, which is owned by the same company.',
  'A spokesman for the ministry declined to comment.',
  'He did not say more.',
  'Subscribe to our newsletter to read more stories like this one every morning.',
];

/** Paragraphs with blank lines between; `number` says which article of the seed. */
export function inventedArticle(seed: number, number: number): string {
  const random = seededRandom(seed * 7919 + number);
  const cast = [pick(random, surnames) ?? '', pick(random, surnames) ?? '', pick(random, surnames) ?? ''];
  const ownBoilerplate = [pick(random, boilerplate) ?? '', pick(random, boilerplate) ?? ''];
  const paragraphs: string[] = [capital(fill(random, cast, '{N} {V} {T}'))];
  const said: string[] = [];
  for (let count = between(random, 8, 18); count > 0; count -= 1) {
    const sentences: string[] = [];
    for (let left = between(random, 1, 5); left > 0; left -= 1)
      sentences.push(sentence(random, cast, said, ownBoilerplate));
    said.push(...sentences);
    paragraphs.push(sentences.join(random() < 0.05 ? '  ' : ' '));
  }
  if (random() < 0.3) paragraphs.push(boilerplate.slice(0, 3).join(' '));
  return `${paragraphs.join('\n\n')}\n`;
}

function sentence(random: Random, cast: string[], said: readonly string[], own: readonly string[]): string {
  const chance = random();
  if (chance < 0.1) return pick(random, own) ?? '';
  if (chance < 0.14 && said.length > 0) return pick(random, said) ?? '';
  return inventedSentence(random, cast);
}

export function inventedSentence(random: Random, cast: readonly string[] = surnames): string {
  const plain = capital(fill(random, cast, pick(random, shapes) ?? ''));
  return random() < 0.25 ? plain : plain.replace(/\.$/, ` ${detail(random)}.`);
}

function fill(random: Random, cast: readonly string[], shape: string): string {
  const lists: Readonly<Record<string, readonly string[]>> = {
    N: cast,
    F: given,
    P: places,
    B: bodies,
    T: things,
    D: days,
    V: verbs,
    M: manners,
  };
  return shape.replace(/\{(.)\}/g, (_, key: string) =>
    key === '#' ? String(between(random, 2, 90)) : (pick(random, lists[key] ?? []) ?? ''),
  );
}

/** What makes most sentences unlike others of their shape, as those of real articles are. */
function detail(random: Random): string {
  const words = [links, kinds, objects, ends].map((list) => pick(random, list) ?? '');
  return words.join(' ');
}

function capital(text: string): string {
  return text.replace(/[a-z]/i, (letter) => letter.toUpperCase());
}
