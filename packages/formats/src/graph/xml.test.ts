import { expect, it } from "vitest";
import { xmlElement } from "./xml.ts";

it.each([
  ["nothing inside", xmlElement("a"), "<a/>"],
  ["an empty text", xmlElement("a", {}, ""), "<a/>"],
  [
    "markup as text",
    xmlElement("a", { b: 'x"<&' }, "1 < 2 & 3"),
    '<a b="x&quot;&lt;&amp;">1 &lt; 2 &amp; 3</a>',
  ],
  ["line breaks that stay", xmlElement("a", { b: "x\ny" }, "p\r\nq"), '<a b="x&#10;y">p&#13;&#10;q</a>'],
  ["what XML can't hold, left out", xmlElement("a", {}, "b\u0000\u0007c\ud800d\uffff"), "<a>bcd</a>"],
  ["children", xmlElement("a", {}, [xmlElement("b"), xmlElement("c")]), "<a>\n<b/>\n<c/>\n</a>"],
])("writes %s", (_, written, expected) => {
  expect(written).toBe(expected);
});
