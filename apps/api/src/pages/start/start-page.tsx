/** Gives the page where a report is pasted and read; takes back what was typed where it couldn't be read. */
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";

/** What was typed, and what is wrong with it. */
export interface Typed {
  readonly text: string;
  readonly published: string;
  readonly outlet: string;
  readonly problem: string;
}

/** The form; it works without a script, which only adds dropping a file on it. */
export function StartPage({ typed, frame }: { typed?: Typed; frame: Frame }) {
  return (
    <Page title="Read a report" frame={frame}>
      <h1>Who was in the room, and who says so?</h1>
      <p class="lead">
        Paste a report of a diplomatic meeting. You get the delegations with their seats, who said what
        through whom, what was agreed and what was only asked for. Every value lights up the characters it was
        read from; what the text leaves open stays open.
      </p>
      {typed && (
        <p class="problem" role="alert" id="problem">
          {typed.problem}
        </p>
      )}
      <form method="post" action="/read" class="start" data-drop>
        <label for="text">The report, as plain text</label>
        <textarea
          id="text"
          name="text"
          rows={14}
          required
          aria-describedby={typed ? "problem" : undefined}
          aria-invalid={typed ? "true" : undefined}
        >
          {typed?.text ?? ""}
        </textarea>
        <div class="fields">
          <div>
            <label for="published">Published (year-month-day)</label>
            <input
              id="published"
              name="published"
              placeholder="2024-03-14"
              inputmode="numeric"
              value={typed?.published ?? ""}
            />
          </div>
          <div>
            <label for="outlet">Outlet</label>
            <input id="outlet" name="outlet" value={typed?.outlet ?? ""} />
          </div>
          <button type="submit">Read it</button>
        </div>
      </form>
      <p class="note scripted">A text file can be dropped on the field.</p>
      <p class="note unscripted">Dropping a file on the field needs a script; paste its text instead.</p>
      <p>
        Nothing at hand? <a href="/sample">Read the sample report</a>. Nothing that you paste is kept.
      </p>
    </Page>
  );
}
