/** The document page under what breaks pages: markup, direction overrides, endless words, thousands of overlapping spans, long transcripts. */
import { cutEvidence, type Dossier, recordId } from "@readout/core";
import { type ExtractOptions, extract } from "@readout/extract";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { type NodeServer, serveNode } from "../node.ts";
import { hasBrowser, startBrowser } from "../testing/browser.ts";
import { withPage } from "../testing/pages-bench.ts";
import { testServices } from "../testing/services.ts";
import { SAMPLE_REPORT } from "./start/sample-report.ts";

const MARKUP = `<script>alert(1)</script> & <img src=x onerror=alert(1)> </textarea><svg onload=alert(1)>`;
const HOSTILE = `${MARKUP}

The foreign minister of Kenya met his \u202eretsinim ngierof\u202c counterpart from Uganda in Nairobi on Sunday, the ministry said. “</section></main><h1>taken over</h1>” \u2066he added\u2069. “We agreed ${MARKUP},” he said.

${"A".repeat(10_000)} said on Monday that “${"B".repeat(10_000)}”.`;

const SPANS = 2_000;

/** A dossier whose 2,000 statements lie over each other like the skins of an onion. */
function onion(text: string, options: ExtractOptions): Dossier {
  const dossier = extract(text, options);
  const [model] = dossier.statements;
  const [document] = dossier.documents;
  if (!model || !document) throw new Error("the sample has a statement");
  const statements = Array.from({ length: SPANS }, (_, at) => {
    const [start, end] = [at % 500, text.length - (at % 499)];
    const evidence = cutEvidence(document.id, text, start, end);
    return { ...model, id: recordId("statement", document.sha256, at, end), content: [evidence] };
  });
  return { ...dossier, statements };
}

/** A transcript of about 100 kB in which something is read every few lines. */
function transcript(): string {
  const answers = [
    "MINISTER: Kenya agreed with Uganda on Monday to reopen the crossing at Busia before 1 July.",
    "QUESTION: Did Rwanda ask for more time?",
    "MINISTER: “Rwanda demanded the withdrawal of all forces,” the Ugandan foreign minister told me in Kampala on 3 March 2024. We reject that.",
    "QUESTION: And the roadmap?",
    "MINISTER: About 40,000 people wait for it. The four ministers will meet again in Arusha in May.",
  ];
  let text = "Transcript: Foreign minister speaks to the press\n\n";
  for (let line = 0; text.length < 100_000; line++) text += `${answers[line % answers.length]}\n\n`;
  return text;
}

describe.skipIf(!hasBrowser)("in Chromium", () => {
  let browser: Browser;
  let server: NodeServer;
  let crowded: NodeServer;
  beforeAll(async () => {
    browser = await startBrowser();
    server = await serveNode(createApp(testServices()), { port: 0 });
    crowded = await serveNode(createApp(testServices({ extract: onion })), { port: 0 });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await crowded?.close();
  });

  const read = async (page: Page, text: string): Promise<void> => {
    await page.goto("/");
    // Set at once: typing 100 kB into a field takes the browser's driver longer than all the rest.
    await page.evaluate(`document.getElementById("text").value = ${JSON.stringify(text)}`);
    await page.getByLabel("Published (year-month-day)").fill("2024-03-14");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator("#text").waitFor();
    await page.waitForLoadState("load");
  };
  const fits = (page: Page): Promise<unknown> =>
    page.evaluate("document.documentElement.scrollWidth <= innerWidth");

  for (const width of [390, 1440])
    it(`shows markup, direction overrides and endless words as text, ${width} px wide`, async () => {
      await withPage(browser, server, { viewport: { width, height: 844 } }, async (page) => {
        await read(page, HOSTILE);
        // The text is there to the letter, and nothing of it became markup.
        expect(await page.locator("#text").evaluate((node) => node.textContent)).toBe(HOSTILE);
        expect(
          await page.locator("main img, main svg[onload], main script, main h1:has-text('taken')").count(),
        ).toBe(0);
        expect(await fits(page)).toBe(true);
        // An override ends where its record ends: what stands after it on the page reads on from left to right.
        const isolated = await page.evaluate(
          `[...document.querySelectorAll("blockquote, mark, bdi, .chain li")].every((node) =>
            getComputedStyle(node).unicodeBidi.includes("isolate"))`,
        );
        expect(isolated).toBe(true);
      });
    }, 60_000);

  it("keeps 2,000 overlapping spans readable, and says what was read from a passage", async () => {
    await withPage(browser, crowded, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await read(page, SAMPLE_REPORT.text);
      expect(await page.locator("#text").evaluate((node) => node.textContent)).toBe(SAMPLE_REPORT.text);
      expect(await page.locator("article.statement").count()).toBe(SPANS);
      expect(await fits(page)).toBe(true);
      await page.locator("mark").nth(20).click();
      expect(await page.locator(".card.found").count()).toBeGreaterThan(10);
    });
  }, 120_000);

  it("stays usable for a transcript of 100 kB: it lights up at once, and shifts nothing", async () => {
    const text = transcript();
    await withPage(browser, server, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await read(page, text);
      const cards = page.locator("article.statement");
      expect(await cards.count()).toBeGreaterThan(100);
      const ms = await page.evaluate(`(() => {
        const links = [...document.querySelectorAll("article.statement .kind a")];
        const start = performance.now();
        for (const link of links.slice(0, 20)) link.focus({ preventScroll: true });
        return (performance.now() - start) / 20;
      })()`);
      expect(ms).toBeLessThan(100);
      expect(await page.locator("mark.lit").count()).toBeGreaterThan(0);
      expect(await fits(page)).toBe(true);
    });
  }, 120_000);

  for (const width of [390, 1440])
    it(`shifts no layout while a page loads, ${width} px wide`, async () => {
      await withPage(browser, server, { viewport: { width, height: 844 } }, async (page) => {
        for (const path of ["/", "/sample", "/reference"]) {
          await page.goto(path);
          const shift = await page.evaluate(`new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => setTimeout(() => done(sum), 250));
          })`);
          expect(shift, path).toBe(0);
        }
      });
    }, 60_000);

  it("says with scripts off what only a script can do", async () => {
    await withPage(browser, server, { javaScriptEnabled: false }, async (page) => {
      await page.goto("/");
      await page.getByText("Dropping a file on the field needs a script").waitFor();
      await page.goto("/sample");
      await page.getByText("Lighting up a card’s characters as you point at it needs a script").waitFor();
    });
    await withPage(browser, server, {}, async (page) => {
      await page.goto("/sample");
      expect(await page.getByText("needs a script").isVisible()).toBe(false);
    });
  }, 30_000);

  it("prints the whole text and every card, without what can only be pressed", async () => {
    await withPage(browser, server, {}, async (page) => {
      await page.goto("/sample");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("header nav").isVisible()).toBe(false);
      const [shown, whole] = (await page.evaluate(
        `[document.getElementById("text").clientHeight, document.getElementById("text").scrollHeight]`,
      )) as [number, number];
      expect(shown).toBe(whole);
    });
  }, 30_000);
});
