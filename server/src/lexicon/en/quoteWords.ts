// Words before quotation marks that announce a name or a term, not speech.

/** "so-called “experts”", "a book titled “…”": what follows is a term, a nickname or a title. */
export const termWords: ReadonlySet<string> = new Set(
  (
    'so-called called named nicknamed dubbed titled entitled subtitled termed labelled labeled branded known headlined ' +
    'song album film movie book novel play show series poem single episode opera painting documentary magazine ' +
    'programme program podcast game musical essay word words term phrase motto slogan hashtag nickname acronym title ' +
    'starred stars'
  ).split(' '),
);
