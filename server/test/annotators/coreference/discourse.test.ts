// Tests of nominals and pronouns, over mentions marked by hand.
import assert from 'node:assert/strict';
import { speakerOf } from '../../../src/article/queries.ts';
import { fakeArticle, printChains } from '../../support/fakeArticle.ts';

/** The chain of this name. */
function chain(marked: string, name: string): string | undefined {
  return printChains(fakeArticle(marked))
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);
}

describe('coreference of roles', () => {
  const introduction =
    '[[TITLE:President of [[LOC:South Norvia]]]] [[PER=s:Alan Gray]] met [[TITLE:Minister of Foreign Affairs of the [[LOC:Ost Republic]]]] [[PER:Vlad Derin]], who arrived on Monday.\n';

  it('knows people under their offices', () => {
    assert.equal(
      chain(`${introduction}[[NOM=s:The President]] spoke.`, 'Alan Gray'),
      'Alan Gray | The President',
    );
    assert.equal(
      chain(`${introduction}[[NOM=s:The head of the South Norvian state]] spoke.`, 'Alan Gray'),
      'Alan Gray | The head of the South Norvian state',
    );
    assert.equal(
      chain(`${introduction}[[NOM=s:The head of state]] spoke.`, 'Alan Gray'),
      'Alan Gray | The head of state',
    );
    assert.equal(chain(`${introduction}[[NOM=s:The guest]] spoke.`, 'Vlad Derin'), 'Vlad Derin | The guest');
    assert.equal(
      chain(`${introduction}[[NOM=s:The minister]] spoke.`, 'Vlad Derin'),
      'Vlad Derin | The minister',
    );
  });

  it('knows them beside their names', () => {
    assert.equal(
      chain('[[PER=s:Ann Lee]], [[NOM:a minister]], met [[PER:Tom Roe]], [[NOM:the mayor]].', 'Tom Roe'),
      'Tom Roe | the mayor',
    );
    assert.equal(chain('[[NOM=s:The mayor]], [[PER=s:Tom Roe]], left.', 'Tom Roe'), 'The mayor | Tom Roe');
    assert.equal(chain('Greeting [[NOM:the mayor]], [[PER=s:Tom Roe]] left.', 'Tom Roe'), 'Tom Roe');
  });

  it('knows them in the headline', () => {
    const headline =
      '[[HEADLINE:[[NOM=s:President of [[LOC:South Norvia]]]] met [[NOM:the Foreign Minister of the [[LOC:Ost Republic]]]]]]\n';
    assert.equal(chain(headline + introduction, 'Alan Gray'), 'President of South Norvia | Alan Gray');
    assert.equal(
      chain(headline + introduction, 'Vlad Derin'),
      'the Foreign Minister of the Ost Republic | Vlad Derin',
    );
  });

  it('leaves open what is not clear', () => {
    for (const phrase of [
      'A president',
      'The deputy minister',
      'The president of [[LOC:Elbonia]]',
      'The former president',
      'Presidents',
      'His minister',
      'The lawyer',
      'The head',
    ]) {
      const article = fakeArticle(`${introduction}[[NOM=s:${phrase}]] spoke.`);
      assert.ok(
        printChains(article).every((line) => !line.endsWith(phrase)),
        phrase,
      );
      assert.deepEqual(printChains(article).slice(1, 2), ['Alan Gray: Alan Gray'], phrase);
    }
  });

  it('does not resolve offices in someone’s mouth unless they say of what', () => {
    assert.equal(
      chain(`${introduction}[[QUOTE:“[[NOM=s:The President]] knows.”]]`, 'Alan Gray'),
      'Alan Gray',
    );
    assert.equal(
      chain(`${introduction}[[QUOTE:“[[NOM=s:The President of [[LOC:South Norvia]]]] knows.”]]`, 'Alan Gray'),
      'Alan Gray | The President of South Norvia',
    );
  });
});

