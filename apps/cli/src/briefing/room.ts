/** Takes a dossier and a meeting, gives the room card: who sat there, as what, at what level, and what the text leaves open. */
import {
  arity,
  type Delegation,
  type Dossier,
  delegationsOf,
  type Event,
  formatOf,
  hostsOf,
  levelOf,
  subformats,
} from "@readout/core";
import { fold, styleOf, type Terminal } from "../terminal.ts";
import { namesOf, postName } from "./names.ts";

/** The lines of a room card. */
export function roomCard(dossier: Dossier, event: Event, terminal: Terminal): string[] {
  const name = namesOf(dossier);
  const style = styleOf(terminal);
  const width = terminal.columns - 4;
  const delegations = delegationsOf(event);
  const hosts = hostsOf(event);
  const seated = delegations.filter((one) => one.seat !== "no");
  const lines: string[] = [];
  const row = (text: string): void => {
    for (const line of fold(text, width, "  ")) lines.push(`│ ${line}`);
  };
  lines.push(`┌─ ${style.bold("ROOM")} ${"─".repeat(Math.max(0, terminal.columns - 9))}`);
  row(style.bold(headline(event)));
  row(
    `${when(event)} · ${event.where?.name ?? (event.mode === "call" || event.mode === "video" ? "at a distance" : "place unknown")} · ${event.mode.replaceAll("_", " ")} · ${event.status}`,
  );
  row(`level ${levelLine(event)}`);
  lines.push("│");
  for (const group of [
    seated.filter((one) => one.function === "principal"),
    seated.filter((one) => one.function === "facilitator"),
    seated.filter((one) => isPeer(one) && one.function !== "principal" && one.function !== "facilitator"),
    seated.filter((one) => !isPeer(one)),
  ]) {
    for (const delegation of group) for (const line of seatLines(delegation, name)) row(line);
  }
  for (const host of hosts.filter((one) => one.takesPart === "no"))
    row(style.dim(`${name(host.entity)}: host by place, not said to take part`));
  const dyads = subformats(event, 2);
  if (dyads.length > 1 && dyads.length <= 15) {
    lines.push("│");
    const order = ["PP", "FF", "PF"];
    for (const kind of [...new Set(dyads.map((dyad) => dyad.class))].sort(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    )) {
      const pairs = dyads
        .filter((dyad) => dyad.class === kind)
        .map((dyad) => dyad.members.map(name).join("–"));
      row(
        `${{ PP: "principals", FF: "facilitators", PF: "across", QQ: "pairs" }[kind] ?? kind}: ${pairs.join(", ")}`,
      );
    }
  }
  const open = unknowns(event, delegations, hosts.length > 0, name);
  if (open.length > 0) {
    lines.push("│");
    row(style.warn(`not in the text: ${open.join("; ")}`));
  }
  lines.push(`└${"─".repeat(terminal.columns - 1)}`);
  return lines;
}

function headline(event: Event): string {
  const { name, notation } = event.format ?? formatOf(event);
  const count = arity(event);
  const numbers = count.min === count.max ? String(count.min) : `${count.min} to ${count.max}`;
  if (name) return `${name} ${event.type} · ${numbers}${notation ? ` = ${notation}` : ""}`;
  return `${event.type} of ${numbers} delegations${notation ? ` (${notation})` : ""}`;
}

/** Whether a delegation sits at the table, and not apart from it. */
const isPeer = (delegation: Delegation): boolean =>
  delegation.function !== "observer" && delegation.function !== "briefer";

const when = (event: Event): string => event.when?.edtf ?? "date unknown";

function levelLine(event: Event): string {
  const level = levelOf(event);
  const floor = event.level.floor ?? level.floor;
  const ceiling = event.level.ceiling ?? level.ceiling;
  if (floor !== null && floor === ceiling) return postName(floor) as string;
  if (floor === null && ceiling === null) return "unknown";
  if (floor === null) return `up to ${postName(ceiling)} (lowest seat unknown)`;
  return `${postName(floor)} to ${postName(ceiling) ?? "unknown"}`;
}

function seatLines(delegation: Delegation, name: (id: string) => string): string[] {
  const marks = [
    delegation.function === "unknown" ? null : delegation.function,
    delegation.subtype,
    ...delegation.duties.map((duty) =>
      duty === "host" && delegation.participations.some((one) => one.meta.basis.rule === "R3")
        ? "host (by place)"
        : duty.replaceAll("_", "-"),
    ),
  ].filter((mark) => mark !== null);
  const seats =
    delegation.persons.length > 0
      ? delegation.persons.map(name).join(", ")
      : delegation.seat === "unknown"
        ? "not said whether it took its seat"
        : "seat without a name";
  const post = postName(delegation.level?.post ?? null);
  return [
    `${delegation.seat === "unknown" ? "◌" : delegation.persons.length > 0 ? "●" : "○"} ${name(delegation.entity)}  ${marks.join(", ")} — ${seats}${post ? `, ${post}` : ""}`,
  ];
}

function unknowns(
  event: Event,
  delegations: readonly Delegation[],
  hosted: boolean,
  name: (id: string) => string,
): string[] {
  const out: string[] = [];
  const unnamed = delegations
    .filter((one) => one.seat === "yes" && one.persons.length === 0)
    .map((one) => name(one.entity));
  if (unnamed.length > 0) out.push(`who sat for ${unnamed.join(", ")}`);
  const open = delegations.filter((one) => one.seat === "unknown").map((one) => name(one.entity));
  if (open.length > 0) out.push(`whether ${open.join(", ")} took part`);
  if (!event.when?.edtf) out.push("the date");
  if (!event.where && event.mode !== "call" && event.mode !== "video") out.push("the place");
  if (!hosted && event.mode === "in_person") out.push("the host");
  return out;
}
