// When holidays fall, by the rule that holds today, whatever the year.
import type { HolidayId } from '../../lexicon/en/holidays.ts';
import type { CalendarDate } from './calendar.ts';
import { addDays, daysInMonth, weekdayOfDate } from './calendar.ts';
import { easterSunday, orthodoxEasterSunday } from './easter.ts';
import type { HebrewFeast } from './hebrewYear.ts';
import { hebrewFeast } from './hebrewYear.ts';

/**
 * The day of a holiday in a year, 1 – 9999; of those that last longer the first. Undefined where it takes an observation
 * of the moon or tables to know it. Days of history (D-Day) have one date, whatever the year.
 */
export function dateOfHoliday(holiday: HolidayId, year: number): CalendarDate | undefined {
  return Number.isInteger(year) && year >= 1 && year <= 9999 ? rules[holiday](year) : undefined;
}

type Rule = (year: number) => CalendarDate | undefined;

const [monday, tuesday, thursday, sunday] = [1, 2, 4, 7];

const unknown: Rule = () => undefined;
const history =
  (year: number, month: number, day: number): Rule =>
  () => ({ year, month, day });
const on =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
/** The first such weekday on or after a day: the third Monday of a month is the first from the 15th on. */
const from =
  (weekday: number, month: number, day: number, plus = 0) =>
  (year: number) => {
    const start = { year, month, day };
    return addDays(start, ((weekday - weekdayOfDate(start) + 7) % 7) + plus);
  };
const lastOf =
  (weekday: number, month: number): Rule =>
  (year) =>
    from(weekday, month, daysInMonth(year, month) - 6)(year);
const easter =
  (plus: number): Rule =>
  (year) =>
    addDays(easterSunday(year), plus);
const orthodoxEaster =
  (plus: number): Rule =>
  (year) =>
    addDays(orthodoxEasterSunday(year), plus);
const hebrew =
  (feast: HebrewFeast): Rule =>
  (year) =>
    hebrewFeast(feast, year);
/** The fourth Thursday of November. */
const thanksgiving = (plus: number) => from(thursday, 11, 22, plus);

const fixed = {
  'new-years-day': on(1, 1),
  epiphany: on(1, 6),
  'burns-night': on(1, 25),
  'australia-day': on(1, 26),
  'holocaust-memorial-day': on(1, 27),
  candlemas: on(2, 2),
  'groundhog-day': on(2, 2),
  'valentines-day': on(2, 14),
  'st-davids-day': on(3, 1),
  'womens-day': on(3, 8),
  'st-patricks-day': on(3, 17),
  'april-fools-day': on(4, 1),
  'earth-day': on(4, 22),
  'st-georges-day': on(4, 23),
  'anzac-day': on(4, 25),
  'may-day': on(5, 1),
  'press-freedom-day': on(5, 3),
  'cinco-de-mayo': on(5, 5),
  'environment-day': on(6, 5),
  juneteenth: on(6, 19),
  'refugee-day': on(6, 20),
  'canada-day': on(7, 1),
  'independence-day': on(7, 4),
  'bastille-day': on(7, 14),
  michaelmas: on(9, 29),
  halloween: on(10, 31),
  'all-saints-day': on(11, 1),
  'all-souls-day': on(11, 2),
  'bonfire-night': on(11, 5),
  'armistice-day': on(11, 11),
  'veterans-day': on(11, 11),
  'st-andrews-day': on(11, 30),
  'aids-day': on(12, 1),
  'human-rights-day': on(12, 10),
  'christmas-eve': on(12, 24),
  christmas: on(12, 25),
  'boxing-day': on(12, 26),
  'new-years-eve': on(12, 31),
} satisfies Partial<Record<HolidayId, Rule>>;

const rules: Readonly<Record<HolidayId, Rule>> = {
  ...fixed,

  'martin-luther-king-day': from(monday, 1, 15),
  'presidents-day': from(monday, 2, 15),
  'patriots-day': from(monday, 4, 15),
  'mothers-day': from(sunday, 5, 8),
  'memorial-day': lastOf(monday, 5),
  'fathers-day': from(sunday, 6, 15),
  'labor-day': from(monday, 9, 1),
  'columbus-day': from(monday, 10, 8),
  // After the years of an election
  'inauguration-day': (year) => (year % 4 === 1 ? { year, month: 1, day: 20 } : undefined),
  // The Tuesday after a Monday in November
  'election-day': from(tuesday, 11, 2),
  'remembrance-sunday': from(sunday, 11, 8),
  thanksgiving: thanksgiving(0),
  'black-friday': thanksgiving(1),
  'cyber-monday': thanksgiving(4),
  'giving-tuesday': thanksgiving(5),
  // The fourth Sunday before Christmas
  'advent-sunday': from(sunday, 11, 27),

  'shrove-tuesday': easter(-47),
  'ash-wednesday': easter(-46),
  'mothering-sunday': easter(-21),
  'palm-sunday': easter(-7),
  'maundy-thursday': easter(-3),
  'good-friday': easter(-2),
  'holy-saturday': easter(-1),
  easter: easter(0),
  'easter-monday': easter(1),
  'ascension-day': easter(39),
  pentecost: easter(49),
  'whit-monday': easter(50),
  'trinity-sunday': easter(56),

  // 25 December of the Julian calendar, from 1901 to 2100
  'orthodox-christmas-eve': on(1, 6),
  'orthodox-christmas': on(1, 7),
  'orthodox-good-friday': orthodoxEaster(-2),
  'orthodox-easter': orthodoxEaster(0),
  'orthodox-easter-monday': orthodoxEaster(1),

  purim: hebrew('purim'),
  passover: hebrew('passover'),
  shavuot: hebrew('shavuot'),
  'rosh-hashanah': hebrew('rosh-hashanah'),
  'yom-kippur': hebrew('yom-kippur'),
  sukkot: hebrew('sukkot'),
  hanukkah: hebrew('hanukkah'),

  'd-day': history(1944, 6, 6),
  've-day': history(1945, 5, 8),
  // Kept on 14 or 15 August or 2 September
  'vj-day': unknown,

  // 1 May in most countries, the first Monday of September in Canada
  'labour-day': unknown,
  // 8 or 9 May, and other days of other wars
  'victory-day': unknown,

  ramadan: unknown,
  'eid-al-fitr': unknown,
  'eid-al-adha': unknown,
  'islamic-new-year': unknown,
  ashura: unknown,
  'lunar-new-year': unknown,
  nowruz: unknown,
  holi: unknown,
  diwali: unknown,
};
