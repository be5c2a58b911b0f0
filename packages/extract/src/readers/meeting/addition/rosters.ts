/** Takes lines that list who came ("Delegation of A: X, minister; Y", "attended by:" over a person a line, "For A: X. For B: Y."), gives drafts that add them to the meeting at hand. */
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import type { Report } from "../../../report.ts";
import { createAddition } from "../draft/draft.ts";
import {
  isItem,
  type Line,
  linePerson,
  observersIn,
  personsOfSide,
  sideOf,
  sidesOf,
} from "./roster-lines.ts";

const LISTED = "participants?|attendees|attendance|in attendance|delegations|present|heads of delegations?";
const HEADING = new RegExp(`^(?:list of )?(?:${LISTED}|composition of (?:the )?delegations)\\s*:?$`, "i");
/** "Present: For A: X. For B: Y.": the heading and its list in one line. */
const HEADED = new RegExp(`^(?:${LISTED})\\s*:\\s+(?=\\S)`, "i");
/** Words of having been there. */
const CAME = /\b(?:attended|attendance|participat(?:ed|ing)|took part|present|represented)\b/i;
/** A line that ends with a colon and opens a list. */
const OPENS =
  /\b(?:attended by|participants?|participating|attendees|attendance|present|(?:led|headed|represented) by|took part|delegations?)\b[^.]{0,60}:$/i;
const OBSERVERS =
  /^(?:as )?(?:observers?|guests?|invited guests?|in the presence of|also present)\b[^.:]{0,40}(?::|$)/i;
/** A line that may be a list by itself: of one delegation, or of those "For A: X. For B: Y." */
const OPENS_SIDE = /^.{0,80}\bdelegation\b|\b(?:for|on behalf of) [^.:;]{2,40}:/i;
const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)]\s|^[-•*–·]\s*/;
/** Longer lines are sentences; longer lists none. */
const LIMIT = 600;
const LINES = 80;

/** A list as far as it is read. */
interface List {
  readonly drafts: EventDraft[];
  readonly sides: Set<string>;
  /** Whether a line names a side before its people: such a list may be of one delegation. */
  bySides: boolean;
  side: string | null;
  observing: boolean;
  stopped: boolean;
  lines: number;
}

const openList = (): List => ({
  drafts: [],
  sides: new Set(),
  bySides: false,
  side: null,
  observing: false,
  stopped: false,
  lines: 0,
});

/** "The participants agreed on the following:" opens a list of other things. */
const DECIDED =
  /\b(?:agreed|decided|resolved|adopted|declared|stated|noted|discussed|reviewed|recalled|re?affirmed|reiterated|stressed|underlined|underscored|emphasi[sz]ed|welcomed|expressed|issued|called|recommended|concluded|made|approved|endorsed|commend(?:ed|s)|urged?s?|calls|decides)\b/i;

const opensList = (words: string): boolean =>
  (OPENS.test(words) || listsThose(words.slice(words.lastIndexOf(".") + 1))) && !DECIDED.test(words);

/** "The following Heads of State, or their accredited representatives, attended:", "Members were represented as follows:". */
const listsThose = (words: string): boolean =>
  words.endsWith(":") && /\b(?:following|as follows)\b/i.test(words) && CAME.test(words);

/** Drafts with `adds`, one a line; empty where the text has no list. One of persons of a single side says nothing. */
export function readRosters(report: Report): EventDraft[] {
  const { paragraphs, text } = report.analysed;
  const drafts: EventDraft[] = [];
  let list: List | null = null;
  const close = (): void => {
    if (list && (list.bySides || list.sides.size > 1)) drafts.push(...list.drafts);
    list = null;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (report.roles[index] !== "body" && report.roles[index] !== "speaker_label") continue;
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LIMIT + 1)).trim();
    if (HEADING.test(words) || (words.endsWith(":") && words.length <= LIMIT && opensList(words))) {
      close();
      list = openList();
      continue;
    }
    const headed = list === null ? (HEADED.exec(words)?.[0].length ?? 0) : 0;
    if (headed > 0) list = openList();
    const opens = list !== null || (words.includes(":") && OPENS_SIDE.test(words));
    if (!opens) continue;
    const held: List = list ?? openList();
    if (words.length > LIMIT || held.lines++ > LINES) {
      close();
      continue;
    }
    const line: Line = {
      paragraph,
      start: paragraph.start + headed,
      end: paragraph.end,
      words: words.slice(headed),
    };
    if (readLine(report, line, held, list !== null)) list = held;
    else if (words.length >= 80 || /[.!?]$/.test(words)) close();
  }
  close();
  return drafts;
}

/** Reads one line into its list; false where it is none of it. */
function readLine(report: Report, line: Line, list: List, open: boolean): boolean {
  const { words } = line;
  // A full stop ends the list, unless every line has one.
  const stops = words.endsWith(".");
  if (list.stopped && !stops) return false;
  if (open && OBSERVERS.test(words)) {
    list.observing = true;
    list.side = null;
    const parties = observersIn(report, line);
    if (parties.length > 0) add(report, line, list, parties);
    return true;
  }
  const sides = sidesOf(report, line);
  const named = sides.length > 1 ? sides : [sideOf(report, line, open)];
  const [first] = named;
  if (first) {
    for (const side of named) if (side) add(report, line, list, personsOfSide(report, side));
    list.bySides = true;
    list.side = first.entity;
    return true;
  }
  if (!open) return false;
  if (list.side !== null && NUMBER.test(words)) {
    add(report, line, list, personsOfSide(report, { ...line, entity: list.side }));
    return true;
  }
  const person = isItem(report, line) ? linePerson(report, line) : null;
  if (!person) return false;
  add(report, line, list, [person]);
  list.stopped = stops && list.drafts.length > 1 && !list.stopped;
  return true;
}

function add(report: Report, { paragraph }: Line, list: List, parties: readonly PartyDraft[]): void {
  const first = report.analysed.sentences[paragraph.firstSentence];
  const last = report.analysed.sentences[paragraph.endSentence - 1];
  if (!first || !last || parties.length === 0) return;
  for (const { entity } of parties) list.sides.add(entity);
  list.drafts.push(
    createAddition(report, {
      sentence: first,
      at: first.firstToken,
      clause: [first.firstToken, last.endToken],
      parties: parties.map((party) => (list.observing ? { ...party, function: "observer" } : party)),
      reader: "meetings:adds:roster",
    }),
  );
}
