/** Takes a problem, gives its page. */
import type { Child } from "hono/jsx";
import { type HttpProblem, PROBLEMS } from "../../http/problems.ts";
import type { Frame } from "./frame.ts";
import { Page } from "./layout.tsx";

/** What failed, and what to do; `form` asks again with what was typed. */
export function FailurePage({
  problem,
  frame,
  form,
}: {
  problem: HttpProblem;
  frame: Frame;
  form?: Child | undefined;
}) {
  const { title } = PROBLEMS[problem.code];
  return (
    <Page title={title} frame={frame}>
      <h1>{title}</h1>
      <p class="problem" role="alert">
        {`${problem.message.charAt(0).toUpperCase()}${problem.message.slice(1)}.`}
      </p>
      {form}
      <p>
        <a href={`/problems/${problem.code}`}>What this means</a>
      </p>
    </Page>
  );
}
