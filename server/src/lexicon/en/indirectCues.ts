// The cues of indirect speech: which verbs report without quotation marks, and how their content goes on.
//
// In the list: verbs of saying and writing, of thinking where somebody else can know it only because it was said (believe, think,
// hope, fear, doubt, expect that), and of findings (a survey shows that). Not in it, though corpora of attribution have them: seeming
// (appears to), wishes and plans (wants to, plans to), expectation without a source (is expected to), praise, blame and support of
// something (criticised the plan, called for a vote). An editor does not call these reported speech.
import { reportingVerbForms } from './reportingVerbs.ts';

/**
 * What may follow: `clause` a sentence ("she said it rained"), `that`, `question` (whether, how …), `infinitive` ("promised to
 * stay"), `gerund` ("denied knowing"), `of` ("warned of floods"). `told` verbs name a hearer first ("told the board that");
 * `aside` verbs also stand beside their content ("It rained, she said").
 */
export type CueFrame = 'clause' | 'that' | 'question' | 'infinitive' | 'gerund' | 'of' | 'told' | 'aside';

const clauses =
  'say add insist claim argue announce suggest admit acknowledge warn explain predict believe think hope fear note write ' +
  'concede confirm deny recall complain joke testify tweet reveal estimate indicate agree swear report guess reckon allege';

const lemmasByFrame: Readonly<Record<CueFrame, string>> = {
  clause: clauses,
  that:
    clauses +
    ' state declare contend maintain conclude vow promise pledge assert stress emphasize emphasise underline underscore reiterate ' +
    'repeat caution observe remark comment reply respond answer counter point find show disclose affirm clarify proclaim lament ' +
    'boast mention expect demand recommend propose imply hint speculate forecast quip muse profess worry protest rule charge opine ' +
    'confess urge doubt retort continue radio',
  question: 'ask wonder explain say question inquire enquire tell clarify reveal describe recall',
  infinitive: 'promise vow pledge threaten ask urge tell beg implore claim order advise swear profess',
  gerund: 'deny admit',
  of: 'warn',
  told: 'tell inform assure remind warn advise promise ask urge beg implore notify persuade',
  aside:
    'say add insist argue explain write note tell claim announce acknowledge admit suggest warn predict recall report believe think ' +
    'concede contend state maintain observe joke conclude reckon estimate tweet allege testify complain quip remark assert declare',
};

/** Verbs that report, but seldom stand beside quotation marks. */
const otherVerbs: readonly string[] = [
  'hope hopes hoped hoping',
  'fear fears feared fearing',
  'worry worries worried worrying',
  'expect expects expected expecting',
  'doubt doubts doubted doubting',
  'guess guesses guessed guessing',
  'reckon reckons reckoned reckoning',
  'swear swears swore swearing sworn',
  'estimate estimates estimated estimating',
  'forecast forecasts forecasted forecasting',
  'find finds found finding',
  'show shows showed showing shown',
  'indicate indicates indicated indicating',
  'imply implies implied implying',
  'hint hints hinted hinting',
  'speculate speculates speculated speculating',
  'propose proposes proposed proposing',
  'profess professes professed professing',
  'protest protests protested protesting',
  'rule rules ruled ruling',
  'charge charges charged charging',
  'threaten threatens threatened threatening',
  'order orders ordered ordering',
  'beg begs begged begging',
  'implore implores implored imploring',
  'remind reminds reminded reminding',
  'notify notifies notified notifying',
  'question questions questioned questioning',
  'describe describes described describing',
  'radio radios radioed radioing',
];

/** Forms that are hardly ever verbs in the news: "the United States", "swing states". */
const nouns: ReadonlySet<string> = new Set(['state', 'states', 'post', 'posts']);

export interface CueVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
  /** base: "say"; third: "says"; past: "said"; participle: "saying". */
  readonly form: 'base' | 'third' | 'past' | 'participle';
}

/** From an inflected form, in small letters. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = gatherVerbs();

function gatherVerbs(): ReadonlyMap<string, CueVerb> {
  const frames = new Map<string, Set<CueFrame>>();
  for (const [frame, lemmas] of Object.entries(lemmasByFrame) as [CueFrame, string][]) {
    for (const lemma of lemmas.split(' ')) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  }
  const verbs = new Map<string, CueVerb>();
  const note = (form: string, lemma: string) => {
    const known = frames.get(lemma);
    if (known) verbs.set(form, { lemma, frames: known, form: inflectionOf(form, lemma) });
  };
  for (const [form, lemma] of reportingVerbForms) if (!nouns.has(form)) note(form, lemma);
  for (const line of otherVerbs) {
    const forms = line.split(' ');
    for (const form of forms) note(form, forms[0] ?? form);
  }
  return verbs;
}

function inflectionOf(form: string, lemma: string): CueVerb['form'] {
  if (form === lemma) return 'base';
  if (form.endsWith('ing')) return 'participle';
  return form.endsWith('s') ? 'third' : 'past';
}
