/** CoNLL-U text to documents of sentences whose words know where they stand in the raw text. */

/** A gold word: `start`–`end` are offsets in `GoldDocument.text`; a part of a fused word that has no letters of its own is empty. */
export interface GoldWord {
  form: string;
  upos: string;
  xpos: string;
  start: number;
  end: number;
}

/** A gold sentence. `paragraph` tells whether a paragraph starts with it. */
export interface GoldSentence {
  words: GoldWord[];
  start: number;
  end: number;
  paragraph: boolean;
}

/** A document as running text; paragraphs are divided by an empty line when asked for, else by a space. */
export interface GoldDocument {
  id: string;
  text: string;
  sentences: GoldSentence[];
}

interface RawWord {
  form: string;
  upos: string;
  xpos: string;
}
interface RawUnit {
  surface: string;
  spaceAfter: boolean;
  words: RawWord[];
}
interface RawSentence {
  units: RawUnit[];
  paragraph: boolean;
}

/** Reads a treebank. With `blankLines` the paragraphs that it marks are divided by an empty line. */
export function readConllu(source: string, blankLines: boolean): GoldDocument[] {
  const documents: { id: string; sentences: RawSentence[] }[] = [];
  let sentence: RawSentence = { units: [], paragraph: false };
  let fusedUntil = 0;
  for (const line of source.split("\n")) {
    if (line.startsWith("# newdoc")) documents.push({ id: line.slice(14).trim(), sentences: [] });
    else if (line.startsWith("# newpar")) sentence.paragraph = true;
    else if (line === "") {
      if (sentence.units.length > 0) documents.at(-1)?.sentences.push(sentence);
      sentence = { units: [], paragraph: false };
      fusedUntil = 0;
    } else if (!line.startsWith("#")) {
      const [id = "", form = "", , upos = "", xpos = "", , , , , misc = ""] = line.split("\t");
      if (id.includes(".")) continue;
      const spaceAfter = !misc.includes("SpaceAfter=No");
      if (id.includes("-")) {
        sentence.units.push({ surface: form, spaceAfter, words: [] });
        fusedUntil = Number(id.split("-")[1]);
      } else if (Number(id) <= fusedUntil) {
        sentence.units.at(-1)?.words.push({ form, upos, xpos });
      } else {
        sentence.units.push({ surface: form, spaceAfter, words: [{ form, upos, xpos }] });
      }
    }
  }
  return documents.map(({ id, sentences }) => layOut(id, sentences, blankLines));
}

function layOut(id: string, sentences: RawSentence[], blankLines: boolean): GoldDocument {
  let text = "";
  const out: GoldSentence[] = [];
  for (const { units, paragraph } of sentences) {
    if (text !== "") {
      if (paragraph && blankLines) text = `${text.trimEnd()}\n\n`;
      else if (!/\s$/.test(text)) text += " ";
    }
    const start = text.length;
    const words: GoldWord[] = [];
    let end = start;
    for (const unit of units) {
      let at = text.length;
      const divides = unit.words.map((w) => w.form).join("") === unit.surface;
      unit.words.forEach((word, k) => {
        const last = k === unit.words.length - 1;
        const length = divides ? word.form.length : last ? text.length + unit.surface.length - at : 0;
        words.push({ ...word, start: at, end: at + length });
        at += length;
      });
      text += unit.surface;
      end = text.length;
      if (unit.spaceAfter) text += " ";
    }
    out.push({ words, start, end, paragraph });
  }
  return { id, text, sentences: out };
}
