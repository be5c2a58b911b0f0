/** Takes what a schema finds wrong with a value, gives it in the words of this API: what was expected, and what came. */
import type { z } from "@hono/zod-openapi";
import { shorten } from "@readout/core";

/** One thing that is wrong: where it stands and what was expected there. */
export interface IssueWords {
  readonly path: string;
  readonly message: string;
}

/** The first ten things that are wrong with `value`, whose own path is `where`; `fields` are those that the schema takes. */
export function issueWords(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  where: string,
  fields: readonly string[],
): IssueWords[] {
  return issues.slice(0, 10).map((issue) => ({
    path: shorten([where, ...issue.path.map(String)].join(".")),
    message: wordsOf(issue, at(value, issue.path), issue.path.length === 0 ? fields : []),
  }));
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path)
    found =
      found !== null && typeof found === "object" ? (found as Record<PropertyKey, unknown>)[key] : undefined;
  return found;
}

function wordsOf(issue: z.core.$ZodIssue, value: unknown, fields: readonly string[]): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `expected ${fields.length === 0 ? "no other field" : `none but ${fields.join(", ")}`}, got ${issue.keys.slice(0, 5).map(quoted).join(", ")}`;
    case "invalid_type":
      return `expected ${issue.expected === "nonoptional" ? "a value" : article(issue.expected)}, ${value === undefined ? "it is missing" : `got ${kindOf(value)}`}`;
    case "invalid_value":
      return `expected one of ${issue.values.join(", ")}, ${value === undefined ? "it is missing" : `got ${quoted(value)}`}`;
    case "too_small":
    case "too_big": {
      const [bound, limit] =
        issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
      const unit =
        { string: " characters", array: " of them", set: " of them" }[issue.origin as string] ?? "";
      return `expected ${bound} ${limit}${unit}`;
    }
    default:
      return /^expected /.test(issue.message) ? `${issue.message}, got ${quoted(value)}` : issue.message;
  }
}

const quoted = (value: unknown): string => shorten(JSON.stringify(value) ?? String(value));
const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return article(Array.isArray(value) ? "array" : typeof value);
}
