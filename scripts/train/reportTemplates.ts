// Sentences of made-up reports, our own wording. A slot with a number is filled alike throughout a report; a slot in capitals gives capitals.

/** Openings of news; names of bodies and places stand behind one another there. */
export const openings: readonly string[] = [
  '{CITY} ({agency}) - ',
  '{CITY}, {month} {n} ({agency}) - ',
  '{CITY}, {country} ({agency}) -- ',
  '{CITY} ({agency}) _ ',
  '{CITY}, {state} ({agency}) — ',
  '{city} - ',
  '',
  '',
];

export const news: readonly string[] = [
  'Shares of {firm1} fell {n} percent on {day} after the company warned that profit would miss forecasts.',
  '{firm1} said on {day} that it would buy {firm2} for {n} million dollars in cash and stock.',
  '{name1}, chief executive of {firm1}, said the sale of its {country} unit would close by year-end.',
  'Analysts at {firm1} cut their rating on {firm2} to hold.',
  '{firm1} and {firm2} are in talks about a joint venture in {country}, two people close to {firm1} said.',
  'The {body} will hear the case against {firm1} next month.',
  '{firm1} spokeswoman {name1} declined to comment. "We do not discuss contracts," {last1} said.',
  'Workers at the {firm1} plant outside {city} voted to strike.',
  'A unit of {firm1} won a contract to supply {firm2} with parts, {media} reported.',
  '{name1} joined {firm1} from {firm2} in {n}.',
  '{firm1}, based in {city}, {state}, employs {n}00 people in {country} and {country}.',
  '{firm1} rose {n} to {n} and {firm2} gained {n}, while {firm3} was unchanged.',
  '{office} {name1} met {people} leaders in {city} on {day}.',
  '{office} {name1} told {media} that talks with {country} had failed.',
  'The {people} parliament rejected the plan by {n} votes to {n}.',
  '{office} {last1} said {country} would not send troops to {country}.',
  'Police in {city} arrested {n} men after a bomb went off near the {country} embassy.',
  '{name1}, {n}, of {city}, was charged with robbery on {day}.',
  'Lawyers for {name1} asked the {body} to drop the charges.',
  'The {body} said at least {n} people died when a ferry sank off {country}.',
  '"We are still waiting for an answer from {city}," said {name1}, a spokesman for the {body}.',
  '{name1} of the {university} said the figures were wrong.',
  '{name1}, a professor at {university}, studied voters in {city} and {city}.',
  '{partisan} {office} {name1} of {state2} voted against the bill.',
  '{name1}, a {partisan} from {city}, beat {name2} by {n} points.',
  '{country} and {country} signed the agreement in {city} on {day}.',
  '{people} troops shelled villages north of {city}, the {body} said.',
  'Aid workers from {body} left {city} for {country} on {day}.',
  '{last1}, who was born in {city}, moved to {country} in {n}.',
  'The {media} quoted an unnamed {people} official as saying {country} was ready.',
  '{name1} and {name2}, both {people} citizens, were freed in {city}.',
  'Last week {office} {name1} flew to {city} to meet {office} {name2}.',
  'In a letter to {name1}, the {body} called the {people} proposal a step forward.',
  'The {people} unit of {firm1} will move from {city} to {city}.',
  'Neither {last1} nor {firm1} would say how much was paid.',
  'A spokesman for {firm1} in {city} confirmed the {media} report.',
];

export const newsHeadlines: readonly string[] = [
  '{FIRM1} TO BUY {FIRM2}',
  '{LAST1} QUITS AS {FIRM1} CHIEF',
  '{COUNTRY} REJECTS {COUNTRY} OFFER',
  '{PEOPLE} TROOPS LEAVE {CITY}',
  '{Firm1} Profit Falls on Weak Sales in {Country}',
  '{Last1} Meets {Last2} in {City}',
  '{body} Accuses {country} of Delay',
];

/** {team} is a club or a place that stands for its club. */
export const sportsNews: readonly string[] = [
  '{team1} beat {team2} {n}-{n} on {day} to stay top of the table.',
  '{team1} striker {name1} scored twice as {team1} came from behind to beat {team2} {n}-{n}.',
  '{name1} hit the winner for {team1}, who had lost at {team} on {day}.',
  'Injured {club} captain {name} will miss the match against {team} next week.',
  '{team} signed midfielder {name} from {team} for two million pounds.',
  '{club} coach {name1} said his side deserved the draw with {team}.',
  '{country} beat {country} {n}-{n} in a {event} qualifier in {city} on {day}.',
  '{name} of {country} won the {event} for the second time.',
  '{name1} and {name2} put on {n} for the fourth wicket before {last1} was bowled by {last}.',
  '{country} captain {name} won the toss and chose to bat against {country}.',
  'In {city}, {name} threw a six-hitter as the {club} blanked the {club} {n}-{n}.',
  'At {city}, {name} scored {n} points to lead {team} past {team}.',
  'The {club} traded {name} to the {club} for a draft pick.',
  '{league} fined {club} after the trouble at the match with {club}.',
  'Top seed {name} beat {name} of {country} {n}-{n} in the first round.',
  'The {people} champion, {name}, pulled out of the {event} with a knee injury.',
  'Scorers: {team} - {last} ({n}), {last} ({n}). {team} - {last} ({n}).',
];

export const sportsHeadlines: readonly string[] = [
  '{SPORT} - {TEAM} BEAT {TEAM} IN {PEOPLE} LEAGUE.',
  '{SPORT} - {LAST1} SINKS {TEAM} WITH LATE GOAL.',
  '{SPORT} - {PEOPLE} RESULTS AND STANDINGS.',
  '{SPORT} - {COUNTRY} NAME UNCHANGED TEAM FOR {COUNTRY}.',
  '{SPORT} - {LAST1} OUT OF {EVENT}.',
  '{SPORT} - {COUNTRY} V {COUNTRY} SCOREBOARD.',
  '{SPORT} - {TEAM} SIGN {LAST1}.',
];

/** Each is repeated some times in one list of results. */
export const resultLines: readonly string[] = [
  '{team} {n} {team} {n}',
  '{team} {n} {n} {n} {n} {n} {n} {n}',
  '{TEAM} AT {TEAM}',
  '{team} at {team}',
  '{team} {n} {team} {n} (halftime {n}-{n}), attendance {n},{n}',
  '{n}. {name} ({country}) {n}.{n}',
  '{n} - {name} ({country}) beat {name} ({country}) {n}-{n} {n}-{n}',
  '{name} ({country}) beat {n} - {name} ({country}) {n}-{n}',
  '{n}. {name} ({country}) {club} {n} points',
  '{name} c {last} b {last} {n}',
  '{country} {n} {country} {n}',
  '{team} {n} {n} .{n} {n}',
  '{name}, {team}, {n}',
];
