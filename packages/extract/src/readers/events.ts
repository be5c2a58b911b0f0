/**
 * Takes the report, gives drafts of what happens besides meetings: elections, wars, disasters, invitations, accessions, processes.
 *
 * Refused: an event noun inside a name, as a modifier of another noun ("war crimes", "election observers"), in a hypothetical
 * or negated clause; a conflict or disaster with neither place nor party.
 */
import { lemma, type Sentence, type Token } from "@readout/english";
import { EVENT_WORDS, type EventWord } from "../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../drafts.ts";
import type { Mention } from "../mentions/mention.ts";
import { isRead, type Report } from "../report.ts";
import { clauseAround } from "./meeting/clause.ts";
import { createParty, mentionAt, partiesOf, readParties, unite } from "./meeting/parties.ts";
import { readPlace } from "./meeting/place.ts";
import { statusOfVerb } from "./meeting/status.ts";

const BY_FIRST = new Map<string, EventWord[]>();
for (const word of EVENT_WORDS) {
  const key = word.words[0] as string;
  const known = BY_FIRST.get(key);
  if (known) known.push(word);
  else BY_FIRST.set(key, [word]);
}

/** Drafts in the order of the text; several mentions of one war or disaster are one draft. */
export function readEvents(report: Report): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const sentence of report.analysed.sentences)
    if (isRead(report, sentence)) readSentence(report, sentence, drafts);
  return drafts;
}

function readSentence(report: Report, sentence: Sentence, drafts: EventDraft[]): void {
  const { tokens } = report.analysed;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    const keys = token.upos === "VERB" ? [lemma(token.text, "VERB"), token.lower] : [token.lower];
    for (const key of keys) {
      const word = BY_FIRST.get(key)?.find((entry) => matches(tokens, i, sentence.endToken, entry));
      if (!word) continue;
      const draft =
        word.kind === "verb" ? fromVerb(report, sentence, i, word) : fromNoun(report, sentence, i, word);
      if (draft) {
        const known = word.unites ? drafts.find((other) => sameThing(other, draft)) : undefined;
        if (known) {
          known.spans.push(...draft.spans);
          known.parties = unite(known.parties, draft.parties);
          known.place ??= draft.place;
        } else drafts.push(draft);
      }
      i += word.words.length - 1;
      break;
    }
  }
}

function matches(tokens: readonly Token[], at: number, end: number, entry: EventWord): boolean {
  let i = at;
  for (let k = 0; k < entry.words.length; k++) {
    const word = entry.words[k] as string;
    const parts = word.split("-");
    for (let p = 0; p < parts.length; p++) {
      const token = tokens[i];
      if (!token || i >= end) return false;
      const verbal = entry.kind === "verb" && k === 0;
      if (verbal ? token.upos !== "VERB" || lemma(token.text, "VERB") !== parts[p] : token.lower !== parts[p])
        return false;
      i++;
      if (p < parts.length - 1) {
        if (tokens[i]?.text === "-") i++;
      }
    }
  }
  return true;
}

const sameThing = (a: EventDraft, b: EventDraft): boolean =>
  a.type === b.type &&
  (sharePlace(a, b) ||
    (a.parties.length > 0 && b.parties.length === 0 && b.place === null) ||
    (b.parties.length > 0 &&
      a.parties.length > 0 &&
      a.parties.every((party) => b.parties.some((other) => other.entity === party.entity))));
const sharePlace = (a: EventDraft, b: EventDraft): boolean =>
  a.place !== null &&
  b.place !== null &&
  (a.place.name === b.place.name || (a.place.iso3 !== null && a.place.iso3 === b.place.iso3));

function base(
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

function fromVerb(report: Report, sentence: Sentence, at: number, word: EventWord): EventDraft | null {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const status = statusOfVerb(tokens, first, at);
  if (status === null) return null;
  const agents = nearestBefore(report, first, at);
  const behind = at + word.words.length;
  const objects = readParties(report, behind, end, null);
  if (agents.length === 0) return null;
  if ((word.type === "membership_change" || word.type === "invitation") && objects.parties.length === 0)
    return null;
  if (word.type === "signature" && !signs(tokens, behind, end)) return null;
  const draft = base(report, sentence, first, end, at, word);
  draft.status =
    word.type === "military_intervention" &&
    status === "occurred" &&
    /since|starting|maintain/.test(report.text.slice(draft.spans[0]?.start ?? 0, draft.spans[0]?.end ?? 0))
      ? "ongoing"
      : status === "ongoing"
        ? "occurred"
        : status;
  draft.parties = unite(
    withRole(agents, "agent"),
    withRole(objects.parties, word.type === "invitation" ? "recipient" : "object"),
  );
  if (word.type === "military_intervention") draft.place = firstPlace(report, first, end);
  return draft;
}

const signs = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 10); i++)
    if (
      [
        "agreement",
        "treaty",
        "accord",
        "memorandum",
        "deal",
        "pact",
        "convention",
        "protocol",
        "declaration",
        "roadmap",
        "communique",
        "letter",
        "contract",
        "agreements",
      ].includes((tokens[i] as Token).lower)
    )
      return true;
  return false;
};

