import { expect, it } from "vitest";
import { nodeDriver } from "../node.ts";
import { openStore } from "../store.ts";
import { fill } from "../testing/shelf.ts";
import { first } from "./0001-first.ts";

it("gives the contacts of an older database as if they had been put anew", async () => {
  const driver = nodeDriver(":memory:");
  const open = async () => {
    const store = await openStore(driver);
    await store.createWorkspace("desk");
    return store.workspace("desk");
  };
  const asked = { a: "XAL", b: "XBO" };
  const desk = await open();
  await fill(desk);
  const found = await desk.contacts(asked);
  const rows = await driver.all("SELECT * FROM contacts");
  expect(found.items.length).toBeGreaterThan(3);
  const columns =
    "workspace, a, b, record, contact, rank, presumed_contact, presumed_rank, plenary, low, high";
  await driver.batch([
    { sql: "ALTER TABLE contacts RENAME TO newer" },
    { sql: "DROP INDEX contacts_by_record" },
    ...first.statements.filter((sql) => /^CREATE (?:TABLE|INDEX) contacts/.test(sql)).map((sql) => ({ sql })),
    { sql: `INSERT INTO contacts (${columns}) SELECT ${columns} FROM newer` },
    { sql: "DROP TABLE newer" },
    { sql: "DELETE FROM migrations WHERE id >= 3" },
  ]);
  expect(await (await open()).contacts(asked)).toEqual(found);
  expect(await driver.all("SELECT * FROM contacts")).toEqual(rows);
  await driver.close();
});
