/** Writes apps/cli/man/readout.1 from the commands as they are. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProgram, VERSION } from "../program/program.ts";
import { recordedIo } from "../testing/recorded-io.ts";
import { manPage } from "./man-page.ts";

const page = manPage(
  createProgram(recordedIo().io, () => {}),
  VERSION,
);
writeFileSync(join(import.meta.dirname, "../../man/readout.1"), page);