function fromNoun(report: Report, sentence: Sentence, at: number, word: EventWord): EventDraft | null {
  const { tokens } = report.analysed;
  const behind = at + word.words.length + word.words.filter((part) => part.includes("-")).length * 2;
  const next = tokens[behind];
  // "war crimes", "election observers": the noun only modifies another.
  if (
    next &&
    next.sentence === sentence.index &&
    (next.upos === "NOUN" || (next.upos === "PROPN" && (tokens[at] as Token).upos === "PROPN")) &&
    next.text !== "-"
  )
    return null;
  if ((tokens[at - 1] as Token | undefined)?.text === "-" || next?.text === "-") {
    if (next?.text === "-") return null;
  }
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const [from, to] = nounRange(tokens, first, end, at, behind);
  const draft = base(report, sentence, from, to, at, word);
  const modifiers = statesBefore(report, at);
  const inside = behindParties(report, behind, Math.min(end, behind + 12));
  draft.place =
    word.type === "invitation" || word.type === "process"
      ? null
      : placeBehind(report, at, Math.min(end, behind + 14));
  switch (word.type) {
    case "election": {
      const holder = nearestBefore(report, first, at);
      draft.parties = withRole(unite(modifiers, holder.length > 0 ? holder.slice(-1) : inside), "agent");
      if (draft.parties.length === 0 && !draft.place) return null;
      draft.status = futureElection(tokens, first, end) ? "planned" : "occurred";
      draft.spans = base(report, sentence, first, end, at, word).spans;
      break;
    }
    case "conflict":
    case "disaster": {
      if ((tokens[at] as Token).upos === "VERB" && word.words[0] !== "fighting") return null;
      const anchored = modifiers.length > 0 || draft.place !== null;
      const durational = /-year/.test(
        report.text.slice((tokens[Math.max(first, at - 3)] as Token).start, (tokens[at] as Token).start),
      );
      if (!anchored && !durational) return null;
      draft.parties = withRole(modifiers, word.type === "disaster" ? "object" : null);
      if (word.type === "disaster")
        draft.parties = unite(draft.parties, withRole(placesAsParties(report, behind, end), "object"));
      else if (draft.parties.length === 0 && draft.place?.iso3 && word.words[0] === "fighting")
        draft.parties = withRole(nearestBefore(report, first, at), "agent");
      break;
    }
    case "military_intervention": {
      draft.parties = withRole(unite(modifiers, nearestBefore(report, first, at)), "agent");
      if (draft.parties.length === 0) return null;
      draft.spans = base(report, sentence, first, end, at, word).spans;
      draft.status = "occurred";
      break;
    }
    case "invitation": {
      const agents = nearestBefore(report, first, at);
      const to = recipient(report, behind, end);
      if (agents.length === 0 || to.length === 0) return null;
      draft.parties = unite(withRole(agents, "agent"), withRole(to, "recipient"));
      draft.spans = base(
        report,
        sentence,
        Math.max(first, tokenOf(report, agents[0] as PartyDraft)),
        end,
        at,
        word,
      ).spans;
      break;
    }
    default: {
      draft.parties = withRole(
        unite(inside, groupBehind(report, word.status === "planned" ? first : behind, end)),
        null,
      );
      if (word.words[0]?.startsWith("normali")) {
        if (!verbSoon(tokens, behind, end)) return null;
        draft.status = "ongoing";
        draft.spans = base(report, sentence, Math.max(first, at - 1), end, at, word).spans;
      }
      if (draft.parties.length === 0 && word.status !== "planned") return null;
    }
  }
  return draft;
}

