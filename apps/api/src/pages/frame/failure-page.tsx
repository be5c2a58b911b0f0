/** Takes a problem, gives its page. */
import { type HttpProblem, PROBLEMS } from "../../http/problems.ts";
import type { Frame } from "./frame.ts";
import { Page } from "./layout.tsx";

/** What failed, and what to do. */
export function FailurePage({ problem, frame }: { problem: HttpProblem; frame: Frame }) {
  const { title } = PROBLEMS[problem.code];
  return (
    <Page title={title} frame={frame}>
      <h1>{title}</h1>
      <p class="problem" role="alert">
        {`${problem.message.charAt(0).toUpperCase()}${problem.message.slice(1)}.`}
      </p>
      <p>
        <a href={`/problems/${problem.code}`}>What this means</a>
      </p>
    </Page>
  );
}
