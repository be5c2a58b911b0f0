/** Takes a dossier, gives Mermaid: a timeline of its events, and who met whom. */
import { type Dossier, dateText, namesOf, whoMetWhom } from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import { OTHER_NAMES, someOf } from "../part-losses.ts";
import type { Written } from "../written.ts";

const HOLDINGS: Holdings = {
  holds: [
    "actors.names.text",
    "events.type",
    "events.status",
    "events.when.edtf",
    "events.where.name",
    "events.participants.represents",
  ],
  reasons: { "": "a drawing has no place for it" },
  partly: [
    someOf(
      "events",
      "what has no date isn't on the timeline",
      () =>
        ({ when }) =>
          (when?.edtf ?? null) !== null,
    ),
    someOf("actors", "who took part in nothing isn't drawn", ({ events }) => {
      const drawn = new Set(events.flatMap(({ participants }) => participants.map((one) => one.represents)));
      return ({ id }) => drawn.has(id);
    }),
    OTHER_NAMES,
  ],
};

/** Two diagrams, a file each: `timeline.mmd` (dated events in order) and `contacts.mmd` (an edge a pair, its label the number of direct contacts). */
export function writeMermaid(dossier: Dossier): Written {
  return {
    files: [
      { name: "timeline.mmd", text: timeline(dossier) },
      { name: "contacts.mmd", text: contacts(dossier) },
    ],
    losses: lossesOf(dossier, HOLDINGS),
  };
}

function timeline(dossier: Dossier): string {
  const name = namesOf(dossier);
  const dated = dossier.events
    .filter((event) => event.when?.edtf)
    .sort((a, b) => order(a.when?.edtf ?? "", b.when?.edtf ?? "") || order(a.id, b.id));
  const lines = dated.map((event) => {
    const parties = [
      ...new Set(event.participants.filter(({ seat }) => seat !== "no").map((one) => one.represents)),
    ];
    const status = event.status === "occurred" ? "" : `${event.status} `;
    const what = [
      `${status}${event.type.replaceAll("_", " ")}`,
      event.where?.name,
      parties.map(name).join(", "),
    ];
    return `    ${label(dateText(event.when?.edtf ?? ""))} : ${label(what.filter(Boolean).join(" – "))}`;
  });
  return `${["timeline", "    title Events by date", ...lines].join("\n")}\n`;
}

function contacts(dossier: Dossier): string {
  const name = namesOf(dossier);
  const { entities, pairs } = whoMetWhom(dossier.events, { actors: dossier.actors });
  const node = new Map(entities.map((entity, index) => [entity, `n${index}`]));
  return `${[
    "graph LR",
    ...entities.map((entity) => `    ${node.get(entity)}["${label(name(entity))}"]`),
    ...pairs.map(({ between: [a, b], count }) => `    ${node.get(a)} ---|${count}| ${node.get(b)}`),
  ].join("\n")}\n`;
}

/** Text that can't end its label or start another statement. */
const label = (text: string): string =>
  text.replace(/[#;:"<>[\](){}|`\\%]/g, (mark) => `#${mark.codePointAt(0)};`).replace(/\s+/g, " ");

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
