/** The pages over the store, driven in a real browser on both homes of the server. */
import { checkDossier, Dossier, parseRecord } from "@readout/core";
import { FORMATS } from "@readout/formats";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, startBrowser } from "../testing/browser.ts";
import { axeFindings, type FilledServer, fill, withPage } from "../testing/pages-bench.ts";
import { DOSSIERS, documentIdOf } from "../testing/reports.ts";
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
const [hostedEvent = "", laterEvent = ""] = (["hosted", "later"] as const).map(
  (name) => DOSSIERS[name].events[0]?.id,
);
const second = encodeURIComponent(documentIdOf("second"));
const compared = `/compare?document=${encodeURIComponent(documentIdOf("hosted"))}&document=${second}`;
const PAGES = [
  "/documents",
  "/documents?outlet=Lake+Wire&kind=news",
  hosted,
  "/sign-in",
  "/search?q=border",
  "/events",
  "/events?party=Kenya&type=meeting&mode=in_person",
  "/statements?q=border",
  "/actors",
  "/actors/KEN",
  "/compare",
  compared,
  `${compared}&document=${encodeURIComponent(documentIdOf("later"))}`,
  "/timeline",
  "/timeline?party=KEN&party=UGA",
  "/contacts",
  "/precedence",
  `/precedence?a=KEN&b=UGA&since=2019&event=${encodeURIComponent(laterEvent)}`,
  "/commitments?as_of=2025-01-01",
  "/reviews",
  `/review?${new URLSearchParams({ document: documentIdOf("hosted"), target: hostedEvent })}`,
];

