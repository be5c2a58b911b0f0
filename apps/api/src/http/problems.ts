/** Takes a code, gives the problem details of RFC 9457: the one table from what went wrong to the HTTP status. */
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every way in which a request can fail. The `type` of a problem is `/problems/CODE`, a page that explains it. */
export const PROBLEMS = {
  invalid_request: { status: 400, title: "The request doesn't have the form that this route takes" },
  invalid_json: { status: 400, title: "The body isn't JSON" },
  invalid_utf8: { status: 400, title: "The body isn't UTF-8" },
  empty_text: { status: 400, title: "There is no text to read" },
  invalid_option: { status: 400, title: "An option has a value that it doesn't take" },
  invalid_record: { status: 422, title: "A record doesn't follow the schema" },
  unauthorized: { status: 401, title: "A token is needed" },
  forbidden: { status: 403, title: "The token doesn't allow this" },
  not_found: { status: 404, title: "Nothing here" },
  method_not_allowed: { status: 405, title: "This address doesn't answer that method" },
  not_acceptable: { status: 406, title: "None of the formats asked for can be made" },
  body_timeout: { status: 408, title: "The body came too slowly" },
  idempotency_key_reused: { status: 422, title: "The idempotency key belongs to another request" },
  conflict: { status: 409, title: "The request conflicts with what is stored" },
  precondition_failed: { status: 412, title: "What is stored has changed" },
  body_too_large: { status: 413, title: "The body is too large" },
  text_too_long: { status: 413, title: "The text is too long" },
  unsupported_media_type: { status: 415, title: "The body is of a kind that can't be read" },
  unsupported_encoding: { status: 415, title: "The body is encoded in a way that isn't taken" },
  page_too_large: { status: 400, title: "More rows were asked for than a page holds" },
  too_many_requests: { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "A fault of the server's own" },
  no_store: { status: 503, title: "This server keeps nothing" },
  overloaded: { status: 503, title: "The server is busy" },
  storage_busy: { status: 503, title: "The database is busy" },
  storage_unavailable: { status: 503, title: "The database can't be used" },
  storage_full: { status: 507, title: "The database is full" },
} as const satisfies Readonly<Record<string, { status: ContentfulStatusCode; title: string }>>;

/** A code of the table. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Problem details as they are sent, `application/problem+json`; `detail` says what failed, what was expected, what came and what to do. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** A failure that the client can mend. Thrown by a route, answered by `problemResponse`. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly code: ProblemCode;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    options: { extensions?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.code = code;
    this.extensions = options.extensions ?? {};
    this.headers = options.headers ?? {};
  }
}

/** The body of an answer for a code. */
function problemDetails(
  code: ProblemCode,
  detail: string,
  extensions: Readonly<Record<string, unknown>> = {},
): ProblemDetails {
  const { status, title } = PROBLEMS[code];
  return { ...extensions, type: `/problems/${code}`, title, status, detail };
}

/** The whole answer for a problem. */
export function problemResponse(problem: HttpProblem): Response {
  return new Response(JSON.stringify(problemDetails(problem.code, problem.message, problem.extensions)), {
    status: PROBLEMS[problem.code].status,
    headers: { "content-type": "application/problem+json", ...problem.headers },
  });
}
