import { describe, expect, it } from "vitest";
import { MINISTRIES, NAMED_MINISTRIES } from "./ministries.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { GENERIC_OUTLETS, OUTLETS } from "./outlets.ts";
import { PLACES } from "./places.ts";
import { STATES, type StateEntry } from "./states.ts";
import { TITLES } from "./titles.ts";

const UN_MEMBERS = (
  "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA " +
  "CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH " +
  "FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA " +
  "JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX " +
  "MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG " +
  "POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD " +
  "TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE"
).split(" ");

const isZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
};
const formsOf = (s: StateEntry) => [
  ...new Set([s.name, s.capital, ...s.names, ...s.abbreviations, ...s.demonyms, ...s.metonyms]),
];
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);
const byIso = new Map([...STATES].map((state) => [state.iso3, state]));
const printed = [
  ...[...STATES].flatMap(formsOf),
  ...[...PLACES].flatMap((p) => p.names),
  ...[...ORGANISATIONS].flatMap((o) => [o.name, ...o.names, ...o.abbreviations, ...o.memberAdjectives]),
  ...[...NAMED_MINISTRIES].flatMap((m) => m.names),
  ...[...MINISTRIES].map((m) => m.pattern),
  ...[...OUTLETS].flatMap((o) => o.names),
  ...[...TITLES].flatMap((t) => [t.title, t.plural]),
];

describe("every table", () => {
  it("has straight apostrophes, composed letters, single spaces and no short form left", () => {
    expect(
      printed.filter(
        (form) => /[\u2018\u2019\u02BC~^{}]|^\s|\s$|\s\s/u.test(form) || form !== form.normalize("NFC"),
      ),
    ).toEqual([]);
  });
});

describe("states", () => {
  it("lists all 193 members of the UN, its two observers, Taiwan, Kosovo and Western Sahara", () => {
    expect(UN_MEMBERS).toHaveLength(193);
    expect([...UN_MEMBERS, "VAT", "PSE", "TWN", "XKX", "ESH"].filter((iso3) => !byIso.has(iso3))).toEqual([]);
  });
  it("has one row for each iso3, in their order", () => {
    const codes = [...STATES].map((state) => state.iso3);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
  });
  it("gives everyone a demonym, a capital and a zone that Intl knows", () => {
    expect([...STATES].filter((s) => s.demonyms.length === 0 || s.capital === "" || !isZone(s.zone))).toEqual(
      [],
    );
  });
  it("declares only its own words ambiguous", () => {
    expect([...STATES].flatMap((s) => s.ambiguous.filter((word) => !formsOf(s).includes(word)))).toEqual([]);
  });
  it("leaves a word that several rows share plain in one of them at most", () => {
    const plain = [...STATES].flatMap((s) => formsOf(s).filter((form) => !s.ambiguous.includes(form)));
    expect(repeated(plain)).toEqual([]);
  });
  it.each([
    ["TUR", "Türkiye"],
    ["TUR", "Turks"],
    ["SYR", "Syrian"],
    ["ARE", "Emiratis"],
    ["USA", "U.S."],
    ["PRK", "DPRK"],
    ["CHN", "Zhongnanhai"],
    ["RUS", "Kremlin"],
    ["GBR", "Downing Street"],
    ["SWZ", "Swaziland"],
    ["MMR", "Burma"],
    ["UKR", "Kiev"],
    ["KAZ", "Nur-Sultan"],
    ["NER", "Nigerien"],
    ["NGA", "Nigerian"],
    ["VAT", "Vatican"],
  ])("knows %s as %s, without a clue", (iso3, form) => {
    const rows = [...STATES].filter((s) => formsOf(s).includes(form) && !s.ambiguous.includes(form));
    expect(rows.map((s) => s.iso3)).toEqual([iso3]);
  });
  it.each([
    "Georgia",
    "Jordan",
    "Chad",
    "Korean",
    "Korea",
    "Congo",
    "Guinea",
    "Dominican",
    "Washington",
    "Holland",
    "San Jose",
    "American",
  ])("asks for a clue before it takes %s for a state", (form) => {
    const rows = [...STATES].filter((s) => formsOf(s).includes(form));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((s) => !s.ambiguous.includes(form))).toEqual([]);
  });
});

