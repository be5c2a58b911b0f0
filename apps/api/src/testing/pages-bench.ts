/** Gives what the tests of pages share: servers with reports in them, browser pages that are signed in or not, axe. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { OPERATOR } from "./operator.ts";
import { REPORTS } from "./reports.ts";
import type { RunningServer } from "./servers.ts";

/** A server with the three reports of the tests, and its tokens. */
export interface FilledServer extends RunningServer {
  readonly reader: string;
  readonly reviewer: string;
  /** Reads another workspace, in which nothing is. */
  readonly stranger: string;
}

/** Puts the reports of the tests into a server. */
export async function fill(server: RunningServer): Promise<FilledServer> {
  const headers = { authorization: `Bearer ${OPERATOR}`, "content-type": "application/json" };
  const post = async (
    path: string,
    body: unknown,
    more: Record<string, string> = {},
  ): Promise<{ token: string }> => {
    const answer = await fetch(server.url + path, {
      method: "POST",
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { token: string };
  };
  for (const { text, options } of Object.values(REPORTS)) await post("/v1/documents", { text, ...options });
  const token = async (label: string, scopes: string[]) =>
    (await post("/v1/tokens", { label, scopes })).token;
  return {
    ...server,
    reader: await token("Reading desk", ["read"]),
    stranger: (
      await post("/v1/tokens", { label: "", scopes: ["admin"] }, { "readout-workspace": "elsewhere" })
    ).token,
    reviewer: await token("Foreign desk", ["read", "review"]),
  };
}

/** Opens a browser page on a server, signed in where a token is given, and closes it after use; its faults fail the test. */
export async function withPage(
  browser: Browser,
  { url }: { readonly url: string },
  { token, ...options }: BrowserContextOptions & { readonly token?: string },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: url, ...options });
  try {
    if (token !== undefined) await context.addCookies([{ name: "readout_session", value: token, url }]);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    page.on("console", (message) => {
      // The status of a page that is meant to fail is no fault of the page.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        faults.push(message.text());
    });
    await use(page);
    if (faults.length > 0) throw new Error(`the page had faults: ${faults.join("; ")}`);
  } finally {
    await context.close();
  }
}

/** What axe finds wrong with a page, as lines; of its rules all, or those of some tags. The pages have no frames, so it needs no page of its own to put findings together. */
export async function axeFindings(page: Page, ...tags: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (tags.length > 0 ? axe.withTags(tags) : axe).analyze();
  return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes[0]?.html}`);
}
