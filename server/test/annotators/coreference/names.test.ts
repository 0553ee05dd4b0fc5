// Tests of the sieves that gather names, over mentions marked by hand.
import assert from 'node:assert/strict';
import { fakeArticle, printChains } from '../../support/fakeArticle.ts';

function check(marked: string, expected: readonly string[]): void {
  assert.deepEqual(printChains(fakeArticle(marked)), expected);
}

describe('coreference of names', () => {
  it('gathers names spelt alike', () => {
    check('[[LOC:Norvia]] is big. [[PER:Ann Lee]] likes [[LOC:Norvia]].', [
      'Norvia: Norvia | Norvia',
      'Ann Lee: Ann Lee',
    ]);
  });

  it('joins an acronym introduced in brackets, either way round', () => {
    check('The [[ORG:Harbour Union Board]] ([[ACR:HUB]]) met. [[ACR:HUB]] rose.', [
      'Harbour Union Board: Harbour Union Board | HUB | HUB',
    ]);
    check('[[ACR:HUB]] ([[ORG:Harbour Union Board]]) met.', [
      'Harbour Union Board: HUB | Harbour Union Board',
    ]);
    check('The [[ORG:Federal Safety Office]] ([[ACR:FBO]]) met.', [
      'Federal Safety Office: Federal Safety Office | FBO',
    ]);
  });

  it('does not take an agency in a dateline for the place', () => {
    check('[[LOC:ATLANTA]] ([[ACR:CNN]]) – Rain.', ['ATLANTA: ATLANTA', 'CNN: CNN']);
  });

  it('joins an acronym by its letters where one name alone has them', () => {
    check("[[ACR:NPR]] met. The [[LOC:Norvian People's Republic]] rose.", [
      "Norvian People's Republic: NPR | Norvian People's Republic",
    ]);
    check('[[ACR:NPR]], [[ORG:North Park Rangers]], [[ORG:New Press Review]].', [
      'NPR: NPR',
      'North Park Rangers: North Park Rangers',
      'New Press Review: New Press Review',
    ]);
  });

  it('knows a state by its plain name, and transliterations', () => {
    check('The [[LOC:Republic of South Norvia]] and [[LOC:South Norvia]].', [
      'South Norvia: Republic of South Norvia | South Norvia',
    ]);
    check("The [[LOC:Dragansk People's Republic]], [[LOC:Drahansk People's Republic]].", [
      "Dragansk People's Republic: Dragansk People's Republic | Drahansk People's Republic",
    ]);
    check("[[LOC:Dragansk and Donask People's Republics]], [[LOC:Dragansk People's Republic]].", [
      "Dragansk and Donask People's Republics: Dragansk and Donask People's Republics",
      "Dragansk People's Republic: Dragansk People's Republic",
    ]);
  });

  it('knows other names of well-known states and bodies', () => {
    check('[[LOC:America]], the [[ACR:U.S.]], the [[LOC:United States]].', [
      'United States: America | U.S. | United States',
    ]);
    check('The [[ACR:GOP]] is the [[ORG:Republican Party]].', ['Republican Party: GOP | Republican Party']);
    check('Miami, [[LOC:Fla.]], and all of [[LOC:Florida]].', ['Florida: Fla. | Florida']);
    check('[[ACR:PA]] and [[LOC:Pennsylvania]].', ['PA: PA', 'Pennsylvania: Pennsylvania']);
    check('[[PER:America]] and the [[ACR:U.S.]].', ['America: America', 'U.S.: U.S.']);
  });

  it('takes no well-known acronym for something else with its initials', () => {
    check('[[LOC:Union Square]] in the [[ACR:US]].', ['Union Square: Union Square', 'US: US']);
  });

  it('takes an acronym for a body rather than for an event', () => {
    check('The [[ACR:NCC]], the [[MISC:Norvian Coal Congress]], the [[ORG:National Coal Committee]].', [
      'National Coal Committee: NCC | National Coal Committee',
      'Norvian Coal Congress: Norvian Coal Congress',
    ]);
    check('The [[ACR:NCC]], the [[MISC:Norvian Coal Congress]].', [
      'Norvian Coal Congress: NCC | Norvian Coal Congress',
    ]);
  });

  it('knows a ministry by its portfolio, wherever that stands', () => {
    check('The [[ORG:Ministry of the Interior]], the [[ORG:Interior Ministry]].', [
      'Ministry of the Interior: Ministry of the Interior | Interior Ministry',
    ]);
    check('The [[ORG:Fish Department]], the [[ORG:Department of Game]].', [
      'Fish Department: Fish Department',
      'Department of Game: Department of Game',
    ]);
  });

  it('knows a body without its legal form and its kind', () => {
    check('[[ORG:Hallam Holdings Ltd.]] and [[ORG:Hallam]].', [
      'Hallam Holdings Ltd.: Hallam Holdings Ltd. | Hallam',
    ]);
    check('[[ORG:Brewer & Co.]] and [[ORG:Brewer]].', ['Brewer: Brewer & Co. | Brewer']);
    check('[[ORG:Hallam Group]], [[ORG:Hallam Group Inc.]], [[ORG:Hallam]].', [
      'Hallam Group: Hallam Group | Hallam Group Inc. | Hallam',
    ]);
    check('[[ORG:Hallam Mining]], [[ORG:Hallam Bank]], [[ORG:Hallam]].', [
      'Hallam Mining: Hallam Mining',
      'Hallam Bank: Hallam Bank',
      'Hallam: Hallam',
    ]);
    check('[[ORG:Hallam University]] and [[ORG:Hallam]].', ['Hallam University: Hallam University | Hallam']);
  });

  it('keeps a body apart from the place or person it is called after', () => {
    check('[[LOC:Canada]] and [[ORG:Canada Ltd]].', ['Canada: Canada', 'Canada Ltd: Canada Ltd']);
    check('[[ORG:Leeds]] and [[ORG:Leeds University]].', [
      'Leeds: Leeds',
      'Leeds University: Leeds University',
    ]);
    check('[[NAME:Ebbing]] and [[ORG:Ebbing College]].', [
      'Ebbing: Ebbing',
      'Ebbing College: Ebbing College',
    ]);
    check('[[NAME:Ebbing]] and [[ORG:Ebbing Airways]].', ['Ebbing Airways: Ebbing | Ebbing Airways']);
    check('[[ORG:Ebbing]] and [[MISC:Ebbing Pictures]].', [
      'Ebbing: Ebbing',
      'Ebbing Pictures: Ebbing Pictures',
    ]);
    check('[[LOC:Ebbing]] and [[ORG:Ebbing Group]].', ['Ebbing: Ebbing', 'Ebbing Group: Ebbing Group']);
    check('[[PER:Ann Hallam]], [[ORG:Hallam]] and [[ORG:Hallam Group]].', [
      'Ann Hallam: Ann Hallam',
      'Hallam: Hallam',
      'Hallam Group: Hallam Group',
    ]);
  });

  it('keeps places apart that look alike', () => {
    check('[[LOC:Northern Ireland]], [[LOC:Northern Iceland]].', [
      'Northern Ireland: Northern Ireland',
      'Northern Iceland: Northern Iceland',
    ]);
    check('[[LOC:Colombia]], [[LOC:Columbia]].', ['Colombia: Colombia', 'Columbia: Columbia']);
    check('[[LOC:North Carolina]], [[LOC:South Carolina]].', [
      'North Carolina: North Carolina',
      'South Carolina: South Carolina',
    ]);
    check('[[LOC:Austria]], [[LOC:Australia]].', ['Austria: Austria', 'Australia: Australia']);
  });
});

