// Words beside a number of four digits that make it no year.

/** Things that are counted: "in 2000 people". */
export const countedThings: ReadonlySet<string> = new Set(
  (
    'people persons workers men women children soldiers troops jobs dollars euros pounds rubles roubles yen yuan francs marks ' +
    'metres meters miles mile kilometres kilometers km m cm mm feet foot ft inches acres hectares tonnes tons kg lbs ' +
    'percent per cent gmt utc est edt hours hour hrs seconds minutes days weeks months years year homes houses villages ' +
    'cases victims refugees employees members students seats votes points copies units cars tickets shares words ' +
    'pages others more million billion thousand hundred calories watts horsepower rpm mhz mb gb strong odd ' +
    'companies schools families prisoners residents patients protesters demonstrators police officers deaths bodies ' +
    'barrels megawatts mw rounds aircraft tanks vehicles ships fighters rebels followers views mph'
  ).split(' '),
);

/** Capitalised words that give the number behind them a place in a list: Room 2014, Flight 1549, Windows 2000. */
export const numberedThings: ReadonlySet<string> = new Set(
  (
    'room flight section route highway interstate boeing airbus windows office resolution article rule bill chapter page ' +
    'model channel unit apartment suite lot gate platform no nos number building box figure table version type ' +
    'extension phone tel ext code zip pin local lodge battalion company squadron'
  ).split(' '),
);
