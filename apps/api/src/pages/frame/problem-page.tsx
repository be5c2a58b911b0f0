/** Gives the page that a problem's `type` leads to. */
import { PROBLEMS, type ProblemCode } from "../../http/problems.ts";
import type { Frame } from "./frame.ts";
import { Page } from "./layout.tsx";

/** What a problem means. */
export function ProblemPage({ code, frame }: { code: ProblemCode; frame: Frame }) {
  const { status, title } = PROBLEMS[code];
  return (
    <Page title={title} frame={frame}>
      <h1>{title}</h1>
      <p>
        Answered with status {status} and the type <code>/problems/{code}</code>, as problem details (RFC
        9457). The field <code>detail</code> says what was expected, what came, and what to do.
      </p>
      <p>
        <a href="/reference">All routes</a>
      </p>
    </Page>
  );
}
