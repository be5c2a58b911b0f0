/** Takes report.txt beside it, prints its dossier: what a user of the published package writes first. */
import { readFileSync } from "node:fs";
import { createClient } from "@readout/client";
import { arity, extract } from "readout";

const dossier = extract(readFileSync("report.txt", "utf8"), { published: "2024-03-14" });
if (arity(dossier.events[0]).min < 1 || typeof createClient !== "function")
  throw new Error("nothing was read");
console.log(JSON.stringify(dossier));
