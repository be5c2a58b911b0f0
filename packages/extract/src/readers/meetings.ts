/**
 * Takes the report, gives a draft for every place that tells of a meeting, a call or talks.
 *
 * Refused: "meet" with a thing as object (meet a target), "call for", meetings with no party and no place, denials,
 * hypothetical and habitual contacts, agreements and joint statements without a meeting word.
 */
import { lemma, type Sentence, type Token } from "@readout/english";
import {
  FORMAT_WORDS,
  LEVEL_WORDS,
  MEETING_NOUNS,
  MEETING_VERBS,
  type MeetingNoun,
  type MeetingVerb,
  REMOTE_WORDS,
} from "../data/meeting-words.ts";
import type { EventDraft, PartyDraft } from "../drafts.ts";
import type { Mention } from "../mentions/mention.ts";
import { isRead, type Report } from "../report.ts";
import { clauseAround, statusOfNoun, statusOfVerb } from "./meeting/clause.ts";
import { mentionAt, partiesOf, readParties } from "./meeting/parties.ts";
import { placeNear } from "./meeting/place.ts";

const NOUNS = new Map(MEETING_NOUNS.map((noun) => [noun.word, noun]));
const VERBS = new Map(MEETING_VERBS.map((verb) => [verb.lemma, verb]));
const THINGS = new Set([
  "target",
  "targets",
  "deadline",
  "needs",
  "need",
  "challenge",
  "challenges",
  "goal",
  "goals",
  "criteria",
  "conditions",
  "requirements",
  "obligations",
  "commitments",
  "standards",
  "threshold",
  "demand",
  "demands",
]);

/** Drafts in the order of the text. */
export function readMeetings(report: Report): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const sentence of report.analysed.sentences) {
    if (isRead(report, sentence)) readSentence(report, sentence, drafts);
  }
  return drafts;
}

function readSentence(report: Report, sentence: Sentence, drafts: EventDraft[]): void {
  const { tokens } = report.analysed;
  const headline = report.roles[sentence.paragraph] === "headline";
  const used = new Set<number>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    // "met" is no noun, whatever the tagger makes of it behind a long list of names.
    if (token.lower !== "met" && (token.upos !== "VERB" || token.xpos === "VBG")) continue;
    const verb = VERBS.get(token.lower === "met" ? "meet" : lemma(token.text, "VERB"));
    if (verb) readVerb(report, sentence, i, verb, headline, drafts, used);
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    const noun = NOUNS.get(token.lower);
    if (
      !noun ||
      used.has(i) ||
      (token.upos !== "NOUN" &&
        token.upos !== "PROPN" &&
        token.upos !== "ADJ" &&
        !(token.lower === "meeting" && token.upos === "VERB"))
    )
      continue;
    if (noun.type === "call" && tokens[i + 1]?.lower === "for") continue;
    readNoun(report, sentence, i, noun, headline, drafts, used);
  }
}