describe("places", () => {
  it("lie in a state of the table or in none, in a zone that Intl knows", () => {
    expect([...PLACES].filter((p) => p.iso3 !== null && !byIso.has(p.iso3))).toEqual([]);
    expect([...PLACES].filter((p) => p.zone !== null && !isZone(p.zone))).toEqual([]);
  });
  it("have each name once, and none that a state uses, but for the U.S. state of Georgia", () => {
    const forms = [...PLACES].flatMap((p) => p.names);
    const ofStates = new Set([...STATES].flatMap(formsOf));
    expect(repeated(forms)).toEqual([]);
    expect(forms.filter((form) => ofStates.has(form))).toEqual(["Georgia"]);
  });
  it.each([
    ["Geneva", "CHE"],
    ["Jeddah", "SAU"],
    ["Sochi", "RUS"],
    ["Camp David", "USA"],
    ["Sharm el-Sheikh", "EGY"],
    ["Carbis Bay", "GBR"],
    ["Sde Boker", "ISR"],
    ["Negev", "ISR"],
    ["Honolulu", "USA"],
    ["Melbourne", "AUS"],
    ["Bürgenstock", "CHE"],
    ["Turnberry", "GBR"],
    ["Mar-a-Lago", "USA"],
    ["Idlib", "SYR"],
    ["Crimea", "UKR"],
    ["Nagorno-Karabakh", "AZE"],
    ["Gaza Strip", "PSE"],
    ["The Hague", "NLD"],
  ])("puts %s in %s", (name, iso3) => {
    expect([...PLACES].find((p) => p.name === name)?.iso3).toBe(iso3);
  });
});

