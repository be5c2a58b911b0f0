/** Gives PromiseReading: what the reader of each form of promise hands on, before it is split and dated. */
import type { Mention } from "../../mentions/unit/mention.ts";
import type { Subject } from "./subject-reading.ts";

/** What every form of promise gives before it is split: token ranges. */
export interface PromiseReading {
  readonly reader: string;
  readonly status: "agreed" | "pledged" | "intended";
  readonly subject: Subject;
  readonly partners: readonly Mention[];
  readonly hedge: boolean;
  readonly from: number;
  readonly end: number;
  readonly form: "infinitive" | "gerund" | "noun";
  /** First token of the whole clause, for its evidence. */
  readonly clause: number;
}
