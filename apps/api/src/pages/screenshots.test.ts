/** Makes pictures of every page in both colour schemes, on a phone and on a wide screen: `npm run screenshots`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startBrowser } from "../testing/browser.ts";
import { withPage } from "../testing/pages-bench.ts";
import { type SampleServer, startSampleServer } from "../testing/sample-server.ts";
import { addressWith } from "./frame/page-query.ts";

const FOLDER: string = process.env.READOUT_SCREENSHOTS ?? "";
const DATA = join(import.meta.dirname, "..", "..", "..", "eval", "data");
const WIDTHS = [390, 1440];

/** Pages by the name of their picture. */
async function pagesOf({ url, token }: SampleServer): Promise<Record<string, string>> {
  const get = async <T>(path: string): Promise<T> =>
    (await (await fetch(url + path, { headers: { authorization: `Bearer ${token}` } })).json()) as T;
  const { items } = await get<{ items: { id: string; title: string }[] }>("/v1/documents?limit=200");
  const called = (title: RegExp): string => items.find((one) => title.test(one.title))?.id ?? "";
  const compared = items.filter(({ title }) => /Mongolia-Korea|Mongolia and Korea/.test(title));
  const [first = ""] = items.map(({ id }) => id);
  const { items: events } = await get<{ items: { record: { id: string } }[] }>(
    `/v1/events?document=${encodeURIComponent(first)}`,
  );
  const record = events[0]?.record.id ?? "";
  return {
    start: "/",
    sample: "/sample",
    reference: "/reference",
    problem: "/problems/overloaded",
    "sign-in": "/sign-in",
    search: "/search?q=roadmap",
    documents: "/documents",
    document: `/documents/${encodeURIComponent(called(/Syr Darya/))}`,
    events: "/events",
    statements: "/statements?q=border",
    actors: "/actors?type=state",
    actor: "/actors/VEN",
    compare: addressWith("/compare", { document: compared.map(({ id }) => id) }),
    "compare-choice": `/compare?document=${encodeURIComponent(first)}`,
    timeline: "/timeline?party=VEN&party=COL",
    "timeline-choice": "/timeline",
    contacts: "/contacts",
    precedence:
      "/precedence?a=MAR&b=DZA&comparator=highest&level=foreign_minister&since=2022&as_of=2025-09-14",
    claims: "/precedence",
    commitments: "/commitments?as_of=2025-12-01",
    review: `/review?${new URLSearchParams({ document: first, target: record })}`,
    reviews: "/reviews",
    missing: "/documents/doc:ffffffffffffffff",
  };
}

it.runIf(FOLDER !== "")(
  "makes a picture of every page",
  async () => {
    mkdirSync(FOLDER, { recursive: true });
    const server = await startSampleServer(DATA);
    const browser = await startBrowser();
    try {
      const pages = await pagesOf(server);
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of WIDTHS)
          await withPage(
            browser,
            server,
            { token: server.token, colorScheme, viewport: { width, height: 900 } },
            async (page) => {
              // The browser's own protocol writes WebP, a third of what PNG takes.
              const session = await page.context().newCDPSession(page);
              for (const [name, path] of Object.entries(pages)) {
                await page.goto(path, { waitUntil: "load" });
                await page.evaluate("document.fonts.ready");
                const { data } = await session.send("Page.captureScreenshot", {
                  format: "webp",
                  quality: 82,
                });
                writeFileSync(
                  join(FOLDER, `${name}-${colorScheme}-${width}.webp`),
                  Buffer.from(data, "base64"),
                );
              }
            },
          );
      expect(Object.values(pages).every((path) => path.startsWith("/"))).toBe(true);
    } finally {
      await browser.close();
      await server.close();
    }
  },
  300_000,
);
