/** Gives the cases on documents and dossiers: put, get, known again, removed. */
import { type Case, codeOf } from "../case.ts";
import { reportOf } from "../report.ts";

const dossier = reportOf({ parties: ["XAL", "XBO"], day: "2023-05-10" });
const id = dossier.documents[0]?.id as string;

export const DOCUMENT_CASES: readonly Case[] = [
  {
    name: "gives a dossier back field for field",
    run: async ({ space }) => {
      const put = await space.put(dossier, { extractor: "sample/1" });
      const [back, raw] = [await space.dossier(id), await space.rawDossier(id)];
      return {
        put,
        same: JSON.stringify(back) === JSON.stringify(dossier),
        raw: JSON.stringify(raw) === JSON.stringify(dossier),
        text: (await space.text(id)) === dossier.documents[0]?.text,
      };
    },
    expected: { put: { id, created: true, revision: 1 }, same: true, raw: true, text: true },
  },
  {
    name: "knows a text again, whatever came with it, and keeps what it has",
    run: async ({ space }) => {
      await space.put(dossier);
      const again = await space.put(
        { ...dossier, documents: dossier.documents.map((one) => ({ ...one, outlet: "Another" })) },
        { extractor: "other/2" },
      );
      const stored = await space.document(id);
      const { items } = await space.documents();
      return { again, outlet: stored?.outlet, extractor: stored?.extractor, documents: items.length };
    },
    expected: {
      again: { id, created: false, revision: 1 },
      outlet: "Cordia Herald",
      extractor: "sample/1",
      documents: 1,
    },
  },
  {
    name: "takes up of a known text what it lacked, and tells what it has otherwise",
    run: async ({ space }) => {
      const given = (fields: Readonly<Record<string, string>>) => ({ extractor: "sample/1", given: fields });
      const asked: unknown[] = [];
      const reread = (all: Readonly<Record<string, unknown>>) => {
        asked.push(all);
        return { ...dossier, documents: dossier.documents.map((one) => ({ ...one, ...all })) };
      };
      await space.putOrTakeUp(dossier, given({ outlet: "Herald" }), reread);
      const first = await space.putOrTakeUp(
        dossier,
        given({ published: "2023-05-11", outlet: "Times" }),
        reread,
      );
      const again = await space.putOrTakeUp(dossier, given({ published: "2023-05-11" }), reread);
      const model = await space.putOrTakeUp(
        dossier,
        { extractor: "a-model/1", given: { url: "https://x.example" } },
        reread,
      );
      const { items } = await space.audit({ target: id, action: "document.describe" });
      const stored = await space.document(id);
      return {
        first,
        again,
        model: model.added,
        asked,
        stored: [stored?.published, stored?.outlet],
        audit: items.map(({ details }) => details.given),
      };
    },
    expected: {
      first: {
        id,
        created: false,
        revision: 2,
        added: ["published"],
        differing: [{ field: "outlet", kept: "Herald", given: "Times" }],
      },
      again: { id, created: false, revision: 2, added: [], differing: [] },
      model: [],
      asked: [{ outlet: "Herald", published: "2023-05-11" }],
      stored: ["2023-05-11", "Herald"],
      audit: [{ published: "2023-05-11" }],
    },
  },
  {
    name: "keeps one of several puts of a text at once, whole",
    run: async ({ space }) => {
      const puts = await Promise.all([1, 2, 3, 4].map(() => space.put(dossier)));
      const { items } = await space.events();
      return { created: puts.filter((put) => put.created).length, events: items.length };
    },
    expected: { created: 1, events: 1 },
  },
  {
    name: "shows nothing of one workspace in another",
    run: async ({ space, other }) => {
      await space.put(dossier);
      const event = dossier.events[0]?.id as string;
      return [
        await other.document(id),
        await other.dossier(id),
        await other.text(id),
        await other.event(event),
        await other.remove(id),
        (await other.documents()).items,
        (await other.events({ party: ["XAL"] })).items,
        (await other.events({ document: id })).items,
        (await other.statements({ q: "border" })).items,
        (await other.documents({ q: "border" })).items,
        (await space.documents({ q: "border" })).items.length,
      ];
    },
    expected: [null, null, null, null, false, [], [], [], [], [], 1],
  },
  {
    name: "takes a document out with all that was found by it, and takes it in again",
    run: async ({ space }) => {
      await space.put(dossier);
      const removed = [await space.remove(id), await space.remove(id)];
      const left = [
        await space.document(id),
        (await space.events()).items,
        (await space.statements({ q: "border" })).items,
      ];
      const again = await space.put(dossier);
      return {
        removed,
        left,
        again: again.created,
        found: (await space.statements({ q: "border" })).items.length,
      };
    },
    expected: { removed: [true, false], left: [null, [], []], again: true, found: 1 },
  },
  {
    name: "refuses a dossier of several documents, an id of another text, a record of another document",
    run: async ({ space }) => {
      const next = reportOf({ parties: ["XCO", "XDE"], day: null });
      await space.put(dossier);
      const two = { ...dossier, documents: [...dossier.documents, ...next.documents] };
      const taken = { ...next, documents: next.documents.map((one) => ({ ...one, id })) };
      const stolen = { ...next, events: dossier.events };
      const codes = [
        await codeOf(space.put(two)),
        await codeOf(space.put(taken)),
        await codeOf(space.put(stolen)),
      ];
      return {
        codes,
        documents: (await space.documents()).items.length,
        events: (await space.events()).items.length,
      };
    },
    expected: { codes: ["unsupported_input", "conflict", "conflict"], documents: 1, events: 1 },
  },
  {
    name: "keeps a dossier written without its text",
    run: async ({ space }) => {
      const bare = { ...dossier, documents: dossier.documents.map((one) => ({ ...one, text: null })) };
      await space.put(bare);
      return [
        JSON.stringify(await space.dossier(id)) === JSON.stringify(bare),
        await space.text(id),
        (await space.document(id))?.characters,
      ];
    },
    expected: [true, null, null],
  },
];
