/** Takes a report and a number, gives a copy of it as other outlets print one: laid out anew, cut, under another headline. */
import type { CorpusLine } from "../corpus-lines.ts";

/** A way in which outlets change what they take over. */
export const CHANGES = ["laid out", "cut", "re-titled", "thinned", "all of it"] as const;
/** One of them. */
export type Change = (typeof CHANGES)[number];

const PAPERS = [
  "Harbour Daily",
  "The Inland Courier",
  "Northern Gazette",
  "Evening Ledger",
  "Valley Tribune",
];
const HEADLINES = [
  "What Officials Said This Week, and What They Left Open",
  "A Closer Look At The Latest Word From The Capital",
  "Five Things To Know Before The Weekend",
  "Officials Set Out Their Case; Neighbours Listen",
];

/**
 * The copy. `number` chooses among papers, headlines and lengths; the same number gives the same copy. Two of three
 * stand in another paper, the third in the report's own outlet.
 */
export function planted(line: CorpusLine, change: Change, number: number): Omit<CorpusLine, "id"> {
  const outlet = number % 3 === 0 ? line.outlet : PAPERS[number % PAPERS.length];
  return {
    text: changed(line.text, change, number),
    ...(line.published === undefined ? {} : { published: line.published }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

function changed(text: string, change: Change, number: number): string {
  switch (change) {
    case "laid out":
      return laidOut(text);
    case "cut":
      return cut(text, number);
    case "re-titled":
      return retitled(text, number);
    case "thinned":
      return thinned(text, number);
    case "all of it":
      return laidOut(retitled(cut(text, number), number));
  }
}

/** Other line breaks, quotation marks, dashes and spaces; the points of "U.S." gone. */
function laidOut(text: string): string {
  const plain = text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "--")
    .replace(/\bU\.S\.(?=\s)/g, "US")
    .replace(/\u00a0/g, " ");
  const lines: string[] = [];
  for (const paragraph of plain.split(/\n+/)) {
    let line = "";
    for (const word of paragraph.split(/\s+/)) {
      if (line.length + word.length > 68) {
        lines.push(line);
        line = "";
      }
      line += line === "" ? word : ` ${word}`;
    }
    lines.push(line, "");
  }
  return lines.join("\r\n");
}

/** The first part, a third to two thirds, to the end of a sentence. */
function cut(text: string, number: number): string {
  const wanted = Math.floor(text.length * (0.35 + 0.06 * (number % 6)));
  const end = text.slice(wanted).search(/[.!?]["”’]?\s/);
  return end < 0 ? text : text.slice(0, wanted + end + 1);
}

/** Another headline, a dateline and a credit; the first line, the release's own title, goes. */
function retitled(text: string, number: number): string {
  const [first = "", ...rest] = text.split("\n");
  const body = rest.length > 0 && first.length < 160 ? rest.join("\n").trimStart() : text;
  const paper = PAPERS[number % PAPERS.length] as string;
  const headline = HEADLINES[number % HEADLINES.length] as string;
  return `${headline}\n\n${paper.toUpperCase()} (Staff) — ${body}\n\nThis story was first published by ${paper}. Follow us for more news from the region.`;
}

/** Every fifth paragraph left out, or every fifth sentence where there are few, and a line of the paper's own between. */
function thinned(text: string, number: number): string {
  const paragraphs = text.split(/\n{1,}/);
  const parts = paragraphs.length > 8 ? paragraphs : text.split(/(?<=[.!?]["”’]?)\s+/);
  const kept = parts.filter((_, at) => parts.length < 5 || at % 5 !== 2);
  kept.splice(Math.ceil(kept.length / 2), 0, `Read also: ${HEADLINES[(number + 1) % HEADLINES.length]}`);
  return kept.join("\n\n");
}
