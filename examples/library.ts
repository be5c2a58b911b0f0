/** `node --conditions=@readout/source examples/library.ts`: three reports read, merged, and followed up with the library. */
import { readFileSync } from "node:fs";
import { extract, followUps, mergeSources, whoMetWhom } from "readout";

const read = (name: string, outlet: string, published: string) =>
  extract(readFileSync(new URL(name, import.meta.url), "utf8"), { outlet, published });

const dossiers = [
  read("lake-wire.txt", "Lake Wire", "2024-03-05"),
  read("evening-star.txt", "Evening Star", "2024-03-05"),
  read("arusha.txt", "Lake Wire", "2024-06-11"),
];

// Two of the three reports tell of one meeting: it counts once, with two sources.
const { events } = mergeSources(dossiers);
for (const { event, sources } of events) {
  if (event.type === "meeting" && event.status === "occurred")
    console.log(`${event.when?.edtf} ${event.where?.name}: ${sources.length} source(s)`);
}
for (const { between, count } of whoMetWhom(events.map(({ event }) => event)).pairs)
  console.log(`${between.join(" and ")} met ${count} time(s)`);

// What was agreed in March, judged by what is known in July.
const [first] = dossiers;
for (const { commitment, state, candidates } of followUps(
  first?.commitments ?? [],
  events.map(({ event }) => event),
  "2024-07-01",
  first,
)) {
  const quote = first?.commitments.find(({ id }) => id === commitment)?.content.quote;
  console.log(`“${quote}”: ${state} (${candidates.length} later meeting(s))`);
}
