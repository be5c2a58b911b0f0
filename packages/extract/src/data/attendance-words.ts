/** The words that say who was in a room, as what, and who stayed away from it. */

import type { DelegationFunction, Duty, Tri } from "@readout/core";
import type { PartyDraft } from "../drafts.ts";
import { WordList } from "../word-list.ts";

/** What a word makes of the parties that it stands by. `seat` is set where the words don't say that they took part (R3). */
export interface RoomRole {
  readonly function?: DelegationFunction;
  readonly subtype?: PartyDraft["subtype"];
  readonly duty?: Duty;
  readonly seat?: Tri;
}

const MEDIATOR: RoomRole = { function: "facilitator", subtype: "mediator" };
const OBSERVER: RoomRole = { function: "observer" };

/** Verbs of taking part by lemma. `behind` is the word that makes them so, `open` says that they need no object ("Egypt also attended"). */
export const ATTENDING: ReadonlyMap<string, { readonly behind?: string; readonly open: boolean }> = new Map(
  Object.entries({
    attend: { open: true },
    participate: { open: true },
    join: { open: false },
    take: { behind: "part", open: true },
    follow: { open: false },
    sit: { behind: "in", open: false },
    come: { behind: "as", open: false },
    connect: { behind: "to", open: false },
    listen: { behind: "in", open: false },
  }),
);

/** Verbs of sending somebody to a meeting by lemma. */
export const SENDING_VERBS: ReadonlySet<string> = new Set(
  "send dispatch despatch field delegate depute".split(" "),
);

/** Verbs of sitting for somebody else by lemma: "stood in for", "deputised for", "took the place of". */
export const STANDING_IN: ReadonlySet<string> = new Set(
  "stand fill step deputise deputize substitute sit take speak negotiate sign".split(" "),
);

/** Words that open a list of who was there: "Also present were A and B", "Among those attending were …". */
export const PRESENT_WORDS = new WordList(
  "present attending participating taking joining attendance participants attendees represented room",
);

/** Words that may open a clause whose subject stands behind its verb ("Present were A and B", "With him were", "Around one table sat"). */
export const OPENS_INVERTED = new WordList(
  (
    "also among amongst present seated represented attending participating taking joining participants attendees " +
    "heading leading representing accompanying flanking sitting for from with alongside beside between opposite facing mediating facilitating moderating chairing presiding at around in on others other those members"
  ).split(" "),
);

/** Participles behind a party that say as what it was there: "with Qatar mediating". */
export const ROLE_GERUNDS: ReadonlyMap<string, RoomRole> = new Map(
  Object.entries({
    mediating: MEDIATOR,
    facilitating: MEDIATOR,
    brokering: MEDIATOR,
    moderating: MEDIATOR,
    observing: OBSERVER,
    attending: {},
    participating: {},
    joining: {},
    present: {},
    chairing: { duty: "chair" },
    presiding: { duty: "chair" },
    hosting: { duty: "host", seat: "unknown" },
  }),
);

/** Nouns of what a third party does for a meeting: "under African Union mediation", "under the auspices of the UN". */
export const PATRONAGE: ReadonlyMap<string, RoomRole> = new Map(
  Object.entries({
    mediation: { ...MEDIATOR, seat: "unknown" },
    facilitation: { ...MEDIATOR, seat: "unknown" },
    brokerage: { ...MEDIATOR, seat: "unknown" },
    auspices: { duty: "convener", seat: "unknown" },
    sponsorship: { function: "facilitator", subtype: "sponsor", seat: "unknown" },
    chairmanship: { duty: "chair" },
    "co-chairmanship": { duty: "chair" },
    participation: { function: "peer" },
  }),
);

/** Roles by noun: "acted as mediator", "observers from A", "the A and B observers". */
export const ROLE_NOUNS: ReadonlyMap<string, RoomRole> = new Map(
  Object.entries({
    mediator: MEDIATOR,
    mediators: MEDIATOR,
    facilitator: MEDIATOR,
    facilitators: MEDIATOR,
    intermediary: MEDIATOR,
    intermediaries: MEDIATOR,
    "go-between": MEDIATOR,
    broker: MEDIATOR,
    brokers: MEDIATOR,
    guarantor: { function: "facilitator", subtype: "guarantor" },
    guarantors: { function: "facilitator", subtype: "guarantor" },
    sponsors: { function: "facilitator", subtype: "sponsor" },
    witness: { function: "facilitator", subtype: "witness" },
    witnesses: { function: "facilitator", subtype: "witness" },
    observer: OBSERVER,
    observers: OBSERVER,
    guest: OBSERVER,
    guests: { ...OBSERVER },
    host: { duty: "host" },
    hosts: { duty: "host" },
    "co-hosts": { duty: "co_host" },
    chair: { duty: "chair" },
    chairs: { duty: "chair" },
    "co-chairs": { duty: "chair" },
    chairman: { duty: "chair" },
    chairwoman: { duty: "chair" },
  }),
);