function readVerb(
  report: Report,
  sentence: Sentence,
  at: number,
  verb: MeetingVerb,
  headline: boolean,
  drafts: EventDraft[],
  used: Set<number>,
): void {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const status = statusOfVerb(tokens, first, at);
  if (status === null) return;
  const subject = subjectBefore(report, first, at);
  const post = subject.find((party) => party.post)?.post ?? null;
  let i = at + 1;
  while (
    i < end &&
    [
      "today",
      "yesterday",
      "earlier",
      "on",
      "briefly",
      "separately",
      "virtually",
      "again",
      "privately",
      "by",
      "phone",
      "telephone",
      "recently",
      "just",
      "also",
      "jointly",
    ].includes((tokens[i] as Token).lower)
  )
    i++;
  while (i < end && isDateWord(tokens[i] as Token)) i++;
  let object: readonly PartyDraft[] = [];
  let noun: number | null = null;
  if (verb.object === "noun") {
    noun = nounAhead(tokens, at + 1, Math.min(end, at + 9));
    if (noun === null) return;
    used.add(noun);
    object = partiesAfterNoun(report, noun, end, post);
  } else {
    const next = (tokens[i] as Token | undefined)?.lower ?? "";
    if (next === "with" || next === "to" || next === "alongside") {
      if (next === "to" && verb.lemma !== "speak" && verb.lemma !== "talk") return;
      object = readParties(report, i + 1, end, post).parties;
      if (object.length === 0) object = distantWith(report, i + 1, end, post);
    } else if (verb.lemma !== "speak" && verb.lemma !== "talk") {
      const list = readParties(report, i, end, post);
      object = list.parties;
      if (object.length === 0 && THINGS.has(headNoun(tokens, i, end))) return;
      if (object.length === 0) object = distantWith(report, i, end, post);
    }
    if (verb.lemma === "speak" || verb.lemma === "talk") {
      if (object.length === 0 || subject.length === 0) return;
      const remote = remoteMode(tokens, first, end);
      if (
        !remote &&
        !(headline || /\b(?:call|spoke)\b/i.test(report.doc.title ?? "")) &&
        report.doc.kind !== "readout"
      )
        return;
    }
    noun = nounAhead(tokens, at + 1, end);
    if (noun !== null && (verb.hosts || noun < at + 6)) used.add(noun);
  }
  const parties = unite(subject, object);
  if (verb.hosts) {
    for (const party of parties)
      if (subject.some((known) => known.entity === party.entity)) party.duties.push("host");
    // "Moscow hosted the ministers of A, B and C": the host's own seat is not stated (R3).
    for (const party of parties)
      if (party.duties.includes("host") && party.post === null && party.person === null) {
        party.seat = "unknown";
        party.rule = "R3";
      }
    if (object.length === 0) return;
  }
  if (parties.length < 2 && !(parties.length === 1 && headline)) {
    if (!(subject.length === 0 && object.length === 0 && noun !== null)) return;
    return;
  }
  const draft = createDraft(
    report,
    sentence,
    at,
    noun,
    verb.object === "noun" && noun !== null
      ? (NOUNS.get((tokens[noun] as Token).lower) as MeetingNoun)
      : null,
    [first, end],
    parties,
    headline,
  );
  draft.status = status === "ongoing" ? (headline ? "occurred" : "ongoing") : status;
  if (verb.object !== "noun") {
    draft.type = verb.type;
    draft.mode = remoteMode(tokens, first, end) ?? verb.mode;
  }
  if (draft.mode === "call" || draft.mode === "video")
    draft.type = draft.mode === "call" ? "call" : "meeting";
  if (draft.status === "ongoing" && !headline) draft.status = "planned";
  draft.place = placeNear(report, at, first, end) ?? (verb.hosts ? hostPlace(report, first, at) : null);
  draft.reader = `meetings:verb:${verb.lemma}`;
  drafts.push(draft);
}

function readNoun(
  report: Report,
  sentence: Sentence,
  at: number,
  noun: MeetingNoun,
  headline: boolean,
  drafts: EventDraft[],
  used: Set<number>,
): void {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const isGerund = (tokens[at] as Token).lower === "meeting" && (tokens[at] as Token).upos === "VERB";
  const before = partiesBeforeNoun(report, first, at, isGerund);
  const subject = subjectBefore(report, first, at);
  const post = [...before, ...subject].find((party) => party.post)?.post ?? null;
  const after = partiesAfterNoun(report, at, end, post);
  let parties = unite(before, after);
  const place = placeNear(report, at, first, end);
  const gathers = hasGatheringWord(tokens, first, at);
  const afterTalks = followsMeeting(tokens, first, at);
  // "X and Y agreed … after talks in Z": the clause's subject took part when it is plural or the talks name no one else.
  const claims =
    subject.length >= 2 ||
    (subject.length === 1 &&
      after.length > 0 &&
      !/^(between|among)$/.test((tokens[at + 1] as Token | undefined)?.lower ?? ""));
  if ((afterTalks || gathers || isHeadlineTitle(headline)) && claims && !isGerund)
    parties = unite(subject, parties);
  const definite = isDefinite(tokens, first, at);
  const formats = formatWords(
    report,
    Math.max(sentence.firstToken, at - 6),
    Math.min(sentence.endToken, at + 3),
  );
  if (
    parties.length < 2 &&
    !(noun.strong && (definite || headline || place !== null || parties.length === 1))
  )
    return;
  if (!noun.strong && parties.length < 2 && formats.length === 0) return;
  const draft = createDraft(report, sentence, at, at, noun, [first, end], parties, headline);
  draft.status = statusOfNoun(tokens, sentence.firstToken, sentence.endToken, at);
  draft.place = place;
  draft.anaphoric = parties.length < 2;
  draft.formats = formats;
  draft.levelWord = levelWord(
    report,
    Math.max(sentence.firstToken, at - 5),
    Math.min(sentence.endToken, at + 2),
  );
  draft.reader = `meetings:noun:${noun.word}`;
  used.add(at);
  drafts.push(draft);
}

