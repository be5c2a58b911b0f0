/** Takes nothing; gives the named formats of R6 with their members through time: the registry that a name cites. */
// biome-ignore-all format: a table, one record a line
import type { Format } from "../records/format.ts";

/** A group of members: function, actor ids separated by spaces, from, to (EDTF; null = open). */
type Members = readonly [Format["members"][number]["function"], string, string | null, string | null];

function entry(
  id: string,
  kind: Format["kind"],
  labels: string[],
  levels: string[],
  rows: readonly Members[],
  successorOf: string | null = null,
): Format {
  const members = rows.flatMap(([as, actors, from, to]) =>
    actors.split(" ").map((actor) => ({ actor, function: as, from, to })),
  );
  return { id: `format:${id}`, labels, kind, members, levels, quorum: null, successorOf };
}

/**
 * The formats known here, in the order of their ids. Labels are as reports use them and several share one ("Quad"): a
 * meeting resolves by its members, then by its context, never by the name (R6). Levels run from the highest that it
 * has met at. Dates are of the founding meeting or the change of members, no finer than they are commonly known; a
 * caller can pass a registry of its own.
 */
export const FORMATS: readonly Format[] = [
  entry("arab-quartet", "club", ["Arab Quartet", "Quartet"], ["foreign_minister"], [["peer", "ARE BHR EGY SAU", "2017-06-05", "2021-01-05"]]),
  entry("astana-guarantors", "guarantors", ["Astana format", "Astana guarantors", "Astana guarantor states", "Astana Process", "Astana Troika", "Astana trio"], ["head_of_state", "foreign_minister", "deputy_foreign_minister"], [["facilitator", "IRN RUS TUR", "2017-01", null]]),
  entry("aukus", "club", ["AUKUS"], ["head_of_government", "defence_minister"], [["peer", "AUS GBR USA", "2021-09-15", null]]),
  entry("brics", "club", ["BRICS", "BRIC"], ["head_of_state", "foreign_minister", "national_security_adviser"], [["peer", "BRA CHN IND RUS", "2009-06-16", null], ["peer", "ZAF", "2010-12", null], ["peer", "ARE EGY ETH IRN", "2024-01-01", null], ["peer", "IDN", "2025-01-06", null]]),
  entry("bucharest-nine", "club", ["Bucharest Nine", "Bucharest 9", "Bucharest Format", "B9"], ["head_of_state", "foreign_minister"], [["peer", "BGR CZE EST HUN LTU LVA POL ROU SVK", "2015-11-04", null]]),
  entry("c5-1", "club", ["C5+1"], ["head_of_state", "foreign_minister"], [["peer", "KAZ KGZ TJK TKM USA UZB", "2015-11-01", null]]),
  entry("contact-group-balkans", "contact_group", ["Contact Group", "Balkans Contact Group"], ["foreign_minister", "senior_official"], [["peer", "DEU FRA GBR RUS USA", "1994-04", null], ["peer", "ITA", "1996", null]]),
  // The steady core; others sat in single meetings.
  entry("contact-group-libya", "contact_group", ["Contact Group on Libya", "Libya Contact Group", "International Contact Group on Libya"], ["foreign_minister"], [["peer", "ARE DEU ESP FRA GBR ITA JOR KWT NLD QAT TUR USA igo:arab-league igo:european-union igo:nato", "2011-03-29", "2011-09-01"], ["observer", "igo:african-union igo:united-nations", "2011-03-29", "2011-09-01"]]),
  entry("e3", "negotiation", ["E3", "E-3", "EU3", "EU-3"], ["head_of_government", "foreign_minister", "senior_official"], [["peer", "DEU FRA GBR", "2003", null]]),
  // The six of P5+1 and the European Union: seven (R5).
  entry("e3-eu-3", "negotiation", ["E3/EU+3"], ["foreign_minister", "senior_official"], [["peer", "CHN DEU FRA GBR RUS USA igo:european-union", "2006", "2018-05-08"]]),
  // Three of the region and the United States, a peer that the notation sets apart (R5).
  entry("eastern-mediterranean-3-1", "club", ["3+1", "3+1 format", "Eastern Mediterranean 3+1"], ["foreign_minister", "minister"], [["peer", "CYP GRC ISR USA", "2019-03", null]]),
  entry("five-eyes", "club", ["Five Eyes"], ["minister", "intelligence_chief"], [["peer", "AUS CAN GBR NZL USA", "1956", null]]),
  entry("g20", "club", ["G20", "G-20", "Group of 20", "Group of Twenty"], ["head_of_government", "foreign_minister", "minister"], [["peer", "ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF igo:european-union", "1999", null], ["peer", "igo:african-union", "2023-09-09", null]]),
  // The European Union sits at the table and isn't counted among the seven.
  entry("g7", "club", ["G7", "G-7", "Group of Seven"], ["head_of_government", "foreign_minister", "minister"], [["peer", "CAN DEU FRA GBR ITA JPN USA", "1976", null], ["observer", "igo:european-union", "1977", null]]),
  entry("g8", "club", ["G8", "G-8", "Group of Eight"], ["head_of_government", "foreign_minister"], [["peer", "CAN DEU FRA GBR ITA JPN RUS USA", "1997", "2014-03-24"]]),
  entry("i2u2", "club", ["I2U2", "I2U2 Group", "Quad", "Middle East Quad", "Middle Eastern Quad", "West Asian Quad"], ["head_of_government", "foreign_minister"], [["peer", "ARE IND ISR USA", "2021-10-18", null]]),
  entry("ibsa", "club", ["IBSA", "IBSA Dialogue Forum"], ["head_of_state", "foreign_minister"], [["peer", "BRA IND ZAF", "2003-06-06", null]]),
  entry("lublin-triangle", "club", ["Lublin Triangle"], ["head_of_state", "foreign_minister"], [["peer", "LTU POL UKR", "2020-07-28", null]]),
  entry("middle-east-quartet", "contact_group", ["Middle East Quartet", "Quartet on the Middle East", "Madrid Quartet", "Quartet"], ["foreign_minister", "special_envoy"], [["facilitator", "RUS USA igo:european-union igo:united-nations", "2002-04", null]]),
  entry("mikta", "club", ["MIKTA"], ["foreign_minister"], [["peer", "AUS IDN KOR MEX TUR", "2013-09-25", null]]),
  // The three co-chairs mediate; the Group's other members don't sit in the talks.
  entry("minsk-group", "negotiation", ["Minsk Group", "OSCE Minsk Group", "Minsk Process"], ["head_of_state", "foreign_minister", "special_envoy"], [["principal", "ARM AZE", "1992-03", "2025-09-01"], ["facilitator", "FRA RUS USA", "1997", "2025-09-01"]]),
  entry("minsk-group-co-chairs", "contact_group", ["Minsk Group Co-Chairs", "OSCE Minsk Group Co-Chairs"], ["foreign_minister", "special_envoy"], [["peer", "FRA RUS USA", "1997", "2025-09-01"]]),
  entry("munich-group", "contact_group", ["Munich Group", "Munich Format"], ["foreign_minister"], [["peer", "DEU EGY FRA JOR", "2020-02", null]]),
  entry("negev-forum", "club", ["Negev Forum", "Negev Summit", "Negev Forum Steering Committee"], ["foreign_minister", "senior_official"], [["peer", "ARE BHR EGY ISR MAR USA", "2022-03", null]]),
  entry("nordic-baltic-eight", "club", ["Nordic-Baltic Eight", "NB8"], ["head_of_government", "foreign_minister"], [["peer", "DNK EST FIN ISL LTU LVA NOR SWE", "1992", null]]),
  entry("normandy", "negotiation", ["Normandy Format", "Normandy Four", "Normandy Quartet", "Normandy Group"], ["head_of_state", "foreign_minister", "senior_official"], [["principal", "RUS UKR", "2014-06-06", null], ["facilitator", "DEU FRA", "2014-06-06", null]]),
  entry("p4-1", "negotiation", ["P4+1"], ["foreign_minister", "deputy_foreign_minister"], [["peer", "CHN DEU FRA GBR RUS", "2018-05-08", null]], "format:p5-1"),
  entry("p5", "club", ["P5", "P-5", "Permanent Five"], ["head_of_state", "foreign_minister", "ambassador"], [["peer", "CHN FRA GBR RUS USA", null, null]]),
  entry("p5-1", "negotiation", ["P5+1", "E3+3", "EU3+3", "P5 plus one"], ["foreign_minister", "senior_official"], [["peer", "CHN DEU FRA GBR RUS USA", "2006", "2018-05-08"]]),
  entry("quad-indo-pacific", "club", ["Quad", "Quadrilateral Security Dialogue", "Indo-Pacific Quad"], ["head_of_government", "foreign_minister", "senior_official"], [["peer", "AUS IND JPN USA", "2017-11", null]]),
  entry("quad-sudan", "contact_group", ["Quad", "Quad on Sudan", "Quad for Sudan", "Sudan Quad"], ["foreign_minister", "special_envoy"], [["peer", "ARE SAU USA", "2021", null], ["peer", "GBR", "2021", "2024"], ["peer", "EGY", "2025", null]]),
  entry("quad-transatlantic", "club", ["Quad", "Transatlantic Quad"], ["head_of_government", "foreign_minister"], [["peer", "DEU FRA GBR USA", null, null]]),
  entry("quad-yemen", "contact_group", ["Quad", "Quad on Yemen", "Yemen Quad", "Yemen Quartet"], ["foreign_minister", "ambassador"], [["peer", "ARE GBR SAU USA", "2016", null]]),
  entry("quint", "club", ["Quint", "Transatlantic Quint"], ["head_of_government", "foreign_minister", "special_envoy"], [["peer", "DEU FRA GBR ITA USA", null, null]]),
  entry("six-party-talks", "negotiation", ["Six-Party Talks", "Six Party Talks", "six-nation talks"], ["deputy_foreign_minister", "foreign_minister"], [["peer", "CHN JPN KOR PRK RUS USA", "2003-08-27", "2009-04"]]),
  // Five count; the two are observers (R5, R8).
  entry("transdniestria-5-2", "negotiation", ["5+2", "5+2 format", "5+2 talks"], ["deputy_foreign_minister", "special_envoy"], [["principal", "MDA government:transdniestria", "2005-10", null], ["facilitator", "RUS UKR igo:osce", "2005-10", null], ["observer", "USA igo:european-union", "2005-10", null]]),
  entry("trilateral-contact-group", "negotiation", ["Trilateral Contact Group", "Trilateral Contact Group on Ukraine"], ["special_envoy"], [["principal", "RUS UKR", "2014-06", "2022-02-24"], ["facilitator", "igo:osce", "2014-06", "2022-02-24"]]),
  entry("turkey-syria-quadripartite", "negotiation", ["quadripartite format"], ["foreign_minister", "defence_minister", "deputy_foreign_minister"], [["principal", "SYR TUR", "2023-04", null], ["facilitator", "IRN RUS", "2023-04", null]]),
  entry("visegrad", "club", ["Visegrad Group", "Visegrád Group", "Visegrad Four", "Visegrád Four", "V4"], ["head_of_government", "foreign_minister"], [["peer", "HUN POL", "1991-02-15", null], ["peer", "CZE SVK", "1993-01-01", null], ["peer", "CSK", "1991-02-15", "1992-12-31"]]),
  entry("weimar-triangle", "club", ["Weimar Triangle"], ["head_of_government", "foreign_minister"], [["peer", "DEU FRA POL", "1991-08-28", null]]),
];
