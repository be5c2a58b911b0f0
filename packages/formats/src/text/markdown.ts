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
  type SourceDocument,
  type Statement,
  speakerName,
} from "@readout/core";
import { lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";
import { HOLDINGS, isContact } from "./markdown-holdings.ts";

/** A dossier as a Markdown briefing (CommonMark with footnotes). Text from the report is escaped: it can't add markup. */
export function writeMarkdown(dossier: Dossier): Written {
  const notes: string[] = [];
  const note: Note = (evidence) => {
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
  const lines = briefingLines(dossier, nameOf, note);
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

/** The headlines, the contacts and a list for each other kind of record. */
function briefingLines(dossier: Dossier, nameOf: (id: string) => string, note: Note): string[] {
  const name = (id: string): string => plain(nameOf(id));
  const { statements, commitments, appeals, positions, diagnostics } = dossier;
  const issues = new Map(dossier.issues.map(({ id, label }) => [id, label]));
  const told = dossier.events.filter((event) => !isAct(event));
  const [contacts, others] = [told.filter(isContact), told.filter((event) => !isContact(event))];
  return [
    ...dossier.documents.flatMap(titleLines),
    ...contacts.flatMap((event) => meetingLines(dossier, event, name, note)),
    ...section(
      "What else happened",
      others.map((event) => eventLine(event, name, note)),
    ),
    ...section(
      "Who said what",
      statements.map((statement) => statementLine(statement, nameOf, note)),
    ),
    ...section(
      "Agreed or pledged",
      commitments.map(
        ({ parties, status, content, due }) =>
          `${listOf(parties, name)} ${status}: ${plain(content.quote)}${due?.edtf ? ` (due: ${dateText(due.edtf)})` : ""}${note(content)}`,
      ),
    ),
    ...section(
      "Asked for, not agreed",
      appeals.map(
        ({ by, addressee, content }) =>
          `${listOf(by, name)} to ${addressee ? name(addressee) : "nobody named"}: ${plain(content.quote)}${note(content)}`,
      ),
    ),
    ...section(
      "Positions",
      positions.map(
        ({ holder, polarity, issue, target, meta }) =>
          `${name(holder)}: ${polarity}, ${plain(issues.get(issue) ?? issue)}${target ? ` (towards ${name(target)})` : ""}${note(meta.evidence[0])}`,
      ),
    ),
    ...section(
      "About this reading",
      diagnostics.map(({ message }) => plain(message)),
    ),
  ];
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length > 0 ? [`## ${title}`, "", ...items.map((item) => `- ${item}`), ""] : [];

/** Gives the mark of a footnote for a quote; none for none. */
type Note = (evidence: Evidence | undefined) => string;

/** Headline, outlet, date and kind of a document. */
function titleLines({ title, outlet, published, kind }: SourceDocument): string[] {
  const facts = [
    plain(outlet ?? "outlet unknown"),
    published === null ? "date unknown" : dateText(published),
    spaced(kind),
  ];
  return [`# ${plain(title ?? "(no headline)")}`, "", facts.join(" · "), ""];
}

const listOf = (ids: readonly string[], name: (id: string) => string): string =>
  ids.map(name).join(", ") || "nobody named";

/** Who said it, through whom and for whom, by which acts, and what. */
function statementLine(statement: Statement, nameOf: (id: string) => string, note: Note): string {
  const links = statement.chain.slice(0, -1).map(({ actor }) => plain(speakerName(actor, nameOf)));
  const who = [plain(speakerName(statement.speaker, nameOf)), ...links.reverse()].join(" ← ");
  const behalf = statement.onBehalfOf.filter((id) => id !== statement.speaker).map((id) => plain(nameOf(id)));
  const quotes = statement.content.map((part) => `${plain(part.quote)}${note(part)}`).join(" … ");
  const acts = actWords(statement.clauses);
  const did = acts.length > 0 ? ` · *${acts.join(", ")}*` : "";
  return `**${who}**${behalf.length > 0 ? ` (for ${behalf.join(", ")})` : ""}${did}: ${quotes}`;
}

function meetingLines(dossier: Dossier, event: Event, name: (id: string) => string, note: Note): string[] {
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
function eventLine(event: Event, name: (id: string) => string, note: Note): string {
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