const isHeadlineTitle = (headline: boolean): boolean => headline;

function createDraft(
  report: Report,
  sentence: Sentence,
  at: number,
  noun: number | null,
  kind: MeetingNoun | null,
  clause: readonly [number, number],
  parties: PartyDraft[],
  headline: boolean,
): EventDraft {
  const { tokens } = report.analysed;
  const [first, end] = clause;
  const last = Math.max(first, end - 1);
  const lastToken = tokens[last] as Token;
  const stop = lastToken.upos === "PUNCT" && last > first ? (tokens[last - 1] as Token).end : lastToken.end;
  const from = noun ?? at;
  return {
    type: kind?.type ?? "meeting",
    status: "occurred",
    mode: remoteMode(tokens, first, end) ?? kind?.mode ?? "unknown",
    sentence: sentence.index,
    trigger: {
      start: (tokens[at] as Token).start,
      end: (tokens[Math.max(at, Math.min(from, at + 3))] as Token).end,
    },
    spans: [{ start: (tokens[first] as Token).start, end: stop }],
    parties,
    place: null,
    time: null,
    edtf: null,
    formats: formatWords(
      report,
      Math.max(sentence.firstToken, from - 6),
      Math.min(sentence.endToken, from + 3),
    ),
    levelWord: levelWord(
      report,
      Math.max(sentence.firstToken, from - 5),
      Math.min(sentence.endToken, from + 2),
    ),
    anaphoric: false,
    headline,
    subjects: [],
    track: null,
    partOf: null,
    reader: "meetings",
    reasons: [],
    score: 0.8,
  };
}

/** Parties of the subject: the last list of mentions before the verb that no preposition governs. */
function subjectBefore(report: Report, first: number, verb: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let best: PartyDraft[] = [];
  let i = first;
  while (i < verb) {
    const mention = report.mentions[mentionAt(report, i)];
    if (!mention || mention.firstToken >= verb) break;
    if (mention.firstToken > i) {
      i = mention.firstToken;
      continue;
    }
    const before = governor(tokens, first, mention.firstToken);
    if (mention.kind === "pronoun") {
      if (
        best.length === 0 &&
        mention.entity &&
        before === null &&
        !mention.plural &&
        ["he", "she"].includes((tokens[i] as Token).lower)
      )
        best = partiesOf(report, [mention], null);
      i = mention.endToken;
      continue;
    }
    const list = readParties(report, i, verb, null);
    if (list.parties.length > 0 && before === null && !afterPossessive(tokens, list.endToken)) {
      best = [...list.parties];
      i = Math.max(list.endToken, i + 1);
    } else if (list.parties.length > 0 && before === null && best.length === 0 && list.parties.length > 1) {
      best = [...list.parties];
      i = Math.max(list.endToken, i + 1);
    } else i = Math.max(list.endToken, mention.endToken);
  }
  return best;
}

const afterPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test((tokens[at] as Token | undefined)?.lower ?? "");

/** The preposition that governs a noun phrase starting at `at`, null where none does. */
function governor(tokens: readonly Token[], first: number, at: number): string | null {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "ADP") return token.lower;
    if (token.upos !== "DET" && token.upos !== "ADJ")
      return token.upos === "VERB" && token.xpos !== "VBN" ? "object" : null;
  }
  return null;
}

