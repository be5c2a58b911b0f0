/** Takes what a tool found or why it failed, gives the answer of the tool. */
import { ReadoutError } from "@readout/core";
import { problemOf } from "../http/error-problems.ts";

/** The answer of a tool: JSON as text. */
export interface ToolAnswer {
  readonly [key: string]: unknown;
  content: { type: "text"; text: string }[];
  isError?: boolean;
}

/** Runs a tool's work; what it throws becomes an answer that says what to do, and nothing of the inside. */
export async function toolAnswer(work: () => Promise<unknown>): Promise<ToolAnswer> {
  try {
    return { content: [{ type: "text", text: JSON.stringify(await work()) }] };
  } catch (error) {
    const { code, message } = problemOf(error);
    return {
      content: [{ type: "text", text: JSON.stringify({ problem: code, detail: message }) }],
      isError: true,
    };
  }
}

/** What was found; throws `not_found` where nothing was. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value !== null && value !== undefined) return value;
  throw new ReadoutError("not_found", `no ${what} of that id is stored here; search for it first`);
}
