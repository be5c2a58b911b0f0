/** The pages over the store, driven in a real browser on both homes of the server. */
import { FORMATS } from "@readout/formats";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, startBrowser } from "../testing/browser.ts";
import { axeFindings, type FilledServer, fill, withPage } from "../testing/pages-bench.ts";
import { documentIdOf } from "../testing/reports.ts";
import { type Bundle, bundleWorker, startHarness, startNode } from "../testing/servers.ts";

const HOMES = ["Node", "the wrangler harness"] as const;
const servers = new Map<string, FilledServer>();
let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundleWorker();
  servers.set("Node", await fill(await startNode()));
  servers.set("the wrangler harness", await fill(await startHarness(bundle)));
}, 120_000);
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  bundle?.remove();
});

const hosted = `/documents/${encodeURIComponent(documentIdOf("hosted"))}`;

/** Every page over the store that is looked at by all tests. */
const PAGES = ["/documents", "/documents?outlet=Lake+Wire&kind=news", hosted, "/sign-in"];

describe.each(HOMES)("on %s", (home) => {
  const server = (): FilledServer => servers.get(home) as FilledServer;
  const get = (path: string, token = server().reader, init: RequestInit = {}) =>
    fetch(server().url + path, {
      redirect: "manual",
      headers: { cookie: `readout_session=${token}` },
      ...init,
    });

  it("asks who comes without a token to sign in, and shows nothing", async () => {
    for (const path of ["/documents", hosted, "/documents/feed", "/documents/download?format=json"]) {
      const answer = await fetch(server().url + path);
      expect(answer.status).toBe(401);
      const page = await answer.text();
      expect(page).toContain('action="/sign-in"');
      expect(page).not.toContain("Lake Wire");
    }
  });

  it("opens nothing of the API by the session, and no form to another site", async () => {
    expect((await get("/v1/documents")).status).toBe(401);
    const form = { method: "POST", body: new URLSearchParams({ token: server().reader, to: "/documents" }) };
    const foreign = await fetch(`${server().url}/sign-in`, {
      ...form,
      redirect: "manual",
      headers: { origin: "https://other.example", "sec-fetch-site": "cross-site" },
    });
    expect(foreign.status).toBe(400);
    expect(foreign.headers.get("set-cookie")).toBeNull();
    for (const to of ["https://other.example/", "//other.example", "/\\other.example"]) {
      const answer = await fetch(`${server().url}/sign-in`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: server().url },
        body: new URLSearchParams({ token: server().reader, to }),
      });
      expect(answer.headers.get("location")).toBe("/documents");
      expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly/i);
      expect(answer.headers.get("set-cookie")).toMatch(/SameSite=Strict/i);
    }
  });

  it("answers what isn't there with a page", async () => {
    const answer = await get("/documents/doc:ffffffffffffffff");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1>Nothing here</h1>");
    expect((await get("/documents?from=yesterday")).status).toBe(400);
  });

  it("gives a document and a list in every format", async () => {
    for (const path of [hosted, "/documents"])
      for (const format of ["json", ...Object.keys(FORMATS)]) {
        const answer = await get(`${path}/download?format=${format}`);
        expect(answer.status, format).toBe(200);
        expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
        expect((await answer.text()).length, format).toBeGreaterThan(20);
      }
  });

  describe.skipIf(!hasBrowser)("in Chromium", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    }, 30_000);
    afterAll(() => browser?.close());

    it("signs in, reads a stored report, and signs out, with scripts off", async () => {
      await withPage(browser, server(), { javaScriptEnabled: false }, async (page) => {
        await page.goto(hosted);
        await page.getByLabel("Token").fill("readout_0000000000000000_none");
        await page.getByRole("button", { name: "Sign in" }).click();
        expect(await page.getByRole("alert").textContent()).toContain("isn’t known here");
        await page.getByLabel("Token").fill(server().reader);
        await page.getByRole("button", { name: "Sign in" }).click();
        await page.getByRole("img", { name: /The room/ }).waitFor();
        expect(new URL(page.url()).pathname).toBe(hosted);
        await page.getByRole("link", { name: "Documents", exact: true }).click();
        expect(await page.locator("tbody tr").count()).toBe(3);
        await page.getByLabel("Outlet").fill("Kampala Desk");
        await page.getByRole("button", { name: "Show" }).click();
        expect(await page.locator("tbody tr").count()).toBe(1);
        await page.getByRole("button", { name: "Sign out" }).click();
        await page.goto("/documents");
        await page.getByLabel("Token").waitFor();
      });
    }, 30_000);

    it("gives feeds that are XML and lead to their documents", async () => {
      await withPage(browser, server(), { token: server().reader }, async (page) => {
        const feed = await (await get("/documents/feed?outlet=Lake+Wire")).text();
        // As a string, for the types of a browser's own functions aren't known here.
        const read = (await page.evaluate(`(() => {
          const feed = new DOMParser().parseFromString(${JSON.stringify(feed)}, "application/xml");
          const links = [...feed.querySelectorAll("entry > link")].map((link) => link.getAttribute("href"));
          return [feed.querySelector("parsererror")?.textContent ?? null, links];
        })()`)) as [string | null, string[]];
        expect(read[0]).toBeNull();
        expect(read[1]).toContain(server().url + hosted);
      });
    }, 30_000);

    // Both homes give the same pages: looking at them once is enough.
    if (home === "Node")
      for (const colorScheme of ["light", "dark"] as const)
        it(`has no accessibility violation in ${colorScheme}, and no sideways scrolling on a phone`, async () => {
          await withPage(
            browser,
            server(),
            { token: server().reviewer, colorScheme, viewport: { width: 390, height: 844 } },
            async (page) => {
              for (const path of PAGES) {
                expect((await page.goto(path))?.status(), path).toBe(200);
                expect(await axeFindings(page)).toEqual([]);
                const fits = await page.evaluate("document.documentElement.scrollWidth <= innerWidth");
                expect(fits, path).toBe(true);
              }
            },
          );
        }, 120_000);
  });
});