describe("organisations", () => {
  it("have one row for each id, in their order, and an id that starts with their type", () => {
    const ids = [...ORGANISATIONS].map((o) => o.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(
      [...ORGANISATIONS].filter((o) => !new RegExp(`^${o.type}:[a-z0-9]+(-[a-z0-9]+)*$`, "u").test(o.id)),
    ).toEqual([]);
  });
  it("are part of one that is there", () => {
    const ids = new Set([...ORGANISATIONS].map((o) => o.id));
    expect([...ORGANISATIONS].filter((o) => o.partOf !== null && !ids.has(o.partOf))).toEqual([]);
    expect([...ORGANISATIONS].filter((o) => o.speaksForWhole && o.partOf === null)).toEqual([]);
  });
  it("share no name", () => {
    const forms = [...ORGANISATIONS].flatMap((o) => [...new Set([o.name, ...o.names, ...o.abbreviations])]);
    expect(repeated(forms)).toEqual([]);
  });
});

describe("ministries", () => {
  it("have one row for each portfolio and no phrase twice", () => {
    const portfolios = [...MINISTRIES].map((m) => m.portfolio);
    const rows = portfolios.filter((portfolio, at) => portfolio !== portfolios[at - 1]);
    expect(repeated(rows)).toEqual([]);
    const patterns = [...MINISTRIES].map((m) => m.pattern);
    expect(repeated(patterns)).toEqual([]);
    expect(patterns.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });
  it("by proper name belong to one state of the table", () => {
    expect([...NAMED_MINISTRIES].filter((m) => !byIso.has(m.iso3))).toEqual([]);
    expect(repeated([...NAMED_MINISTRIES].flatMap((m) => m.names))).toEqual([]);
  });
  it.each([
    ["State Department", "USA", "foreign"],
    ["Pentagon", "USA", "defence"],
    ["White House", "USA", "presidency"],
    ["FCDO", "GBR", "foreign"],
    ["Quai d'Orsay", "FRA", "foreign"],
    ["Kremlin", "RUS", "presidency"],
    ["Knesset", "ISR", "parliament"],
    ["Duma", "RUS", "parliament"],
    ["Gaimusho", "JPN", "foreign"],
    ["Global Affairs Canada", "CAN", "foreign"],
    ["DFAT", "AUS", "foreign"],
  ])("reads %s as %s %s", (name, iso3, portfolio) => {
    expect([...NAMED_MINISTRIES].find((m) => m.names.includes(name))).toMatchObject({ iso3, portfolio });
  });
});

describe("titles", () => {
  const of = (title: string) => [...TITLES].filter((t) => t.title === title);
  it("are lower case", () => {
    expect([...TITLES].filter(({ title }) => title !== title.toLowerCase())).toEqual([]);
  });
  it("hold for one row a state: rows of a title never share one, and at most one is for the rest", () => {
    for (const title of new Set([...TITLES].map((t) => t.title))) {
      const rows = of(title);
      expect(repeated(rows.flatMap((row) => row.states ?? [])), title).toEqual([]);
      expect(rows.filter((row) => row.states === null).length, title).toBeLessThanOrEqual(1);
    }
  });
  it("have snake_case posts and name only states and organisations of the tables", () => {
    const known = new Set([...byIso.keys(), ...[...ORGANISATIONS].map((o) => o.id)]);
    expect([...TITLES].filter((t) => !/^[a-z]+(_[a-z]+)*$/u.test(t.post))).toEqual([]);
    expect([...TITLES].flatMap((t) => t.states ?? []).filter((id) => !known.has(id))).toEqual([]);
  });
  it.each([
    ["minister of foreign affairs", "ministers of foreign affairs"],
    ["secretary of state", "secretaries of state"],
    ["attorney general", "attorneys general"],
    ["director general", "directors general"],
    ["secretary-general", "secretaries-general"],
    ["chargé d'affaires", "chargés d'affaires"],
    ["spokeswoman", "spokeswomen"],
    ["major general", "major generals"],
    ["chief of staff", "chiefs of staff"],
    ["deputy prime minister and foreign minister", "deputy prime ministers and foreign ministers"],
  ])("%s, more of them: %s", (title, plural) => {
    expect(of(title)[0]?.plural).toBe(plural);
  });
  it.each([
    ["secretary of state", "USA", "foreign_minister"],
    ["secretary of state", "GBR", "minister"],
    ["secretary of state", "VAT", "head_of_government"],
    ["chancellor", "DEU", "head_of_government"],
    ["chancellor", "GBR", "minister"],
    ["president", "FRA", "head_of_state"],
    ["foreign secretary", "GBR", "foreign_minister"],
    ["foreign secretary", "IND", "deputy_foreign_minister"],
    ["foreign secretary", "PHL", "foreign_minister"],
    ["secretary-general", "igo:united-nations", "head_of_state"],
    ["high representative", "igo:european-union", "foreign_minister"],
    ["european council president", "igo:european-union", "head_of_state"],
    ["supreme leader", "IRN", "head_of_state"],
    ["crown prince", "SAU", "head_of_government"],
    ["defense secretary", "USA", "defence_minister"],
    ["interior minister", "TUR", "minister"],
    ["lawmaker", "USA", null],
    ["spokesperson", "RUS", "senior_official"],
    ["chief negotiator", "IRN", "special_envoy"],
  ])("a %s of %s stands at %s", (title, iso3, level) => {
    const rows = of(title);
    const row = rows.find((t) => t.states?.includes(iso3)) ?? rows.find((t) => t.states === null);
    expect(row?.level).toBe(level);
  });
  it("puts Iran's supreme leader above its president", () => {
    expect(of("supreme leader").find((t) => t.states?.includes("IRN"))?.post).toBe("supreme_leader");
    expect(of("president").find((t) => t.states?.includes("IRN"))).toBeUndefined();
  });
});

describe("outlets", () => {
  it("share no name and lie in a state of the table or in none", () => {
    expect(repeated([...OUTLETS].flatMap((o) => o.names))).toEqual([]);
    expect([...OUTLETS].filter((o) => o.iso3 && !byIso.has(o.iso3))).toEqual([]);
  });
  it("have generic phrases in lower case, each once", () => {
    expect([...GENERIC_OUTLETS]).toEqual([...new Set(GENERIC_OUTLETS)].sort());
    expect([...GENERIC_OUTLETS].filter((pattern) => pattern !== pattern.toLowerCase())).toEqual([]);
  });
});
