/** Gives the cases on reviews: logged, applied, kept over a new extraction. */
import { checkDossier, type Dossier, type Event, recordId } from "@readout/core";
import type { ReviewInput } from "../../reviews/add-review.ts";
import { type Case, codeOf } from "../case.ts";
import { reportOf } from "../report.ts";

const dossier = reportOf({ parties: ["XAL", "XBO"], day: "2023-05-10" });
const document = dossier.documents[0]?.id as string;
const event = dossier.events[0] as Event;
const statement = dossier.statements[0]?.id as string;
const ann = { by: "ann", why: "read the text" };

/** The same report as a later version reads it: the event under another id and with other values, or not found at all. */
function later(old: Dossier, change: Partial<Event> = {}, gone = false): Dossier {
  const id = recordId("event", old.documents[0]?.sha256 as string, 0, 5, "later");
  return {
    ...old,
    events: gone ? [] : old.events.map((one) => ({ ...one, ...change, id })),
    commitments: [],
    statements: old.statements.map((one) => ({ ...one, at: null })),
  };
}

export const REVIEW_CASES: readonly Case[] = [
  {
    name: "hides what was rejected from every list and count, and shows it to who asks",
    run: async ({ space }) => {
      await space.put(dossier);
      const { review } = await space.reviews.add({ target: event.id, action: "reject", ...ann });
      const stored = await space.dossier(document);
      const raw = await space.rawDossier(document);
      return {
        id: review.id.startsWith("review:"),
        judged: review.judged.length,
        before: review.before,
        events: (await space.events()).items.length,
        hidden: (await space.events({ hidden: true })).items.map(({ record }) => record.meta.status),
        contacts: (await space.contacts({ a: "XAL", b: "XBO" })).items.length,
        matrix: (await space.matrix()).pairs.length,
        dossier: [stored?.events[0]?.meta.status, stored?.reviews.length],
        raw: JSON.stringify(raw) === JSON.stringify(dossier),
        revision: (await space.document(document))?.revision,
      };
    },
    expected: {
      id: true,
      judged: 1,
      before: { status: "proposed" },
      events: 0,
      hidden: ["rejected"],
      contacts: 0,
      matrix: 0,
      dossier: ["rejected", 1],
      raw: true,
      revision: 2,
    },
  },
  {
    name: "finds an edited record by its new values, marked as a person's",
    run: async ({ space }) => {
      await space.put(dossier);
      const { review } = await space.reviews.add({
        target: event.id,
        action: "edit",
        after: { type: "call", mode: "call", when: { edtf: "2023-05-11", time: null, zone: null } },
        ...ann,
      });
      const { items } = await space.events({
        type: ["call"],
        basis: ["human"],
        window: { from: "2023-05-11", to: null },
      });
      return {
        before: review.before,
        found: items.map(({ record }) => [record.type, record.meta.by, record.meta.status]),
        old: (await space.events({ type: ["meeting"] })).items.length,
      };
    },
    expected: {
      before: { type: "meeting", mode: "in_person", when: { edtf: "2023-05-10", time: null, zone: null } },
      found: [["call", "ann", "accepted"]],
      old: 0,
    },
  },
  {
    name: "applies reviews one after the other, a later one over an earlier one",
    run: async ({ space }) => {
      await space.put(dossier);
      for (const action of ["reject", "accept", "note"] as const) {
        await space.reviews.add({ target: event.id, action, ...ann });
      }
      const log = await space.reviews.list({ document });
      return [
        (await space.events()).items.map(({ record }) => record.meta.status),
        log.items.map(({ review }) => review.action),
        (await space.reviews.list({ action: "note" })).items.length,
        (await space.reviews.list({ by: "bob" })).items.length,
      ];
    },
    expected: [["accepted"], ["note", "accept", "reject"], 1, 0],
  },
  {
    name: "splits a record into others and merges them again",
    run: async ({ space }) => {
      await space.put(dossier);
      const parts = ["event:one", "event:two"].map((id) => ({ ...event, id }));
      await space.reviews.add({ target: event.id, action: "split", after: { records: parts }, ...ann });
      const split = (await space.events()).items.map(({ record }) => [
        record.id,
        record.meta.supersedes === event.id,
      ]);
      await space.reviews.add({ target: "event:two", action: "merge", after: { into: "event:one" }, ...ann });
      const merged = await space.events({ hidden: true });
      const raw = await space.rawDossier(document);
      return {
        split: split.sort(),
        merged: merged.items
          .map(({ record }) => [record.id === event.id ? "old" : record.id, record.meta.status])
          .sort(),
        raw: raw?.events.length,
      };
    },
    expected: {
      split: [
        ["event:one", true],
        ["event:two", true],
      ],
      merged: [
        ["event:one", "accepted"],
        ["event:two", "superseded"],
        ["old", "superseded"],
      ],
      raw: 1,
    },
  },
  {
    name: "refuses what leaves no valid record, and changes nothing then",
    run: async ({ space, other }) => {
      await space.put(dossier);
      const bad: ReviewInput[] = [
        { target: "event:none", action: "accept", ...ann },
        { target: event.id, action: "edit", after: { type: "picnic" }, ...ann },
        { target: event.id, action: "edit", after: { colour: "red" }, ...ann },
        { target: event.id, action: "edit", after: { id: "event:x" }, ...ann },
        { target: event.id, action: "edit", after: {}, ...ann },
        { target: event.id, action: "edit", after: { subjects: ["XXX"] }, ...ann },
        { target: event.id, action: "merge", after: { into: "event:none" }, ...ann },
        { target: event.id, action: "merge", after: {}, ...ann },
        { target: event.id, action: "split", after: { records: [] }, ...ann },
        { target: event.id, action: "split", after: { records: [{ ...event, id: statement }] }, ...ann },
        {
          target: event.id,
          action: "accept",
          judged: [{ doc: document, start: 0, end: 4, quote: "Nope", prefix: null, suffix: null }],
          ...ann,
        },
      ];
      const codes = [];
      for (const input of bad) codes.push(await codeOf(space.reviews.add(input)));
      return {
        codes,
        elsewhere: await codeOf(other.reviews.add({ target: event.id, action: "accept", ...ann })),
        log: (await space.reviews.list()).items.length,
        revision: (await space.document(document))?.revision,
      };
    },
    expected: {
      codes: [
        "not_found",
        "invalid_record",
        "invalid_record",
        "invalid_record",
        "invalid_record",
        "invalid_record",
        "conflict",
        "invalid_record",
        "invalid_record",
        "conflict",
        "invalid_record",
      ],
      elsewhere: "not_found",
      log: 0,
      revision: 1,
    },
  },
  {
    name: "keeps every review of several at once",
    run: async ({ space }) => {
      await space.put(dossier);
      await Promise.all([1, 2, 3].map(() => space.reviews.add({ target: event.id, action: "note", ...ann })));
      return [(await space.reviews.list()).items.length, (await space.document(document))?.revision];
    },
    expected: [3, 4],
  },
  {
    name: "attaches reviews to the records of a new extraction by what was judged",
    run: async ({ space }) => {
      await space.put(dossier, { extractor: "sample/1" });
      await space.reviews.add({ target: event.id, action: "edit", after: { mode: "video" }, ...ann });
      const run = await space.reextract({
        version: "sample/2",
        extract: () => later(dossier, { type: "visit" }),
      });
      const again = await space.reextract({ version: "sample/2", extract: () => later(dossier) });
      const { items } = await space.events();
      return {
        run,
        again: again.upgraded,
        events: items.map(({ record }) => [record.id !== event.id, record.type, record.mode, record.meta.by]),
        unattached: (await space.reviews.unattached()).items.length,
        extractor: (await space.document(document))?.extractor,
      };
    },
    expected: {
      run: { upgraded: 1, failed: [], withoutText: 0, left: 0 },
      again: 0,
      events: [[true, "visit", "video", "ann"]],
      unattached: 0,
      extractor: "sample/2",
    },
  },
  {
    name: "keeps the actors that a person named, though the new extraction doesn't find them",
    run: async ({ space }) => {
      const speaker = "person:minister-of-xal";
      await space.put(dossier, { extractor: "sample/1" });
      await space.reviews.add({ target: event.id, action: "edit", after: { subjects: [speaker] }, ...ann });
      const next = later(dossier);
      const bare = { ...next, statements: [], actors: next.actors.filter(({ id }) => id !== speaker) };
      const run = await space.reextract({ version: "sample/2", extract: () => ({ ...bare, positions: [] }) });
      const back = await space.dossier(document);
      return [
        run.upgraded,
        back?.actors.map(({ id }) => id),
        checkDossier(back as Dossier).length,
        (await space.actor(speaker))?.documents,
      ];
    },
    expected: [1, ["XAL", "XBO", "person:minister-of-xal"], 0, 1],
  },
  {
    name: "lists a review whose record or document is gone, and applies it when they come back",
    run: async ({ space }) => {
      await space.put(dossier, { extractor: "sample/1" });
      await space.reviews.add({ target: event.id, action: "reject", ...ann });
      await space.reextract({ version: "sample/2", extract: () => later(dossier, {}, true) });
      const recordGone = (await space.reviews.unattached()).items.map(({ reason }) => reason);
      await space.remove(document);
      const documentGone = (await space.reviews.unattached()).items.map(({ reason }) => reason);
      await space.put(dossier);
      return [
        recordGone,
        documentGone,
        (await space.reviews.unattached()).items,
        (await space.events()).items.length,
      ];
    },
    expected: [["record_gone"], ["document_gone"], [], 0],
  },
  {
    name: "takes in a dossier with its reviews, and gives the same one out",
    run: async ({ space, other }) => {
      await space.put(dossier);
      await space.reviews.add({ target: event.id, action: "edit", after: { mode: "video" }, ...ann });
      await space.reviews.add({ target: statement, action: "reject", ...ann });
      const out = await space.dossier(document);
      await other.put(out as Dossier);
      return [
        JSON.stringify(await other.dossier(document)) === JSON.stringify(out),
        (await other.reviews.list()).items.length,
        (await other.statements()).items.length,
      ];
    },
    expected: [true, 2, 0],
  },
  {
    name: "goes on after an extractor that fails on one document, and where a run stopped",
    run: async ({ space }) => {
      const others = ["XCO", "XDE", "XEL"].map((party) => reportOf({ parties: ["XAL", party], day: "2023" }));
      for (const one of others)
        await space.put(one, { extractor: "sample/1", given: { party: one.actors[1]?.id } });
      const seen: unknown[] = [];
      const extract = (text: string, given: Readonly<Record<string, unknown>>): Dossier => {
        seen.push(given.party);
        if (given.party === "XDE") throw new Error("no reading");
        return others.find((one) => one.documents[0]?.text === text) as Dossier;
      };
      const first = await space.reextract({ version: "sample/2", extract }, { limit: 1 });
      const rest = await space.reextract({ version: "sample/2", extract });
      const foreign = await space.reextract({ version: "sample/3", extract: () => dossier }, { limit: 1 });
      return {
        first,
        rest: [rest.upgraded, rest.failed.map(({ message }) => message), rest.left],
        seen,
        foreign: foreign.failed.length,
      };
    },
    expected: {
      first: { upgraded: 1, failed: [], withoutText: 0, left: 2 },
      rest: [1, ["no reading"], 1],
      seen: ["XCO", "XDE", "XEL"],
      foreign: 1,
    },
  },
];
