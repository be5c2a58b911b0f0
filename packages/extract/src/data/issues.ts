/** Matters on which parties take positions, with the words that show them. */

/** An issue and its words (lower case; a word with a space is a phrase). `weight` words settle it alone. */
export interface IssueEntry {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly words: readonly string[];
  /** Of the words, what the issue is to end: who condemns it is for the issue. */
  readonly ended?: readonly string[];
}

/** Issues in the order in which they are tried: the first with the most words found wins. */
export const ISSUES: readonly IssueEntry[] = [
  {
    id: "issue:foreign-forces",
    label: "foreign military presence and withdrawal",
    parent: null,
    words: [
      "withdrawal",
      "withdraw",
      "military presence",
      "military presences",
      "troops",
      "foreign forces",
      "occupation",
      "occupied",
      "incursions",
      "enclave",
      "pullout",
      "hold over",
    ],
  },
  {
    id: "issue:normalization",
    label: "normalization of relations",
    parent: null,
    words: [
      "normalization",
      "normalisation",
      "normalize",
      "normalise",
      "ties",
      "relations",
      "reconciliation",
      "rapprochement",
      "common interests",
      "roadmap",
      "cooperate",
      "cooperation",
      "diplomatic relations",
    ],
  },
  {
    id: "issue:refugees",
    label: "refugees and returns",
    parent: null,
    words: ["refugee", "refugees", "returnees", "displaced", "refugee returns", "migration", "migrants"],
  },
  {
    id: "issue:aid",
    label: "aid and reconstruction",
    parent: null,
    words: ["humanitarian", "aid", "assistance", "reconstruction", "relief", "food", "famine"],
  },
  {
    id: "issue:ceasefire",
    label: "ceasefire and end of fighting",
    parent: null,
    words: ["ceasefire", "cease-fire", "truce", "hostilities", "de-escalation", "violence", "fighting"],
    ended: ["hostilities", "violence", "fighting"],
  },
  {
    id: "issue:security",
    label: "security and counter-terrorism",
    parent: null,
    words: [
      "security",
      "terrorism",
      "terrorist",
      "counterterrorism",
      "isis",
      "defense",
      "defence",
      "military",
    ],
  },
  {
    id: "issue:non-proliferation",
    label: "nuclear and missile questions",
    parent: null,
    words: [
      "nuclear",
      "denuclearization",
      "missile",
      "missiles",
      "ballistic",
      "non-proliferation",
      "nonproliferation",
      "enrichment",
      "jcpoa",
      "uranium",
    ],
  },
  {
    id: "issue:sovereignty",
    label: "sovereignty and territory",
    parent: null,
    words: [
      "sovereignty",
      "territorial integrity",
      "territory",
      "border dispute",
      "border disputes",
      "border demarcation",
      "border delimitation",
      "demarcation",
      "annexation",
      "independence",
    ],
  },
  {
    id: "issue:political-settlement",
    label: "political settlement",
    parent: null,
    words: [
      "political solution",
      "political resolution",
      "political process",
      "peace process",
      "negotiations",
      "talks",
      "settlement",
      "peace",
      "dialogue",
      "constitution",
      "elections",
      "election",
    ],
  },
  {
    id: "issue:human-rights",
    label: "human rights and detainees",
    parent: null,
    words: [
      "human rights",
      "detainees",
      "prisoners",
      "hostages",
      "democracy",
      "freedom",
      "journalists",
      "torture",
      "accountability",
    ],
  },
  { id: "issue:sanctions", label: "sanctions", parent: null, words: ["sanctions", "embargo", "ban"] },
  {
    id: "issue:trade",
    label: "trade and economy",
    parent: null,
    words: ["trade", "tariffs", "economic", "economy", "investment", "supply chains"],
  },
  {
    id: "issue:energy-climate",
    label: "energy and climate",
    parent: null,
    words: ["energy", "gas", "oil", "climate", "emissions", "renewable", "fires"],
  },
  {
    id: "issue:health",
    label: "health",
    parent: null,
    words: ["health", "pandemic", "covid-19", "vaccine", "vaccines"],
  },
];
