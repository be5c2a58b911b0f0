/** Takes a dossier, gives a briefing in Markdown with numbered footnotes, each a quote with its place in the text. */
import {
  actWords,
  type Dossier,
  dateText,
  type Event,
  type Evidence,
  isAct,
  namesOf,
  roomOf,
  speakerName,
} from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import { OTHER_NAMES, otherEvidence, someOf } from "../part-losses.ts";
import type { Written } from "../written.ts";

/** A quote with its place; of which document isn't said. */
const placed = (path: string): string[] => ["start", "end", "quote"].map((field) => `${path}.${field}`);

const HOLDINGS: Holdings = {
  holds: [
    "documents.title",
    "documents.outlet",
    "documents.published",
    "documents.kind",
    "actors.names.text",
    "events.type",
    "events.status",
    "events.when.edtf",
    "events.where.name",
    "events.mode",
    "events.participants.represents",
    "events.participants.person",
    "events.participants.function",
    "events.participants.duties",
    "events.participants.post",
    "events.format.name",
    ...placed("events.meta.evidence"),
    "statements.speaker",
    "statements.chain.actor",
    ...placed("statements.content"),
    "statements.onBehalfOf",
    "commitments.parties",
    ...placed("commitments.content"),
    "commitments.due.edtf",
    "commitments.status",
    "appeals.by",
    "appeals.addressee",
    ...placed("appeals.content"),
    "positions.holder",
    "positions.issue",
    "positions.polarity",
    "positions.target",
    ...placed("positions.meta.evidence"),
    "issues.label",
    "diagnostics.message",
  ],
  reasons: {
    "": "a briefing is for reading; this stands in the JSON",
    "documents.text": "a briefing cites, it doesn't reprint",
  },
  partly: [
    someOf("events", "an event that is known by its code alone isn't told", () => (event) => !isAct(event)),
    {
      field: "events.mode",
      reason: "only a meeting's or call's is told",
      isLost: ({ events }) => events.some((event) => !isContact(event)),
    },
    {
      field: "events.participants.function",
      reason: "only a meeting's or call's participants are told with theirs",
      isLost: ({ events }) => events.some((event) => !isContact(event) && event.participants.length > 0),
    },
    someOf("issues", "an issue on which nobody takes a position isn't told", ({ positions }) => {
      const told = new Set(positions.map(({ issue }) => issue));
      return ({ id }) => told.has(id);
    }),
    otherEvidence("events"),
    otherEvidence("positions"),
    OTHER_NAMES,
  ],
};

/** A dossier as a Markdown briefing (CommonMark with footnotes). Text from the report is escaped: it can't add markup. */
export function writeMarkdown(dossier: Dossier): Written {
  const notes: string[] = [];
  const note = (evidence: Evidence | undefined): string => {
    if (!evidence) return "";
    notes.push(`“${plain(evidence.quote)}” [${evidence.start}–${evidence.end}]`);
    return `[^${notes.length}]`;
  };
  const names = namesOf(dossier);
  const shown = new Set<string>();
  const nameOf = (id: string): string => {
    shown.add(id);
    return names(id);
  };
  const name = (id: string): string => plain(nameOf(id));
  const lines: string[] = [];
  for (const document of dossier.documents) {
    lines.push(`# ${plain(document.title ?? "(no headline)")}`, "");
    lines.push(
      [
        plain(document.outlet ?? "outlet unknown"),
        document.published === null ? "date unknown" : dateText(document.published),
        spaced(document.kind),
      ].join(" · "),
      "",
    );
  }
  const section = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(`## ${title}`, "", ...items.map((item) => `- ${item}`), "");
  };
  const told = dossier.events.filter((event) => !isAct(event));
  for (const event of told.filter(isContact)) lines.push(...meetingLines(dossier, event, name, note));
  section(
    "What else happened",
    told.filter((event) => !isContact(event)).map((event) => eventLine(event, name, note)),
  );
  section(
    "Who said what",
    dossier.statements.map((statement) => {
      const links = statement.chain.slice(0, -1).map(({ actor }) => plain(speakerName(actor, nameOf)));
      const who = [plain(speakerName(statement.speaker, nameOf)), ...links.reverse()].join(" ← ");
      const behalf = statement.onBehalfOf.filter((id) => id !== statement.speaker).map(name);
      const quotes = statement.content.map((part) => `${plain(part.quote)}${note(part)}`).join(" … ");
      const acts = actWords(statement.clauses);
      const did = acts.length > 0 ? ` · *${acts.join(", ")}*` : "";
      return `**${who}**${behalf.length > 0 ? ` (for ${behalf.join(", ")})` : ""}${did}: ${quotes}`;
    }),
  );
  section(
    "Agreed or pledged",
    dossier.commitments.map(
      ({ parties, status, content, due }) =>
        `${parties.map(name).join(", ") || "nobody named"} ${status}: ${plain(content.quote)}${due?.edtf ? ` (due: ${dateText(due.edtf)})` : ""}${note(content)}`,
    ),
  );
  section(
    "Asked for, not agreed",
    dossier.appeals.map(
      ({ by, addressee, content }) =>
        `${by.map(name).join(", ") || "nobody named"} to ${addressee ? name(addressee) : "nobody named"}: ${plain(content.quote)}${note(content)}`,
    ),
  );
  const issues = new Map(dossier.issues.map(({ id, label }) => [id, label]));
  section(
    "Positions",
    dossier.positions.map(
      ({ holder, polarity, issue, target, meta }) =>
        `${name(holder)}: ${polarity}, ${plain(issues.get(issue) ?? issue)}${target ? ` (towards ${name(target)})` : ""}${note(meta.evidence[0])}`,
    ),
  );
  section(
    "About this reading",
    dossier.diagnostics.map(({ message }) => plain(message)),
  );
  lines.push(...notes.map((text, index) => `[^${index + 1}]: ${text}`));
  const unnamed = dossier.actors.some(({ id }) => !shown.has(id));
  return {
    files: [{ name: "briefing.md", text: `${lines.join("\n").trimEnd()}\n` }],
    losses: [
      ...(unnamed ? [{ field: "actors", reason: "who is in none of what is told isn't listed" }] : []),
      ...lossesOf(dossier, HOLDINGS),
    ],
  };
}

