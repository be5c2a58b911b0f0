/** Takes the treebank's folder, gives the tagger's and sentence splitter's scores on its development files. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "@readout/english";

interface GoldText {
  text: string;
  /** Word spans with their UPOS tag. */
  words: Map<string, string>;
  ends: Set<number>;
}

/** Rows for the table: UPOS as F1 over words of our own tokenisation, sentence ends as F1; one line saying so where the folder is absent. */
export function scoreTagger(folder: string): [string, string, string][] {
  if (!existsSync(join(folder, "pud-news-dev.conllu")))
    return [["tagger", "treebank", `no treebank at ${folder}: not measured`]];
  const rows: [string, string, string][] = [];
  for (const [file, joined] of [
    ["pud-news-dev", false],
    ["ewt-dev", false],
    ["gum-ccby-dev", true],
  ] as const) {
    const texts = readTexts(readFileSync(join(folder, `${file}.conllu`), "utf8"), joined);
    let gold = 0;
    let own = 0;
    let hit = 0;
    let goldEnds = 0;
    let ownEnds = 0;
    let hitEnds = 0;
    for (const { text, words, ends } of texts) {
      const { tokens, sentences } = analyse(text);
      gold += words.size;
      own += tokens.length;
      for (const token of tokens) if (words.get(`${token.start}-${token.end}`) === token.upos) hit++;
      const last = text.trimEnd().length;
      for (const end of ends) if (end < last) goldEnds++;
      for (const { end } of sentences) {
        if (end >= last) continue;
        ownEnds++;
        if (ends.has(end)) hitEnds++;
      }
    }
    rows.push([
      "tagger",
      file,
      `UPOS F1 ${((200 * hit) / (gold + own)).toFixed(2)} (own words, ${gold} gold)${joined ? `  sentence breaks F1 ${((2 * hitEnds) / (goldEnds + ownEnds)).toFixed(4)}` : ""}`,
    ]);
  }
  return rows;
}

/** Sentences as texts of their own, or each document joined with spaces. */
function readTexts(source: string, joined: boolean): GoldText[] {
  const texts: GoldText[] = [];
  let current: GoldText | null = null;
  for (const block of source.split("\n\n")) {
    if (!block.trim()) continue;
    const lines = block.split("\n");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
    const opens = lines.some((line) => line.startsWith("# newdoc"));
    if (!current || !joined || opens) {
      current = { text: "", words: new Map(), ends: new Set() };
      texts.push(current);
    }
    if (current.text) current.text += " ";
    let at = current.text.length;
    const base = at;
    current.text += text;
    let skipUntil = 0;
    for (const line of lines) {
      if (line.startsWith("#")) continue;
      const [id = "", form = "", , upos = ""] = line.split("\t");
      if (id.includes(".")) continue;
      if (id.includes("-")) {
        // A multiword token: its words are found one by one where they stand in the text.
        skipUntil = Number(id.split("-")[1]);
        continue;
      }
      const start = current.text.indexOf(form, at);
      if (start < 0 || (Number(id) <= skipUntil && start > at + 3)) continue;
      current.words.set(`${start}-${start + form.length}`, upos);
      at = start + form.length;
    }
    current.ends.add(base + text.trimEnd().length);
  }
  return texts;
}
