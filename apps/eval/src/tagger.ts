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

/** How sentences are put together to a text: each its own, a document on one line, or with its paragraphs. */
type Joining = "sentences" | "one line" | "paragraphs";

/** Rows for the table: UPOS as F1 over words of our own tokenisation, sentence breaks, speed; one line saying so where the folder is absent. */
export function scoreTagger(folder: string): [string, string, string][] {
  if (!existsSync(join(folder, "pud-news-dev.conllu")))
    return [["tagger", "treebank", `no treebank at ${folder}: not measured`]];
  const read = (file: string, joining: Joining): GoldText[] =>
    readTexts(readFileSync(join(folder, `${file}.conllu`), "utf8"), joining);
  const rows: [string, string, string][] = [];
  for (const [file, joining] of [
    ["pud-news-dev", "sentences"],
    ["ewt-dev", "sentences"],
    ["gum-ccby-dev", "one line"],
  ] as const)
    rows.push(["tagger", file, scoreTags(read(file, joining))]);
  for (const joining of ["one line", "paragraphs"] as const)
    rows.push(["tagger", `gum-ccby-dev, ${joining}`, scoreBreaks(read("gum-ccby-dev", joining))]);
  rows.push(["tagger", "speed", measureSpeed(read("ewt-dev", "one line"))]);
  return rows;
}

function scoreTags(texts: readonly GoldText[]): string {
  let gold = 0;
  let own = 0;
  let hit = 0;
  for (const { text, words } of texts) {
    const { tokens } = analyse(text);
    gold += words.size;
    own += tokens.length;
    for (const token of tokens) if (words.get(`${token.start}-${token.end}`) === token.upos) hit++;
  }
  return `UPOS F1 ${((200 * hit) / (gold + own)).toFixed(2)} (own words, ${gold} gold)`;
}

/** A heading or broken-off turn has no mark at its end: on one line nothing tells it from the sentence that follows. */
function scoreBreaks(texts: readonly GoldText[]): string {
  let gold = 0;
  let own = 0;
  let hit = 0;
  let marked = 0;
  let markedHit = 0;
  for (const { text, ends } of texts) {
    const last = text.trimEnd().length;
    const found = new Set(analyse(text).sentences.map(({ end }) => end));
    for (const end of ends) {
      if (end >= last) continue;
      gold++;
      if (found.has(end)) hit++;
      if (!/[.!?…]["”’')\]]*$/.test(text.slice(Math.max(0, end - 8), end))) continue;
      marked++;
      if (found.has(end)) markedHit++;
    }
    for (const end of found) if (end < last) own++;
  }
  return `sentence breaks F1 ${((2 * hit) / (gold + own)).toFixed(4)} (P ${(hit / own).toFixed(4)} R ${(hit / gold).toFixed(4)}); found ${markedHit} of the ${marked} that a mark ends, ${hit - markedHit} of the ${gold - marked} without one`;
}

/** Tokens a second of processor time, warm: the best of several rounds. The clock on the wall would measure the neighbours. */
function measureSpeed(texts: readonly GoldText[]): string {
  let best = 0;
  for (let round = 0; round < 6; round++) {
    const from = process.cpuUsage();
    let tokens = 0;
    for (const { text } of texts) tokens += analyse(text).tokens.length;
    const { user, system } = process.cpuUsage(from);
    best = Math.max(best, tokens / ((user + system) / 1e6));
  }
  return `${Math.round(best).toLocaleString("en-US")} tokens/s (analyse: sentences, quotations, tags; processor time, best of 6 rounds)`;
}

/** The sentences of a treebank file as texts of their own, or put together by document. */
function readTexts(source: string, joining: Joining): GoldText[] {
  const texts: GoldText[] = [];
  let current: GoldText | null = null;
  for (const block of source.split("\n\n")) {
    if (!block.trim()) continue;
    const lines = block.split("\n");
    const opens = lines.some((line) => line.startsWith("# newdoc"));
    if (!current || joining === "sentences" || opens) {
      current = { text: "", words: new Map(), ends: new Set() };
      texts.push(current);
    }
    const starts = lines.some((line) => line.startsWith("# newpar"));
    if (current.text) current.text += joining === "paragraphs" && starts ? "\n\n" : " ";
    addSentence(current, lines);
  }
  return texts;
}

function addSentence(current: GoldText, lines: readonly string[]): void {
  const text = lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
  const base = current.text.length;
  let at = base;
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
