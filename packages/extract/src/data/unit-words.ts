// Words for what is counted and measured: currencies, measures, nouns without a plural form, and nouns that aren't counted.

import { WordList } from "../word-list.ts";

/** Currencies by symbol and by word, as ISO 4217 codes. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ..."usd eur gbp jpy cny chf nok sek dkk inr pkr bdt lkr vnd thb idr php krw kzt uah rub aed qar sar kwd egp kes ngn zar brl mxn aud cad nzd"
    .split(" ")
    .map((code): [string, string] => [code, code.toUpperCase()]),
  ...Object.entries({
    $: "USD",
    us$: "USD",
    "u.s.$": "USD",
    a$: "AUD",
    au$: "AUD",
    c$: "CAD",
    ca$: "CAD",
    nz$: "NZD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    dollar: "USD",
    dollars: "USD",
    euro: "EUR",
    euros: "EUR",
    yen: "JPY",
    yuan: "CNY",
    renminbi: "CNY",
    rubles: "RUB",
    roubles: "RUB",
    ruble: "RUB",
    rupees: "INR",
    shekels: "ILS",
    lira: "TRY",
    liras: "TRY",
    francs: "CHF",
    ecus: "XEU",
  }),
]);

/** Units that may follow a number with a hyphen ("a 20-mile zone"), by the printed word. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mile: "mile",
    kilometer: "km",
    kilometre: "km",
    km: "km",
    meter: "m",
    metre: "m",
    foot: "foot",
    acre: "acre",
    hectare: "hectare",
    member: "members",
    person: "people",
    seat: "seats",
    ton: "ton",
    tonne: "ton",
    megawatt: "MW",
    gigawatt: "GW",
    barrel: "barrel",
    page: "pages",
    strong: "people",
    nation: "countries",
    country: "countries",
  }),
);

/** One name for the spellings of a unit. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: "people",
    persons: "people",
    person: "people",
    kilometers: "km",
    kilometres: "km",
    km: "km",
    kms: "km",
    miles: "mile",
    meters: "m",
    metres: "m",
    tons: "ton",
    tonnes: "ton",
    kilograms: "kg",
    kilogrammes: "kg",
    kg: "kg",
    megawatts: "MW",
    mw: "MW",
    gigawatts: "GW",
    gw: "GW",
    hectares: "hectare",
    acres: "acre",
    barrels: "barrel",
  }),
);

/** Nouns that are counted without a plural ending. */
export const INVARIABLE_NOUNS = new WordList(
  "people personnel troops aircraft police staff children women men bpd",
);

/** Plurals that a number introduces rather than counts. */
export const NO_UNITS = new WordList(
  "things ways questions words remarks comments ones others a.m. p.m. thanks terms lots kinds sorts types times aspects fold halves s u.s.",
);

/** Nouns whose following number is a label, not a count ("Article 5 obligations", "Resolution 2254"). */
export const LABEL_NOUNS = new WordList(
  "article articles section sections resolution resolutions unscr unscrs no. nos. number chapter title level phase page pages room flight order orders paragraph paragraphs annex protocol route highway channel day week part group tier category class track line version volume vol. proclamation act code u.s.c. box suite floor unit zone stage step block type model pillar option district fy age aged § #",
);

/** Nouns of which a report counts even one. */
export const COUNTED_SINGLY = new WordList(
  "aircraft helicopter drone ship vessel warship missile soldier civilian person child officer policeman journalist peacekeeper hostage prisoner",
);

/** Measures whose square is another unit. */
export const SQUARED: ReadonlyMap<string, string> = new Map([
  ["km", "square_km"],
  ["m", "square_m"],
  ["mile", "square_mile"],
]);

/** Nouns that take "of" and a bare number of people. */
export const POPULATION_NOUNS = new WordList(
  "population populations toll crowd audience electorate workforce staff crew garrison contingent membership",
);
