/** Named formats of meetings with their members (R6). Several share a name: they resolve by members. A caller can pass a registry of their own. */
import type { Format, FormatMember } from "../records/format.ts";

const members = (fn: FormatMember["function"], ids: string): FormatMember[] =>
  ids.split(" ").map((actor) => ({ actor, function: fn, from: null, to: null }));
const entry = (id: string, labels: string[], kind: Format["kind"], list: FormatMember[]): Format => ({
  id: `format:${id}`,
  labels,
  kind,
  members: list,
  levels: [],
  quorum: null,
  successorOf: null,
});

/** Formats in the order of their ids. */
export const FORMATS: readonly Format[] = [
  entry(
    "astana-guarantors",
    ["Astana format", "Astana guarantors"],
    "guarantors",
    members("facilitator", "RUS TUR IRN"),
  ),
  entry("aukus", ["AUKUS"], "club", members("peer", "AUS GBR USA")),
  entry("e3", ["E3"], "negotiation", members("peer", "DEU FRA GBR")),
  entry("eastern-mediterranean-3-1", ["3+1"], "club", [
    ...members("peer", "CYP GRC ISR"),
    { actor: "USA", function: "peer", from: null, to: null },
  ]),
  entry("g7", ["G7", "Group of Seven"], "club", members("peer", "CAN DEU FRA GBR ITA JPN USA")),
  entry("i2u2", ["I2U2"], "club", members("peer", "ARE IND ISR USA")),
  entry(
    "middle-east-quartet",
    ["Quartet", "Middle East Quartet"],
    "negotiation",
    members("facilitator", "RUS USA igo:european-union igo:united-nations"),
  ),
  entry("negev-forum", ["Negev Forum", "Negev Summit"], "club", members("peer", "ARE BHR EGY ISR MAR USA")),
  entry("normandy", ["Normandy Format", "Normandy Four"], "negotiation", [
    ...members("principal", "RUS UKR"),
    ...members("facilitator", "DEU FRA"),
  ]),
  entry("p5-1", ["P5+1", "E3+3", "EU3+3"], "negotiation", members("peer", "CHN DEU FRA GBR RUS USA")),
  entry(
    "quad-indo-pacific",
    ["Quad", "Quadrilateral Security Dialogue"],
    "club",
    members("peer", "AUS IND JPN USA"),
  ),
  entry("quad-yemen", ["Quad"], "contact_group", members("facilitator", "ARE GBR SAU USA")),
  entry("six-party-talks", ["Six-Party Talks"], "negotiation", members("peer", "CHN JPN KOR PRK RUS USA")),
  entry("turkey-syria-quadripartite", ["quadripartite format"], "negotiation", [
    ...members("principal", "SYR TUR"),
    ...members("facilitator", "IRN RUS"),
  ]),
  entry("visegrad", ["Visegrad Group", "V4"], "club", members("peer", "CZE HUN POL SVK")),
  entry("weimar-triangle", ["Weimar Triangle"], "club", members("peer", "DEU FRA POL")),
];