const isContact = ({ type }: Event): boolean => type === "meeting" || type === "call";

function meetingLines(
  dossier: Dossier,
  event: Event,
  name: (id: string) => string,
  note: (evidence: Evidence | undefined) => string,
): string[] {
  const room = roomOf(dossier, event.id);
  const facts = [
    event.when?.edtf ? dateText(event.when.edtf) : "date unknown",
    event.where ? plain(event.where.name) : "place unknown",
    event.mode === "unknown" ? "mode unknown" : spaced(event.mode),
    event.status,
    ...(room ? [room.delegations.length > 0 ? sizeText(room.formatText) : "who took part isn’t said"] : []),
  ];
  return [
    `## ${capital([event.format?.name, spaced(event.type)].filter(Boolean).join(" "))}${note(event.meta.evidence[0])}`,
    "",
    facts.join(" · "),
    "",
    ...event.participants.map(({ represents, person, post, function: role, duties, seat, meta }) => {
      const words = [role === "unknown" ? "" : role, ...duties.map(spaced)].filter(Boolean).join(", ");
      const who = person ? name(person) : seat === "no" ? "not at the table" : "not named";
      const sits = [who, ...(post ? [spaced(post)] : [])];
      return `- **${name(represents)}**${words ? ` (${words})` : ""}: ${(person ? sits : sits.reverse()).join(", ")}${note(meta.evidence[0])}`;
    }),
    "",
  ];
}

/** "4 delegations (2+2)" */
function sizeText(format: string): string {
  const [count = "", notation] = format.split(" = ");
  const plural = count === "1" ? "delegation" : "delegations";
  return `${count} ${plural}${notation === undefined || notation === count ? "" : ` (${notation})`}`;
}

/** What isn't a contact in one line: when, what, where, and who in which role. */
function eventLine(
  event: Event,
  name: (id: string) => string,
  note: (evidence: Evidence | undefined) => string,
): string {
  const who = event.participants.map(({ represents, person, post, role }) => {
    const named =
      person && person !== represents ? `${name(person)} for ${name(represents)}` : name(represents);
    const party = post === null ? named : `${named}, ${spaced(post)}`;
    return role === null || event.participants.length === 1 ? party : `${party} (${role})`;
  });
  const what = [
    `${capital(spaced(event.type))}${event.status === "occurred" ? "" : `, ${event.status}`}`,
    ...(event.where ? [plain(event.where.name)] : []),
    event.when?.edtf ? dateText(event.when.edtf) : "date unknown",
  ];
  return `${what.join(" · ")}${who.length > 0 ? `: ${who.join(", ")}` : ""}${note(event.meta.evidence[0])}`;
}

const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

const spaced = (id: string): string => id.replaceAll("_", " ");

/** A report's own characters as text: no markup, no link, no line of its own (they never open one). */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~$&]/g, "\\$&").replace(/\s+/g, " ");
