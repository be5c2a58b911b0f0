/** Takes a dossier, gives a briefing: the room, who said what through whom, what was agreed, asked and left open. */
import {
  type Appeal,
  actWords,
  type Commitment,
  type Dossier,
  type Event,
  type Evidence,
  isAct,
  mainMeeting,
  namesOf,
  type Position,
  type PrecedenceClaim,
  type Quantity,
  type SourceDocument,
  type Statement,
  speakerName,
} from "@readout/core";
import type { Registries } from "../registries.ts";
import { fold, styleOf, type Terminal } from "../terminal.ts";
import { eventLine } from "./event-line.ts";
import { postName } from "./names.ts";
import { parting, partingPlace } from "./parting.ts";
import { roomCard } from "./room.ts";

/** A line of a section, and its place in the text. */
interface Item {
  readonly text: string;
  readonly evidence: Evidence | null | undefined;
}

type Name = (id: string) => string;

/** The briefing as lines; every value carries its place in the text as `[start–end]`. */
export function briefing(dossier: Dossier, terminal: Terminal, registries: Registries = {}): string[] {
  const style = styleOf(terminal);
  const main = mainMeeting(dossier);
  const lines = dossier.documents.flatMap((document) => [
    ...fold(document.title ?? "(no headline)", terminal.columns).map(style.bold),
    style.dim(imprint(document)),
  ]);
  if (main) lines.push("", ...roomCard(dossier, main, terminal, registries));
  else lines.push("", "No meeting was read from this text.");
  for (const [title, items] of sectionsOf(dossier, main)) {
    if (items.length === 0) continue;
    lines.push("", style.bold(title.toUpperCase()));
    for (const { text, evidence } of items)
      for (const line of fold(`• ${text}${place(evidence)}`, terminal.columns, "  "))
        lines.push(line.replace(/(\[\d+–\d+\])$/, (mark) => style.dim(mark)));
  }
  lines.push("");
  return lines;
}

const place = (evidence: Item["evidence"]): string =>
  evidence ? ` [${evidence.start}–${evidence.end}]` : "";

/** Who published a document, when, and of what kind it is. */
const imprint = ({ outlet, published, kind }: SourceDocument): string =>
  [outlet ?? "outlet unknown", published ?? "date unknown", kind.replaceAll("_", " ")].join(" · ");

/** What stands below the room, in the order of reading; an empty section isn't shown. */
function sectionsOf(dossier: Dossier, main: Event | null): [title: string, items: Item[]][] {
  const name = namesOf(dossier);
  const labels = new Map(dossier.issues.map(({ id, label }) => [id, label]));
  const issue = (id: string): string => labels.get(id) ?? id;
  const others = dossier.events.filter((event) => event !== main && !isAct(event)).sort(byDate);
  const items = <T>(
    records: readonly T[],
    text: (record: T, name: Name) => string,
    evidence: (record: T) => Item["evidence"],
  ): Item[] => records.map((record) => ({ text: text(record, name), evidence: evidence(record) }));
  return [
    ["Who said what", items(dossier.statements, said, ({ content }) => content[0])],
    ["Agreed or pledged", items(dossier.commitments, undertaken, ({ content }) => content)],
    ["Asked for, not agreed", items(dossier.appeals, requested, ({ content }) => content)],
    [
      "Positions",
      items(
        sharedPositions(dossier.positions),
        (shared) => held(shared, name, issue),
        ([{ meta }]) => meta.evidence[0],
      ),
    ],
    ["Where they part", items(dossier.divergences, (one) => parting(one, name, issue), partingPlace)],
    ["Also told of, by date", items(others, eventLine, ({ meta }) => meta.evidence[0])],
    [
      "Claims to precedence (checked against a store only)",
      items(dossier.precedence, claimed, ({ meta }) => meta.evidence[0]),
    ],
    ["Figures", items(dossier.quantities, figure, ({ meta }) => meta.evidence[0])],
    ["About this reading", readingItems(dossier)],
  ];
}

/** What the extractor has to say of its reading, and the dates that nobody could work out. */
function readingItems({ diagnostics, times, documents }: Dossier): Item[] {
  const items: Item[] = diagnostics.map(({ message, evidence }) => ({ text: message, evidence }));
  const undated = times.filter((time) => time.edtf === null);
  if (undated.length === 0) return items;
  const phrases = undated.map(({ evidence }) => `“${evidence.quote}”${place(evidence)}`);
  const hint = documents.some((document) => document.published === null)
    ? "; the day of publication isn't known, give it with --published"
    : "";
  return [...items, { text: `no date could be worked out for ${phrases.join(", ")}${hint}`, evidence: null }];
}

