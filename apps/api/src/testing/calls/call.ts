/** Gives what a call of the contract suite is, and the ways to write one. */
import { REPORTS } from "../reports.ts";

/** Who calls: a token's scope, the operator, or nobody. `other` is a reader of another workspace. */
export type Who = "nobody" | "read" | "write" | "review" | "admin" | "operator" | "other" | "stranger";

/** A call and the status it has to get. */
export interface Call {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly who: Who;
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answered without a database too. */
  readonly stateless?: boolean;
  /** The same bytes on every server. */
  readonly same?: boolean;
}

/** A report as the body of a request. */
export const report = (name: keyof typeof REPORTS): string =>
  JSON.stringify({ text: REPORTS[name].text, ...REPORTS[name].options });
/** What most bodies are. */
export const json = { "content-type": "application/json" };

/** A call that reads. */
export const get = (name: string, path: string, more: Partial<Call> = {}): Call => ({
  name,
  method: "GET",
  path,
  who: "read",
  status: 200,
  same: true,
  ...more,
});
/** A call that sends JSON, unless its headers say otherwise. */
export const post = (name: string, path: string, body: string, more: Partial<Call> = {}): Call => ({
  name,
  method: "POST",
  path,
  who: "write",
  status: 200,
  body,
  headers: json,
  ...more,
});
