// Adjectives of places and peoples and names of languages and religions, in lower case: capitalised, but no names of things.

const peoples =
  'afghan|albanian|algerian|american|andorran|angolan|argentine|argentinian|argentinean|armenian|australian|austrian|azerbaijani|azeri|bahamian|bahraini|bangladeshi|belarusian|belarussian|belgian|bolivian|bosnian|botswanan|brazilian|british|bruneian|bulgarian|burmese|burundian|cambodian|cameroonian|canadian|chadian|chechen|chilean|chinese|colombian|congolese|costa rican|croatian|croat|cuban|cypriot|czech|danish|dane|djiboutian|dominican|dutch|ecuadorian|egyptian|english|eritrean|estonian|ethiopian|fijian|filipino|finnish|finn|french|gabonese|gambian|georgian|german|ghanaian|greek|grenadian|guatemalan|guinean|guyanese|haitian|honduran|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|japanese|jordanian|kazakh|kenyan|korean|north korean|south korean|kosovar|kosovan|kurdish|kurd|kuwaiti|kyrgyz|lao|laotian|latvian|lebanese|liberian|libyan|lithuanian|luxembourgish|macedonian|malagasy|malawian|malaysian|malay|maldivian|malian|maltese|mauritanian|mauritian|mexican|moldovan|moldavian|mongolian|montenegrin|moroccan|mozambican|namibian|nepalese|nepali|new zealander|nicaraguan|nigerian|nigerien|norwegian|omani|ossetian|south ossetian|north ossetian|abkhaz|abkhazian|pakistani|palestinian|panamanian|papuan|paraguayan|peruvian|polish|portuguese|qatari|romanian|russian|rwandan|salvadoran|samoan|saudi|saudi arabian|scottish|scot|scots|senegalese|serbian|serb|serbs|sicilian|singaporean|slovak|slovakian|slovenian|slovene|somali|somalian|south african|soviet|spanish|spaniard|sri lankan|sudanese|surinamese|swazi|swedish|swede|swiss|syrian|taiwanese|tajik|tanzanian|tatar|thai|tibetan|togolese|tongan|trinidadian|tunisian|turkish|turk|turkmen|ugandan|ukrainian|emirati|uruguayan|uyghur|uzbek|venezuelan|vietnamese|welsh|yemeni|yugoslav|yugoslavian|zambian|zimbabwean|transnistrian|crimean|catalan|basque|bavarian|flemish|walloon|puerto rican|hawaiian|alaskan|californian|texan|floridian|new yorker|londoner|parisian|muscovite|berliner|viennese|roman|venetian|european|asian|african|african-american|african american|latin american|latin|latino|latina|hispanic|caribbean|scandinavian|nordic|arab|arabian|arabic|persian|slavic|balkan|baltic|caucasian|siberian|eurasian|western|eastern|northern|southern|mediterranean|atlantic|transatlantic|victorian|elizabethan|celtic|gaelic|germanic|byzantine|ottoman|mongol|aztec|mayan|inuit|maori|zulu|hausa|yoruba|igbo|pashtun|tamil|bengali|punjabi|hindi|urdu|hebrew|yiddish|farsi|mandarin|cantonese|swahili|sanskrit|tagalog';
const beliefs =
  "christian|catholic|roman catholic|protestant|orthodox|anglican|lutheran|methodist|baptist|evangelical|mormon|presbyterian|quaker|jewish|jew|judaism|muslim|moslem|islamic|islamist|islam|sunni|shiite|shia|shi'ite|sufi|hindu|hinduism|buddhist|buddhism|sikh|taoist|christianity|catholicism|zionist|nazi|fascist|communist|marxist|leninist|stalinist|democratic|democrat|republican|conservative|liberal|labour|tory|tories|socialist|bolshevik|jihadist|maoist|libertarian|unionist|loyalist|bible|koran|quran|torah|gospel|god|lord|allah";

const singular = [peoples, beliefs].flatMap((list) => list.split('|'));

/** With plurals. */
export const demonyms: ReadonlySet<string> = new Set(
  singular
    .flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]))
    .concat([
      'swiss',
      'germans',
      'englishman',
      'frenchman',
      'irishman',
      'dutchman',
      'scotsman',
      'frenchmen',
      'englishmen',
      'irishmen',
      'frenchwoman',
      'englishwoman',
      'spaniards',
    ]),
);
