/** Takes a dossier, gives GraphML: actors as nodes, contacts and positions as edges. */
import {
  contact,
  type Dossier,
  delegationsOf,
  dyadLevel,
  type Event,
  namesOf,
  type Position,
} from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import { OTHER_NAMES, someOf, UNCOUNTED } from "../part-losses.ts";
import type { Written } from "../written.ts";
import { xmlDocument, xmlElement } from "./xml.ts";

const HOLDINGS: Holdings = {
  holds: [
    "actors.id",
    "actors.type",
    "actors.names.text",
    "actors.iso3",
    "events.id",
    "events.when.edtf",
    "events.mode",
    "events.participants.represents",
    "events.participants.seat",
    "events.participants.post",
    "positions.id",
    "positions.holder",
    "positions.issue",
    "positions.polarity",
    "positions.target",
  ],
  reasons: {
    "": "a graph of actors has no place for it",
    documents: "a graph has no texts",
    "events.participants": "an edge joins two delegations; roles in the whole room are not on it",
    "positions.clauses": "an edge carries values, not records",
  },
  partly: [
    someOf(
      "events",
      "an event in which no two delegations are known to have met is no edge",
      (dossier) => (event) => contactsOf(event, dossier).length > 0,
    ),
    someOf("positions", "a position towards nobody known is no edge", ({ actors }) => {
      const known = new Set(actors.map(({ id }) => id));
      return ({ holder, target }) => target !== null && known.has(target) && known.has(holder);
    }),
    OTHER_NAMES,
    UNCOUNTED,
  ],
};

/** The attributes of nodes and edges; strings unless a type stands with them. */
const KEYS: readonly (readonly [target: "node" | "edge", name: string, type?: "int"])[] = [
  ["node", "label"],
  ["node", "type"],
  ["node", "iso3"],
  ["edge", "kind"],
  ["edge", "event"],
  ["edge", "date"],
  ["edge", "level"],
  ["edge", "rank", "int"],
  ["edge", "mode"],
  ["edge", "basis"],
  ["edge", "issue"],
  ["edge", "polarity"],
];

/**
 * A dossier as GraphML. Nodes are actors; undirected edges of kind `contact` join two delegations that met directly
 * (R15) with event, date (EDTF), level with its rank, mode and basis; directed edges of kind `position` lead from holder to target.
 */
export function writeGraphMl(dossier: Dossier): Written {
  const name = namesOf(dossier);
  const known = new Set(dossier.actors.map(({ id }) => id));
  const edges = [
    ...dossier.events.flatMap((event) => contactsOf(event, dossier)),
    ...dossier.positions.flatMap(positionEdge),
  ].filter(({ from, to }) => known.has(from) && known.has(to));
  const keys = KEYS.map(([target, name, type = "string"]) =>
    xmlElement("key", { id: `${target}_${name}`, for: target, "attr.name": name, "attr.type": type }),
  );
  const nodes = dossier.actors.map((actor) =>
    xmlElement(
      "node",
      { id: actor.id },
      dataOf("node", { label: name(actor.id), type: actor.type, iso3: actor.iso3 ?? "" }),
    ),
  );
  const lines = edges.map(({ id, from, to, directed, attributes }) =>
    xmlElement(
      "edge",
      { id, source: from, target: to, directed: String(directed) },
      dataOf("edge", attributes),
    ),
  );
  const graph = xmlElement("graph", { id: "dossier", edgedefault: "undirected" }, [...nodes, ...lines]);
  const text = xmlDocument(
    xmlElement("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [...keys, graph]),
  );
  return { files: [{ name: "dossier.graphml", text }], losses: lossesOf(dossier, HOLDINGS) };
}

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

function dataOf(target: "node" | "edge", attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => xmlElement("data", { key: `${target}_${name}` }, value));
}

function contactsOf(event: Event, { actors }: Dossier): Edge[] {
  const entities = delegationsOf(event, actors)
    .filter(({ counted }) => counted === "yes")
    .map(({ entity }) => entity);
  const pairs = entities.flatMap((a, index) => entities.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => contact(event, a, b, { actors }).contact === "yes")
    .map(([a, b]) => {
      const { level, rank } = dyadLevel(event, a, b, undefined, { actors });
      return {
        id: `${event.id}|${a}|${b}`,
        from: a,
        to: b,
        directed: false,
        attributes: {
          kind: "contact",
          event: event.id,
          date: event.when?.edtf ?? "",
          level: level ?? "",
          rank: rank === null ? "" : String(rank),
          mode: event.mode,
          basis: event.meta.basis.kind,
        },
      };
    });
}

function positionEdge({ id, holder, target, issue, polarity }: Position): Edge[] {
  if (target === null) return [];
  return [
    { id, from: holder, to: target, directed: true, attributes: { kind: "position", issue, polarity } },
  ];
}
