/** The pages, driven in a real browser on the real server. */

import { request } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, startBrowser } from "../testing/browser.ts";
import { type RunningServer, startNode } from "../testing/servers.ts";
import { SAMPLE_REPORT } from "./start/sample-report.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startNode();
});
afterAll(() => server.close());

const HOSTILE = `<script>alert(1)</script> & <img src=x onerror=alert(1)>

The foreign minister of Kenya met his \u202eretsinim ngierof\u202c counterpart from Uganda in Nairobi on Sunday, the ministry said. “</section></main><h1>taken over</h1>”

${"A".repeat(10_000)} said on Monday.`;

const read = (text: string, more: Record<string, string> = {}) =>
  fetch(`${server.url}/read`, {
    method: "POST",
    body: new URLSearchParams({ text, published: "2024-03-14", ...more }),
  });

/** Bytes of an answer's body as they come over the wire, packed as browsers ask for it. */
function wireBytes(path: string, form?: URLSearchParams): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      "accept-encoding": "gzip",
      ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}),
    };
    const call = request(server.url + path, { method: form ? "POST" : "GET", headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${path} answered ${answer.statusCode}`)),
      );
    });
    call.on("error", reject);
    call.end(form?.toString());
  });
}

describe("without a browser", () => {
  it("serves pages under a policy that lets nothing in from elsewhere", async () => {
    for (const path of ["/", "/sample"]) {
      const answer = await fetch(server.url + path);
      expect(answer.status).toBe(200);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(await answer.text()).not.toMatch(/ style="|<script>|https?:\/\/(?!www\.w3\.org)/);
    }
  });

  it("gives back what was typed, and says what is wrong", async () => {
    const answer = await read("Some <text>", { published: "yesterday" });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain("Some &lt;text&gt;</textarea>");
    expect(page).toContain("“yesterday” is no date");
  });

  it("shows hostile text as text", async () => {
    const page = await (await read(HOSTILE)).text();
    expect(page).not.toMatch(/<script>alert|<img|<h1>taken/);
    expect(page).toContain("&lt;script&gt;alert(1)");
  });

  it("sends the page of a 4 kB report, its style, script and icon in less than 60 kB", async () => {
    const { text, published } = SAMPLE_REPORT;
    const form = new URLSearchParams({ text: text.repeat(3).slice(0, 4_096), published });
    const sizes = [await wireBytes("/read", form)];
    for (const path of ["/assets/readout.css", "/assets/readout.js", "/assets/readout.svg"])
      sizes.push(await wireBytes(path));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    expect(sizes[0]).toBeGreaterThan(2_000);
  });
});

describe.skipIf(!hasBrowser)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 30_000);
  afterAll(() => browser?.close());

  const withPage = async (
    options: Parameters<Browser["newContext"]>[0],
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ baseURL: server.url, ...options });
    try {
      await use(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };

  it("reads a pasted report with scripts off", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/");
      await page
        .getByLabel("The report, as plain text")
        .fill(
          "Kenya’s foreign minister on Sunday hosted his counterparts from Uganda and Rwanda in Nairobi.",
        );
      await page.getByLabel("Published (year-month-day)").fill("2024-03-14");
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByRole("img", { name: /The room/ }).waitFor();
      expect(await page.getByText("2024-03-10").count()).toBeGreaterThan(0);
      const [target] = await page
        .locator(".card a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(await page.locator(`[id="${target?.slice(1)}"]`).count()).toBe(1);
    });
  }, 30_000);

  it("lights a card's characters on focus, and names what was read from a passage", async () => {
    await withPage({}, async (page) => {
      await page.goto("/sample");
      await page.locator('[id^="statement:"] a').first().focus();
      const lit = await page.locator("mark.lit").allTextContents();
      expect(lit.join("")).toContain("roadmap");
      await page.locator("mark", { hasText: "detainees" }).first().click();
      expect(await page.locator(".card.found").count()).toBeGreaterThan(0);
    });
  }, 30_000);

  it("breaks nothing on hostile text, and shifts no layout", async () => {
    await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("dialog", (dialog) => faults.push(dialog.message()));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      await page.goto("/");
      await page.getByLabel("The report, as plain text").fill(HOSTILE);
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByRole("heading", { name: "The room" }).waitFor();
      expect(faults).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    });
  }, 30_000);

  for (const colorScheme of ["light", "dark"] as const)
    it(`has no accessibility violation in ${colorScheme}`, async () => {
      await withPage({ colorScheme }, async (page) => {
        for (const path of ["/", "/sample"]) {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
      });
    }, 60_000);
});
