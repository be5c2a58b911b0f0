/** Takes a divergence, gives it in one line: of what kind, on what, and what each side says. */
import type { Divergence, Evidence } from "@readout/core";

/** Characters of a side's words that a line shows; the rest stands at its place in the text. */
const LONGEST = 90;

/** "unanswered demand on the border: Chad “…”; Mali says nothing here". Who speaks stands before who doesn't. Source: R26. */
export function parting(
  { kind, issue, sides }: Divergence,
  name: (id: string) => string,
  label: (issue: string) => string,
): string {
  const whose = kind === "headline_vs_body" ? ["the headline", "the body"] : [];
  const told = sides.map(({ holder, evidence: [evidence] }, at) => ({
    who: holder === null ? (whose[at] ?? "the report") : name(holder),
    evidence,
  }));
  const words = told
    .sort((a, b) => Number(a.evidence === undefined) - Number(b.evidence === undefined))
    .map(({ who, evidence }) => `${who} ${evidence ? `“${cut(evidence)}”` : "says nothing here"}`);
  return `${kind.replaceAll("_", " ")}${issue === null ? "" : ` on ${label(issue)}`}: ${words.join("; ")}`;
}

/** Where the first side that says something says it. */
export const partingPlace = ({ sides }: Divergence): Evidence | undefined =>
  sides.flatMap(({ evidence }) => evidence)[0];

function cut({ quote }: Evidence): string {
  const text = quote.replace(/\s+/g, " ");
  const end = text.lastIndexOf(" ", LONGEST);
  return text.length <= LONGEST ? text : `${text.slice(0, end > 0 ? end : LONGEST)} …`;
}
