// Words of titles and offices before and after people's names, in lower case.
import type { Gender } from './gender.ts';

/** Short forms of address: they stand only before a name. */
export const courtesyTitles: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...'mr mr. sir lord monsieur herr señor fr fr. father brother messrs messrs.'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss madam madame lady dame mme mme. mlle frau señora sister'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'dr dr. prof prof. rev rev. hon hon. sen sen. sens. rep rep. reps. gov gov. gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt. pres. det det. insp insp. supt supt. amb amb. msgr msgr. mx mx. brig. spc. st.'
    .split(' ')
    .map((word) => [word, undefined] as const),
]);

/** Nouns that head an office or an occupation. */
export const titleHeads: ReadonlySet<string> = new Set(
  'president|president-elect|vice-president|vice president|premier|chancellor|minister|vice-minister|secretary|secretary-general|undersecretary|under-secretary|prime minister|chairman|chairwoman|chairperson|chair|vice-chairman|co-chairman|co-chair|director|director-general|governor|lieutenant-governor|mayor|senator|congressman|congresswoman|representative|lawmaker|legislator|deputy|mp|councillor|councilman|councilwoman|councilor|commissioner|ambassador|envoy|consul|consul-general|attorney|prosecutor|solicitor|judge|justice|magistrate|king|queen|prince|princess|duke|duchess|emperor|empress|tsar|czar|sultan|emir|sheikh|sheik|ayatollah|imam|pope|cardinal|archbishop|bishop|patriarch|metropolitan|rabbi|reverend|pastor|priest|vicar|chaplain|general|lieutenant|colonel|major|captain|admiral|commander|commander-in-chief|brigadier|marshal|sergeant|corporal|commodore|officer|inspector|superintendent|constable|detective|sheriff|chief|head|leader|boss|speaker|whip|spokesman|spokeswoman|spokesperson|ceo|cfo|coo|cto|executive|founder|co-founder|cofounder|owner|manager|editor|editor-in-chief|publisher|professor|dean|rector|provost|principal|headmaster|doctor|lecturer|researcher|scientist|economist|analyst|historian|expert|specialist|author|writer|novelist|poet|journalist|reporter|correspondent|columnist|broadcaster|presenter|actor|actress|singer|musician|composer|conductor|filmmaker|producer|artist|painter|architect|designer|photographer|coach|trainer|captain|striker|midfielder|defender|goalkeeper|quarterback|player|champion|activist|campaigner|dissident|lawyer|barrister|counsel|advocate|adviser|advisor|aide|strategist|consultant|diplomat|negotiator|mediator|coordinator|administrator|treasurer|trustee|ombudsman|comptroller|auditor|astronaut|cosmonaut|pilot|engineer|physicist|biologist|philosopher|politician|candidate|nominee|dictator|ruler|warlord|rapper|comedian|plenipotentiary|rapporteur|banker|tycoon|businessman|businesswoman|entrepreneur|investor|surgeon|psychologist|theologian|firefighter|paramedic|farmer|teacher|nurse'.split(
    '|',
  ),
);

/** What stands before the head of a title. */
export const titleModifiers: ReadonlySet<string> = new Set(
  'acting|former|ex|deputy|vice|assistant|associate|chief|first|second|prime|foreign|interior|defense|defence|finance|health|education|justice|economy|economic|economics|trade|culture|labor|labour|agriculture|energy|environment|environmental|transport|transportation|communications|information|housing|home|treasury|commerce|state|federal|national|regional|local|provincial|municipal|district|city|county|general|attorney|senior|junior|executive|managing|founding|honorary|lieutenant|major|brigadier|rear|vice|admiral|field|staff|master|sergeant|police|fire|press|special|permanent|outgoing|incoming|newly-elected|elected|presidential|parliamentary|congressional|opposition|party|majority|minority|house|senate|supreme|lead|head|crown|grand|house|interim|long-time|longtime|then|shadow|cabinet|campaign|company|research|political|military|army|navy|chief|government|human|rights|club|team|football|news|film|music|security|intelligence|pro-government|rebel|separatist|tv|television|media|technology|science|financial|operating|marketing|investment|legal|human-rights|main|principal|co|white|u.n.|u.s.'.split(
    '|',
  ),
);

/** Subjects of ministries and offices: "Minister of Foreign Affairs". No names by themselves. */
export const portfolioWords: ReadonlySet<string> = new Set(
  'foreign|affairs|external|internal|home|interior|defense|defence|finance|finances|health|education|justice|economy|economic|economics|trade|industry|culture|labor|labour|agriculture|energy|environment|transport|transportation|communications|information|housing|treasury|commerce|state|staff|security|national|public|social|development|regional|rural|science|technology|sport|sports|tourism|youth|women|human|rights|interior|work|works|pensions|exchequer|homeland|veterans|emergency|situations|emergencies|natural|resources|planning|integration|cooperation|international|religious|war|marine|fisheries|forestry|mines|mining|petroleum|water|infrastructure|investment|innovation|digital|media|government|parliament|republic|kingdom|union|federation|republican|army|navy|operations|communications|marketing|research|strategy|policy|board|council|people|nation|country|assembly|house|commons|lords|representatives|deputies|cabinet|ministers|appeals|court|police|mission|delegation|office|department|service|committee|commission|party|faction|administration|company|group|organisation|organization|association|agency|ministry|world|religion|children|family|privatization|reconstruction|institutions|studies|history|law|medicine|physics|biology|economics|chemistry|engineering|psychology|sociology|philosophy|politics|literature|mathematics'.split(
    '|',
  ),
);

/** Nouns for a body that speaks: "the press service of the mayor". */
export const bodyNouns: ReadonlySet<string> = new Set(
  "service|ministry|government|committee|commission|company|agency|office|department|council|administration|police|army|party|court|parliament|union|embassy|mission|delegation|bank|group|organisation|organization|association|university|team|club|newspaper|statement|secretariat|prosecutor's office".split(
    '|',
  ),
);

/** People without an office who can be referred to with "the". */
export const personNouns: ReadonlySet<string> = new Set(
  'guest|man|woman|boy|girl|suspect|victim|witness|official|interviewee|defendant|plaintiff|accused|teenager|mother|father|son|daughter|brother|sister|wife|husband|widow|statesman|soldier|student|diplomat|veteran|newcomer|politician|interlocutor|billionaire|mogul|star|host|laureate|resident|driver'.split(
    '|',
  ),
);

/** Heads of titles that say the bearer's gender. */
export const genderedHeads: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'spokesman|chairman|congressman|king|prince|duke|emperor|pope|businessman|actor|man|boy|father|son|brother|husband|statesman|councilman|headmaster|priest|sultan|emir|sheikh|ayatollah|imam|cardinal|archbishop|patriarch'
    .split('|')
    .map((word) => [word, 'male'] as const),
  ...'spokeswoman|chairwoman|congresswoman|queen|princess|duchess|empress|businesswoman|actress|woman|girl|mother|daughter|sister|wife|widow|councilwoman'
    .split('|')
    .map((word) => [word, 'female'] as const),
]);
