// Makes long articles for benchmarks: invented people and facts, different in every paragraph, the same at every call.

const given = ['Ann', 'Boris', 'Clara', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hassan', 'Ines', 'Jonas'];
const family = [
  'Holt',
  'Marek',
  'Sandoval',
  'Petrov',
  'Lindqvist',
  'Okafor',
  'Brandt',
  'Moreau',
  'Keller',
  'Varga',
];
const places = ['Lisbon', 'Vienna', 'Oslo', 'Nairobi', 'Lima', 'Hanoi', 'Prague', 'Dublin'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const offices = ['Mayor', 'Minister', 'Professor', 'Judge', 'Senator'];
const topics = [
  'the new harbour',
  'a bridge over the river',
  'rents in the old town',
  'the school budget',
  'clean water',
];

/** About `words` words in paragraphs of three sentences, each with a person, a place, a date and a quotation. */
export function longArticle(words: number): string {
  const paragraphs = ['Council argues about the budget', 'Wed, 25/05/2022 - 21:37'];
  let count = 0;
  for (let n = 0; count < words; n += 1) {
    const paragraph = paragraphAt(n);
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function paragraphAt(n: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length] ?? '';
  const name = `${pick(given, 1)} ${pick(family, given.length)}`;
  return (
    `${pick(offices, 3)} ${name} spoke in ${pick(places, 2)} on ${pick(days, 1)} about ${pick(topics, 4)}. ` +
    `“We have waited ${2 + (n % 7)} years for this and item ${n} will not wait any longer,” ${n % 2 === 0 ? 'the speaker' : 'she'} said. ` +
    `The plan of ${1 + (n % 28)} March 20${10 + (n % 12)} is to be discussed again next week, people close to ${pick(family, given.length)} said.`
  );
}
