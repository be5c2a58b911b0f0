/** `node --conditions=@readout/source examples/api.ts http://127.0.0.1:8787 TOKEN`: the reports sent to a server, and questions to it. */
import { readFileSync } from "node:fs";
import { createClient } from "@readout/client";

const [url = "http://127.0.0.1:8787", token] = process.argv.slice(2);
const client = createClient({ url, ...(token === undefined ? {} : { token }) });

const REPORTS = [
  ["lake-wire.txt", "Lake Wire", "2024-03-05"],
  ["evening-star.txt", "Evening Star", "2024-03-05"],
  ["arusha.txt", "Lake Wire", "2024-06-11"],
] as const;
for (const [name, outlet, published] of REPORTS) {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  const { id } = await client.add(text, { outlet, published });
  console.log(`kept ${name} as ${id}`);
}
const { items } = await client.list("commitments", { party: ["KEN"] });
for (const { record } of items)
  console.log(`${record.parties.join(", ")} ${record.status}: ${record.content.quote}`);
const { highest } = await client.contacts("KEN", "UGA");
console.log(`highest contact: ${highest?.level}`);
