import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ministers meet | Cordia Herald</title>
<meta property="og:title" content="Ministers meet">
<meta property="og:site_name" content="Cordia Herald"><meta property="article:published_time" content="2024-03-14T09:30:00+0200">
<link rel="canonical" href="https://herald.example/a1"><script>var x = "<p>no</p>";</script></head>
<body><nav><ul><li>Home</li></ul></nav><main><h1>Ministers meet in&nbsp;Port Cordia</h1>
<article><p>The ministers of Alvia &amp; Boria <b>met</b>
on Thursday.</p><p>&ldquo;We will meet again,&rdquo; one said.<br>The other nodded.</p>
<aside>Read more</aside><figure><img alt="x"><figcaption>A room</figcaption></figure></article></main>
<footer>All rights reserved</footer></body></html>`;

describe("readHtml", () => {
  it("gives the paragraphs of the article under the heading, and what the head says", () => {
    expect(readHtml(PAGE)).toEqual({
      text: "Ministers meet in Port Cordia\n\nThe ministers of Alvia & Boria met on Thursday.\n\n“We will meet again,” one said.\nThe other nodded.",
      title: "Ministers meet in Port Cordia",
      outlet: "Cordia Herald",
      published: "2024-03-14T09:30:00+02:00",
      url: "https://herald.example/a1",
      language: "en-GB",
      licence: null,
    });
  });

  it.each([
    ["text without markup", "They met.", "They met."],
    ["blocks without a space between", "<div>One</div><div>Two</div>", "One\n\nTwo"],
    ["inline marks within a word", "<p>re<b>open</b>ed</p>", "reopened"],
    ["the longest of several articles", "<article>a</article><article>longer</article>", "longer"],
    ["an article within an article", "<article>a<article>b</article>c</article>", "a\n\nb\n\nc"],
    ["main without an article", "x<main>y</main>z", "y"],
    ["a page inside a form", "<form><p>They met.</p><button>Go</button></form>", "They met."],
    [
      "what stands around the report",
      "<nav>a</nav><p>met</p><aside>b</aside><menu>c</menu><button>d</button><footer>e</footer>",
      "met",
    ],
    ["what isn't shown", "<p>met</p><script>a</script><style>b</style><template>c</template>", "met"],
    ["hidden parts", '<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', "c"],
    [
      "parts hidden by their style or class",
      '<p style="color:red; display: none">a</p><div style="visibility:hidden">b</div><span class="x sr-only">c</span><p style="display:block">d</p>',
      "d",
    ],
    [
      "comments longer than the report",
      '<article>met</article><div class="comments"><article>I think otherwise</article></div>',
      "met",
    ],
    ["an article whose class is a word for comments", '<article class="comments">met</article>', "met"],
    [
      "what was struck out",
      "<p>the <del>defence</del><ins>foreign</ins> <s>minister</s> met</p>",
      "the foreign met",
    ],
    ["short quotations", "<p>He said <q>yes</q>.</p>", "He said “yes”."],
    ["icons of a font", "<pre>one</pre><p>\ue001 They \ue000 met</p>", "one\n\n\ue001 They \ue000 met"],
    ["preformatted lines of Windows", "<pre>one\r\n\r\n  two</pre>", "one\n\n  two"],
    ["unclosed paragraphs and tags", "<p>One<p>Two<b>!", "One\n\nTwo!"],
    ["a head that nobody closed", "<head><title>T</title><p>They met.", "They met."],
    ["stray closing tags", "</nav></p>a</article>b</pre> c", "a\n\nb\n\nc"],
    ["entities, known and unknown", "<p>&eacute; &#8217; &nosuch; &lt;b&gt;</p>", "é ’ &nosuch; <b>"],
    ["preformatted lines", "<pre>one\n  two</pre>", "one\n  two"],
    ["table cells and rows", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"],
    ["a list", "<ul><li>a</li><li>b</li></ul>", "a\n\nb"],
    ["a comment and a CDATA section", "<p>a<!-- no -->b</p>", "ab"],
    ["an empty page", "<html><body></body></html>", ""],
  ])("reads %s", (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it.each([
    ["a date in words", '<meta name="date" content="March 14, 2024">'],
    ["a time that isn't marked as publication", '<time datetime="2024-03-14">today</time>'],
    ["no date", "<p>2024-03-14</p>"],
    ["a day that isn't in its month", '<meta name="date" content="2023-02-31">'],
    ["an hour that isn't in a day", '<meta name="date" content="2023-02-01T25:00Z">'],
  ])("leaves the publication open for %s", (_, html) => {
    expect(readHtml(html).published).toBeNull();
  });

  it.each([
    ["https://herald.example/a1", "https://herald.example/a1"],
    ["javascript:alert(1)", null],
    ["/a1", null],
  ])("takes the address %s as %s", (href, url) => {
    expect(readHtml(`<link rel="canonical" href="${href}"><p>They met.</p>`).url).toBe(url);
  });

  it.each([
    ["an article", { "@type": "NewsArticle", datePublished: "2024-03-14", publisher: { name: "Herald" } }],
    [
      "a list",
      [
        { "@type": "Organization", name: "x" },
        { "@type": ["ReportageNewsArticle"], datePublished: "2024-03-14", publisher: [{ name: "Herald" }] },
      ],
    ],
    ["a graph", { "@graph": [{ "@type": "BlogPosting", datePublished: "2024-03-14", publisher: "Herald" }] }],
  ])("takes the day and the outlet from linked data: %s", (_, data) => {
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><p>They met.</p>`;
    expect(readHtml(html)).toMatchObject({ text: "They met.", published: "2024-03-14", outlet: "Herald" });
  });

  it.each([
    ["broken", "{"],
    ["of something else", JSON.stringify({ "@type": "VideoObject", datePublished: "2024-03-14" })],
    ["null", "null"],
  ])("takes nothing from linked data that is %s", (_, data) => {
    const html = `<script type="application/ld+json">${data}</script><p>They met.</p>`;
    expect(readHtml(html)).toMatchObject({ text: "They met.", published: null, outlet: null });
  });

  it("takes no picture's title for the page's", () => {
    expect(readHtml("<svg><title>Menu</title></svg><p>They met.</p>").title).toBeNull();
  });

  it("keeps a heading once that stands in the article after a kicker", () => {
    const { text } = readHtml("<article><p>World</p><h1>They met</h1><p>So.</p></article>");
    expect(text).toBe("World\n\nThey met\n\nSo.");
  });

  it("never throws and leaves no run of blanks, whatever the markup", () => {
    const piece = fc.constantFrom(
      ..."<p>|</p>|<article>|</article>|<b|>|<!--|-->|<pre>|</pre>|&amp;|&#x0;|\u0000|a|  |\n|</|<br/>|<main>|\"|='".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text } = readHtml(pieces.join(""));
        if (!pieces.includes("<pre>")) expect(text).toBe(text.trim());
        if (!pieces.includes("<pre>")) expect(text).not.toMatch(/[^\S\n]{2}|\n{3}/);
      }),
    );
  });

  it.each([
    ["deep nesting", "<div>"],
    ["articles in articles", "<article>a"],
    ["unclosed tags", "<a href='"],
    ["comments", "<!--"],
    ["angle brackets", "<"],
    ["lines", "word<br>"],
    ["headings", "<h1>a</h1>"],
  ])("takes time linear in %s", (_, part) => {
    const time = (count: number): number => {
      const html = part.repeat(count);
      const from = performance.now();
      readHtml(html);
      return performance.now() - from;
    };
    time(2000);
    // Quadratic work would take 100 times as long; the margin is for a busy machine.
    expect(time(100_000)).toBeLessThan(60 * Math.max(time(10_000), 20));
  });
});
