/** Takes a dossier, gives rows as CAMEO and GDELT users have them: directed pairs, an event of n parties as n(n−1) rows. */
import type { Dossier } from "@readout/core";
import Papa from "papaparse";
import { type Holdings, lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";
import { type CodedRow, codedBeyond, meetingsOf } from "./meetings.ts";

const HOLDINGS: Holdings = {
  holds: [
    "documents.url",
    "events.id",
    "events.when.edtf",
    "events.where.name",
    "events.where.iso3",
    "events.participants.represents",
    "events.coded",
    "statements.id",
    "statements.coded",
  ],
  reasons: {
    "": "a row is one directed pair; it has no place for this",
    "events.participants": "roles in the room are lost when it is broken into pairs",
  },
};

const COLUMNS = [
  "GLOBALEVENTID",
  "SQLDATE",
  "Actor1Code",
  "Actor2Code",
  "EventRootCode",
  "EventCode",
  "ActionGeo_FullName",
  "ActionGeo_CountryCode",
  "SOURCEURL",
  "meeting_id",
  "weight",
] as const;

/**
 * Tab-separated rows with GDELT's column names. A meeting of n delegations is n(n−1) directed rows of root 04 that
 * share `meeting_id` and have `weight` 1/(n(n−1)), so that weights of one meeting sum to 1; a coded dyad is one row of
 * weight 1, unless it says that those of a meeting met. Codes are roots: `EventCode` repeats the root with a zero, where the manual has such a code.
 */
export function writeCameo(dossier: Dossier): Written {
  const urls = new Map(dossier.documents.map(({ id, url }) => [id, url ?? ""]));
  const meetings = meetingsOf(dossier).filter(({ event }) => event.status !== "planned");
  const rows = [
    ...meetings.flatMap(({ event, delegations, day }) => {
      const weight = 1 / (delegations.length * (delegations.length - 1));
      return delegations.flatMap((a) =>
        delegations
          .filter((b) => b !== a)
          .map((b) => [
            `${event.id}|${a}|${b}`,
            compactDay(day),
            a,
            b,
            "04",
            "040",
            event.where?.name ?? "",
            event.where?.iso3 ?? "",
            urls.get(event.meta.evidence[0]?.doc ?? "") ?? "",
            event.id,
            String(weight),
          ]),
      );
    }),
    ...codedBeyond(dossier, meetings, (_, { root }) => root === "04").map((row) => dyadRow(row, urls)),
  ];
  const text = Papa.unparse([[...COLUMNS], ...rows], { delimiter: "\t", newline: "\n" });
  return { files: [{ name: "events.tsv", text: `${text}\n` }], losses: lossesOf(dossier, HOLDINGS) };
}

function dyadRow({ id, dyad, day }: CodedRow, urls: ReadonlyMap<string, string>): string[] {
  const url = urls.get(dyad.sourceEvidence.doc) ?? "";
  return [id, compactDay(day), dyad.source, dyad.target, dyad.root, `${dyad.root}0`, "", "", url, "", "1"];
}

const compactDay = (day: string | null): string => day?.replaceAll("-", "") ?? "";
