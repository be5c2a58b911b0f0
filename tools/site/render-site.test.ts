import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ATTACHED, writtenPages } from "./pages.ts";
import { renderSite } from "./render-site.ts";

const pages = writtenPages();
const files = renderSite(pages);

interface Section {
  readonly page: string;
  readonly title: string;
}
/** The site's own search, run as a page runs it. */
function find(query: string): Section[] {
  const window: { find?: (query: string) => Section[] } = {};
  new Function("window", `${files.get("search-index.js")}\n${files.get("search.js")}`)(window);
  return window.find?.(query) ?? [];
}

it("has a page for the codebook and for each document, and links that lead to pages and headings", () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(["index.html", "docs/codebook.html", "SECURITY.html"]),
  );
  for (const { path } of pages)
    for (const [, href = ""] of (files.get(path) ?? "").matchAll(/href="([^"]*)"/g)) {
      if (/^[a-z]+:|^#/.test(href)) continue;
      if (ATTACHED.some((one) => join(dirname(path), href) === one)) continue;
      const [target = "", anchor] = href.split("#");
      const page = files.get(join(dirname(path), target));
      expect(page, `${href} in ${path}`).toBeDefined();
      if (anchor) expect(page, `${href} in ${path}`).toContain(`id="${anchor}"`);
    }
});

it("leaves no link to a Markdown file that has a page", () => {
  for (const { path } of pages)
    expect(files.get(path)).not.toMatch(/href="(?!https?:)[^"]*(?:codebook|licences|reliability)\.md"/);
});

it("has what its pages show", () => {
  const shown = pages.flatMap(({ path }) =>
    [...(files.get(path) ?? "").matchAll(/<img src="([^"]*)"/g)].map(([, src = ""]) =>
      join(dirname(path), src),
    ),
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const src of shown)
    expect(ATTACHED.some((path) => src === path || src.startsWith(`${path}/`))).toBe(true);
});

it.each([
  ["delegation", "docs/codebook.html"],
  ["quorum", "docs/codebook.html"],
  ["security report", "SECURITY.html"],
])("finds “%s” in %s", (query, page) => {
  expect(find(query).map((section) => section.page)).toContain(page);
});

it("finds nothing for what isn't there, or for nothing", () => {
  expect(find("zzyzx")).toEqual([]);
  expect(find("  ")).toEqual([]);
});

it("runs no markup of a document", () => {
  const source = {
    group: "Guide",
    path: "x.html",
    source: "x.md",
    markdown: "# <script>a</script>\n\n<img src=x onerror=b> </script>",
  };
  const made = renderSite([source]);
  expect(made.get("x.html")).not.toMatch(/<img|<script>a/);
  expect(made.get("search-index.js")).not.toContain("</script>");
});
