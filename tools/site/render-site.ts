/** Takes pages in Markdown, gives the files of the site: HTML with one navigation, and an index for searching without a network. */
import { dirname, relative } from "node:path";
import MarkdownIt from "markdown-it";
import type { SitePage } from "./pages.ts";

const markdown = new MarkdownIt({ html: false, linkify: false });
/** GitHub's own way of naming a heading's anchor, as far as these headings need it. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** A piece that a search may find: a heading with what stands under it. */
interface Section {
  readonly page: string;
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** Path in the site → content. Links between the checkout's Markdown files lead to their pages; others stay as they are. */
export function renderSite(pages: readonly SitePage[]): Map<string, string> {
  const bySource = new Map(pages.map(({ source, path }) => [source, path]));
  const files = new Map<string, string>();
  const sections: Section[] = [];
  for (const page of pages) {
    const tokens = markdown.parse(page.markdown, {});
    let current: { anchor: string; title: string; text: string } | null = null;
    for (const [i, token] of tokens.entries()) {
      if (token.type === "heading_open") {
        const title = plain(tokens[i + 1]?.children ?? []);
        token.attrSet("id", slug(title));
        current = { anchor: slug(title), title, text: "" };
        sections.push({ page: page.path, ...current });
      } else if (token.type === "inline" || token.type === "fence") {
        for (const child of token.children ?? [])
          if (child.type === "link_open")
            child.attrSet("href", linkFrom(page, String(child.attrGet("href") ?? ""), bySource));
        const last = sections.at(-1);
        if (last && last.page === page.path && tokens[i - 1]?.type !== "heading_open")
          sections[sections.length - 1] = {
            ...last,
            text: `${last.text} ${token.children ? plain(token.children) : token.content}`.slice(0, 20_000),
          };
      }
    }
    const body = markdown.renderer.render(tokens, markdown.options, {});
    const title = sections.find((one) => one.page === page.path)?.title ?? page.path;
    files.set(page.path, framed(page.path, title, body, pages));
  }
  files.set("search-index.js", `window.SECTIONS = ${JSON.stringify(sections).replaceAll("<", "\\u003c")};\n`);
  files.set("search.js", SEARCH);
  files.set("style.css", STYLE);
  return files;
}

function plain(tokens: readonly { content: string }[]): string {
  return tokens.map(({ content }) => content).join("");
}

function linkFrom(page: SitePage, href: string, bySource: ReadonlyMap<string, string>): string {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const source = relative("/", new URL(path, `file:///${page.source}`).pathname.replace(/\/$/, "") || "/");
  // A folder leads to the first of its pages.
  const target =
    bySource.get(source) ??
    [...bySource].find(([written]) => source && written.startsWith(`${source}/`))?.[1];
  return target ? `${relative(dirname(page.path), target)}${anchor ? `#${anchor}` : ""}` : href;
}

function framed(path: string, title: string, body: string, pages: readonly SitePage[]): string {
  const to = (target: string): string => relative(dirname(path), target);
  const link = (page: SitePage): string => {
    const name = /^# (.*)$/m.exec(page.markdown)?.[1] ?? page.path;
    return `<li><a href="${to(page.path)}"${page.path === path ? ' aria-current="page"' : ""}>${escaped(name)}</a></li>`;
  };
  const links = [...Map.groupBy(pages, ({ group }) => group)]
    .map(([group, list]) => `<h2>${group}</h2><ul>${list.map(link).join("")}</ul>`)
    .join("");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · readout</title><link rel="stylesheet" href="${to("style.css")}"></head>
<body data-root="${to("index.html").replace(/index\.html$/, "")}">
<nav aria-label="Pages"><form role="search"><label>Search <input type="search" name="q" autocomplete="off"></label></form><ol id="found" aria-live="polite"></ol><div class="pages">${links}</div></nav>
<main>${body}</main>
<script src="${to("search-index.js")}"></script><script src="${to("search.js")}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("`", "");
}

const SEARCH = `"use strict";
// Every word has to begin a word of the section; a word in its heading counts five times.
const words = (text) => text.toLowerCase().match(/[\\p{L}\\p{N}_]+/gu) ?? [];
const ready = window.SECTIONS.map((section) => ({ ...section, head: words(section.title), body: words(section.text) }));
window.find = (query) => {
  const asked = words(query);
  if (asked.length === 0) return [];
  return ready
    .map((section) => {
      let score = 0;
      for (const word of asked) {
        const head = section.head.filter((one) => one.startsWith(word)).length;
        const body = section.body.filter((one) => one.startsWith(word)).length;
        if (head + body === 0) return null;
        score += 5 * head + Math.min(body, 5);
      }
      return { section, score };
    })
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, 20)
    .map(({ section }) => section);
};
if (typeof document !== "undefined") {
  const list = document.getElementById("found");
  const root = document.body.dataset.root;
  document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  document.querySelector("input").addEventListener("input", (event) => {
    const found = window.find(event.target.value);
    list.replaceChildren(
      ...found.map(({ page, anchor, title }) => {
        const link = document.createElement("a");
        link.href = root + page + "#" + anchor;
        link.textContent = title;
        const item = document.createElement("li");
        const place = document.createElement("small");
        place.textContent = " " + page.replace(/\\.html$/, "");
        item.append(link, place);
        return item;
      }),
    );
    if (found.length === 0 && event.target.value.trim() !== "") list.textContent = "Nothing is found.";
  });
}
`;

const STYLE = `:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { display: grid; grid-template-columns: 17rem minmax(0, 48rem); gap: 2rem; margin: 1.5rem; }
nav ul, nav ol { padding-left: 0; font-size: .9rem; list-style: none; }
nav h2 { margin: 1.2rem 0 .3rem; font-size: .9rem; opacity: .7; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
img { max-width: 100%; }
nav input { width: 10rem; }
[aria-current] { font-weight: 600; }
pre { overflow: auto; padding: .7rem; background: color-mix(in srgb, currentColor 8%, transparent); }
table { border-collapse: collapse; display: block; overflow: auto; }
td, th { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .3rem .6rem; text-align: left; }
@media (max-width: 50rem) { body { display: block; } .pages { max-height: 9rem; overflow: auto; border-bottom: 1px solid; } }
`;
