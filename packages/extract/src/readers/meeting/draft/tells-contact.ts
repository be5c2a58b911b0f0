/** Takes a verb of contact with its subject and object, gives whether they make a contact: "spoke with" of people, "hosted" of those who sit for somebody. */

import type { Token } from "@readout/english";
import { GATHERING_SUBJECTS, type MeetingVerb } from "../../../data/meeting-verbs.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { hasDate } from "../clause/contact-clause.ts";
import { hostedNoun } from "../clause/governed-noun.ts";
import { AGREE } from "../contact/agreeing-verb.ts";
import { remoteMode } from "../contact/format.ts";
import { talkedTogether } from "../contact/time-together.ts";
import { saidAlone } from "./rooms-apart.ts";

/** A verb whose subject is the host. */
export const isHosting = ({ duty }: MeetingVerb): boolean => duty === "host" || duty === "co_host";

/** The clause of a verb of contact, tokens `[first, end)`. */
interface Place {
  readonly first: number;
  readonly end: number;
  readonly at: number;
  readonly headline: boolean;
  readonly planned: boolean;
}

/** Whether subject and object make a contact by this verb. */
export function tellsContact(
  report: Report,
  verb: MeetingVerb,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
  where: Place,
): boolean {
  const all = [...subject, ...object];
  if (verb.object === "topic")
    return !where.planned && subject.length > 0 && isOfPeople(all) && !report.doc.kind.startsWith("press");
  if (verb === AGREE) return isOfPeople(all);
  const people = all.some(isPerson) && all.every((party) => isPerson(party) || isOfMany(report, party));
  // "X and Y dined together"
  const together = verb.mode === "in_person" && new Set(subject.map(({ entity }) => entity)).size > 1;
  const between = people && subject.length > 0 && (object.length > 0 || (together && verb.object === "with"));
  const seen = verb.lemma === "see" && seesPerson(report, subject, object, where.at);
  if (verb.people && !seen && !between) return false;
  if (verb.type === "call") return spoke(report, subject, object, where);
  if (verb.object === "direct" && verb.lemma === "receive")
    return (
      subject.length > 0 &&
      (object.length > 1 ||
        object.some(
          (party) =>
            party.person !== null ||
            party.post !== null ||
            isOfficer(report, party) ||
            isDelegation(report, party) ||
            isOfMany(report, party),
        ) ||
        receivesDelegation(report, where.at, where.end))
    );
  if (isHosting(verb)) return hostsPeople(report, verb, subject, object, where);
  return verb.object !== "noun" || verb.duty !== "chair" || all.length > 0;
}

/** "spoke with" may be anything; a remote word, a readout or people on both sides make it a contact. */
function spoke(
  report: Report,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
  { first, end, at }: Place,
): boolean {
  const { tokens } = report.analysed;
  const [speaker] = subject;
  if (!speaker) return false;
  const group = speaker.entity.startsWith("group@");
  if (!group && subject.length + object.length < 2) return false;
  const people = subject.every(isPerson) && object.every(isPerson);
  if (remoteMode(tokens, first, end) !== null) return true;
  if (object.length === 0)
    return saidAlone(tokens, at, end) !== null || ((people || group) && talkedTogether(tokens, at, end));
  return (
    people ||
    report.doc.kind === "readout" ||
    (subject.every(isPerson) && object.every((party) => isPeople(report, party)))
  );
}

/** "hosts the G20", "hosts refugees" against a host of people who sit for somebody, or of several states. */
function hostsPeople(
  report: Report,
  verb: MeetingVerb,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
  { first, end, at, planned }: Place,
): boolean {
  const { tokens } = report.analysed;
  if (object.some(({ person, post, rule }) => person !== null || post !== null || rule === "speaker_side"))
    return true;
  if (object.filter((party) => /^[A-Z]{3}$/.test(party.entity)).length >= 2) return true;
  if (subject.length > 0 && hasPeople(report, at, end)) return true;
  const least = planned || hasDate(tokens, first, end) ? 1 : 2;
  return subject.length + object.length >= least && hostedNoun(tokens, verb, at, end) !== null;
}

/** "X discussed the road with Y", "X and Y discussed the road": persons or officers of two sides. */
const isOfPeople = (all: readonly PartyDraft[]): boolean =>
  new Set(all.map(({ entity }) => entity)).size > 1 &&
  all.every(({ person, post }) => person !== null || post !== null);

