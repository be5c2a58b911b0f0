/** Takes a dossier, gives rows as CAMEO and GDELT users have them: directed pairs, an event of n parties as n(n−1) rows. */
import { type Dossier, entitiesAt, namesOf } from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import { INEXACT_DAYS, OTHER_NAMES, someOf, UNCOUNTED } from "../part-losses.ts";
import type { Written } from "../written.ts";
import { type CodableMeeting, codedBeyond, meetingsOf } from "./meetings.ts";

const HOLDINGS: Holdings = {
  holds: [
    "documents.url",
    "actors.id",
    "actors.names.text",
    "actors.iso3",
    "events.id",
    "events.when.edtf",
    "events.where.name",
    "events.where.iso3",
    "events.participants.represents",
    "events.coded.source",
    "events.coded.target",
    "events.coded.root",
    "statements.id",
    "statements.coded.source",
    "statements.coded.target",
    "statements.coded.root",
  ],
  reasons: {
    "": "a row is one directed pair; it has no place for this",
    "events.participants": "roles in the room are lost when it is broken into pairs",
  },
  partly: [
    someOf(
      "events",
      "what is neither a meeting of two delegations that took place nor has a code is no row",
      (dossier) => {
        const met = new Set(heldMeetings(dossier).map(({ event }) => event.id));
        return ({ id, coded }) => met.has(id) || coded.length > 0;
      },
    ),
    someOf(
      "statements",
      "a statement without a code is no row",
      () =>
        ({ coded }) =>
          coded.length > 0,
    ),
    someOf("actors", "an actor in no pair is in no row", (dossier) => {
      const paired = inPairs(dossier);
      return ({ id }) => paired.has(id);
    }),
    OTHER_NAMES,
    INEXACT_DAYS,
    UNCOUNTED,
  ],
};

/** GDELT's columns, by its names and in its order, as far as a dossier fills them; the last three are readout's own. */
const COLUMNS = [
  "GLOBALEVENTID",
  "SQLDATE",
  "Actor1Code",
  "Actor1Name",
  "Actor1CountryCode",
  "Actor2Code",
  "Actor2Name",
  "Actor2CountryCode",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "ActionGeo_FullName",
  "SOURCEURL",
  "meeting_id",
  "weight",
  "place_iso3",
] as const;

/** The class of a root: verbal and material cooperation, verbal and material conflict. */
const quadClass = (root: string): string => {
  const number = Number(root);
  return number <= 5 ? "1" : number <= 8 ? "2" : number <= 13 ? "3" : "4";
};

/**
 * Tab-separated rows with GDELT's column names. A meeting of n delegations is n(n−1) directed rows of root 04 that
 * share `meeting_id` and have `weight` 1/(n(n−1)), so that weights of one meeting sum to 1; a coded dyad is one row of
 * weight 1, unless it says that those of a meeting met. Codes are roots: `EventCode` repeats the root with a zero, where
 * the manual has such a code. `Actor1Code` is an actor's id, which for a state is its code; `Actor1CountryCode` and
 * `place_iso3` are ISO 3166-1 alpha-3. GDELT's own code of a place (FIPS 10-4) isn't given.
 */
export function writeCameo(dossier: Dossier): Written {
  const urls = new Map(dossier.documents.map(({ id, url }) => [id, url ?? ""]));
  const name = namesOf(dossier);
  const entityOf = entitiesAt(null, dossier.actors);
  const countries = new Map(dossier.actors.map(({ id, iso3 }) => [id, iso3 ?? ""]));
  const actor = (id: string): string[] => [id, name(id), countries.get(entityOf(id)) ?? ""];
  const codes = (root: string): string[] => [`${root}0`, `${root}0`, root, quadClass(root)];
  const meetings = heldMeetings(dossier);
  const rows = [
    ...meetings.flatMap(({ event, delegations, day }) => {
      const weight = String(1 / (delegations.length * (delegations.length - 1)));
      const url = urls.get(event.meta.evidence[0]?.doc ?? "") ?? "";
      const { name: place = "", iso3 = null } = event.where ?? {};
      return delegations.flatMap((a) =>
        delegations
          .filter((b) => b !== a)
          .map((b) => [
            ...[`${event.id}|${a}|${b}`, compactDay(day), ...actor(a), ...actor(b)],
            ...[...codes("04"), place, url, event.id, weight, iso3 ?? ""],
          ]),
      );
    }),
    ...codedBeyond(dossier, meetings, (_, { root }) => root === "04").map(({ id, dyad, day }) => [
      ...[id, compactDay(day), ...actor(dyad.source), ...actor(dyad.target)],
      ...[...codes(dyad.root), "", urls.get(dyad.sourceEvidence.doc) ?? "", "", "1", ""],
    ]),
  ];
  // Its readers know no quotation marks, so no cell may need them.
  const cells = [[...COLUMNS], ...rows.map((row) => row.map((cell) => cell.replace(/[\s"]+/g, " ").trim()))];
  const text = cells.map((row) => `${row.join("\t")}\n`).join("");
  return { files: [{ name: "events.tsv", text }], losses: lossesOf(dossier, HOLDINGS) };
}

const heldMeetings = (dossier: Dossier): CodableMeeting[] =>
  meetingsOf(dossier).filter(({ event }) => event.status !== "planned");

/** The actors of all rows. */
const inPairs = (dossier: Dossier): Set<string> =>
  new Set([
    ...heldMeetings(dossier).flatMap(({ delegations }) => delegations),
    ...[...dossier.events, ...dossier.statements].flatMap(({ coded }) =>
      coded.flatMap(({ source, target }) => [source, target]),
    ),
  ]);

const compactDay = (day: string | null): string => day?.replaceAll("-", "") ?? "";
