// Words before a colon at the start of a paragraph: those of people who ask or lead a talk, and those that announce no speech.

/** In lower case, the last word of the label. Offices and other nouns of people stand in `titles.ts`. */
export const talkRoles: ReadonlySet<string> = new Set(
  (
    'interviewer|interviewee|moderator|host|presenter|anchor|narrator|caller|reporter|journalist|speaker|panelist|panellist|' +
    'questioner|audience|operator|translator|interpreter|clerk|court|counsel|chair|male|female|voice'
  ).split('|'),
);

/** In lower case, the whole label. */
export const noSpeakers: ReadonlySet<string> = new Set(
  (
    'note|notes|editor’s note|editor’s notes|update|updates|correction|corrections|clarification|warning|advisory|disclaimer|' +
    'source|sources|credit|credits|photo|picture|image|video|audio|map|graphic|chart|table|figure|caption|' +
    'read|read more|related|see also|more|context|background|analysis|opinion|comment|summary|overview|conclusion|' +
    'time|date|when|where|who|what|why|how|day|location|place|venue|address|phone|tel|email|e-mail|website|web|contact|contacts|' +
    'price|prices|cost|tickets|admission|entry|info|information|details|hours|result|results|score|scores|winner|winners|' +
    'pros|cons|pro|con|for|against|before|after|problem|solution|myth|fact|fiction|truth|claim|claims|verdict|rating|' +
    'ingredients|method|directions|serves|tip|tips|step|example|definition|objective|aim|goal|remember|breaking|live|watch|' +
    'listen|exclusive|interview|review|preview|profile|report|key|topic|subject|re|from|to|cc|title|author|publisher|' +
    'yes|no|first|second|third|finally|however|meanwhile|also|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|' +
    'saturday|sunday|weather|traffic|age|born|occupation|job|party|position|club|team|country|status|total'
  ).split('|'),
);
