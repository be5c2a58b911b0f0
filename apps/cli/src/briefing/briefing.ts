/** Takes a dossier, gives a briefing: the room, who said what through whom, what was agreed, asked and left open. */
import type { Dossier, Evidence, Quantity } from "@readout/core";
import { fold, styleOf, type Terminal } from "../terminal.ts";
import { namesOf, postName, speakerName } from "./names.ts";
import { mainMeeting, roomCard } from "./room.ts";

const place = (evidence: Evidence | undefined): string =>
  evidence ? ` [${evidence.start}–${evidence.end}]` : "";

/** The briefing as lines; every value carries its place in the text as `[start–end]`. */
export function briefing(dossier: Dossier, terminal: Terminal): string[] {
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
  if (main) lines.push("", ...roomCard(dossier, main, terminal));
  else lines.push("", "No meeting is told of in this text.");
  if (dossier.statements.length > 0) {
    section("Who said what");
    for (const statement of dossier.statements) {
      const through = statement.chain.slice(0, -1).map((link) => speakerName(link.actor, name));
      const behalf = statement.onBehalfOf.filter((id) => id !== statement.speaker).map(name);
      const who = `${speakerName(statement.speaker, name)}${behalf.length > 1 ? ` for ${behalf.join(", ")}` : ""}${through.length > 0 ? ` (through ${through.join(" → ")})` : ""}`;
      item(
        `${who}: ${statement.content.map((part) => (statement.form === "direct" ? `“${part.quote}”` : part.quote)).join(" … ")}`,
        statement.content[0],
      );
    }
  }
  if (dossier.commitments.length > 0) {
    section("Agreed or pledged");
    for (const commitment of dossier.commitments)
      item(
        `${commitment.parties.map(name).join(", ")} ${commitment.status}: ${commitment.content.quote}${commitment.due?.edtf ? ` (due ${commitment.due.edtf})` : ""}`,
        commitment.content,
      );
  }
  if (dossier.appeals.length > 0) {
    section("Asked for, not agreed");
    for (const appeal of dossier.appeals)
      item(
        `${appeal.by.map(name).join(", ")} to ${appeal.addressee ? name(appeal.addressee) : "nobody named"}: ${appeal.content.quote}`,
        appeal.content,
      );
  }
  if (dossier.positions.length > 0) {
    section("Positions");
    const issues = new Map(dossier.issues.map((issue) => [issue.id, issue.label]));
    for (const position of dossier.positions)
      item(
        `${name(position.holder)} — ${position.polarity} — ${issues.get(position.issue) ?? position.issue}${position.target ? ` (towards ${name(position.target)})` : ""}`,
        position.meta.evidence[0],
      );
  }
  const others = dossier.events.filter((event) => event !== main);
  if (others.length > 0) {
    section("Also told of");
    for (const event of others) {
      const parties = event.participants
        .filter((party) => party.seat !== "no")
        .map((party) => name(party.represents));
      item(
        `${event.when?.edtf ?? "date unknown"}: ${event.type.replaceAll("_", " ")}, ${event.status}${event.where ? `, ${event.where.name}` : ""}${parties.length > 0 ? `: ${[...new Set(parties)].join(", ")}` : ""}`,
        event.meta.evidence[0],
      );
    }
  }
  if (dossier.precedence.length > 0) {
    section("Claims to precedence (checked against a store only)");
    for (const claim of dossier.precedence)
      item(
        `${claim.comparator} contact of ${claim.dyad.map(name).join(" and ")}${claim.level ? ` at ${postName(claim.level)} level` : ""}${claim.since?.edtf ? ` since ${claim.since.edtf}` : ""}`,
        claim.meta.evidence[0],
      );
  }
  if (dossier.quantities.length > 0) {
    section("Figures");
    for (const quantity of dossier.quantities) item(figure(quantity), quantity.meta.evidence[0]);
  }
  if (dossier.diagnostics.length > 0) {
    section("About this reading");
    for (const diagnostic of dossier.diagnostics) item(diagnostic.message, diagnostic.evidence ?? undefined);
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
