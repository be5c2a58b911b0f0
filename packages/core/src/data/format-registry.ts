/** Gives the named formats of R6 with their members through time: the registry that a name cites. */
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
  entry("alliance-of-sahel-states", "club", ["Alliance of Sahel States", "Confederation of Sahel States", "AES"], ["head_of_state", "foreign_minister", "defence_minister"], [["peer", "BFA MLI NER", "2023-09-16", null]]),
  entry("aqaba-format", "negotiation", ["Aqaba format", "Aqaba meeting format"], ["senior_official"], [["principal", "ISR PSE", "2023-02-26", null], ["facilitator", "EGY JOR USA", "2023-02-26", null]]),
  entry("arab-contact-group-syria", "contact_group", ["Arab Contact Group on Syria", "Arab Ministerial Liaison Committee", "Arab Ministerial Contact Group", "Arab Liaison Committee"], ["foreign_minister"], [["peer", "EGY IRQ JOR LBN SAU", "2023-05-07", null]]),
  entry("arab-quartet", "club", ["Arab Quartet", "Quartet"], ["foreign_minister"], [["peer", "ARE BHR EGY SAU", "2017-06-05", "2021-01-05"]]),
  entry("associated-trio", "club", ["Associated Trio", "Association Trio"], ["head_of_state", "foreign_minister"], [["peer", "GEO MDA UKR", "2021-05-17", null]]),
  entry("astana-guarantors", "guarantors", ["Astana format", "Astana guarantors", "Astana guarantor states", "Astana Process", "Astana Troika", "Astana trio"], ["head_of_state", "foreign_minister", "deputy_foreign_minister"], [["facilitator", "IRN RUS TUR", "2017-01", null]]),
  entry("aukus", "club", ["AUKUS"], ["head_of_government", "defence_minister"], [["peer", "AUS GBR USA", "2021-09-15", null]]),
  entry("baltic-states", "club", ["Baltic states"], ["head_of_state", "head_of_government", "foreign_minister", "defence_minister"], [["peer", "EST LTU LVA", "1991-09-06", null]]),
  entry("brics", "club", ["BRICS", "BRIC"], ["head_of_state", "foreign_minister", "national_security_adviser"], [["peer", "BRA CHN IND RUS", "2009-06-16", null], ["peer", "ZAF", "2010-12", null], ["peer", "ARE EGY ETH IRN", "2024-01-01", null], ["peer", "IDN", "2025-01-06", null]]),
  entry("bucharest-nine", "club", ["Bucharest Nine", "Bucharest 9", "Bucharest Format", "B9"], ["head_of_state", "foreign_minister"], [["peer", "BGR CZE EST HUN LTU LVA POL ROU SVK", "2015-11-04", null]]),
  entry("c5-1", "club", ["C5+1"], ["head_of_state", "foreign_minister"], [["peer", "KAZ KGZ TJK TKM USA UZB", "2015-11-01", null]]),
  entry("central-five", "club", ["Central Five", "C5", "Consultative Meeting of the Heads of State of Central Asia", "Consultative Meeting of Heads of State of Central Asia"], ["head_of_state", "foreign_minister", "national_security_adviser"], [["peer", "KAZ KGZ TJK TKM UZB", "2018-03-15", null]]),
  entry("contact-group-balkans", "contact_group", ["Contact Group", "Balkans Contact Group"], ["foreign_minister", "senior_official"], [["peer", "DEU FRA GBR RUS USA", "1994-04", null], ["peer", "ITA", "1996", null]]),
  // The steady core; others sat in single meetings.
  entry("contact-group-libya", "contact_group", ["Contact Group on Libya", "Libya Contact Group", "International Contact Group on Libya"], ["foreign_minister"], [["peer", "ARE DEU ESP FRA GBR ITA JOR KWT NLD QAT TUR USA igo:arab-league igo:european-union igo:nato", "2011-03-29", "2011-09-01"], ["observer", "igo:african-union igo:united-nations", "2011-03-29", "2011-09-01"]]),
  entry("craiova-group", "club", ["Craiova Group", "Craiova Quadrilateral"], ["head_of_government", "foreign_minister"], [["peer", "BGR ROU SRB", "2015-04-24", null], ["peer", "GRC", "2017-10-03", null]]),
  entry("e3", "negotiation", ["E3", "E-3", "EU3", "EU-3"], ["head_of_government", "foreign_minister", "senior_official"], [["peer", "DEU FRA GBR", "2003", null]]),
  // The six of P5+1 and the European Union: seven (R5).
  entry("e3-eu-3", "negotiation", ["E3/EU+3"], ["foreign_minister", "senior_official"], [["peer", "CHN DEU FRA GBR RUS USA igo:european-union", "2006", "2018-05-08"]]),
  // Three of the region and the United States, a peer that the notation sets apart (R5).
  entry("eastern-mediterranean-3-1", "club", ["3+1", "3+1 format", "Eastern Mediterranean 3+1"], ["foreign_minister", "minister"], [["peer", "CYP GRC ISR USA", "2019-03", null]]),
  entry("extended-troika", "contact_group", ["Extended Troika", "Troika Plus", "expanded troika"], ["special_envoy"], [["peer", "CHN PAK RUS USA", "2019-07-11", null]]),
  entry("five-eyes", "club", ["Five Eyes"], ["minister", "intelligence_chief"], [["peer", "AUS CAN GBR NZL USA", "1956", null]]),
  entry("g20", "club", ["G20", "G-20", "Group of 20", "Group of Twenty"], ["head_of_government", "foreign_minister", "minister"], [["peer", "ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF igo:european-union", "1999", null], ["peer", "igo:african-union", "2023-09-09", null]]),
  entry("g4", "club", ["G4", "G4 nations", "Group of Four nations"], ["head_of_government", "foreign_minister"], [["peer", "BRA DEU IND JPN", "2004-09-21", null]]),
  entry("g5-sahel", "club", ["G5 Sahel", "Group of Five for the Sahel"], ["head_of_state", "foreign_minister", "defence_minister"], [["peer", "MRT TCD", "2014-02-16", "2023-12-06"], ["peer", "BFA NER", "2014-02-16", "2023-12-02"], ["peer", "MLI", "2014-02-16", "2022-05-15"]]),
  // The European Union sits at the table and isn't counted among the seven.
  entry("g7", "club", ["G7", "G-7", "Group of Seven"], ["head_of_government", "foreign_minister", "minister"], [["peer", "CAN DEU FRA GBR ITA JPN USA", "1976", null], ["observer", "igo:european-union", "1977", null]]),
  entry("g8", "club", ["G8", "G-8", "Group of Eight"], ["head_of_government", "foreign_minister"], [["peer", "CAN DEU FRA GBR ITA JPN RUS USA", "1997", "2014-03-24"]]),
  entry("i2u2", "club", ["I2U2", "I2U2 Group", "Quad", "Middle East Quad", "Middle Eastern Quad", "West Asian Quad"], ["head_of_government", "foreign_minister"], [["peer", "ARE IND ISR USA", "2021-10-18", null]]),
  entry("ibsa", "club", ["IBSA", "IBSA Dialogue Forum"], ["head_of_state", "foreign_minister"], [["peer", "BRA IND ZAF", "2003-06-06", null]]),
  entry("igad-quartet", "contact_group", ["IGAD Quartet", "IGAD Quartet Group", "Quartet"], ["head_of_state", "foreign_minister"], [["peer", "DJI ETH KEN SSD", "2023-06-12", null]]),
  entry("lancang-mekong", "club", ["Lancang-Mekong Cooperation", "LMC"], ["head_of_government", "foreign_minister"], [["peer", "CHN KHM LAO MMR THA VNM", "2015-11-12", null]]),
  entry("lublin-triangle", "club", ["Lublin Triangle"], ["head_of_state", "foreign_minister"], [["peer", "LTU POL UKR", "2020-07-28", null]]),
  entry("med9", "club", ["MED9", "EuroMed 9", "Med 9", "MED7", "Med 7", "EU Med Group"], ["head_of_government", "foreign_minister"], [["peer", "CYP ESP FRA GRC ITA MLT PRT", "2016-09-09", null], ["peer", "HRV SVN", "2021-09-17", null]]),
  entry("middle-east-quartet", "contact_group", ["Middle East Quartet", "Quartet on the Middle East", "Madrid Quartet", "Quartet"], ["foreign_minister", "special_envoy"], [["facilitator", "RUS USA igo:european-union igo:united-nations", "2002-04", null]]),
  entry("mikta", "club", ["MIKTA"], ["foreign_minister"], [["peer", "AUS IDN KOR MEX TUR", "2013-09-25", null]]),
  // The three co-chairs mediate; the Group's other members don't sit in the talks.
  entry("minsk-group", "negotiation", ["Minsk Group", "OSCE Minsk Group", "Minsk Process"], ["head_of_state", "foreign_minister", "special_envoy"], [["principal", "ARM AZE", "1992-03", "2025-09-01"], ["facilitator", "FRA RUS USA", "1997", "2025-09-01"]]),
  entry("minsk-group-co-chairs", "contact_group", ["Minsk Group Co-Chairs", "OSCE Minsk Group Co-Chairs"], ["foreign_minister", "special_envoy"], [["peer", "FRA RUS USA", "1997", "2025-09-01"]]),
  entry("munich-group", "contact_group", ["Munich Group", "Munich Format"], ["foreign_minister"], [["peer", "DEU EGY FRA JOR", "2020-02", null]]),
  entry("negev-forum", "club", ["Negev Forum", "Negev Summit", "Negev Forum Steering Committee"], ["foreign_minister", "senior_official"], [["peer", "ARE BHR EGY ISR MAR USA", "2022-03", null]]),
  entry("nordic-baltic-eight", "club", ["Nordic-Baltic Eight", "NB8"], ["head_of_government", "foreign_minister"], [["peer", "DNK EST FIN ISL LTU LVA NOR SWE", "1992", null]]),
  entry("nordic-states", "club", ["Nordic countries"], ["head_of_government", "foreign_minister", "defence_minister"], [["peer", "DNK FIN ISL NOR SWE", null, null]]),
  entry("normandy", "negotiation", ["Normandy Format", "Normandy Four", "Normandy Quartet", "Normandy Group"], ["head_of_state", "foreign_minister", "senior_official"], [["principal", "RUS UKR", "2014-06-06", null], ["facilitator", "DEU FRA", "2014-06-06", null]]),
  entry("open-balkan", "club", ["Open Balkan", "Open Balkans", "Mini-Schengen"], ["head_of_state", "head_of_government"], [["peer", "ALB MKD SRB", "2019-10-10", null]]),
  entry("p3", "club", ["P3", "P-3"], ["foreign_minister", "ambassador"], [["peer", "FRA GBR USA", null, null]]),
  entry("p4-1", "negotiation", ["P4+1"], ["foreign_minister", "deputy_foreign_minister"], [["peer", "CHN DEU FRA GBR RUS", "2018-05-08", null]], "format:p5-1"),
  entry("p5", "club", ["P5", "P-5", "Permanent Five"], ["head_of_state", "foreign_minister", "ambassador"], [["peer", "CHN FRA GBR RUS USA", null, null]]),
  entry("p5-1", "negotiation", ["P5+1", "E3+3", "EU3+3", "P5 plus one"], ["foreign_minister", "senior_official"], [["peer", "CHN DEU FRA GBR RUS USA", "2006", "2018-05-08"]]),
  entry("pacific-alliance", "club", ["Pacific Alliance"], ["head_of_state", "foreign_minister"], [["peer", "CHL COL MEX PER", "2011-04-28", null]]),
  entry("quad-indo-pacific", "club", ["Quad", "Quadrilateral Security Dialogue", "Indo-Pacific Quad"], ["head_of_government", "foreign_minister", "senior_official"], [["peer", "AUS IND JPN USA", "2017-11", null]]),
  entry("quad-sudan", "contact_group", ["Quad", "Quad on Sudan", "Quad for Sudan", "Sudan Quad"], ["foreign_minister", "special_envoy"], [["peer", "ARE SAU USA", "2021", null], ["peer", "GBR", "2021", "2024"], ["peer", "EGY", "2025", null]]),
  entry("quad-transatlantic", "club", ["Quad", "Transatlantic Quad"], ["head_of_government", "foreign_minister"], [["peer", "DEU FRA GBR USA", null, null]]),
  entry("quad-yemen", "contact_group", ["Quad", "Quad on Yemen", "Yemen Quad", "Yemen Quartet"], ["foreign_minister", "ambassador"], [["peer", "ARE GBR SAU USA", "2016", null]]),
  entry("quint", "club", ["Quint", "Transatlantic Quint"], ["head_of_government", "foreign_minister", "special_envoy"], [["peer", "DEU FRA GBR ITA USA", null, null]]),
  entry("quintet-lebanon", "contact_group", ["Quintet on Lebanon", "Quintet committee", "Five-nation committee on Lebanon"], ["ambassador", "special_envoy"], [["peer", "EGY FRA QAT SAU USA", "2023-02-06", null]]),
  entry("ric", "club", ["RIC", "Russia-India-China", "RIC trilateral"], ["head_of_state", "foreign_minister"], [["peer", "CHN IND RUS", "2002", null]]),
  entry("six-party-talks", "negotiation", ["Six-Party Talks", "Six Party Talks", "six-nation talks"], ["deputy_foreign_minister", "foreign_minister"], [["peer", "CHN JPN KOR PRK RUS USA", "2003-08-27", "2009-04"]]),
  entry("slavkov-triangle", "club", ["Slavkov Triangle", "Slavkov Format", "Austerlitz Format"], ["head_of_government", "foreign_minister"], [["peer", "AUT CZE SVK", "2015-01-29", null]]),
  entry("small-group-syria", "contact_group", ["Small Group on Syria", "Syria Small Group"], ["foreign_minister", "special_envoy"], [["peer", "DEU EGY FRA GBR JOR SAU USA", "2018", null]]),
  entry("squad", "club", ["Squad"], ["defence_minister"], [["peer", "AUS JPN PHL USA", "2023-06-03", null]]),
  entry("three-plus-three", "club", ["3+3 format", "3+3 platform", "3+3 Regional Cooperation Format", "3+3 consultative platform"], ["foreign_minister", "deputy_foreign_minister"], [["peer", "ARM AZE IRN RUS TUR", "2021-12-10", null]]),
  entry("three-seas", "club", ["Three Seas Initiative", "Three Seas", "3SI"], ["head_of_state"], [["peer", "AUT BGR CZE EST HRV HUN LTU LVA POL ROU SVK SVN", "2016-08-25", null], ["peer", "GRC", "2023-09-06", null]]),
  // Five count; the two are observers (R5, R8).
  entry("transdniestria-5-2", "negotiation", ["5+2", "5+2 format", "5+2 talks"], ["deputy_foreign_minister", "special_envoy"], [["principal", "MDA government:transdniestria", "2005-10", null], ["facilitator", "RUS UKR igo:osce", "2005-10", null], ["observer", "USA igo:european-union", "2005-10", null]]),
  entry("trilateral-contact-group", "negotiation", ["Trilateral Contact Group", "Trilateral Contact Group on Ukraine"], ["special_envoy"], [["principal", "RUS UKR", "2014-06", "2022-02-24"], ["facilitator", "igo:osce", "2014-06", "2022-02-24"]]),
  entry("troika-sudan", "contact_group", ["Troika on Sudan", "Sudan Troika", "Troika on South Sudan"], ["foreign_minister", "special_envoy"], [["peer", "GBR NOR USA", null, null]]),
  entry("turkey-syria-quadripartite", "negotiation", ["quadripartite format"], ["foreign_minister", "defence_minister", "deputy_foreign_minister"], [["principal", "SYR TUR", "2023-04", null], ["facilitator", "IRN RUS", "2023-04", null]]),
  entry("visegrad", "club", ["Visegrad Group", "Visegrád Group", "Visegrad Four", "Visegrád Four", "V4"], ["head_of_government", "foreign_minister"], [["peer", "HUN POL", "1991-02-15", null], ["peer", "CZE SVK", "1993-01-01", null], ["peer", "CSK", "1991-02-15", "1992-12-31"]]),
  entry("weimar-triangle", "club", ["Weimar Triangle"], ["head_of_government", "foreign_minister"], [["peer", "DEU FRA POL", "1991-08-28", null]]),
];
