// English abbreviations that are written with a final dot, by what may follow them. Case matters: "Sat" but not "sat".

/** Stand before what they belong to, so that no sentence ends with them. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Drs Prof Rev Fr Msgr Hon Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt ' +
    'Brig Supt Insp Det Amb Pres Pfc Messrs Mme Mlle Mt Ft St Ste Sr.Lt approx vs cf ca viz esp incl excl'
  ).split(' '),
);

/** Abbreviations only before a number, a comma or a small letter: each is an ordinary word too. */
export const followedAbbreviations: ReadonlySet<string> = new Set(
  'No Nos no nos Sat Sun Mar Mon Fig Figs fig figs Art Arts art Vol vol Ch ch Sec sec pp Para para Ex p c'.split(
    ' ',
  ),
);

export const monthAbbreviations: ReadonlySet<string> = new Set(
  'Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
);

export const weekdayAbbreviations: ReadonlySet<string> = new Set(
  'Tue Tues Wed Weds Thu Thur Thurs Fri'.split(' '),
);

/** Stand behind a name, and may end a sentence. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    'Inc Corp Co Cos Ltd Bros Assn Jr Sr Esq Ave Blvd Rd Hwy Dept Univ Inst Intl Mfg Ph.D M.Sc B.Sc LL.B LL.M Lit ' +
    'etc al seq ibid ed eds est dept govt min max hr hrs mph kph km kg cm mm lb lbs oz ft yd sq tel ext'
  ).split(' '),
);

/** States of the United States in the traditional form that no other word shares. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  'Ariz Calif Colo Conn Fla Kan Ky Mich Minn Mont Neb Nev Okla Penn Tenn Wis Wyo'.split(' '),
);

/** States whose abbreviation is a word or a name too: read as one only behind a comma ("Salem, Mass."). */
export const stateAbbreviationsAfterComma: ReadonlySet<string> = new Set(
  'Ala Ark Del Ga Ill Ind La Mass Md Me Miss Mo Ore Pa Tex Va Vt Wash Ont Que'.split(' '),
);

/** Words that open a sentence and hardly ever follow an abbreviation within one. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It They We You His Her Its Their Our My In On At By For From With After ' +
    'Before But And Or So Yet If When While As Although Though However Meanwhile There Here What Who Why How Where ' +
    'Some Many Most All Both Since Until Under Over During Despite Because Not Nor To Then Now Last Next No One Two ' +
    'Three Also Another Other Each Every Such'
  ).split(' '),
);

/** Top-level names that mark "example.org" as one word. */
export const domainEndings: ReadonlySet<string> = new Set(
  'com org net edu gov int info co uk ie eu de fr it es nl be at ch pl ru ua by kz io tv me us ca au nz in cn jp js'.split(
    ' ',
  ),
);
