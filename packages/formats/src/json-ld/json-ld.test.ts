import { parseDossier } from "@readout/core";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { dossier } from "../testing/arbitrary-dossier.ts";
import { sampleDossier } from "../testing/sample-dossier.ts";
import { readDocument, readJsonLd, writeJsonLd } from "./json-ld.ts";

const textOf = (value: Parameters<typeof writeJsonLd>[0]): string => writeJsonLd(value).files[0].text;

describe("the way back", () => {
  it("loses nothing, whatever the dossier holds", () => {
    fc.assert(
      fc.property(dossier, (value) => {
        expect(writeJsonLd(value).losses).toEqual([]);
        expect(readDocument(textOf(value))).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it("gives a dossier that core accepts", () => {
    expect(readJsonLd(textOf(sampleDossier()))).toEqual(parseDossier(sampleDossier()));
  });

  it.each([
    ["text that isn't JSON", "x"],
    ["JSON of another kind", "[]"],
    ["another context", '{"@context":"https://schema.org"}'],
  ])("refuses %s", (_, text) => {
    expect(() => readJsonLd(text)).toThrow(/expected/);
  });
});

// Found by fuzzing: what isn't an object among selectors, and a source that can't be made a text.
it.each([
  ['{"@type":"oa:TextPositionSelector"', 'null,{"@type":"oa:TextPositionSelector"'],
  ['{"@type":"oa:TextPositionSelector"', '7,{"@type":"oa:TextPositionSelector"'],
  ['"oa:hasSource":{"@id":', '"oa:hasSource":{"@id":{"toString":1},"x":'],
])("takes or refuses, but never fails on, %s as %s", (from, to) => {
  const text = JSON.stringify(JSON.parse(textOf(sampleDossier()))).replaceAll(from, to);
  expect(text).toContain(to);
  try {
    readJsonLd(text);
  } catch (error) {
    expect(error).toMatchObject({ name: "ReadoutError", code: "invalid_record" });
  }
});

describe("by a JSON-LD processor", () => {
  // `safe` makes the processor refuse whatever it would drop; its types don't know the option yet.
  const expanded = async (): Promise<Record<string, unknown>[]> =>
    (await jsonld.expand(JSON.parse(textOf(sampleDossier())), { safe: true } as object)) as Record<
      string,
      unknown
    >[];
  const S = "https://schema.org/";
  const OA = "http://www.w3.org/ns/oa#";

  it("expands without dropping a term, every evidence a resource with both selectors", async () => {
    const [root] = await expanded();
    const nodes = [...walk(root)];
    const evidence = nodes.filter((node) => has(node, "@type", `${OA}SpecificResource`));
    expect(evidence.length).toBeGreaterThan(10);
    for (const node of evidence)
      expect(
        (node[`${OA}hasSelector`] as Record<string, unknown>[]).map((one) => (one["@type"] as string[])[0]),
      ).toEqual([`${OA}TextPositionSelector`, `${OA}TextQuoteSelector`]);
  });

  it("comes back whole after a processor expanded and compacted it, whatever the dossier holds", async () => {
    await fc.assert(
      fc.asyncProperty(dossier, async (value) => {
        const document = JSON.parse(textOf(value));
        const again = await jsonld.compact(await jsonld.expand(document), document["@context"]);
        expect(readDocument(JSON.stringify(again))).toEqual(value);
      }),
      { numRuns: 25 },
    );
  });

  it("has absolute IRIs alone, and PROV-O's shapes: activities with what they used and who did them", async () => {
    const nodes = [...walk(await expanded())];
    for (const node of nodes)
      for (const iri of [node["@id"], node["@type"]].flat())
        if (typeof iri === "string" && !iri.startsWith("@")) expect(iri).toMatch(/^(?:https?:\/\/|urn:)\S+$/);
    const PROV = "http://www.w3.org/ns/prov#";
    const activities = nodes.filter((node) => has(node, "@type", `${PROV}Activity`));
    const documents = nodes
      .filter((node) => has(node, "@type", `${S}NewsArticle`))
      .map((node) => node["@id"]);
    expect(activities.length).toBeGreaterThan(0);
    for (const activity of activities) {
      for (const used of activity[`${PROV}used`] as { "@id": string }[])
        expect(documents).toContain(used["@id"]);
      expect(activity).toHaveProperty([`${PROV}wasAssociatedWith`]);
    }
  });

  it("has schema.org's shapes: an event with attendees that are described, a quotation with its text", async () => {
    const [root] = await expanded();
    const nodes = [...walk(root)];
    const ids = new Set(nodes.filter((node) => "@type" in node).map((node) => node["@id"]));
    const [event] = nodes.filter((node) => has(node, "@type", `${S}Event`));
    const attendees = (event?.[`${S}attendee`] ?? []) as { "@id": string }[];
    expect(attendees).toHaveLength(4);
    for (const attendee of attendees) expect(ids).toContain(attendee["@id"]);
    const claims = nodes.filter(
      (node) => has(node, "@type", `${S}Claim`) || has(node, "@type", `${S}Quotation`),
    );
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim).toHaveProperty([`${S}text`]);
  });
});

function* walk(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (typeof value === "object" && value !== null) {
    yield value as Record<string, unknown>;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

const has = (node: Record<string, unknown>, key: string, value: string): boolean =>
  Array.isArray(node[key]) && (node[key] as unknown[]).includes(value);
