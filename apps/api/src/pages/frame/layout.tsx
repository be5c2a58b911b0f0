/** Takes a page's title and content, gives the whole page: its head, the way around, and the content. */
import type { Child } from "hono/jsx";
import type { Frame } from "./frame.ts";

/** Where each page leads, and whether it shows what the server keeps. */
const WAYS: readonly (readonly [href: string, label: string, stored: boolean])[] = [
  ["/", "Read", false],
  ["/search", "Search", true],
  ["/documents", "Documents", true],
  ["/events", "Events", true],
  ["/statements", "Statements", true],
  ["/timeline", "Timeline", true],
  ["/contacts", "Who met whom", true],
  ["/precedence", "Precedence", true],
  ["/commitments", "Commitments", true],
  ["/actors", "Actors", true],
  ["/reviews", "Reviews", true],
  ["/reference", "API", false],
];

/** A page; `feed` is the address of what follows it. */
export function Page({
  title,
  frame,
  feed,
  children,
}: {
  title: string;
  frame: Frame;
  feed?: string;
  children: Child;
}) {
  const { here, stored, signedIn } = frame;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · readout`}</title>
        <link rel="stylesheet" href="/assets/readout.css" />
        <link rel="icon" href="/assets/readout.svg" type="image/svg+xml" />
        {feed && <link rel="alternate" type="application/atom+xml" title={title} href={feed} />}
        <script src="/assets/readout.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header>
          <a class="mark" href="/">
            readout
          </a>
          <nav aria-label="Pages">
            {WAYS.filter(([, , needsStore]) => stored || !needsStore).map(([href, label]) => (
              <a href={href} aria-current={currency(href, here)}>
                {label}
              </a>
            ))}
          </nav>
          {stored && <Session signedIn={signedIn} />}
        </header>
        <main id="main">{children}</main>
        <footer>Every value points at the characters it came from, or isn’t there.</footer>
      </body>
    </html>
  );
}

function Session({ signedIn }: { signedIn: boolean }) {
  if (!signedIn)
    return (
      <a class="session" href="/sign-in">
        Sign in
      </a>
    );
  return (
    <form class="session" method="post" action="/sign-out">
      <button type="submit" class="plain">
        Sign out
      </button>
    </form>
  );
}

const currency = (href: string, here: string): "page" | "true" | undefined =>
  href === here ? "page" : href !== "/" && here.startsWith(`${href}/`) ? "true" : undefined;
