/** A report of 4 kB for benches of the API, dense: it tells of meetings in every sentence. */
import { SAMPLE_REPORT } from "../../apps/api/src/pages/start/sample-report.ts";

/** Its text, cut at a length of 4,096 characters. */
export const TEXT = SAMPLE_REPORT.text.repeat(Math.ceil(4_096 / SAMPLE_REPORT.text.length)).slice(0, 4_096);
