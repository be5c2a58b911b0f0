/** Takes nothing, writes apps/cli/man/readout.1 from the commands as they are. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProgram, VERSION } from "../run.ts";
import { manPage } from "./man-page.ts";

const io = {
  out: () => {},
  err: () => {},
  status: null,
  isTerminal: false,
  terminal: { columns: 80, colour: false },
  onInterrupt: () => () => {},
};
const page = manPage(
  createProgram(io, () => {}),
  VERSION,
);
writeFileSync(join(import.meta.dirname, "../../man/readout.1"), page);
