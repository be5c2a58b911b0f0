import type { Review } from "@readout/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOf } from "../testing/report.ts";
import { applyReviews } from "./apply-reviews.ts";
import { attach } from "./attach.ts";

const dossier = reportOf({ parties: ["XAL", "XBO"], day: "2023-05-10" });
const [event] = dossier.events as [(typeof dossier.events)[number]];
const [evidence] = event.meta.evidence as [(typeof event.meta.evidence)[number]];

const review = (change: Partial<Review>): Review => ({
  id: "review:1",
  target: event.id,
  action: "note",
  by: "ann",
  at: "2024-01-01T00:00:00.000Z",
  before: null,
  after: null,
  why: "",
  judged: event.meta.evidence,
  ...change,
});

describe("attach", () => {
  const span = (start: number, end: number) => ({
    ...evidence,
    start,
    end,
    quote: String(dossier.documents[0]?.text?.slice(start, end)),
  });
  const { end } = evidence;

  it.each([
    ["its own id, whatever was judged", { judged: [span(end, end + 5)] }, true],
    ["another id and the same span", { target: "event:old" }, true],
    ["another id and most of the span", { target: "event:old", judged: [span(0, end - 5)] }, true],
    [
      "another id and less than half of the span",
      { target: "event:old", judged: [span(0, Math.floor(end / 3))] },
      false,
    ],
    ["another id and a span beside it", { target: "event:old", judged: [span(end, end + 9)] }, false],
    ["another id and nothing judged", { target: "event:old", judged: [] }, false],
    ["the same span of another kind", { target: "commitment:old" }, false],
    ["a kind that there isn't", { target: "rumour:old" }, false],
    ["another document", { target: "event:old", judged: [{ ...evidence, doc: "doc:else" }] }, false],
    [
      "a moved quote that stands there",
      { target: "event:old", judged: [{ ...evidence, start: 3, end: end + 3 }] },
      true,
    ],
    [
      "a quote that stands nowhere",
      { target: "event:old", judged: [{ ...evidence, quote: "They never met" }] },
      false,
    ],
  ])("by %s", (_, change, found) => {
    expect(attach(dossier, review(change))?.record.id === event.id).toBe(found);
  });
});

describe("applyReviews", () => {
  const actions = fc.constantFrom<Partial<Review>>(
    { action: "accept" },
    { action: "reject" },
    { action: "note" },
    { action: "edit", after: { mode: "video" } },
    { action: "split", after: { records: [{ ...event, id: "event:part" }] } },
    { action: "merge", after: { into: "event:part" } },
    { target: "event:none", judged: [] },
  );
  const log = fc
    .array(actions, { maxLength: 6 })
    .map((list) => list.map((one, at) => review({ ...one, id: `review:${at}` })));

  it("leaves the raw dossier, keeps every record, and says of each review whether it took effect", () => {
    const before = JSON.stringify(dossier);
    fc.assert(
      fc.property(log, (reviews) => {
        const result = applyReviews(dossier, reviews);
        expect(JSON.stringify(dossier)).toBe(before);
        const ids = result.dossier.events.map(({ id }) => id);
        expect(ids).toContain(event.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...result.attached, ...result.unattached].map(({ id }) => id).sort()).toEqual(
          reviews.map(({ id }) => id).sort(),
        );
        expect(result.dossier.reviews).toEqual(result.attached);
      }),
    );
  });

  it("gives the same when the log is applied in two parts", () => {
    fc.assert(
      fc.property(log, fc.nat(6), (reviews, cut) => {
        const first = applyReviews(dossier, reviews.slice(0, cut)).dossier;
        const { reviews: _, ...both } = applyReviews(first, reviews.slice(cut)).dossier;
        const { reviews: __, ...whole } = applyReviews(dossier, reviews).dossier;
        expect(both).toEqual(whole);
      }),
    );
  });
});