/** Verbs of watching others sign by lemma, with the words behind them that make them so. */
export const WATCHING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    look: ["on"],
    stand: ["behind", "beside", "by", "alongside", "between"],
    witness: ["the", "by"],
  }),
);

/**
 * Verbs of staying away by lemma, with the words behind them that make them so ("pulled out of"); an empty list needs
 * none. What they govern is the meeting.
 */
export const LEAVING_VERBS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    pull: [["out", "of"], ["out"]],
    drop: [["out", "of"]],
    withdraw: [["from"]],
    stay: [["away", "from"], ["away"], ["out", "of"], ["out"]],
    skip: [[]],
    boycott: [[]],
    snub: [[]],
    shun: [[]],
    miss: [[]],
    beg: [["off"]],
    excuse: [["itself"], ["himself"], ["herself"], ["themselves"]],
  }),
);

/** Words behind "was" that say that somebody wasn't there, with what follows them. */
export const ABSENT_WORDS = new WordList(["absent", "missing"]);

/** Nouns of one's own part in a meeting: "cancelled his participation in the summit". */
export const PART_NOUNS = new WordList(["participation", "attendance"]);

/** People of a state who sit for it nowhere: "journalists from Egypt and Mali". */
export const PRIVATE_PEOPLE = new WordList(
  "journalists reporters editors correspondents columnists commentators activists analysts academics scholars students lawyers judges doctors scientists bishops farmers families residents citizens artists players investors businessmen entrepreneurs athletes fans",
);

/** Last nouns of the name of a body, by which one is known that no registry has: "the Permanent Committee for Drought Control". */
export const BODY_NAMES = new WordList(
  "committee bank agency commission organization organisation council fund institute authority secretariat office programme program corporation centre center association union federation initiative facility foundation society board court network",
);

/** "Visiting Foreign Minister X met", "the newly-appointed ambassador": what an officer is just now, no verb that has him for its object. */
export const ATTRIBUTIVE = new WordList(
  "visiting acting outgoing incoming departing serving sitting ruling retiring returning participating warring rotating presiding newly - appointed accredited elected arrived non resident",
);

/** Words and marks that may stand between the parties of a list. */
export const LIST_GLUE = new WordList(
  ", ; and & - – / the of friend good dear colleague his her my our their its new as well those together along with both each from mr. mr ms. dr. + plus ( ) also alongside honorable excellency majesty highness royal 's ’s ' ’ special representatives representative members then governments government counterparts counterpart opposite number numbers senior delegation delegations teams host hosts cardinal archbishop mediators mediator facilitators acting interim visiting regional bloc body opposition",
);

/** Verbs, by their lemma, that tell who else is in a room, who hosts it and who is not there. */
export const ADDING_VERBS: ReadonlySet<string> = new Set([
  "join",
  "attend",
  "participate",
  "take",
  "occupy",
  "sit",
  "come",
  "follow",
  "bring",
  "fill",
  ...SENDING_VERBS,
  "deputise",
  "deputize",
  "substitute",
  "step",
  "provide",
  "give",
  "offer",
  "lend",
  "represent",
  "lead",
  "head",
  "brief",
  "act",
  "serve",
  "host",
  "co-host",
  "cohost",
  "chair",
  "co-chair",
  "preside",
  "convene",
  "observe",
  "watch",
  "organise",
  "organize",
  "connect",
  "listen",
  "replace",
  "mediate",
  "moderate",
  "facilitate",
  "broker",
  "sponsor",
  "hold",
  "include",
  "cancel",
  "sign",
  "co-sign",
  "initial",
  "ink",
  "put",
  "affix",
  ...LEAVING_VERBS.keys(),
  ...WATCHING.keys(),
]);

/** Words that tell the same as they stand, not by their lemma. */
export const ADDING_WORDS = new WordList([
  "invitation",
  "briefing",
  "among",
  "presence",
  "observers",
  "observer",
  "accompanied",
  "associated",
  "flanked",
  "represented",
  "invited",
  "participation",
  "leadership",
  "hand",
  "host",
  "hosts",
  "there",
  "table",
  "side",
  "place",
  "stead",
  "chair",
  ...PRESENT_WORDS,
  ...ABSENT_WORDS,
  ...ROLE_GERUNDS.keys(),
  ...PATRONAGE.keys(),
  ...[...ROLE_NOUNS.keys()].filter((word) => ROLE_NOUNS.get(word)?.subtype !== undefined),
  // "as go-between" is three tokens.
  "go",
  "guests",
]);