describe.each(HOMES)("on %s", (home) => {
  const server = (): FilledServer => servers.get(home) as FilledServer;
  const get = (path: string, token = server().reader, init: RequestInit = {}) =>
    fetch(server().url + path, {
      redirect: "manual",
      headers: { cookie: `readout_session=${token}` },
      ...init,
    });

  it("asks who comes without a token to sign in, and shows nothing", async () => {
    for (const path of [...PAGES, "/documents/feed", "/documents/download?format=json"]) {
      if (path === "/sign-in") continue;
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
    const review = { document: documentIdOf("hosted"), target: "KEN", action: "reject", by: "", why: "x" };
    const forged = await get("/review", server().reviewer, {
      method: "POST",
      headers: {
        cookie: `readout_session=${server().reviewer}`,
        origin: "https://other.example",
        "sec-fetch-site": "cross-site",
      },
      body: new URLSearchParams(review),
    });
    expect(forged.status).toBe(foreign.status);
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

  it("shows nothing of one workspace to a token of another", async () => {
    for (const path of [...PAGES, "/events/feed", "/documents/download?format=json"]) {
      const answer = await get(path, server().stranger);
      expect([200, 400, 404], path).toContain(answer.status);
      const page = await answer.text();
      for (const told of ["Lake Wire</", "Nairobi", "Kenya</"]) expect(page, path).not.toContain(told);
    }
    const unknown = await (await get("/documents/doc:ffffffffffffffff", server().stranger)).text();
    const hidden = await (await get(hosted, server().stranger)).text();
    expect(hidden).toBe(unknown);
  });

  it("answers what isn't there with a page", async () => {
    const answer = await get("/documents/doc:ffffffffffffffff");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1>Nothing here</h1>");
    expect((await get("/documents?from=yesterday")).status).toBe(400);
  });

  it.each([
    [
      "/events?party=Atlantis&from=2024&type=meeting",
      ['value="Atlantis"', 'value="2024"', 'value="meeting" selected'],
    ],
    ["/documents?q=border&from=yesterday", ['value="border"', 'value="yesterday"']],
    ["/timeline?party=Kenya&from=yesterday", ['value="Kenya"', 'value="yesterday"']],
    ["/contacts?party=Kenya&since=yesterday&mode=call", ['value="Kenya"', 'value="call" selected']],
    ["/precedence?a=Kenya&b=Atlantis&since=2019", ['value="Kenya"', 'value="Atlantis"', ">Judge<"]],
  ])("refuses %s with the form as it was filled in", async (path, typed) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    const page = (await answer.text()).replaceAll('selected=""', "selected");
    expect(page).toContain('role="alert"');
    for (const one of typed) expect(page).toContain(one);
  });

  it("leaves out of a claim's witnesses the contact that it is said to be about", async () => {
    const path = "/precedence?a=KEN&b=UGA&level=foreign_minister&since=2019&as_of=2030";
    const before = await (await get(path)).text();
    const link = `event=${encodeURIComponent(laterEvent)}">It is this one that the claim is about</a>`;
    expect(before).toContain(link);
    const after = await (await get(`${path}&event=${encodeURIComponent(laterEvent)}`)).text();
    expect(after).not.toContain("It is this one");
    expect(after.split("card event").length).toBe(before.split("card event").length - 1);
  });

  it("shows an address that leads nowhere as a page to who looks, as a problem to who programs", async () => {
    for (const [path, accept, type] of [
      ["/nowhere", "text/html,*/*;q=0.8", "text/html"],
      ["/events/doc:1/nowhere", "text/html", "text/html"],
      ["/nowhere", "*/*", "application/problem+json"],
      ["/v1/nowhere", "text/html", "application/problem+json"],
      ["/v1", "text/html", "application/problem+json"],
    ] as const) {
      const answer = await get(path, "", { headers: { accept } });
      expect([path, answer.status, answer.headers.get("content-type")]).toEqual([
        path,
        404,
        expect.stringContaining(type),
      ]);
      const policy = answer.headers.get("content-security-policy");
      if (type === "text/html")
        expect([policy, await answer.text()]).toEqual([
          expect.stringContaining("default-src 'none'"),
          expect.stringContaining("<h1>Nothing here</h1>"),
        ]);
    }
    const posted = await get("/events", "", { method: "POST", headers: { accept: "text/html" } });
    expect([posted.status, posted.headers.get("allow"), await posted.text()]).toEqual([
      405,
      expect.stringContaining("GET"),
      expect.stringContaining("<h1>"),
    ]);
  });

  it("gives every list as a feed that leads to its pages", async () => {
    for (const list of ["documents", "events", "statements", "commitments", "actors", "reviews"]) {
      const answer = await get(`/${list}/feed`);
      expect(answer.headers.get("content-type"), list).toContain("application/atom+xml");
      const [page] =
        /(?<=<link rel="alternate" type="text\/html" href=")[^"]+/.exec(await answer.text()) ?? [];
      expect(page, list).toBe(`${server().url}/${list}`);
    }
  });

  it("gives a document and a list in every format", async () => {
    for (const path of [
      hosted,
      "/documents",
      "/events",
      "/statements",
      "/commitments",
      "/actors",
      "/reviews",
    ])
      for (const format of ["json", ...Object.keys(FORMATS)]) {
        const answer = await get(`${path}/download?format=${format}`);
        expect(answer.status, format).toBe(200);
        expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
        const body = await answer.text();
        if (format !== "json") continue;
        // What a list refers to comes along: the dossier holds by itself, its texts apart.
        const findings = checkDossier(parseRecord(Dossier, "dossier", JSON.parse(body)));
        expect(
          findings.filter(({ code }) => code !== "no_text"),
          path,
        ).toEqual([]);
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
        await expect.poll(() => page.locator("tbody tr").count()).toBe(3);
        await page.getByLabel("Outlet").fill("Kampala Desk");
        await page.getByRole("button", { name: "Show" }).click();
        await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
        await page.getByRole("button", { name: "Sign out" }).click();
        await page.goto("/documents");
        await page.getByLabel("Token").waitFor();
      });
    }, 30_000);

    it("reads a pasted report, and shows the sample, with scripts off", async () => {
      await withPage(browser, server(), { javaScriptEnabled: false }, async (page) => {
        await page.goto("/");
        await page
          .getByLabel("The report, as plain text")
          .fill(
            "Kenya’s foreign minister on Sunday hosted his counterparts from Uganda and Rwanda in Nairobi.",
          );
        await page.getByLabel("Published (year-month-day)").fill("2024-03-14");
        await page.getByRole("button", { name: "Read it" }).click();
        await page.getByRole("img", { name: /The room: 3/ }).waitFor();
        await page.getByRole("link", { name: "Read", exact: true }).click();
        await page.getByRole("link", { name: "Read the sample report" }).click();
        await page.getByRole("img", { name: /The room: 4 = 2\+2/ }).waitFor();
      });
    }, 30_000);

    it("answers each question with scripts off: who met whom, when, what changed, what was promised", async () => {
      await withPage(
        browser,
        server(),
        { javaScriptEnabled: false, token: server().reader },
        async (page) => {
          await page.goto("/timeline");
          await page.getByLabel("Parties, all of them").fill("Kenya, Uganda");
          await page.getByRole("button", { name: "Show" }).click();
          await page.getByRole("img", { name: /2 meetings/ }).waitFor();
          expect(await page.locator(".drift").textContent()).toContain("dropped Rwanda");
          await page.goto("/contacts?party=Kenya");
          await page.getByRole("img", { name: /3 parties, 2 pairs/ }).waitFor();
          await page.getByLabel("Mode").selectOption("call");
          await page.getByRole("button", { name: "Show" }).click();
          await page.getByText("No such contact is told of.").waitFor();
          await page.goto("/precedence");
          await page.getByRole("link", { name: /Kenya – Uganda: highest|Uganda – Kenya: highest/ }).click();
          await page.getByRole("heading", { name: "Contradicted", exact: true }).waitFor();
          expect(await page.getByRole("link", { name: "Trilateral meeting, Nairobi" }).count()).toBe(1);
          await page.goto("/commitments?as_of=2025-01-01");
          expect(await page.getByText("overdue", { exact: true }).count()).toBeGreaterThan(0);
          await page.goto("/search");
          await page.getByLabel("Words").fill("border");
          await page.getByRole("button", { name: "Search" }).click();
          await page.getByRole("link", { name: "All statements, by speaker, issue and date" }).click();
          await page.getByRole("navigation", { name: "Pages", exact: true }).waitFor();
          expect(await page.locator("li.card.statement").count()).toBeGreaterThan(0);
          await page.goto("/actors/KEN");
          expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kenya");
        },
      );
    }, 60_000);

    it("compares ticked reports clause by clause, with scripts off", async () => {
      await withPage(
        browser,
        server(),
        { javaScriptEnabled: false, token: server().reader },
        async (page) => {
          await page.goto("/documents");
          for (const name of ["hosted", "second"] as const)
            await page.locator(`input[value="${documentIdOf(name)}"]`).check();
          await page.getByRole("button", { name: "Compare the ticked" }).click();
          await page.getByRole("heading", { name: "Reports compared" }).waitFor();
          expect(await page.locator("td.clause").count()).toBeGreaterThan(2);
          expect(await page.locator("td.silent").count()).toBeGreaterThan(0);
        },
      );
    }, 30_000);

    it("takes a reviewer's decisions, and shows them beside the record, with scripts off", async () => {
      const target = DOSSIERS.hosted.statements[0]?.id as string;
      const review = `/review?${new URLSearchParams({ document: documentIdOf("hosted"), target })}`;
      expect((await get(review)).status).toBe(403);
      await withPage(
        browser,
        server(),
        { javaScriptEnabled: false, token: server().reviewer },
        async (page) => {
          await page.goto(hosted);
          await page.locator(`[id="${target}"]`).getByRole("link", { name: "review" }).click();
          const correct = page.getByRole("form", { name: "Correct" });
          await correct.getByLabel("Form").selectOption("document");
          await correct.getByLabel("Reason").fill("it is printed");
          await correct.getByLabel("Name").fill("Ada");
          await correct.getByRole("button", { name: "Correct" }).click();
          const card = page.locator(`[id="${target}"]`);
          expect(await card.getByRole("list", { name: "Reviews" }).textContent()).toMatch(
            /Corrected by Ada \(Foreign desk\), .*: it is printed/,
          );
          await card.getByRole("link", { name: "review" }).click();
          const decide = page.getByRole("form", { name: "Accept, reject or note" });
          await decide.getByLabel("Reason").fill("nobody said so");
          await decide.getByRole("button", { name: "Reject" }).click();
          await page.getByRole("heading", { name: /Taken out by reviewers/ }).waitFor();
          await page.goto("/reviews");
          expect(await page.locator("li.card").count()).toBe(2);
        },
      );
      const kept = await (await get(`${hosted}/download?format=json`)).json();
      const statement = (kept as Dossier).statements.find(({ id }) => id === target);
      expect(statement).toMatchObject({ form: "document", meta: { status: "rejected" } });
    }, 60_000);

    it("merges and splits actors and events", async () => {
      const post = (fields: Record<string, string>) =>
        get("/review", server().reviewer, {
          method: "POST",
          headers: { cookie: `readout_session=${server().reviewer}`, origin: server().url },
          body: new URLSearchParams({ document: documentIdOf("later"), by: "", why: "test", ...fields }),
        });
      const split = await post({ target: laterEvent, action: "split", part: "0" });
      expect(split.status).toBe(303);
      const nothing = await post({ target: laterEvent, action: "split" });
      expect(nothing.status).toBe(400);
      const merged = await post({ target: `${laterEvent}.2`, action: "merge", into: `${laterEvent}.1` });
      expect(merged.status).toBe(303);
      const unchanged = await post({ target: `${laterEvent}.1`, action: "edit" });
      expect(await unchanged.text()).toContain("Nothing was changed in the form");
      const typed = { by: "A. Reviewer", why: "a wrong day", json: '{"topics": }' };
      const broken = await (await post({ target: `${laterEvent}.1`, action: "edit", ...typed })).text();
      expect(broken.split('value="a wrong day"')).toHaveLength(2);
      for (const shown of ['value="A. Reviewer"', "{&quot;topics&quot;: }</textarea>", 'role="alert"'])
        expect(broken).toContain(shown);
      const actors = await post({ target: "UGA", action: "merge", into: "KEN" });
      expect(actors.status).toBe(303);
      const unsigned = await get("/review", server().reader, {
        method: "POST",
        headers: { cookie: `readout_session=${server().reader}`, origin: server().url },
        body: new URLSearchParams({ document: "x", target: "x", action: "accept", by: "", why: "x" }),
      });
      expect(unsigned.status).toBe(403);
    });

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
                // In the dark nothing but the colours is another.
                expect(await axeFindings(page, ...(colorScheme === "dark" ? ["cat.color"] : []))).toEqual([]);
                const fits = await page.evaluate("document.documentElement.scrollWidth <= innerWidth");
                expect(fits, path).toBe(true);
              }
            },
          );
        }, 120_000);
  });
});