/** "The spy chiefs saw Sheikh X": somebody whose side may not be said. */
function seesPerson(
  report: Report,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
  at: number,
): boolean {
  const seen = report.mentions[mentionAt(report, at + 1)];
  // "We just came from seeing Minister X"
  const told = report.analysed.tokens[at]?.lower === "seeing";
  return (
    (told || subject.some(isPerson)) &&
    (object.some(isPerson) || (seen?.firstToken === at + 1 && seen.person !== null))
  );
}

/** "The two ministers called on X", "X received them": several people told of before, and no states. */
function isOfMany({ text }: Report, { entity, spans: [span] }: PartyDraft): boolean {
  return entity.startsWith("group@") && span !== undefined && !STATES.test(text.slice(span.start, span.end));
}

const STATES = /\b(?:countries|states|nations|governments|capitals|neighbou?rs|armies|militaries)$/i;

/** "received the French co-chair": an office that no table knows. */
const isOfficer = ({ mentions }: Report, { spans: [span] }: PartyDraft): boolean =>
  span !== undefined && mentions.some(({ start, kind }) => start === span.start && kind === "office");

/** "The Kenyan delegation was received by President X". */
const isDelegation = ({ text }: Report, { spans: [span] }: PartyDraft): boolean =>
  span !== undefined && /\bdelegation$/.test(text.slice(span.start, span.end));

/** "received a Lebanese parliamentary delegation": people of a side without a name. */
function receivesDelegation(report: Report, at: number, end: number): boolean {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    if (/^(?:delegations?|team)$/.test(tokens[i]?.lower ?? "")) return true;
    if (tokens[i]?.upos === "VERB" || tokens[i]?.upos === "PUNCT") return false;
  }
  return false;
}

/** A person, an office or an organ of a side, or whoever speaks for it. */
const isPerson = ({ person, post, rule, actor, entity }: PartyDraft): boolean =>
  person !== null ||
  post !== null ||
  rule === "speaker_side" ||
  (actor !== entity && !/^group@/.test(entity));

/** "the Russians": those who act for a state, by its plural. */
function isPeople(report: Report, party: PartyDraft): boolean {
  const { tokens } = report.analysed;
  const at = firstFrom(tokens, party.spans[0]?.start ?? 0);
  return (
    isPerson(party) ||
    /\bcounterparts?$/.test(report.text.slice(party.spans[0]?.start, party.spans[0]?.end)) ||
    (tokens[at]?.xpos === "NNPS" && report.mentions[mentionAt(report, at)]?.form === "demonym")
  );
}

/** "hosted defense ministers from more than 40 nations": holders of an office whose states aren't named. */
export function hasPeople(report: Report, at: number, end: number): boolean {
  const mention = report.mentions[mentionAt(report, at + 1)];
  return (
    mention?.kind === "group" &&
    mention.post !== null &&
    mention.members.length === 0 &&
    mention.firstToken < Math.min(end, at + 7)
  );
}

/** "convene a working group": what is brought together is the object, not the subject. */
export const convenesOthers = (
  tokens: readonly Token[],
  verb: MeetingVerb,
  at: number,
  end: number,
): boolean =>
  GATHERING_SUBJECTS.has(verb.lemma) &&
  verb.object === "self" &&
  isOneOf(tokens[at + 1]?.upos, "DET", "ADJ", "NOUN", "PROPN") &&
  hostedNoun(tokens, verb, at, end) === null;

/** "Some twenty European leaders gathered": holders of an office, of whom it isn't said whose. */
export function isCrowd(report: Report, own: readonly PartyDraft[]): boolean {
  const [group, ...others] = own;
  const [span] = group?.spans ?? [];
  if (!group?.entity.startsWith("group@") || others.length > 0 || !span) return false;
  const { tokens } = report.analysed;
  const mention = report.mentions[mentionAt(report, firstFrom(tokens, span.start))];
  if (mention?.kind !== "group" || mention.post === null) return false;
  const words = [tokens[mention.firstToken - 1], tokens[mention.firstToken]];
  return !words.some((word) => DEFINITE.holds(word));
}

const DEFINITE = new WordList("the these those both all their his her two three four five six");
