/** Takes a paragraph, gives the end of the speaker's label that opens it: "SECRETARY DOE: ", "Q: ". */

const LIMIT = 70;

/** A label that opens with a form of address or an office: "MR. LUND:", "SECRETARY DOE:", "Q:". */
const ADDRESSED =
  /^(?:THE |VICE |PRIME |FOREIGN |DEPUTY |ASSISTANT |ACTING )*(?:MR|MS|MRS|MISS|DR|SIR|LORD|LADY|AMB|AMBASSADOR|GEN|GENERAL|ADMIRAL|COL|COLONEL|SEN|SENATOR|REP|GOVERNOR|MAYOR|PROF|PROFESSOR|MODERATOR|SECRETARY|MINISTER|PRESIDENT|CHANCELLOR|PREMIER|DIRECTOR|ADMINISTRATOR|SPOKES\p{Lu}+|KING|QUEEN|Q|A|QUESTION|ANSWER|OPERATOR|INTERPRETER|PARTICIPANT|STAFF|REPORTER|PRESS)(?![\p{L}])/u;

/** The label of somebody who only asks: "Q Thanks", "QUESTION:", "MODERATOR:". */
export const ASKERS =
  /^(?:Q|QUESTION|MODERATOR|OPERATOR|REPORTER|JOURNALIST|INTERVIEWER)(?:\s*\(|\s*:|\s+(?=[A-Z“"(—–]))/;

/** How many words stand before the first colon of a line, 0 where it has none: labels have few, and what reads them takes long to set up. */
export function wordsBeforeColon(line: string): number {
  const colon = line.indexOf(":");
  return colon <= 0 ? 0 : line.slice(0, colon).split(" ").length;
}

/** Whether a label names who speaks by a form of address. */
export const isAddressed = (label: string): boolean => ADDRESSED.test(label);

/**
 * How many labels are a speaker's: all of them where one comes back or one is a form of address; none of a fact sheet's
 * headings ("PILLAR 1:", "PILLAR 2:"), each of which stands once.
 */
export function countSpeakers(labels: readonly string[]): number {
  const spoken = labels.filter((label) => !/\d/.test(label) && !HEADING.test(label));
  return new Set(spoken).size < spoken.length || spoken.some(isAddressed) ? spoken.length : 0;
}

/** What a document calls itself. */
const HEADING = /^(?:FACT SHEET|BACKGROUND|READOUT|STATEMENT|PRESS RELEASE|NOTE|UPDATE|SUMMARY)/;

/** The heads of a memorandum ("SUBJECT: …") and of a numbered point ("PILLAR 1: …"), and a transcript's end ("END 3:50 P.M."). */
const MEMORANDUM =
  /^(?:SUBJECT|FROM|DATE|MEMORANDUM FOR\b.*|(?:PILLAR|STEP|PHASE|GOAL|PART|SECTION|ACTION|PRIORITY|OBJECTIVE|ARTICLE|ANNEX|CHAPTER|TABLE|FIGURE|OPTION|LEVEL|TIER|END) (?:\d+|[IVX]+))$/;

/** What a page puts before a link, a notice or the fields of an advisory: "RELATED: …", "UPDATE: …", "WHAT: …". */
const FURNITURE =
  /^(?:RELATED|WATCH|UPDATED?|(?:READ|SEE|MORE|ALSO|LISTEN|LIVE)(?: \p{Lu}+){0,3}|VIDEO|AUDIO|PHOTOS?|GALLERY|POLL|EXCLUSIVE|BREAKING|CORRECTION|CLARIFICATION|(?:EDITOR(?:['’]S)? )?NOTE|OPINION|ANALYSIS|COMMENTARY|REVIEW|EXPLAINER|TRENDING|WHO|WHAT|WHEN|WHERE|WHY|HOW|CONTACT|MEDIA CONTACT|SOURCES?|(?:THE )?(?:FACTS?|CLAIM|TRUTH|VERDICT|RATING|ISSUE|CONTEXT))$/u;

/**
 * Where the label that opens `[start, end)` stops, behind its colon; 0 if none does.
 * A label is in capitals: "FACT SHEET:" in a headline looks the same, so one label alone proves nothing.
 */
export function speakerLabelEnd(text: string, start: number, end: number): number {
  let letters = 0;
  let depth = 0;
  const stop = Math.min(end, start + LIMIT);
  for (let i = start; i < stop; i++) {
    const char = text.charAt(i);
    // What most paragraphs end at: a small letter without accent.
    if (depth === 0 && char >= "a" && char <= "z") {
      if (!isParticle(text, i)) return 0;
      letters++;
    } else if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (char === ":") {
      const label = text.slice(start, i);
      if (letters < 1 || MEMORANDUM.test(label) || FURNITURE.test(label)) return 0;
      const isQuestion = letters === 1 && (text.charAt(start) === "Q" || text.charAt(start) === "A");
      return letters >= 3 || isQuestion ? i + 1 : 0;
    } else if (depth > 0) continue;
    else if (char === "\n" || char === "?" || char === "!" || char === ";") return 0;
    else if (char.toUpperCase() !== char.toLowerCase()) {
      letters++;
      // "McCAIN", "MR PRICE AND MS O’Dea": one small letter after a capital particle is let through.
      if (char !== char.toUpperCase() && !isParticle(text, i)) return 0;
    } else if (char >= "0" && char <= "9" && letters === 0) return 0;
  }
  return 0;
}

const isParticle = (text: string, i: number): boolean => {
  const pair = text.slice(i - 1, i + 1);
  return (pair === "Mc" || pair === "Le" || pair === "De") && /\p{Lu}/u.test(text.charAt(i + 1));
};