describe('coreference of bodies', () => {
  const named =
    '[[ORG=s:Ministry of Justice]] wrote to [[ORG:Norvia Shipping Ltd]].\nOn Monday [[LOC:Ayton]] slept.\n';

  it('knows them by a noun of their names', () => {
    assert.equal(
      chain(`${named}[[NOMORG=s:The ministry]] waited.`, 'Ministry of Justice'),
      'Ministry of Justice | The ministry',
    );
    assert.equal(
      chain('[[ORG=s:Norvia Shipping Ltd]] grew. [[NOMORG=s:The company]] rejoiced.', 'Norvia Shipping Ltd'),
      'Norvia Shipping Ltd | The company',
    );
    assert.equal(
      chain(
        '[[ORG=s:Ministry of Justice]] met [[ORG:Ministry of Defence]]. [[NOMORG=s:The defence ministry]] won.',
        'Ministry of Defence',
      ),
      'Ministry of Defence | The defence ministry',
    );
  });

  it('leaves open what is not clear', () => {
    for (const text of [
      `${named}[[NOMORG=s:A ministry]] waited.`,
      `${named}[[NOMORG=s:The foreign ministry]] waited.`,
      `${named}[[NOMORG=s:The ministry]] of Defence waited.`,
      `${named}[[NOMORG=s:The court]] waited.`,
      `${named}[[NOMORG=s:The party]] waited.`,
      `${named}[[ORG:Elbonia]] grew. [[NOMORG=s:The company]] waited.`,
      `[[ORG=s:Green Party]] lost.\nOne.\nTwo.\nThree. [[NOMORG=s:The party]] waited.`,
      `${named}[[QUOTE:“[[NOMORG=s:The ministry]] lies.”]]`,
    ])
      assert.ok(
        printChains(fakeArticle(text)).every((line) => !line.includes('|')),
        text,
      );
  });
});

describe('coreference of pronouns', () => {
  function speakers(marked: string): readonly (string | undefined)[] {
    const article = fakeArticle(marked);
    return article.quotations.map(({ id }) => speakerOf(article, id).entity?.name);
  }
  const said = '[[QUOTE:“We can.”]] [[SPEAKER:[[PRO:he]]]] said.';

  it('do not take the gender of someone from a surname that is a given name elsewhere', () => {
    assert.equal(
      chain(
        '[[PER=f,s:Ann Raymond]] came. [[PER=m,s:Raymond]] sat. [[PER=m,s:Raymond]] spoke. [[PRO:She]] left.',
        'Ann Raymond',
      ),
      'Ann Raymond | Raymond | Raymond | She',
    );
  });

  it('takes the subject of the paragraph before the quotation', () => {
    assert.deepEqual(
      speakers(`[[PER=m,s:Alan Gray]] thanked [[PER=m:Vlad Derin]] in [[LOC=s:Norvia]].\n${said}`),
      ['Alan Gray'],
    );
    assert.deepEqual(
      speakers(`For [[PRO=m:his]] part, [[PER=m,s:Alan Gray]] thanked [[PER=m:Vlad Derin]].\n${said}`),
      ['Alan Gray'],
    );
  });

  it('passes over the paragraphs of a running quotation', () => {
    assert.deepEqual(
      speakers(
        `[[PER=m,s:Alan Gray]] met [[PER=m:Vlad Derin]].\n[[QUOTE:“One, [[PER=m,s:Tom Roe]]. Two. Three. Four. Five.\nSix. Seven,”]] [[SPEAKER:[[PRO:he]]]] said.`,
      ),
      ['Alan Gray'],
    );
  });

  it('follows the speaker of the quotation before', () => {
    assert.deepEqual(speakers(`[[QUOTE:“No,”]] said [[SPEAKER:[[PER=m:Tom Roe]]]].\n${said}\n${said}`), [
      'Tom Roe',
      'Tom Roe',
      'Tom Roe',
    ]);
  });

  it('minds the gender', () => {
    assert.deepEqual(speakers(`[[PER=f,s:Ann Lee]] met [[PER=m:Vlad Derin]].\n${said}`), ['Vlad Derin']);
    assert.deepEqual(speakers(`[[PER=f,s:Ann Lee]] met them.\n${said}`), [undefined]);
  });

  it('stops at someone unknown and at a distance', () => {
    assert.deepEqual(speakers(`[[PER=m,s:Alan Gray]] left. [[NOM=s:A farmer]] stayed.\n${said}`), [
      undefined,
    ]);
    assert.deepEqual(
      speakers(
        `[[PER=m,s:Alan Gray]] left. [[LOC:Ayton]] slept. [[LOC:Beeton]] slept. [[LOC:Seeton]] slept. [[LOC:Deeton]] slept. [[LOC:Eton]] slept.\n${said}`,
      ),
      [undefined],
    );
  });

  it('leaves pronouns in quotations open', () => {
    assert.equal(
      chain('[[PER=m,s:Alan Gray]] left. [[QUOTE:“[[PRO=m,s:He]] knows.”]]', 'Alan Gray'),
      'Alan Gray',
    );
  });

  it('does not take "him" for the subject of its sentence', () => {
    assert.equal(
      chain('[[PER=m:Tom Roe]] left. [[PER=m,s:Alan Gray]] saw [[PRO=m:him]].', 'Tom Roe'),
      'Tom Roe | him',
    );
  });
});
