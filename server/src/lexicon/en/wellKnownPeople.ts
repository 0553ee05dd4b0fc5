// People whom readers of the news know without an introduction: heads of state and government, and the most famous of others.

/** Full names, parted by commas. The list is for rules that ask for introductions; it decides nothing about who is meant. */
const names =
  'Donald Trump,Melania Trump,Ivanka Trump,Barack Obama,Michelle Obama,Joe Biden,Kamala Harris,Hillary Clinton,Bill Clinton,George Bush,Jeb Bush,Laura Bush,' +
  'Ronald Reagan,Jimmy Carter,Gerald Ford,Richard Nixon,Lyndon Johnson,John Kennedy,Dwight Eisenhower,Harry Truman,Franklin Roosevelt,Theodore Roosevelt,' +
  'Abraham Lincoln,George Washington,Thomas Jefferson,Bernie Sanders,Mitt Romney,John McCain,Al Gore,John Kerry,Dick Cheney,Mike Pence,Marco Rubio,Ted Cruz,' +
  'Paul Ryan,Nancy Pelosi,Mitch McConnell,Elizabeth Warren,Henry Kissinger,Colin Powell,Condoleezza Rice,Donald Rumsfeld,Edward Snowden,Julian Assange,' +
  'Vladimir Putin,Dmitry Medvedev,Boris Yeltsin,Mikhail Gorbachev,Joseph Stalin,Vladimir Lenin,Sergei Lavrov,Alexei Navalny,Volodymyr Zelensky,Volodymyr Zelenskyy,' +
  'Volodymyr Zelenskiy,Petro Poroshenko,Viktor Yanukovych,Alexander Lukashenko,Tony Blair,Gordon Brown,David Cameron,Theresa May,Boris Johnson,Liz Truss,' +
  'Rishi Sunak,Keir Starmer,Margaret Thatcher,John Major,Winston Churchill,Nigel Farage,Angela Merkel,Olaf Scholz,Friedrich Merz,Gerhard Schröder,Gerhard Schroeder,' +
  'Helmut Kohl,Willy Brandt,Adolf Hitler,Emmanuel Macron,François Hollande,Francois Hollande,Nicolas Sarkozy,Jacques Chirac,François Mitterrand,Francois Mitterrand,' +
  'Marine Le Pen,Charles de Gaulle,Silvio Berlusconi,Giorgia Meloni,Mario Draghi,Benito Mussolini,Viktor Orban,Viktor Orbán,Ursula von der Leyen,Jean-Claude Juncker,' +
  'Donald Tusk,Lech Walesa,Lech Wałęsa,Vaclav Havel,Václav Havel,Slobodan Milosevic,Josip Broz Tito,Pedro Sánchez,Pedro Sanchez,Justin Trudeau,Mark Carney,' +
  'Benjamin Netanyahu,Ariel Sharon,Ehud Olmert,Ehud Barak,Shimon Peres,Yitzhak Rabin,Golda Meir,Yasser Arafat,Mahmoud Abbas,Saddam Hussein,Bashar Assad,Bashar al-Assad,' +
  'Hosni Mubarak,Muammar Gaddafi,Moammar Gadhafi,Osama bin Laden,Ali Khamenei,Ruhollah Khomeini,Mahmoud Ahmadinejad,Hassan Rouhani,Recep Tayyip Erdogan,Recep Tayyip Erdoğan,' +
  'Hamid Karzai,Pervez Musharraf,Imran Khan,Benazir Bhutto,Narendra Modi,Indira Gandhi,Mahatma Gandhi,Jawaharlal Nehru,Xi Jinping,Hu Jintao,Jiang Zemin,Deng Xiaoping,' +
  'Mao Zedong,Kim Jong Un,Kim Jong-un,Kim Jong Il,Kim Jong-il,Shinzo Abe,Junichiro Koizumi,Fumio Kishida,Aung San Suu Kyi,Dalai Lama,Nelson Mandela,Desmond Tutu,' +
  'Jacob Zuma,Robert Mugabe,Fidel Castro,Raul Castro,Che Guevara,Hugo Chávez,Hugo Chavez,Nicolás Maduro,Nicolas Maduro,Lula da Silva,Jair Bolsonaro,Javier Milei,' +
  'Augusto Pinochet,Kofi Annan,Ban Ki-moon,António Guterres,Antonio Guterres,Pope Francis,John Paul,Pope Benedict,Pope Leo,Queen Elizabeth,King Charles,Prince Charles,' +
  'Prince William,Prince Harry,Princess Diana,Meghan Markle,Martin Luther King,Malcolm X,Rosa Parks,Albert Einstein,Isaac Newton,Charles Darwin,Stephen Hawking,' +
  'Karl Marx,Sigmund Freud,William Shakespeare,Charles Dickens,Mark Twain,Jane Austen,Ernest Hemingway,Bill Gates,Steve Jobs,Elon Musk,Mark Zuckerberg,Jeff Bezos,' +
  'Warren Buffett,Rupert Murdoch,Alan Greenspan,Ben Bernanke,Janet Yellen,Jerome Powell,Oprah Winfrey,Greta Thunberg,Taylor Swift,Michael Jackson,Elvis Presley,' +
  'Bob Dylan,John Lennon,Paul McCartney,David Bowie,Muhammad Ali,Michael Jordan,Tiger Woods,Serena Williams,Roger Federer,Rafael Nadal,Novak Djokovic,David Beckham,' +
  'Lionel Messi,Cristiano Ronaldo,Diego Maradona,Usain Bolt,Jesus Christ,Julius Caesar,Napoleon Bonaparte,Socrates,Plato,Aristotle,Confucius,Madonna,Bono,Pelé,Pele,Beyoncé,Beyonce,Rihanna,Napoleon';

/** In lower case, as they are written in full. */
export const wellKnownPeople: ReadonlySet<string> = new Set(names.toLowerCase().split(','));

/** Surnames that thousands bear: alone they may mean anyone. */
const common = new Set(
  'brown johnson jackson jordan williams woods ford rice ryan king may major parks harris warren gates jobs clinton carter powell kennedy francis charles elizabeth william harry paul benedict leo x un il lama'.split(
    ' ',
  ),
);
const alone =
  'clinton xi mao kim saddam fidel hillary bernie lula diana meghan oprah elvis napoleon zuma castro stalin'.split(
    ' ',
  );

/** Names that need no other beside them, in lower case: "Obama". */
export const wellKnownAlone: ReadonlySet<string> = new Set([
  ...[...wellKnownPeople]
    .map((name) => name.slice(name.lastIndexOf(' ') + 1))
    .filter((name) => !common.has(name)),
  ...alone,
]);
