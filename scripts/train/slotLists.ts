// What fills the slots of the made-up reports: lists of our own and of the gazetteer, and names that are put together.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolsFolder } from '../installedPackages.ts';

function gazetteerList(name: string): readonly string[] {
  return readFileSync(join(toolsFolder('gazetteer'), 'lists', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.split('|'));
}

const split = (text: string): readonly string[] => text.split('|');

export const clubs = gazetteerList('teams');
export const companies = gazetteerList('companies');
export const bodies = gazetteerList('organisations').filter((name) => /^\p{Lu}/u.test(name));
export const media = gazetteerList('newsMedia');
export const universities = gazetteerList('universities');

/** Cities and counties that have teams; a team goes by the place alone. */
export const teamPlaces = split(
  'Atlanta|Baltimore|Boston|Buffalo|Calgary|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Houston|Indiana|Kansas City|Los Angeles|Miami|Milwaukee|Minnesota|Montreal|New Jersey|New York|Oakland|Ottawa|Philadelphia|Phoenix|Pittsburgh|Portland|San Antonio|San Diego|San Francisco|Seattle|St. Louis|Tampa Bay|Texas|Toronto|Utah|Vancouver|Washington|Liverpool|Southampton|Sunderland|Middlesbrough|Blackburn|Leicester|Coventry|Derby|Leeds|Newcastle|Nottingham|Reading|Barnsley|Bolton|Ipswich|Norwich|Oldham|Stoke|Swindon|Watford|Burnley|Blackpool|Bournemouth|Plymouth|Rotherham|Walsall|Wrexham|York|Carlisle|Darlington|Exeter|Hartlepool|Lincoln|Mansfield|Rochdale|Monaco|Lyon|Marseille|Nantes|Lille|Lens|Metz|Nice|Rennes|Strasbourg|Bordeaux|Cannes|Caen|Guingamp|Montpellier|Le Havre|Barcelona|Valencia|Sevilla|Zaragoza|Valladolid|Santander|Oviedo|Bologna|Parma|Napoli|Torino|Cagliari|Perugia|Piacenza|Vicenza|Verona|Reggiana|Duisburg|Bielefeld|Freiburg|Cologne|Hamburg|Karlsruhe|Rostock|Utrecht|Groningen|Heerenveen|Breda|Tilburg|Roda|Lierse|Genk|Ghent|Lokeren|Aberdeen|Dundee|Falkirk|Yorkshire|Lancashire|Surrey|Essex|Kent|Somerset|Glamorgan|Warwickshire|Worcestershire|Leicestershire|Nottinghamshire|Derbyshire|Durham|Hampshire|Sussex|Middlesex|Gloucestershire|Northamptonshire',
);
export const cities = split(
  'Accra|Algiers|Amman|Amsterdam|Ankara|Athens|Baghdad|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Bogota|Brasilia|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calcutta|Cape Town|Caracas|Chicago|Colombo|Copenhagen|Damascus|Dakar|Delhi|Dhaka|Dublin|Edinburgh|Frankfurt|Geneva|Hanoi|Harare|Havana|Helsinki|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|Khartoum|Kiev|Kinshasa|Lagos|Lima|Lisbon|London|Los Angeles|Luanda|Madrid|Manila|Mexico City|Miami|Milan|Minsk|Mogadishu|Montreal|Moscow|Mumbai|Munich|Nairobi|New Delhi|New York|Oslo|Paris|Prague|Pretoria|Rangoon|Riga|Riyadh|Rome|San Francisco|Santiago|Sarajevo|Seoul|Shanghai|Singapore|Sofia|Stockholm|Sydney|Taipei|Tashkent|Tehran|Tel Aviv|Tirana|Tokyo|Toronto|Tripoli|Tunis|Vienna|Vilnius|Warsaw|Washington|Zagreb|Zurich|Dayton|Tucson|Omaha|Tulsa|Fresno|Toledo|Albany|Richmond|Sacramento|Boise|Topeka|Trenton',
);
export const countries = split(
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Brazil|Bulgaria|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Ecuador|Egypt|El Salvador|England|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Macedonia|Malaysia|Mali|Mexico|Moldova|Mongolia|Morocco|Mozambique|Nepal|Netherlands|New Zealand|Nicaragua|Nigeria|North Korea|Norway|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|United States|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zambia|Zimbabwe',
);
export const states = split(
  'Ala.|Alaska|Ariz.|Ark.|Calif.|Colo.|Conn.|Fla.|Ga.|Hawaii|Idaho|Ill.|Ind.|Iowa|Kan.|Ky.|La.|Maine|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|N.C.|N.H.|N.J.|N.M.|N.Y.|Neb.|Nev.|Ohio|Okla.|Ore.|Pa.|R.I.|S.C.|Tenn.|Texas|Utah|Va.|Vt.|W.Va.|Wash.|Wis.|Ontario|Quebec',
);
export const peoples = split(
  'English|Scottish|French|German|Italian|Spanish|Dutch|Belgian|Swiss|Austrian|Polish|Russian|Portuguese|Greek|Turkish|Brazilian|Mexican|Japanese|Australian|Swedish|Danish|Norwegian|Finnish|Irish|Israeli|Palestinian|Iraqi|Iranian|Chinese|Indian|Pakistani|Egyptian|American|British|Canadian|Ukrainian|Serb|Croatian|Bosnian|Kurdish|Arab|Jewish|Muslim|Christian|Catholic|Nigerian|Kenyan|Sudanese|Rwandan|Korean|Cuban|Colombian|Argentine|Chechen',
);
export const partisans = split(
  'Democrat|Republican|Labour|Conservative|Liberal Democrat|Communist|Socialist|Islamist',
);
export const events = split(
  'World Cup|European Cup|UEFA Cup|Champions League|Davis Cup|Fed Cup|Ryder Cup|Olympic Games|Asian Games|Commonwealth Games|Super Bowl|World Series|Stanley Cup|Tour de France|Grand Prix|Copa America|African Nations Cup|Asian Cup|Five Nations|Sheffield Shield|Cup Winners Cup|French Open|U.S. Open|Australian Open|Masters',
);
export const leagues = split(
  'FIFA|UEFA|NBA|NHL|NFL|ICC|FIA|IAAF|IOC|National League|American League|National Basketball Association|National Hockey League|National Football League|Football Association',
);
export const agencies = split(
  'AP|Reuters|AFP|UPI|Xinhua|Tass|Interfax|Itar-Tass|Kyodo|DPA|ANSA|Associated Press|IRNA|MTI|PTI|Anatolian',
);
export const offices = split(
  'President|Prime Minister|Foreign Minister|Defence Minister|Finance Minister|Secretary of State|Interior Minister|Sen.|Rep.|Gov.|Mayor|Judge|Gen.|Col.|Lt.|Sgt.|Dr.|Professor|Ambassador|Chief Executive|Chairman|Justice|Archbishop|King|Queen|Chancellor|Premier|Vice President|Attorney General|Police Chief|Sheriff|Detective|Capt.',
);
export const sports = split(
  'SOCCER|CRICKET|TENNIS|GOLF|BASKETBALL|BASEBALL|RUGBY UNION|RUGBY LEAGUE|ICE HOCKEY|ATHLETICS|CYCLING|MOTOR RACING|ALPINE SKIING|BOXING|SWIMMING|BADMINTON|NFL AMERICAN FOOTBALL',
);
export const days = split('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
export const months = split('Jan.|Feb.|March|April|May|June|July|Aug.|Sept.|Oct.|Nov.|Dec.');

/** Behind a surname or a place in a firm's name. */
export const firmEndings = split(
  'Inc.|Corp.|Co.|Ltd.|Ltd|Plc|AG|SA|Group|Holdings|Industries|Systems|Technologies|Bank|Airlines|Steel|Oil|Energy|Foods|Motors|Securities|Partners|Insurance|Pharmaceuticals|Communications|Electronics|Mining|Petroleum|Savings Bank|Financial|Brothers|& Co.|& Sons|Research|Capital|Entertainment|Software|Stores|Media|Telecom|Aerospace|Chemicals|Paper|Resources',
);
export const syllables = split(
  'al|an|ar|bel|bo|cal|cor|da|del|dex|el|fin|ga|gen|hal|in|ka|kor|la|lin|lu|ma|mar|mel|mi|na|nex|no|nor|om|or|pa|pen|qua|ra|ri|ro|sa|sol|ta|tel|ter|tra|tri|un|va|ver|vi|vo|xan|za|zen',
);
