// Verbs that report speech, with their inflected forms: the cues of attributions.

/** A line a verb, its forms parted by spaces, the lemma first. */
const reportingVerbs: readonly string[] = [
  'say says said saying',
  'tell tells told telling',
  'add adds added adding',
  'ask asks asked asking',
  'write writes wrote writing written',
  'note notes noted noting',
  'state states stated stating',
  'stress stresses stressed stressing',
  'explain explains explained explaining',
  'claim claims claimed claiming',
  'argue argues argued arguing',
  'warn warns warned warning',
  'insist insists insisted insisting',
  'reply replies replied replying',
  'respond responds responded responding',
  'answer answers answered answering',
  'announce announces announced announcing',
  'declare declares declared declaring',
  'tweet tweets tweeted tweeting',
  'post posts posted posting',
  'report reports reported reporting',
  'comment comments commented commenting',
  'remark remarks remarked remarking',
  'observe observes observed observing',
  'recall recalls recalled recalling',
  'continue continues continued continuing',
  'conclude concludes concluded concluding',
  'acknowledge acknowledges acknowledged acknowledging',
  'admit admits admitted admitting',
  'concede concedes conceded conceding',
  'confirm confirms confirmed confirming',
  'deny denies denied denying',
  'suggest suggests suggested suggesting',
  'emphasize emphasizes emphasized emphasizing',
  'emphasise emphasises emphasised emphasising',
  'underline underlines underlined underlining',
  'underscore underscores underscored underscoring',
  'reiterate reiterates reiterated reiterating',
  'repeat repeats repeated repeating',
  'assert asserts asserted asserting',
  'allege alleges alleged alleging',
  'maintain maintains maintained maintaining',
  'contend contends contended contending',
  'predict predicts predicted predicting',
  'promise promises promised promising',
  'pledge pledges pledged pledging',
  'vow vows vowed vowing',
  'complain complains complained complaining',
  'caution cautions cautioned cautioning',
  'joke jokes joked joking',
  'quip quips quipped quipping',
  'scoff scoffs scoffed scoffing',
  'sneer sneers sneered sneering',
  'shrug shrugs shrugged shrugging',
  'shout shouts shouted shouting',
  'yell yells yelled yelling',
  'scream screams screamed screaming',
  'cry cries cried crying',
  'whisper whispers whispered whispering',
  'mutter mutters muttered muttering',
  'murmur murmurs murmured murmuring',
  'exclaim exclaims exclaimed exclaiming',
  'testify testifies testified testifying',
  'urge urges urged urging',
  'agree agrees agreed agreeing',
  'counter counters countered countering',
  'retort retorts retorted retorting',
  'interject interjects interjected interjecting',
  'wonder wonders wondered wondering',
  'think thinks thought thinking',
  'believe believes believed believing',
  'read reads reading',
  'inform informs informed informing',
  'recount recounts recounted recounting',
  'lament laments lamented lamenting',
  'boast boasts boasted boasting',
  'point points pointed pointing',
  'quote quotes quoted quoting',
  'proclaim proclaims proclaimed proclaiming',
  'opine opines opined opining',
  'muse muses mused musing',
  'sigh sighs sighed sighing',
  'chant chants chanted chanting',
  'plead pleads pleaded pleading',
  'demand demands demanded demanding',
  'inquire inquires inquired inquiring',
  'enquire enquires enquired enquiring',
  'advise advises advised advising',
  'mention mentions mentioned mentioning',
  'disclose discloses disclosed disclosing',
  'reveal reveals revealed revealing',
  'specify specifies specified specifying',
  'clarify clarifies clarified clarifying',
  'affirm affirms affirmed affirming',
  'ponder ponders pondered pondering',
  'lecture lectures lectured lecturing',
  'recommend recommends recommended recommending',
  'assure assures assured assuring',
  'echo echoes echoed echoing',
  'confess confesses confessed confessing',
  'object objects objected objecting',
  'snap snaps snapped snapping',
  'marvel marvels marveled marvelled marveling marvelling',
  'relate relates related relating',
  'summarize summarizes summarized summarizing',
  'summarise summarises summarised summarising',
  'elaborate elaborates elaborated elaborating',
];

/** Verbs that hold a marked fragment or tell that someone spoke, but do not introduce a sentence of speech. */
const speechActVerbs: readonly string[] = [
  'call calls called calling',
  'describe describes described describing',
  'criticize criticizes criticized criticizing',
  'criticise criticises criticised criticising',
  'accuse accuses accused accusing',
  'praise praises praised praising',
  'condemn condemns condemned condemning',
  'denounce denounces denounced denouncing',
  'dismiss dismisses dismissed dismissing',
  'blame blames blamed blaming',
  'thank thanks thanked thanking',
  'welcome welcomes welcomed welcoming',
  'defend defends defended defending',
  'mock mocks mocked mocking',
  'attack attacks attacked attacking',
  'label labels labelled labeled labelling labeling',
  'brand brands branded branding',
  'deride derides derided deriding',
  'refer refers referred referring',
  'speak speaks spoke speaking',
  'characterize characterizes characterized characterizing',
  'characterise characterises characterised characterising',
  'hail hails hailed hailing',
  'blast blasts blasted blasting',
  'slam slams slammed slamming',
  'express expresses expressed expressing',
  'discuss discusses discussed discussing',
  'apologize apologizes apologized apologizing',
  'apologise apologises apologised apologising',
  'reject rejects rejected rejecting',
];

