/** Takes what the store gave for an id, gives it or the problem: an id of another workspace is as unknown as any. */
import { HttpProblem } from "./problems.ts";

/** What was found. Throws HttpProblem `not_found`, the same for every id and every reason. */
export function found<T>(value: T | null | undefined): T {
  if (value !== null && value !== undefined) return value;
  throw new HttpProblem(
    "not_found",
    "no record of that id is stored here; check the id, or list what is there",
  );
}
