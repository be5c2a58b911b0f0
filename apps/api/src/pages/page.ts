/** Takes a title and a body, gives a whole page without any asset. */
import type { Context } from "hono";
import { html } from "hono/html";

/** What `html` makes; everything put into it is escaped. */
export type Markup = ReturnType<typeof html>;

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font:600 1rem ui-monospace,monospace;margin-top:2rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #8884}
code{font:.9em ui-monospace,monospace}`;

/** The page; nothing in it can run or load anything. */
export async function page(c: Context, title: string, body: Markup): Promise<Response> {
  const whole = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>
${body}
</main></body></html>
`;
  return c.body(String(whole), 200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  });
}