/** Verbs that report speech only right beside a quotation: “…,” she laughed; he began: “…”. Elsewhere they tell of other things. */
const besideQuotationVerbs: readonly string[] = [
  'begin begins began',
  'start starts started',
  'offer offers offered',
  'laugh laughs laughed laughing',
  'smile smiles smiled',
  'remember remembers remembered remembering',
  'reflect reflects reflected reflecting',
  'reason reasons reasoned',
  'figure figures figured',
  'guess guesses guessed',
  'press presses pressed',
  'charge charges charged charging',
  'finish finishes finished',
  'interrupt interrupts interrupted interrupting',
  'intone intones intoned intoning',
  'deadpan deadpans deadpanned deadpanning',
  'gush gushes gushed gushing',
  'grumble grumbles grumbled grumbling',
  'fume fumes fumed fuming',
  'thunder thunders thundered thundering',
  'bark barks barked barking',
  'bellow bellows bellowed bellowing',
  'crow crows crowed crowing',
  'groan groans groaned groaning',
  'chide chides chided chiding',
  'chime chimes chimed',
  'tease teases teased teasing',
  'taunt taunts taunted taunting',
  'blurt blurts blurted',
  'rant rants ranted',
  'vent vents vented',
  'bemoan bemoans bemoaned bemoaning',
  'theorize theorizes theorized',
  'theorise theorises theorised',
  'imply implies implied implying',
  'estimate estimates estimated estimating',
  'venture ventures ventured',
  'volunteer volunteers volunteered',
  'hope hopes hoped',
  'fear fears feared',
  'feel feels felt',
  'learn learns learned',
  'find finds found finding',
  'indicate indicates indicated indicating',
  'decide decides decided',
  'caption captions captioned',
  'sing sings sang singing',
  'sign signs signed',
  'text texts texted texting',
  'email emails emailed emailing',
  'retweet retweets retweeted',
  'hit hits hit',
  'shoot shoots shot shooting',
  'fire fires fired firing',
  'go goes went going',
  'pray prays prayed praying',
  'preach preaches preached preaching',
  'swear swears swore',
  'warble warbles warbled',
  'hiss hisses hissed',
  'gasp gasps gasped',
  'sob sobs sobbed',
  'whine whines whined',
  'hint hints hinted',
  'attest attests attested',
  'profess professes professed',
  'assess assesses assessed',
  'question questions questioned questioning',
  'speculate speculates speculated speculating',
  'surmise surmises surmised',
  'react reacts reacted',
  'retaliate retaliates retaliated',
  'beam beams beamed',
  'demur demurs demurred',
  'boom booms boomed',
  'jeer jeers jeered jeering',
  'cheer cheers cheered cheering',
  'implore implores implored imploring',
  'instruct instructs instructed instructing',
  'philosophize philosophizes philosophized',
];

/** From an inflected form to its lemma. */
export const reportingVerbForms: ReadonlyMap<string, string> = formsOf(reportingVerbs);

/** From an inflected form to its lemma. */
export const speechActForms: ReadonlyMap<string, string> = formsOf(speechActVerbs);

/** From an inflected form to its lemma; only for verbs that stand right beside the quotation; the base forms, which are often nouns, are left out. */
export const besideQuotationForms: ReadonlyMap<string, string> = formsOf(
  besideQuotationVerbs.map(withoutBase),
);

/** Verbs that report speech only with the particle: "shot back", "went on"; the particles of each form. */
export const particlesOf: ReadonlyMap<string, RegExp> = new Map([
  ...['hit', 'hits', 'shot', 'shoots', 'shooting', 'fired', 'fires', 'firing'].map(
    (form) => [form, /^\s+back\b/] as const,
  ),
  ...['went', 'goes', 'going'].map((form) => [form, /^\s+on\b/] as const),
  ...['chimed', 'chimes'].map((form) => [form, /^\s+in\b/] as const),
  ...['put', 'puts'].map((form) => [form, /^\s+it\b/] as const),
  ...['point', 'points', 'pointed', 'pointing'].map((form) => [form, /^\s+(?:out|to)\b/] as const),
]);

/** Forms that are as often nouns: verbs only where no determiner, adjective or preposition stands before them. */
export const nounLikeForms: ReadonlySet<string> = new Set(
  (
    'state states report reports claim claims note notes post posts comment comments remark remarks answer answers ' +
    'tweet tweets promise promises pledge pledges vow vows joke jokes shout shouts cry cries demand demands warning ' +
    'point points quote quotes chant chants sigh sighs yell yells scream screams whisper whispers caution ' +
    'wonder wonders reply replies boast boasts lament laments counter counters stress stresses thought writing reading ' +
    'call calls attack attacks brand brands label labels thanks blast welcome praise blame meeting saying thinking ' +
    'read reads counter respect murmur mention mentions muse reporting posting lecture lectures object objects snap echo echoes'
  ).split(' '),
);

/** Auxiliaries and adverbs that may stand between a subject and its reporting verb. */
export const beforeReportingVerb: ReadonlySet<string> = new Set(
  (
    'has have had is was were are been be being also then later once again already just further still even never ' +
    'always only often now first finally earlier recently previously would will could should may might must can did ' +
    'does do has not both each all himself herself themselves to went goes on'
  ).split(' '),
);

/** The base forms of these are as often nouns: "press secretary", "a start". */
function withoutBase(line: string): string {
  return line.slice(line.indexOf(' ') + 1);
}

function formsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines) {
    const words = line.split(' ');
    for (const word of words) forms.set(word, words[0] ?? word);
  }
  return forms;
}
