/** Takes a dossier and a meeting, gives the room card: who sat there, as what, at what level, and what the text leaves open. */
import {
  type Dossier,
  dateText,
  displayName,
  type Event,
  type RoomCard,
  type RoomDelegation,
  type RoomOptions,
  type RoomSeat,
  roomOf,
  type Tri,
} from "@readout/core";
import { columnsOf, fold, padColumns, styleOf, type Terminal } from "../terminal.ts";
import { type BoxLine, box, innerWidth } from "./box.ts";

/** What stands before a seat: a name is known, none is, or the side may not have sat at all. */
const MARKS = { named: "●", unnamed: "○", unsure: "◌" } as const;

const GROUPS: readonly [title: string, belongs: (one: RoomDelegation) => boolean][] = [
  ["Principals", (one) => one.function === "principal"],
  ["Facilitators", (one) => one.function === "facilitator"],
  ["At the table", (one) => one.function === "peer" || one.function === "unknown"],
  ["Beside the table: observers, briefers", () => true],
];

/** The lines of a room card; `options` may hold ranks and formats in place of the built-in ones, and the presumption on hosts. */
export function roomCard(
  dossier: Dossier,
  event: Event,
  terminal: Terminal,
  options: RoomOptions = {},
): string[] {
  const card = roomOf(dossier, event.id, options);
  if (!card) return [];
  const { bold, accent, warn } = styleOf(terminal);
  const width = innerWidth(terminal);
  const lines: BoxLine[] = [];
  const write = (text: string, indent = "", style: (text: string) => string = (same) => same): void => {
    for (const [at, line] of fold(text, width - indent.length).entries())
      lines.push({ text: `${at === 0 ? "" : indent}${line}`, style });
  };
  const writeIn = (text: string, style?: (text: string) => string): void => {
    for (const line of fold(text, width - 2, "  "))
      lines.push({ text: `  ${line}`, ...(style ? { style } : {}) });
  };
  const section = (title: string): void => {
    lines.push({ text: "" });
    write(title, "", accent);
  };
  lines.push({ text: between(headline(card), card.formatText, width), style: bold });
  write(setting(card));
  for (const line of labels(card)) write(line, "  ");

  let rest = [...card.delegations];
  for (const [title, belongs] of GROUPS) {
    const group = rest.filter(belongs);
    rest = rest.filter((one) => !belongs(one));
    if (group.length === 0) continue;
    section(title);
    for (const text of seatTable(group, card, width)) lines.push({ text });
  }
  const outside = card.hosts.filter((host) => host.takesPart === "no").map(({ name }) => name);
  if (outside.length > 0) write(`Host by place, not said to take part: ${outside.join(", ")}`, "  ");
  if (card.absentSubjects.length > 0)
    writeIn(`About, and not in the room: ${card.absentSubjects.map(({ name }) => name).join(", ")}`);

  if (card.dyads.length > 1) section(pairTitle(card));
  for (const line of pairLines(card)) writeIn(line);

  if (card.unknowns.length > 0) section("The text leaves open");
  for (const unknown of card.unknowns) writeIn(`? ${unknown}`, warn);
  return [...box("ROOM", lines, terminal), ...legend(card)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Two texts at the two ends of a line, the second on its own where they don't fit. */
const between = (left: string, right: string, width: number): string =>
  columnsOf(left) + columnsOf(right) + 2 > width
    ? (fold(`${left} ${right}`, width)[0] ?? "")
    : padColumns(left, width - columnsOf(right)) + right;

function headline(card: RoomCard): string {
  const type = card.type.replaceAll("_", " ");
  return capital(card.formatName ? `${card.formatName} ${type}` : type);
}

/** When, where, how, and whether it happened at all. */
function setting({ when, place, mode, status }: RoomCard): string {
  const distant = mode === "call" || mode === "video" || mode === "written";
  return [
    when === null ? "date not known" : dateText(when),
    place?.name ?? (distant ? null : "place not known"),
    mode === "unknown" ? null : mode.replaceAll("_", " "),
    status === "occurred" ? null : status,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** What the meeting is called and at what level it was held. */
function labels({ level, named, claimed, series, topics }: RoomCard): string[] {
  const words = [...new Set(claimed.map(({ quote }) => quote))];
  const own =
    level.selfDescribed && level.selfDescribed.quote.toLowerCase() !== level.floorLabel
      ? `; the text says “${level.selfDescribed.quote}”`
      : "";
  return [
    `Level: ${levelText(level)}${own}`,
    ...(named.length > 0 ? [`Known as: ${named.map(({ label }) => label).join(", ")}`] : []),
    ...(words.length > 0 ? [`Called: ${words.map((word) => `“${word}”`).join(", ")}`] : []),
    // A line of talks that the text gives no name has the hash of its words.
    ...(series === null || /:[0-9a-f]{16}$/.test(series)
      ? []
      : [`Series: ${displayName(series, new Map())}`]),
    ...(topics.length > 0 ? [`On: ${topics.map(({ label }) => label).join("; ")}`] : []),
  ];
}

function levelText({ floorLabel, ceilingLabel, symmetric }: RoomCard["level"]): string {
  if (ceilingLabel === null) return "not known";
  if (floorLabel === null) return `up to ${ceilingLabel}; not every side’s is known`;
  if (floorLabel !== ceilingLabel) return `from ${floorLabel} to ${ceilingLabel}`;
  return symmetric ? `${floorLabel}, on every side` : floorLabel;
}

/** A line for each seat: the side, the post, who held it, and what else the side was there for. */
function seatTable(group: readonly RoomDelegation[], card: RoomCard, width: number): string[] {
  const all = card.delegations;
  const nameWidth = Math.min(28, Math.max(...all.map(({ name }) => columnsOf(name))));
  const posts = all.flatMap((one) => seatsOf(one).map((seat) => columnsOf(postText(seat))));
  const postWidth = Math.min(26, Math.max(0, ...posts));
  const start = 4 + nameWidth + 2 + postWidth + 2;
  // Of many sides that nothing is known of but that they sat, a list says as much as a table.
  const bare = group.filter(
    (one) => seatsOf(one).every(isBare) && one.seat === "yes" && marksOf(one, card).length === 0,
  );
  if (bare.length > MOST_BARE) {
    const names = bare.map(({ name }) => name).join(", ");
    const others = group.filter((one) => !bare.includes(one));
    return [
      ...(others.length > 0 ? seatTable(others, card, width) : []),
      ...fold(`${MARKS.unnamed} ${names}`, width - 2, "  ").map((line) => `  ${line}`),
    ];
  }
  return group.flatMap((one) =>
    seatsOf(one).flatMap((seat, at) => {
      const name = at === 0 ? one.name : "";
      const lead = `  ${markOf(one, seat)} ${padColumns(name, nameWidth)}  ${padColumns(postText(seat), postWidth)}  `;
      const who = [seat?.person?.name ?? whoUnknown(one), ...(at === 0 ? marksOf(one, card) : [])].join(
        " · ",
      );
      // A line that a long name has filled goes on below it.
      if (columnsOf(lead) > start || width - start < 18)
        return fold(
          `${markOf(one, seat)} ${[name, postText(seat), who].filter(Boolean).join(" — ")}`,
          width - 2,
          "  ",
        ).map((line) => `  ${line}`);
      return fold(who, width - start).map((line, row) => (row === 0 ? lead : " ".repeat(start)) + line);
    }),
  );
}

/** The seats of a side, one that nothing is known of where there is none. */
const seatsOf = (one: RoomDelegation): readonly (RoomSeat | null)[] =>
  one.seats.length > 0 ? one.seats : [null];

const isBare = (seat: RoomSeat | null): boolean =>
  seat === null || (seat.person === null && seat.post === null);
/** With more bare sides than this, a list. */
const MOST_BARE = 6;

const postText = (seat: RoomSeat | null): string =>
  seat?.post ? seat.post.replaceAll("_", " ") : "post not said";

const markOf = (one: RoomDelegation, seat: RoomSeat | null): string =>
  one.seat === "unknown" ? MARKS.unsure : seat?.person ? MARKS.named : MARKS.unnamed;

const whoUnknown = (one: RoomDelegation): string =>
  one.seat === "unknown" ? "not said to have sat" : "not named";

/** Subtype, duties and doubts of a side. */
function marksOf(one: RoomDelegation, card: RoomCard): string[] {
  const byPlace = card.hosts.some((host) => host.entity === one.entity && host.known === "by_place");
  return [
    ...(one.subtype ? [one.subtype] : []),
    ...one.duties.map((duty) => (duty === "host" && byPlace ? "host by place" : duty.replaceAll("_", "-"))),
    ...(byPlace && one.duties.length === 0 ? ["host by place"] : []),
    ...(one.presumed ? ["seat presumed"] : []),
    ...(one.containedIn.length > 0 ? [`also in ${one.containedIn.map(({ name }) => name).join(", ")}`] : []),
  ];
}

const CLASSES: readonly [kind: string, title: string][] = [
  ["PP", "between principals"],
  ["FF", "between facilitators"],
  ["PF", "across"],
];
/** With more sides than this the list of pairs is longer than what it tells. */
const MOST_PAIRS = 15;

/** "Pairs: 6 = 1 between principals + 1 between facilitators + 4 across" (R10), and what their contact was (R15). */
function pairTitle({ dyads }: RoomCard): string {
  const parts = CLASSES.flatMap(([kind, title]) => {
    const count = dyads.filter((dyad) => dyad.class === kind).length;
    return count > 0 ? [`${count} ${title}`] : [];
  });
  const isAll = (field: "contact" | "plenary", value: Tri): boolean =>
    dyads.every((dyad) => dyad[field] === value);
  const contact = isAll("contact", "no")
    ? "; none a direct contact"
    : isAll("contact", "unknown")
      ? "; whether in direct contact isn’t sure"
      : isAll("plenary", "yes")
        ? "; in plenary"
        : "";
  return `Pairs: ${dyads.length}${parts.length > 1 ? ` = ${parts.join(" + ")}` : ""}${contact}`;
}

function pairLines({ dyads }: RoomCard): string[] {
  if (dyads.length < 2 || dyads.length > MOST_PAIRS) return [];
  const text = (kind: string | null): string =>
    dyads
      .filter((dyad) => kind === null || dyad.class === kind)
      .map(({ between: [a, b] }) => `${a.name}–${b.name}`)
      .join(", ");
  const known = CLASSES.filter(([kind]) => dyads.some((dyad) => dyad.class === kind));
  if (known.length === 0) return [text(null)];
  return known.map(([kind, title]) => `${title}: ${text(kind)}`);
}

/** What the marks mean, of those that the card has. */
function legend({ delegations }: RoomCard): string[] {
  const used = new Set(delegations.flatMap((one) => seatsOf(one).map((seat) => markOf(one, seat))));
  const meanings = [
    [MARKS.named, "named"],
    [MARKS.unnamed, "a seat without a name"],
    [MARKS.unsure, "may not have sat"],
  ] as const;
  const shown = meanings.filter(([mark]) => used.has(mark)).map(([mark, meaning]) => `${mark} ${meaning}`);
  return shown.length > 0 ? [`  ${shown.join("   ")}`] : [];
}
