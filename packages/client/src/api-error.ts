/** Takes an answer that is a problem, gives the error that says so. */

/** A refusal of the API; `code` is the last part of the problem's type, `http_STATUS` where the answer was none. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** The error of an answer. */
export async function apiError(answer: Response): Promise<ApiError> {
  const problem = (await answer.json().catch(() => ({}))) as { type?: string; detail?: string };
  const code = problem.type?.split("/").at(-1) ?? `http_${answer.status}`;
  return new ApiError(
    answer.status,
    code,
    problem.detail ?? `the server answered with status ${answer.status}`,
  );
}