/** "U.S.-Japan Trilateral Ministerial Meeting", "Secretary X's call", "the ministers' talks": parties that stand before the noun. */
function partiesBeforeNoun(report: Report, first: number, noun: number, gerund: boolean): PartyDraft[] {
  const { tokens } = report.analysed;
  let i = noun - 1;
  while (
    i >= first &&
    !/^['’]s?$/.test((tokens[i] as Token).lower) &&
    ((tokens[i] as Token).upos === "ADJ" ||
      (tokens[i] as Token).upos === "NOUN" ||
      (tokens[i] as Token).upos === "PROPN" ||
      (tokens[i] as Token).upos === "NUM" ||
      (tokens[i] as Token).lower === "-" ||
      (tokens[i] as Token).lower === ")" ||
      (tokens[i] as Token).lower === "(" ||
      (tokens[i] as Token).lower === "of" ||
      (tokens[i] as Token).lower === "," ||
      (tokens[i] as Token).lower === "and" ||
      (tokens[i] as Token).lower === "+")
  ) {
    i--;
    if (noun - i > 30) break;
  }
  let from = i + 1;
  if (gerund || /^['’]s?$/.test((tokens[i] as Token | undefined)?.lower ?? "")) {
    for (const mention of [...report.mentions].reverse()) {
      if (mention.firstToken < first) break;
      if (mention.endToken === (gerund ? noun : i) && mention.kind !== "place") {
        from = mention.firstToken;
        let list = readParties(report, from, noun, null);
        // "A and B's meeting", "A and B meeting in C": take the whole list.
        for (let k = from - 1; k >= Math.max(first, from - 8); k--) {
          const wider = readParties(report, k, noun, null);
          if (wider.parties.length > list.parties.length && wider.endToken >= list.endToken) list = wider;
        }
        return [...list.parties];
      }
    }
    if (gerund) return [];
  }
  if (from >= noun) return [];
  const found: Mention[] = [];
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= noun) break;
    if (
      mention.kind === "state" ||
      mention.kind === "organisation" ||
      mention.kind === "group" ||
      mention.kind === "office" ||
      mention.kind === "armed_group" ||
      mention.kind === "ministry"
    )
      found.push(mention);
  }
  return partiesOf(report, found, null);
}

const LINKS = new Set(["with", "between", "among", "of", "alongside", "by", "from", "including"]);

/** "with X and Y", "between A and B", "of the foreign ministers of A, B and C" behind a noun of contact. */
function partiesAfterNoun(report: Report, noun: number, end: number, post: string | null): PartyDraft[] {
  const { tokens } = report.analysed;
  let parties: PartyDraft[] = [];
  let i = noun + 1;
  let gap = 0;
  while (i < end && gap < 14) {
    const word = (tokens[i] as Token).lower;
    if (LINKS.has(word)) {
      const list = readParties(report, i + 1, end, post);
      // "the meeting of the Security Council" names the body that meets, not a party.
      const bodies = word === "of" && list.mentions.every((mention) => mention.kind === "organisation");
      if (
        list.parties.length > 0 &&
        !bodies &&
        !(word === "of" && list.parties.length === 1 && list.parties[0]?.post === null)
      ) {
        parties = unite(parties, list.parties);
        i = Math.max(list.endToken, i + 1);
        gap = 0;
        continue;
      }
    }
    const token = tokens[i] as Token;
    if (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG") break;
    if (
      word === "that" ||
      word === "which" ||
      word === "who" ||
      word === "after" ||
      word === "before" ||
      word === "on"
    ) {
      if (word !== "on") break;
    }
    i++;
    gap++;
  }
  return parties;
}

function distantWith(report: Report, from: number, end: number, post: string | null): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "with" || token.lower === "alongside")
      return readParties(report, i + 1, end, post).parties;
    if (token.upos === "VERB" && token.xpos === "VBD") break;
  }
  return [];
}

