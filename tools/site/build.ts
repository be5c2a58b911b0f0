/** Takes the built checkout, writes its documentation as a site that is read and searched without a server: site/index.html. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../release/public-packages.ts";
import { ATTACHED, referencePages, writtenPages } from "./pages.ts";
import { renderSite } from "./render-site.ts";

const folder = join(ROOT, "site");
rmSync(folder, { recursive: true, force: true });
const files = renderSite([...writtenPages(), ...referencePages()]);
for (const [path, content] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
// What pages show or lead to and isn't Markdown.
for (const path of ATTACHED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
console.log(`${files.size} files in site/: open site/index.html`);
