/** Takes drafts of a report that tells of no room of two, gives the one whose delegations it says who led: "The A delegation in P was led by X. Y headed the B side … after five hours of talks". */
import { type EventDraft, isContact } from "../../drafts.ts";
import { unite } from "../../readers/meeting/party/party-drafts.ts";
import { placeNear } from "../../readers/meeting/place/place.ts";
import { type Report, sentencesRead } from "../../report.ts";

/** Sentences that the second delegation may stand behind the first. */
const REACH = 2;
const LED =
  /\b(?:delegation|side|team)\b[^.;]{0,80}\b(?:led|headed)\b|\b(?:led|headed|heads|leads)\b[^.;]{0,80}\b(?:delegation|side|team)\b/i;
/** Words that say that they sat together, of no other meeting. */
const TALKS =
  /\b(?:after|during|following|at|in|to) (?:(?!last|earlier|previous|past|future|coming|fresh|new)[\w-]+ ){0,5}(?:talks|meeting|negotiations|consultations)\b|\bthe (?:talks|meeting|negotiations|consultations)\b/i;

/** Makes the first of the additions that room; nothing where another meeting of two or more took place, or is told of at all. */
export function seatLedSides(report: Report, drafts: EventDraft[]): void {
  if (drafts.some((draft) => isContact(draft) && !draft.adds && draft.parties.length > 1)) return;
  const led = drafts.filter(
    ({ adds, parties, status, spans: [span] }) =>
      adds &&
      status === "occurred" &&
      parties.length === 1 &&
      parties[0]?.person !== null &&
      span !== undefined &&
      LED.test(report.text.slice(span.start, span.end)),
  );
  const [first] = led;
  if (!first) return;
  const others = led.filter(
    ({ sentence, parties }) =>
      sentence <= first.sentence + REACH && parties[0]?.entity !== first.parties[0]?.entity,
  );
  if (
    others.length === 0 ||
    !sentencesRead(report).some(({ start, end }) => TALKS.test(report.text.slice(start, end)))
  )
    return;
  for (const other of others) first.parties = unite(first.parties, other.parties);
  const { sentences } = report.analysed;
  const own = sentences[first.sentence];
  Object.assign(first, { adds: false, anaphoric: false, mode: "in_person", reader: "meetings:sides" });
  if (own) first.place ??= placeNear(report, own.firstToken, own.firstToken, own.endToken);
  first.spans.push(...others.flatMap(({ spans }) => spans));
  first.reasons.push("sides_led");
}
