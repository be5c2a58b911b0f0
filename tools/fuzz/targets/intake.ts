/** A page, Markdown or a news item: a text comes out, or a refusal. The first character says which. */
import { REPORT_TYPES, readReport } from "@readout/intake";
import { PARAGRAPHS } from "../reports.ts";
import { refusedProperly, type Target } from "../target.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Talks held</title><meta property="article:published_time" content="2024-03-14T10:00:00Z"><meta name="author" content="A. Writer"></head><body><nav><a href="/">Home</a></nav><main><article><h1>Talks held</h1><p>ANKARA &mdash; Ministers <b>met</b> on&nbsp;Sunday.<br>&ldquo;Good,&rdquo; said one.</p><pre>a  b</pre><ul><li>one<li>two</ul><table><tr><td>1</table></article></main><script>var a = "<p>";</script></body></html>`;
const NOTE = `---\ntitle: "Talks held"\npublished: 2024-03-14\nauthor: A. Writer\n---\n\n# Talks held\n\nMinisters *met* in **Ankara**.\n\n> “Good,” said one.\n\n1. one\n   - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[link](http://example.org "t") ![i](x) \`code\` &amp; <b>x</b>\n`;
const ITEM = JSON.stringify({
  uri: "urn:x:1",
  type: "text",
  headline: "Talks held",
  versioncreated: "2024-03-14T10:00:00Z",
  body_text: "Ministers met.",
  body_html: "<p>Ministers met.</p>",
  headlines: [{ role: "main", value: "Talks held" }],
  bodies: [{ role: "main", contenttype: "text/html", value: "<p>Ministers met.</p>" }],
  people: [{ name: "A. Writer", rel: "author" }],
  places: [{ name: "Ankara" }],
});

export const target: Target = {
  words:
    '< > </ <p> <b <!-- --> <![CDATA[ ]]> <script> </script> <main> <article> &amp; &#x &#0; &#xd800; = " \' # ## * ** _ ` ``` > >> - 1. | [ ]( ![ : --- null true [] {} "value": headlines bodies people published title \n \n\n'.split(
      " ",
    ),
  seeds: [
    ...REPORT_TYPES.flatMap((_, i) => [PAGE, NOTE, ITEM].map((text) => `${i}${text}`)),
    ...PARAGRAPHS.slice(0, 20).map((text) => `0<p>${text}</p>`),
  ],
  longest: 2_000,
  run(input) {
    const type = REPORT_TYPES[(input.charCodeAt(0) || 0) % REPORT_TYPES.length] as string;
    try {
      const { text } = readReport(input.slice(1), type);
      if (typeof text !== "string") throw new Error(`no text but ${typeof text}`);
    } catch (error) {
      refusedProperly(error);
    }
  },
};
