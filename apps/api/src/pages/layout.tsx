/** Takes a page's title and content, gives the whole page: its head, the way around, and the content. */
import type { Child } from "hono/jsx";

/** Where each page leads; the first word of an address tells which page it is. */
const WAYS = [
  ["/", "Read"],
  ["/reference", "API"],
] as const;

/** A page. `here` is the address it answers at; `wide` lets it use the whole window. */
export function Page({ title, here, children }: { title: string; here: string; children: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · readout`}</title>
        <link rel="stylesheet" href="/assets/readout.css" />
        <link rel="icon" href="/assets/readout.svg" type="image/svg+xml" />
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
            {WAYS.map(([href, label]) => (
              <a href={href} aria-current={href === here ? "page" : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer>Every value points at the characters it came from, or isn’t there.</footer>
      </body>
    </html>
  );
}
