/** Takes an event word in its clause, gives the draft of an event that isn't a meeting. */
import type { Sentence, Token } from "@readout/english";
import type { EventWord } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";

export function base(
  report: Report,
  sentence: Sentence,
  first: number,
  end: number,
  at: number,
  word: EventWord,
): EventDraft {
  const { tokens } = report.analysed;
  const trim = trimRange(tokens, first, end);
  return {
    type: word.type,
    status: word.status ?? "occurred",
    mode: "unknown",
    sentence: sentence.index,
    trigger: {
      start: (tokens[at] as Token).start,
      end: (tokens[Math.min(end - 1, at + word.words.length - 1)] as Token).end,
    },
    spans: [{ start: (tokens[trim[0]] as Token).start, end: (tokens[trim[1] - 1] as Token).end }],
    parties: [],
    place: null,
    time: null,
    edtf: null,
    formats: [],
    levelWord: null,
    anaphoric: false,
    other: false,
    adds: false,
    weak: false,
    headline: false,
    subjects: [],
    track: null,
    partOf: null,
    reader: `events:${word.type}`,
    reasons: [],
    score: 0.7,
  };
}

function trimRange(tokens: readonly Token[], first: number, end: number): readonly [number, number] {
  let a = first;
  let b = end;
  while (a < b - 1 && (tokens[a] as Token).upos === "PUNCT") a++;
  while (b > a + 1 && (tokens[b - 1] as Token).upos === "PUNCT") b--;
  return [a, b];
}

export const withRole = (parties: readonly PartyDraft[], role: PartyDraft["role"]): PartyDraft[] =>
  parties.map((party) => ({ ...party, role: party.role ?? role }));
