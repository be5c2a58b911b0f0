/** Takes dossiers, gives that each format says of what it leaves out that it is lost: of whole records, and of single values. */
import type { Dossier } from "@readout/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS, type FormatName } from "./formats.ts";
import { dossierLists } from "./shape.ts";
import { dossier as arbitrary } from "./testing/arbitrary-dossier.ts";
import { sampleDossier, sampleMeeting } from "./testing/sample-dossier.ts";

const names = Object.keys(FORMATS) as FormatName[];

type Values = Record<PropertyKey, unknown>;

/** A dossier in which something of each list doesn't fit a narrower format. */
function mixed(): Dossier {
  const value = sampleDossier({
    events: [
      sampleMeeting(),
      sampleMeeting({ id: "event:vote", type: "election", participants: [], format: null, coded: [] }),
      sampleMeeting({
        id: "event:plan",
        status: "planned",
        when: { edtf: "2023-06", time: null, zone: null },
      }),
      sampleMeeting({ id: "event:undated", when: null, mode: "indirect", coded: [] }),
    ],
  });
  for (const { names: own } of value.actors)
    own.push({ text: `${own[0]?.text}n`, lang: "en", kind: "demonym" });
  const [first] = value.actors;
  if (first) value.actors.push({ ...first, id: "XZZ", iso3: null });
  for (const position of [...value.positions])
    value.positions.push({ ...position, id: `${position.id}-alone`, target: null });
  return value;
}

const samples = (): Dossier[] => [
  sampleDossier(),
  mixed(),
  ...fc.sample(arbitrary, { numRuns: 5, seed: 11 }),
];

/** Whether every filled field of a record is under a loss. */
const isTold = (losses: readonly { readonly field: string }[], list: string, record: object): boolean =>
  losses.some(({ field }) => field === list) ||
  Object.entries(record).every(
    ([name, value]) =>
      value === null ||
      (Array.isArray(value) && value.length === 0) ||
      losses.some(({ field }) => field === `${list}.${name}`),
  );

describe.each(names)("%s", (name) => {
  const { write } = FORMATS[name];

  it("leaves no record out without saying so", () => {
    const silent = samples().flatMap((dossier) => {
      const { files, losses } = write(dossier);
      // What a format holds of a document stands with its records.
      const lists = [...dossierLists().keys()].filter((list) => list !== "documents");
      return lists.flatMap((list) =>
        (dossier[list] as readonly object[]).flatMap((record, at) => {
          const rest = (dossier[list] as readonly object[]).toSpliced(at, 1);
          const isLeftOut =
            JSON.stringify(write({ ...dossier, [list]: rest }).files) === JSON.stringify(files);
          return isLeftOut && !isTold(losses, list, record) ? [`${list}[${at}]`] : [];
        }),
      );
    });
    expect(silent).toEqual([]);
  });

  it("leaves no words out without saying so", () => {
    for (const dossier of [sampleDossier(), mixed()]) {
      const { files, losses } = write(dossier);
      const before = JSON.stringify(files);
      const silent: string[] = [];
      const visit = (path: string, holder: Values, key: PropertyKey): void => {
        const value = holder[key];
        // Ids lead somewhere, dates are days, and what stands beside a quote is read off the text anew.
        if (/\.(?:id|doc|prefix|suffix|edtf|published|iso3)$/.test(path)) return;
        if (losses.some(({ field }) => path === field || path.startsWith(`${field}.`))) return;
        if (Array.isArray(value)) for (const at of value.keys()) visit(path, value as never, at);
        else if (value !== null && typeof value === "object")
          for (const field of Object.keys(value)) visit(`${path}.${field}`, value as Values, field);
        else if (path.endsWith(".text") || path.endsWith(".quote") || path.endsWith(".label")) {
          holder[key] = `${value} anew`;
          if (JSON.stringify(write(dossier).files) === before) silent.push(path);
          holder[key] = value;
        }
      };
      for (const list of dossierLists().keys()) visit(list, dossier as never, list);
      expect(silent).toEqual([]);
    }
  });
});
