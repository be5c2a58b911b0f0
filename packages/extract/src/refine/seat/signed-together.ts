/** Takes the signatures of a report, gives drafts of the meetings that they were: several sides who signed at one table, on a day. */
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { datelinePlace } from "../../readers/meeting/place/dateline-place.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { TimeDraft } from "../../readers/times.ts";
import type { Report } from "../../report.ts";
import { firstPast } from "../../span-search.ts";
import { dateEvents } from "../day/date-events.ts";

/** The reader of a meeting that is known from a signature. */
export const SIGNED = "meetings:signed";

/** Ways of signing in which nobody sits at a table with anybody. */
const APART =
  /\b(?:separately|respective|circulation|by (?:post|mail|correspondence)|each in|remotely|virtual(?:ly)?|online|video|exchange of (?:letters|notes)|exchanged (?:letters|notes)|ratif\w+|statement)\b/i;

/** How many days old the news may be that two states signed, where nobody is named who did. */
const NEWS = 10;

/** Drafts without their place in the list of meetings: what another sentence tells of the same room unites with them later. */
export function signedTogether(
  report: Report,
  events: readonly EventDraft[],
  times: readonly TimeDraft[],
): EventDraft[] {
  const drafts = events
    .filter((event) => isSignature(report, event))
    .map((event) => meetingOf(report, event));
  dateEvents(drafts, times, report.text);
  return drafts.filter((draft) => isDated(draft) && (isPeopled(draft) || isNews(report, draft)));
}

function isSignature(report: Report, event: EventDraft): boolean {
  const { type, status, place, parties, spans } = event;
  if (type !== "signature" || status !== "occurred") return false;
  const told = isPeopled(event) && hasCeremony(report, event);
  if (!told && (place === null || isMemorandum(report, event))) return false;
  if (parties.some(({ entity }) => entity.startsWith("group@"))) return false;
  const sides = new Set(parties.map(({ entity }) => entity));
  return sides.size > 1 && !spans.some(({ start, end }) => APART.test(report.text.slice(start, end)));
}

/** What officials sign of an afternoon, whoever met: no meeting without a word of one. */
const isMemorandum = ({ text }: Report, { spans }: EventDraft): boolean =>
  spans.some(({ start, end }) => /\b(?:memorand(?:um|a|ums)|MoUs?|MOUs?)\b/i.test(text.slice(start, end)));

const CEREMONY_OF = new Set(["the", "a", "signing"]);
const AROUND = new Set(["at", "before", "during", "after"]);
/** How far behind who signed the ceremony may be told of, in characters. */
const NEAR = 1200;

/** Whether a signing is told of as something that people come to: "the ceremony", "before the signing". */
function hasCeremony({ analysed: { tokens } }: Report, { spans }: EventDraft): boolean {
  const told = spans[spans.length - 1]?.end ?? 0;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  for (let i = firstPast(tokens, told); (tokens[i]?.end ?? Infinity) <= told + NEAR; i++) {
    if (word(i) === "ceremony" && CEREMONY_OF.has(word(i - 1))) return true;
    if (word(i) === "signing" && word(i - 1) === "the" && AROUND.has(word(i - 2))) return true;
  }
  return false;
}

const meetingOf = (report: Report, event: EventDraft): EventDraft => ({
  ...event,
  place: event.place ?? datelinePlace(report),
  type: "meeting",
  mode: "in_person",
  parties: event.parties.map((party): PartyDraft => ({ ...party, role: null, duties: [...party.duties] })),
  spans: [...event.spans],
  formats: [],
  subjects: [],
  anaphoric: false,
  weak: false,
  reader: SIGNED,
  reasons: [],
});

const isDated = ({ edtf }: EventDraft): boolean => /^\d{4}-\d\d-\d\d~?$/.test(edtf ?? "");

/** Whether people signed: of states it is said for years that they did, somewhere. */
const isPeopled = ({ parties }: EventDraft): boolean =>
  parties.filter(({ person, post }) => person !== null || post !== null).length > 1;

function isNews({ publishedDay }: Report, { edtf }: EventDraft): boolean {
  const limits = limitsOf(edtf ?? "", null);
  return limits !== null && publishedDay !== null && limits[1] >= publishedDay - NEWS;
}