const withRole = (parties: readonly PartyDraft[], role: PartyDraft["role"]): PartyDraft[] =>
  parties.map((party) => ({ ...party, role: party.role ?? role }));
const tokenOf = (report: Report, party: PartyDraft): number => {
  const start = party.spans[0]?.start ?? 0;
  const { tokens } = report.analysed;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

function nounRange(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  behind: number,
): readonly [number, number] {
  let from = at;
  while (
    from > first &&
    (["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"].includes((tokens[from - 1] as Token).upos) ||
      (tokens[from - 1] as Token).text === "-")
  )
    from--;
  let to = behind;
  while (to < end && to < behind + 16 && (tokens[to] as Token).upos !== "PUNCT") to++;
  return [from, Math.min(to, end)];
}

/** The last subject-like party list before a token: no preposition governs it. */
function nearestBefore(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let best: PartyDraft[] = [];
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) break;
    const before = tokens[mention.firstToken - 1] as Token | undefined;
    const previous = before?.lower === "the" ? (tokens[mention.firstToken - 2] as Token | undefined) : before;
    const follower = tokens[mention.endToken] as Token | undefined;
    const acts = follower?.upos === "VERB" && ["VBD", "VBZ", "VBP"].includes(follower.xpos);
    if (mention.firstToken > first && previous?.upos === "ADP" && !acts) continue;
    if (/^['’]s$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) continue;
    if (mention.kind === "pronoun" && !mention.entity) continue;
    const list =
      mention.kind === "pronoun"
        ? partiesOf(report, [mention], null)
        : readParties(report, mention.firstToken, at, null).parties;
    if (
      list.length > 0 &&
      (best.length === 0 || acts) &&
      !list.some((party) => best.some((known) => known.entity === party.entity))
    )
      best = [...list];
  }
  return best;
}

function statesBefore(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const found: Mention[] = [];
  for (let m = mentionAt(report, Math.max(0, at - 6)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) break;
    if (mention.sentence !== (tokens[at] as Token).sentence || mention.kind !== "state") continue;
    let joined = true;
    for (let i = mention.endToken; i < at; i++)
      if (
        !["ADJ", "NOUN", "PROPN", "PART", "NUM"].includes((tokens[i] as Token).upos) &&
        !["'s", "’s", "-", "and"].includes((tokens[i] as Token).lower)
      )
        joined = false;
    if (joined) found.push(mention);
  }
  return partiesOf(report, found, null);
}

function behindParties(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < end; i++) {
    const word = (tokens[i] as Token).lower;
    if (word === "between" || word === "with" || word === "among" || word === "of" || word === "in") {
      const list = readParties(report, i + 1, end, null);
      if (list.parties.length > 0) return [...list.parties];
    }
    if ((tokens[i] as Token).upos === "VERB") break;
  }
  return [];
}

/** "between the four countries' defense ministries": group mentions behind the noun; their members come later. */
function groupBehind(report: Report, from: number, end: number): PartyDraft[] {
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    if (mention.kind === "group" && mention.members.length === 0) {
      return [
        createParty(`group@${mention.start}`, [{ start: mention.start, end: mention.end }], {
          seat: "unknown",
          rule: "group_members",
        }),
      ];
    }
  }
  return [];
}

function recipient(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 10); i++)
    if ((tokens[i] as Token).lower === "to" || (tokens[i] as Token).lower === "for") {
      const list = readParties(report, i + 1, end, null);
      if (list.parties.length > 0) return [...list.parties];
    }
  return [];
}

function placesAsParties(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < end; i++)
    if ((tokens[i] as Token).lower === "in") {
      const list = readParties(report, i + 1, end, null);
      if (list.parties.length > 0) return [...list.parties];
    }
  return [];
}

function placeBehind(report: Report, from: number, end: number): EventDraft["place"] {
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    if ((report.mentions[m] as Mention).firstToken >= end) return null;
    const place = readPlace(report, m);
    if (place) return place;
  }
  return null;
}

const firstPlace = (report: Report, first: number, end: number): EventDraft["place"] =>
  placeBehind(report, first, end);
const verbSoon = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 6); i++) if ((tokens[i] as Token).upos === "VERB") return true;
  return false;
};
const futureElection = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (["will", "upcoming", "next", "ahead", "planned", "forthcoming", "scheduled"].includes(token.lower))
      return true;
    if ((token.xpos === "VBZ" || token.xpos === "VBP") && token.upos === "VERB") return true;
  }
  return false;
};
