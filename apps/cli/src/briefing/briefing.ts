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
  type Statement,
  speakerName,
} from "@readout/core";
import type { Registries } from "../registries.ts";
import { fold, styleOf, type Terminal } from "../terminal.ts";
import { eventLine } from "./event-line.ts";
import { postName } from "./names.ts";
import { parting, partingPlace } from "./parting.ts";
import { roomCard } from "./room.ts";

const place = (evidence: Evidence | undefined): string =>
  evidence ? ` [${evidence.start}–${evidence.end}]` : "";

/** The briefing as lines; every value carries its place in the text as `[start–end]`. */
export function briefing(dossier: Dossier, terminal: Terminal, registries: Registries = {}): string[] {
  const name = namesOf(dossier);
  const style = styleOf(terminal);
  const lines: string[] = [];
  const section = (title: string): void => {
    lines.push("", style.bold(title.toUpperCase()));
  };
  const item = (text: string, evidence?: Evidence): void => {
    const folded = fold(`• ${text}${place(evidence)}`, terminal.columns, "  ");
    for (const line of folded) lines.push(line.replace(/(\[\d+–\d+\])$/, (mark) => style.dim(mark)));
  };
  for (const document of dossier.documents) {
    lines.push(...fold(document.title ?? "(no headline)", terminal.columns).map(style.bold));
    lines.push(
      style.dim(
        [
          document.outlet ?? "outlet unknown",
          document.published ?? "date unknown",
          document.kind.replaceAll("_", " "),
        ].join(" · "),
      ),
    );
  }
  const main = mainMeeting(dossier);
  if (main) lines.push("", ...roomCard(dossier, main, terminal, registries));
  else lines.push("", "No meeting was read from this text.");
  if (dossier.statements.length > 0) {
    section("Who said what");
    for (const statement of dossier.statements) {
      item(said(statement, name), statement.content[0]);
    }
  }
  if (dossier.commitments.length > 0) {
    section("Agreed or pledged");
    for (const commitment of dossier.commitments) item(undertaken(commitment, name), commitment.content);
  }
  if (dossier.appeals.length > 0) {
    section("Asked for, not agreed");
    for (const appeal of dossier.appeals) item(requested(appeal, name), appeal.content);
  }
  const issues = new Map(dossier.issues.map((issue) => [issue.id, issue.label]));
  if (dossier.positions.length > 0) {
    section("Positions");
    for (const shared of sharedPositions(dossier.positions)) {
      const [position] = shared;
      const holders = shared.map((one) => name(one.holder)).join(", ");
      const issue = issues.get(position.issue) ?? position.issue;
      const target = position.target ? ` (towards ${name(position.target)})` : "";
      item(`${holders} — ${position.polarity} — ${issue}${target}`, position.meta.evidence[0]);
    }
  }
  if (dossier.divergences.length > 0) {
    section("Where they part");
    for (const divergence of dossier.divergences)
      item(
        parting(divergence, name, (issue) => issues.get(issue) ?? issue),
        partingPlace(divergence),
      );
  }
  const others = dossier.events.filter((event) => event !== main && !isAct(event)).sort(byDate);
  if (others.length > 0) {
    section("Also told of, by date");
    for (const event of others) item(eventLine(event, name), event.meta.evidence[0]);
  }
  if (dossier.precedence.length > 0) {
    section("Claims to precedence (checked against a store only)");
    for (const claim of dossier.precedence) item(claimed(claim, name), claim.meta.evidence[0]);
  }
  if (dossier.quantities.length > 0) {
    section("Figures");
    for (const quantity of dossier.quantities) item(figure(quantity), quantity.meta.evidence[0]);
  }
  const undated = dossier.times.filter((time) => time.edtf === null);
  if (dossier.diagnostics.length > 0 || undated.length > 0) {
    section("About this reading");
    for (const diagnostic of dossier.diagnostics) item(diagnostic.message, diagnostic.evidence ?? undefined);
    const hint = dossier.documents.some((document) => document.published === null)
      ? "; the day of publication isn't known, give it with --published"
      : "";
    if (undated.length > 0) {
      const phrases = undated.map(
        (time) => `“${time.evidence.quote}” [${time.evidence.start}–${time.evidence.end}]`,
      );
      item(`no date could be worked out for ${phrases.join(", ")}${hint}`);
    }
  }
  lines.push("");
  return lines;
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
export function said(statement: Statement, name: (id: string) => string): string {
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
export function requested(appeal: Appeal, name: (id: string) => string): string {
  const to = appeal.addressee ? name(appeal.addressee) : "nobody named";
  return `${appeal.by.map(name).join(", ")} to ${to}: ${appeal.content.quote}`;
}

/** "highest contact of Kenya and Uganda at foreign minister level since 2019". */
export function claimed(claim: PrecedenceClaim, name: (id: string) => string): string {
  const level = claim.level ? ` at ${postName(claim.level)} level` : "";
  const since = claim.since?.edtf ? ` since ${claim.since.edtf.replace(/\/\.\.$/, "")}` : "";
  return `${claim.comparator} contact of ${claim.dyad.map(name).join(" and ")}${level}${since}`;
}

/** "Kenya, Uganda agreed: open a joint border post (due ../2024-09-01)": who, and what by when. */
export function undertaken(commitment: Commitment, name: (id: string) => string): string {
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
