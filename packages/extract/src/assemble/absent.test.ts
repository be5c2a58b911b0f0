import type { Dossier, Meta } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const TEXT = `Ministers agree to mend ties

OSLO (Gulf Ledger) — The foreign ministers of Chad and Mali met on Tuesday. They agreed to exchange prisoners. “It went well,” a diplomat said.

Chad’s minister, Omar Saleh, called it the highest contact between Chad and Mali since 2019. Chad demanded the withdrawal of Malian troops from its territory and urged Mali to free 40 drivers. Niger held an election. Chad has troops in Niger.`;

/** The fields of a record, and of its participations, that are null without a reason. */
function unexplained(record: {
  readonly meta: Meta;
  readonly participants?: readonly { meta: Meta }[];
}): string[] {
  const own = Object.entries(record).flatMap(([field, value]) =>
    value === null && !record.meta.absent[field] ? [field] : [],
  );
  return [...own, ...(record.participants ?? []).flatMap(unexplained)];
}

describe("a null field", () => {
  const dossier: Dossier = extract(TEXT, { published: "2031-09-17", outlet: "Gulf Ledger" });
  it.each([
    "actors",
    "events",
    "statements",
    "commitments",
    "appeals",
    "positions",
    "divergences",
    "quantities",
    "precedence",
    "relations",
  ] as const)("has its reason in every one of the %s", (list) => {
    expect(dossier[list].length).toBeGreaterThan(0);
    for (const record of dossier[list]) expect([record.id, ...unexplained(record)]).toEqual([record.id]);
  });

  it("has none where there is a value", () => {
    for (const event of dossier.events)
      for (const field of Object.keys(event.meta.absent))
        expect(event[field as keyof typeof event]).toBeNull();
  });
});
