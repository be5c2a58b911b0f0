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
      <Refusal problem={problem} />
      {form}
      <p>
        <a href={`/problems/${problem.code}`}>What this means</a>
      </p>
    </Page>
  );
}

/** The problem as a sentence, told at once to who can't see the page. */
export const Refusal = ({ problem: { message } }: { problem: HttpProblem }) => (
  <p class="problem" role="alert">
    {`${message.charAt(0).toUpperCase()}${message.slice(1)}.`}
  </p>
);