/** Unites parties by entity; the one with a post or person wins. */
export function unite(a: readonly PartyDraft[], b: readonly PartyDraft[]): PartyDraft[] {
  const parties = a.map((party) => ({ ...party, duties: [...party.duties], spans: [...party.spans] }));
  for (const party of b) {
    const known = parties.find((other) => other.entity === party.entity);
    if (!known) parties.push({ ...party, duties: [...party.duties], spans: [...party.spans] });
    else {
      known.spans.push(...party.spans);
      if (!known.person && party.person) {
        known.person = party.person;
        known.actor = party.actor;
        known.title = party.title ?? known.title;
        known.post = party.post ?? known.post;
      }
      if (known.post === null && party.post !== null) {
        known.post = party.post;
        known.actor = party.actor;
        known.title = party.title;
        known.rule = party.rule;
      }
    }
  }
  return parties;
}

const isDateWord = (token: Token): boolean =>
  token.upos === "NUM" ||
  token.lower === "," ||
  token.lower === "on" ||
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.lower,
  );

function nounAhead(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (NOUNS.has(token.lower) && token.upos !== "VERB") return i;
    if (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG") return null;
  }
  return null;
}

function headNoun(tokens: readonly Token[], from: number, end: number): string {
  for (let i = from; i < Math.min(end, from + 6); i++)
    if ((tokens[i] as Token).upos === "NOUN" && (tokens[i + 1] as Token | undefined)?.upos !== "NOUN")
      return (tokens[i] as Token).lower;
  return "";
}

function remoteMode(tokens: readonly Token[], first: number, end: number): EventDraft["mode"] | null {
  for (let i = first; i < end; i++) {
    const mode = REMOTE_WORDS[(tokens[i] as Token).lower];
    if (mode) return mode;
  }
  return null;
}

const hasGatheringWord = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = Math.max(first, at - 6); i < at; i++)
    if (
      ["held", "hold", "holding", "during", "attended", "joined", "concluded"].includes(
        (tokens[i] as Token).lower,
      )
    )
      return true;
  return false;
};

function followsMeeting(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = Math.max(first, at - 5); i < at; i++)
    if (["after", "following", "during", "at", "in"].includes((tokens[i] as Token).lower)) return true;
  return false;
}

function isDefinite(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "the" || token.lower === "this" || /^['’]s$/.test(token.lower)) return true;
    if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  }
  return false;
}

/** Format words in a token range: "trilateral", "3+1", "P5+1". */
function formatWords(report: Report, first: number, end: number): EventDraft["formats"] {
  const { tokens, text } = report.analysed;
  const found: EventDraft["formats"] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const arity = FORMAT_WORDS[token.lower];
    if (arity) found.push({ span: { start: token.start, end: token.end }, arity, notation: null });
  }
  const from = (tokens[first] as Token | undefined)?.start ?? 0;
  const to = (tokens[end - 1] as Token | undefined)?.end ?? from;
  for (const match of text.slice(from, to).matchAll(/\b[A-Z]?\d{1,2}\+\d{1,2}\b/g)) {
    const notation = match[0];
    const [a = "", b = ""] = notation.replace(/^[A-Z]/, "").split("+");
    found.push({
      span: { start: from + match.index, end: from + match.index + notation.length },
      arity: Number(a) + Number(b),
      notation,
    });
  }
  return found;
}

function levelWord(report: Report, first: number, end: number): EventDraft["levelWord"] {
  const { tokens } = report.analysed;
  for (const level of LEVEL_WORDS) {
    for (let i = first; i + level.words.length <= end; i++) {
      if (level.words.every((word, k) => (tokens[i + k] as Token).lower.replace(/['’]s?$/, "") === word)) {
        return {
          span: { start: (tokens[i] as Token).start, end: (tokens[i + level.words.length - 1] as Token).end },
          post: level.post,
        };
      }
    }
  }
  return null;
}

/** "Moscow hosted": the metonym is the place as well. */
function hostPlace(report: Report, first: number, verb: number): EventDraft["place"] {
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= verb) return null;
    if (mention.form === "metonym" && mention.kind === "state" && mention.entity) {
      return {
        name: report.text.slice(mention.start, mention.end),
        iso3: mention.entity,
        zone: null,
        span: { start: mention.start, end: mention.end },
        rule: "metonym_is_place",
      };
    }
  }
  return null;
}
