import { describe, expect, it } from "vitest";
import type { Event } from "../../records/event.ts";
import { sampleDocument, sampleEvent, sampleMeta } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { independentSources } from "./independent-sources.ts";
import { mergeWitnesses } from "./merge-events.ts";

const told = (doc: string, more: Partial<Event> = {}): Event =>
  sampleEvent({ id: `event:${doc}`, meta: sampleMeta({ evidence: [evidence("they met", doc)] }), ...more });

describe("independentSources", () => {
  const mergedOf = (...docs: string[]) =>
    mergeWitnesses(docs.map((doc) => told(doc, { where: null, participants: [] })));
  const three = () => mergedOf("doc:a", "doc:b", "doc:c");
  const document = (id: string, sha: string, syndicatedFrom: string | null = null) =>
    sampleDocument({ id, sha256: sha.repeat(64), syndicatedFrom });

  it("counts syndicated copies, and copies of one text, as one source", () => {
    const documents = [
      document("doc:a", "a", "wire"),
      document("doc:b", "b", "wire"),
      document("doc:c", "c"),
    ];
    expect(independentSources(three(), documents)).toEqual([["doc:a", "doc:b"], ["doc:c"]]);
    const copies = [document("doc:a", "a", "wire"), document("doc:b", "b", "wire"), document("doc:c", "b")];
    expect(independentSources(three(), copies)).toEqual([["doc:a", "doc:b", "doc:c"]]);
  });

  it("counts a copy and its original as one", () => {
    const documents = [document("doc:a", "a"), document("doc:b", "b", "doc:a")];
    expect(independentSources(three(), documents)).toEqual([["doc:a", "doc:b"], ["doc:c"]]);
  });

  it("unites what a third one ties together, and what that one was tied to", () => {
    const four = mergedOf("doc:a", "doc:b", "doc:c", "doc:d");
    const tied = [
      document("doc:a", "a"),
      document("doc:b", "b", "wire"),
      document("doc:c", "a", "wire"),
      document("doc:d", "b"),
    ];
    expect(independentSources(four, tied)).toEqual([["doc:a", "doc:b", "doc:c", "doc:d"]]);
    const apart = [
      document("doc:a", "a"),
      document("doc:b", "b"),
      document("doc:c", "a"),
      document("doc:d", "d"),
    ];
    expect(independentSources(four, apart)).toEqual([["doc:a", "doc:c"], ["doc:b"], ["doc:d"]]);
  });

  it("counts documents that aren't given each by itself", () => {
    expect(independentSources(three())).toHaveLength(3);
  });
});
