/** Gives the page where a reader hands over a token; it comes back to the page that asked for it. */
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";

/** The form. `wrong` says what is wrong with the token that was given. */
export function SignInPage({ frame, to, wrong }: { frame: Frame; to: string; wrong?: string }) {
  return (
    <Page title="Sign in" frame={frame}>
      <h1>Sign in to read what is kept here</h1>
      <p class="lead">
        This workspace is read with a token. Whoever runs the server makes one with{" "}
        <code>readout token create --scopes read</code>; with the scope <code>review</code> records can be
        accepted, corrected and rejected too.
      </p>
      {wrong && (
        <p class="problem" role="alert" id="wrong">
          {wrong}
        </p>
      )}
      <form method="post" action="/sign-in" class="start">
        <input type="hidden" name="to" value={to} />
        <label for="token">Token</label>
        <div class="beside">
          <input
            id="token"
            name="token"
            type="password"
            required
            autocomplete="current-password"
            spellcheck={false}
            aria-describedby={wrong ? "wrong" : undefined}
            aria-invalid={wrong ? "true" : undefined}
          />
          <button type="submit">Sign in</button>
        </div>
      </form>
      <p class="note">It is kept in a cookie of this site for twelve hours, or until you sign out.</p>
    </Page>
  );
}
