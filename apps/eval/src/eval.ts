/**
 * `npm run eval -- ../shared/dev` scores the development sets (development-sets.ts); `npm run eval -- COMMAND …` runs one of
 * the commands below, each described at the head of its file. Wrong use ends with status 2 and says what was expected.
 */
import { runCalibration } from "./calibration.ts";
import { runChains } from "./chains.ts";
import { runCorpus } from "./corpus.ts";
import { runSampleDates, runScoreDates } from "./dates.ts";
import { runDevelopmentSets } from "./development-sets.ts";
import { runJudgements, runSampleMeetings } from "./judged-meetings.ts";
import { runSampleStatements, runScoreStatements } from "./judged-statements.ts";
import { runMerge } from "./merge/merge.ts";
import { runReports } from "./reports.ts";
import { runSeries } from "./series.ts";

/** A command, and the flags that it takes. */
interface Command {
  readonly run: (args: readonly string[]) => number;
  readonly flags: readonly string[];
}

const DRAWING = ["--seed", "--n", "--out"];
const COMMANDS: Readonly<Record<string, Command>> = {
  calibration: { run: runCalibration, flags: ["--fit"] },
  chains: { run: runChains, flags: ["--errors"] },
  corpus: { run: runCorpus, flags: ["--every"] },
  merge: { run: runMerge, flags: ["--sample", "--rounds", "--planted", "--sizes"] },
  reports: { run: runReports, flags: ["--failures", "--set"] },
  series: { run: runSeries, flags: ["--failures"] },
  "sample-meetings": { run: runSampleMeetings, flags: DRAWING },
  judgements: { run: runJudgements, flags: ["--verdicts"] },
  "sample-statements": { run: runSampleStatements, flags: DRAWING },
  "score-statements": { run: runScoreStatements, flags: ["--verdicts"] },
  "sample-dates": { run: runSampleDates, flags: DRAWING },
  "score-dates": { run: runScoreDates, flags: ["--key"] },
};
const DEVELOPMENT_SETS: Command = { run: runDevelopmentSets, flags: ["--only", "--development"] };

const args = process.argv.slice(2);
const name = Object.hasOwn(COMMANDS, args[0] ?? "") ? args[0] : undefined;
const { run, flags } = (name && COMMANDS[name]) || DEVELOPMENT_SETS;
const unknown = args.find((arg) => arg.startsWith("--") && !flags.includes(arg));
if (unknown) {
  console.error(
    `eval${name ? ` ${name}` : ""} takes ${flags.join(", ") || "no flags"}; came: ${unknown}. Commands: ${Object.keys(COMMANDS).join(", ")}`,
  );
  process.exit(2);
}
process.exit(run(name ? args.slice(1) : args));
