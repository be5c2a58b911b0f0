import { ApiError, createClient } from "@readout/client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPERATOR } from "./testing/operator.ts";
import { DOSSIERS, documentIdOf, REPORTS } from "./testing/reports.ts";
import { type RunningServer, startNode } from "./testing/servers.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startNode();
});
afterAll(() => server.close());

it("reaches every part of the API with its types", async () => {
  const readout = createClient({ url: `${server.url}/`, token: OPERATOR });
  const { text, options } = REPORTS.hosted;
  expect(await readout.extract(text, options)).toEqual(DOSSIERS.hosted);
  expect(await readout.check(DOSSIERS.hosted)).toEqual({ ok: true, findings: [] });
  for (const report of Object.values(REPORTS)) await readout.add(report.text, report.options);
  const id = documentIdOf("hosted");
  expect((await readout.documents({ limit: 1 })).next).not.toBeNull();
  expect((await readout.document(id)).outlet).toBe("Lake Wire");
  expect(await readout.dossier(id)).toEqual(DOSSIERS.hosted);
  expect(await readout.text(id)).toBe(text);
  const statements = [];
  for await (const { record } of readout.all("statements", { limit: 1 })) statements.push(record.id);
  const told = Object.values(DOSSIERS).flatMap((dossier) => dossier.statements.map((one) => one.id));
  expect(statements.sort()).toEqual(told.sort());
  const event = DOSSIERS.hosted.events[0]?.id as string;
  expect((await readout.list("events", { party: ["KEN", "RWA"] })).items[0]?.record.id).toBe(event);
  expect(await readout.event(event)).toMatchObject({ document: id, record: { id: event } });
  expect((await readout.actors({ q: "kenya" })).items[0]).toMatchObject({ id: "KEN", type: "state" });
  expect((await readout.actor("KEN")).record.iso3).toBe("KEN");
  expect((await readout.dossier(id, { text: false })).documents[0]?.text).toBeNull();
  expect(await readout.room(event)).toMatchObject({ event, document: id });
  expect((await readout.contacts("KEN", "UGA")).items.length).toBeGreaterThan(0);
  expect((await readout.matrix({ party: "KEN" })).entities).toContain("KEN");
  expect((await readout.facets("events", { party: "KEN" })).of).toBeGreaterThan(0);
  expect((await readout.timeline({ party: ["KEN", "UGA"] })).items.length).toBeGreaterThan(1);
  expect((await readout.series()).more).toBe(false);
  expect((await readout.sources({ limit: 1 })).more).toBe(true);
  expect((await readout.ledger({ as_of: "2025" })).items[0]?.followUp.rule).toBe("R28");
  expect((await readout.compare(id, documentIdOf("second"))).rule).toBe("R26");
  expect((await readout.precedence("KEN", "UGA", { since: "2019", as_of: "2025" })).rule).toBe("R16");
  expect((await readout.review({ target: event, action: "accept" })).review.target).toBe(event);
  expect((await readout.reviews({ target: event })).items).toHaveLength(1);
  await readout.setOpenReading(true);
  expect((await createClient({ url: server.url }).document(id)).id).toBe(id);
  const { id: batch } = await readout.addBatch(
    [{ id: "one", text: "Kenya and Uganda met on Monday." }],
    "key",
  );
  await expect.poll(async () => (await readout.batch(batch)).finished, { timeout: 20_000 }).toBe(true);
  expect((await readout.jobs(batch)).items).toMatchObject([{ line: 1, id: "one", state: "done" }]);
  const { id: token } = await readout.createToken(["read"], "desk");
  expect((await readout.tokens()).map((one) => one.id)).toEqual([token]);
  await readout.revokeToken(token);
  await readout.remove(id);
  await expect(readout.document(id)).rejects.toThrow(ApiError);
  await expect(readout.document(id)).rejects.toMatchObject({ status: 404, code: "not_found" });
}, 30_000);