describe('coreference of people', () => {
  it('joins surname, title and surname, given name', () => {
    check('[[PER:Ann Lee]] came. [[PER:Lee]] left. [[TITLE:Mayor]] [[PER:Lee]] and [[PER:Ann]].', [
      'Ann Lee: Ann Lee | Lee | Lee | Ann',
    ]);
    check('[[PER:Lee]] left. [[PER:Ann Lee]] came.', ['Ann Lee: Lee | Ann Lee']);
    check('[[PER:Ursula von der Mark]], [[PER:von der Mark]].', [
      'Ursula von der Mark: Ursula von der Mark | von der Mark',
    ]);
  });

  it('keeps two people of one surname apart', () => {
    check('[[PER:Ann Lee]] and [[PER:Tom Lee]] met. [[PER:Lee]] spoke.', [
      'Ann Lee: Ann Lee',
      'Tom Lee: Tom Lee | Lee',
    ]);
    check('[[PER=f:Ann Lee]] and [[PER=m:Tom Lee]] met. [[TITLE:Mrs]] [[PER=f:Lee]] spoke.', [
      'Ann Lee: Ann Lee | Lee',
      'Tom Lee: Tom Lee',
    ]);
    check('[[TITLE:Mayor]] [[PER:Ann Lee]] and [[PER:Tom Lee]] met. [[TITLE:Mayor]] [[PER:Lee]] spoke.', [
      'Ann Lee: Ann Lee | Lee',
      'Tom Lee: Tom Lee',
    ]);
    check('[[PER=m:Tom Lee]] came. [[PER=f:Lee]] spoke.', ['Tom Lee: Tom Lee', 'Lee: Lee']);
  });

  it('takes no gender from a surname that is a given name elsewhere', () => {
    check('[[PER=f:Ann Raymond]] came. [[PER=m:Raymond]] spoke.', ['Ann Raymond: Ann Raymond | Raymond']);
    check('[[PER=f:Ann Raymond]] came. [[TITLE:Speaker]] [[PER=m:Raymond]] spoke.', [
      'Ann Raymond: Ann Raymond | Raymond',
    ]);
    check('[[PER=f:Ann Raymond]] came. [[TITLE:Mr.]] [[PER=m:Raymond]] spoke.', [
      'Ann Raymond: Ann Raymond',
      'Raymond: Raymond',
    ]);
  });

  it('takes a bare surname for the one it is mostly used of with "Mr" or "Mrs"', () => {
    check(
      '[[TITLE:Mr]] [[PER=m:Lee]] left with his wife [[PER=f:Ann Lee]]. [[PER:Lee]] and [[TITLE:Mr]] [[PER=m:Lee]].',
      ['Lee: Lee | Lee | Lee', 'Ann Lee: Ann Lee'],
    );
  });

  it('keeps a surname with the one it has stood for', () => {
    check('[[PER:Ann Lee]] came. [[PER:Lee]] spoke.\nHer brother is [[PER:Tom Lee]]. [[PER:Lee]] left.', [
      'Ann Lee: Ann Lee | Lee | Lee',
      'Tom Lee: Tom Lee',
    ]);
  });

  it('lends it to another in a paragraph where that one acts', () => {
    check(
      '[[PER:Ann Lee]] came. [[PER:Lee]] spoke.\n[[PER=s:Tom Lee]] left. [[PER:Lee]] sang.\n[[PER:Lee]] ran.',
      ['Ann Lee: Ann Lee | Lee | Lee', 'Tom Lee: Tom Lee | Lee'],
    );
  });

  it('knows people who are introduced with initials', () => {
    check('[[PER:C. Mattis Gilroy]] came. [[PER:Gilroy]] spoke.', [
      'C. Mattis Gilroy: C. Mattis Gilroy | Gilroy',
    ]);
    check('[[PER:J.J. Mabb]] came. [[PER:Mabb]] spoke.', ['J.J. Mabb: J.J. Mabb | Mabb']);
    check('[[PER:J. Mabb]], [[PER:J.R. Mabb]], [[PER:J.Q. Mabb]].', [
      'J. Mabb: J. Mabb',
      'J.R. Mabb: J.R. Mabb',
      'J.Q. Mabb: J.Q. Mabb',
    ]);
    check('[[PER:Keeler]] spoke. [[PER:J. Keeler]] is [[PER:John Keeler]].', [
      'John Keeler: Keeler | J. Keeler | John Keeler',
    ]);
    check('[[PER:J. Mabb]] and [[PER:Tom Mabb]] came. [[PER:Mabb]] spoke.', [
      'J. Mabb: J. Mabb',
      'Tom Mabb: Tom Mabb | Mabb',
    ]);
  });

  it('joins a family name of several words with the full name, and goes on from there', () => {
    check('[[PER:Ursula von der Mark]]. [[PER:von der Mark]]. [[PER:Mark]].', [
      'Ursula von der Mark: Ursula von der Mark | von der Mark | Mark',
    ]);
    check('[[PER:Mark]] spoke. [[PER:Von der Mark]] left. [[PER:Ursula von der Mark]] sang.', [
      'Ursula von der Mark: Mark | Von der Mark | Ursula von der Mark',
    ]);
    check('[[PER=f:Ann Lopez Garay]] and [[TITLE:Mr]] [[PER=m:Lopez Garay]].', [
      'Ann Lopez Garay: Ann Lopez Garay',
      'Lopez Garay: Lopez Garay',
    ]);
    check('[[PER:Ann Lopez Garay]], [[PER:Tom Lopez Garay]], [[PER:Lopez Garay]].', [
      'Ann Lopez Garay: Ann Lopez Garay',
      'Tom Lopez Garay: Tom Lopez Garay | Lopez Garay',
    ]);
  });

  it('knows given name and patronymic', () => {
    check('[[PER:Oleg Brodsky]] spoke. [[PER:Oleg Petrovich]] left.', [
      'Oleg Brodsky: Oleg Brodsky | Oleg Petrovich',
    ]);
    check('[[PER:Oleg Brodsky]], [[PER:Oleg Sedov]], [[PER:Oleg Petrovich]].', [
      'Oleg Brodsky: Oleg Brodsky',
      'Oleg Sedov: Oleg Sedov',
      'Oleg Petrovich: Oleg Petrovich',
    ]);
    check('[[PER:Oleg Brodsky]], [[PER:Oleg Petrovich]], [[PER:Petrovich]].', [
      'Oleg Brodsky: Oleg Brodsky',
      'Oleg Petrovich: Oleg Petrovich | Petrovich',
    ]);
    check('[[PER:John Brandt]] spoke. [[PER:John Mirich]] left.', [
      'John Brandt: John Brandt',
      'John Mirich: John Mirich',
    ]);
  });

  it('joins two spellings of a surname with one given name', () => {
    check('[[PER:Vadim Seinego]], [[PER:Vadim Seynego]].', ['Vadim Seinego: Vadim Seinego | Vadim Seynego']);
    check('[[PER:Peter Guliani]], [[PER:Peter Gulini]].', ['Peter Guliani: Peter Guliani | Peter Gulini']);
    check('[[PER:John Hanson]], [[PER:John Manson]].', [
      'John Hanson: John Hanson',
      'John Manson: John Manson',
    ]);
    check('[[PER:Mario Rossi]], [[PER:Maria Rossi]].', [
      'Mario Rossi: Mario Rossi',
      'Maria Rossi: Maria Rossi',
    ]);
  });

  it('leaves middle names out', () => {
    check('[[PER:John F. Keeler]], [[PER:John Keeler]], [[PER:J. Keeler]].', [
      'John F. Keeler: John F. Keeler | John Keeler | J. Keeler',
    ]);
    check('[[PER:George W. Rush]], [[PER:George H. Rush]].', [
      'George W. Rush: George W. Rush',
      'George H. Rush: George H. Rush',
    ]);
  });

  it('joins several forms of one middle name with the name that leaves it out', () => {
    check('[[PER:John F. Keeler]], [[PER:John Frank Keeler]], [[PER:John Keeler]].', [
      'John Frank Keeler: John F. Keeler | John Frank Keeler | John Keeler',
    ]);
  });

  it('keeps father and son apart', () => {
    check(
      '[[PER:Tom Lee]] and [[PER:Tom Lee Jr.]] met. [[PER:Lee Jr.]] left. [[PER:Tom Jr.]] sang. [[PER:Tom]].',
      ['Tom Lee: Tom Lee | Tom', 'Tom Lee Jr.: Tom Lee Jr. | Lee Jr. | Tom Jr.'],
    );
    check('[[PER:Tom A. Lee]] and [[PER:Tom Lee III]].', [
      'Tom A. Lee: Tom A. Lee',
      'Tom Lee III: Tom Lee III',
    ]);
    check('[[PER:Ann Lopez Garay]] and [[PER:Lopez Garay Sr.]]', [
      'Ann Lopez Garay: Ann Lopez Garay',
      'Lopez Garay Sr.: Lopez Garay Sr.',
    ]);
    check('[[PER:Tom Lee Jr.]] came. [[PER:Lee]] spoke. [[PER:Tom]] sang.', [
      'Tom Lee Jr.: Tom Lee Jr. | Lee | Tom',
    ]);
  });

  it('takes roles from titles as the article has them', () => {
    const article = fakeArticle(
      '[[TITLE:The President of [[LOC:Norvia]]]] [[PER:Ann Lee]] and [[TITLE:Mr]] [[PER:Tom Roe]].',
    );
    const roles = article.entities.map(({ name, roles }) => [name, ...roles.map(({ text }) => text)]);
    assert.deepEqual(roles, [['Norvia'], ['Ann Lee', 'President of Norvia'], ['Tom Roe']]);
  });
});