/** "Kenya, Uganda — supports — border trade (towards Rwanda)". */
function held(
  [position, ...others]: readonly [Position, ...Position[]],
  name: Name,
  issue: (id: string) => string,
): string {
  const holders = [position, ...others].map(({ holder }) => name(holder)).join(", ");
  const target = position.target ? ` (towards ${name(position.target)})` : "";
  return `${holders} — ${position.polarity} — ${issue(position.issue)}${target}`;
}

/** "nearly 500,000 people, killed"; an open range says which end is open. */
function figure(quantity: Quantity): string {
  const { value, low, high } = quantity;
  const print = (number: number): string => number.toLocaleString("en-US");
  let amount = "number unknown";
  if (value !== null) amount = print(value);
  else if (low !== null && high !== null) amount = `${print(low)}–${print(high)}`;
  else if (low !== null) amount = `(at least ${print(low)})`;
  else if (high !== null) amount = `(at most ${print(high)})`;
  const parts = [quantity.modifier, amount, quantity.unit].filter((part) => part !== null).join(" ");
  const derived = quantity.meta.basis.kind === "derived" ? " (derived)" : "";
  return `${parts}${quantity.about ? `, ${quantity.about}` : ""}${derived}`;
}

/** "Rauf Hasanov ← state media ← Example · demand: …": the speaker first, the outlet last, then what is done in saying it. */
export function said(statement: Statement, name: Name): string {
  const links = statement.chain.slice(0, -1).map((link) => speakerName(link.actor, name));
  const who = [speakerName(statement.speaker, name), ...links.reverse()].join(" ← ");
  const behalf = statement.onBehalfOf.filter((id) => id !== statement.speaker).map(name);
  const acts = actWords(statement.clauses);
  const parts = statement.content.map((part) =>
    statement.form === "direct" && !/^["“]/.test(part.quote) ? `“${part.quote}”` : part.quote,
  );
  const forWhom = behalf.length > 1 ? `, for ${behalf.join(", ")}` : "";
  return `${who}${forWhom}${acts.length > 0 ? ` · ${acts.join(", ")}` : ""}: ${parts.join(" … ")}`;
}

/** "Kenya to Uganda: withdraw its troops": who asks whom for what. */
export function requested(appeal: Appeal, name: Name): string {
  const to = appeal.addressee ? name(appeal.addressee) : "nobody named";
  return `${appeal.by.map(name).join(", ")} to ${to}: ${appeal.content.quote}`;
}

/** "highest contact of Kenya and Uganda at foreign minister level since 2019". */
export function claimed(claim: PrecedenceClaim, name: Name): string {
  const level = claim.level ? ` at ${postName(claim.level)} level` : "";
  const since = claim.since?.edtf ? ` since ${claim.since.edtf.replace(/\/\.\.$/, "")}` : "";
  return `${claim.comparator} contact of ${claim.dyad.map(name).join(" and ")}${level}${since}`;
}

/** "Kenya, Uganda agreed: open a joint border post (due ../2024-09-01)": who, and what by when. */
export function undertaken(commitment: Commitment, name: Name): string {
  return `${commitment.parties.map(name).join(", ")} ${commitment.status}: ${commitment.content.quote}${dueOf(commitment)}`;
}

/** An open due date is no date: it says from when on. */
export function dueOf(commitment: Commitment): string {
  const due = commitment.due?.edtf;
  if (!due) return "";
  return due.endsWith("/..") ? ` (no date set; from ${due.slice(0, -3)} on)` : ` (due ${due})`;
}

/** Positions that several holders take in the same words, together. */
function sharedPositions(positions: readonly Position[]): [Position, ...Position[]][] {
  const groups = Map.groupBy(positions, ({ issue, polarity, target, meta: { evidence } }) =>
    [issue, polarity, target, evidence[0]?.doc, evidence[0]?.start, evidence[0]?.end].join("|"),
  );
  return [...groups.values()] as [Position, ...Position[]][];
}

/** Oldest first; what has no date comes last. */
const byDate = (a: Event, b: Event): number => {
  const [first, second] = [a.when?.edtf ?? "~", b.when?.edtf ?? "~"];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};
