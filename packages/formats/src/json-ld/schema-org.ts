/** Takes a record, gives its types and properties in schema.org's words, beside readout's own. */
import type { Actor, Commitment, Dossier, Event, Quantity, SourceDocument, Statement } from "@readout/core";
import { iriOf } from "./context.ts";

/** Properties of a node; `@type` is a list. */
export type Node = Readonly<Record<string, unknown>>;

const ref = (id: string): Node => ({ "@id": iriOf(id) });

/** What schema.org says of a record of a list; an empty object where it has no word for it. */
export function schemaOrgOf(list: keyof Dossier, record: unknown): Node {
  switch (list) {
    case "documents":
      return documentNode(record as SourceDocument);
    case "actors":
      return actorNode(record as Actor);
    case "events":
      return eventNode(record as Event);
    case "statements":
      return statementNode(record as Statement);
    case "commitments":
      return claimNode((record as Commitment).content.quote, (record as Commitment).parties);
    case "quantities":
      return quantityNode(record as Quantity);
    default:
      return {};
  }
}

function documentNode(document: SourceDocument): Node {
  return compact({
    "@type": [document.kind === "news" ? "sdo:NewsArticle" : "sdo:Report", "prov:Entity"],
    "sdo:headline": document.title,
    "sdo:datePublished": document.published,
    "sdo:publisher": document.outlet && { "@type": "sdo:Organization", "sdo:name": document.outlet },
    "sdo:url": document.url,
    "sdo:inLanguage": document.language || null,
    "sdo:license": document.licence,
  });
}

/** A state is a place to schema.org; only as an organisation can it attend or organise. */
const ACTOR_TYPES: Readonly<Record<Actor["type"], string | readonly string[]>> = {
  state: ["sdo:Country", "sdo:GovernmentOrganization"],
  igo: "sdo:Organization",
  bloc: "sdo:Organization",
  government: "sdo:GovernmentOrganization",
  ministry: "sdo:GovernmentOrganization",
  office: "sdo:GovernmentOrganization",
  person: "sdo:Person",
  armed_group: "sdo:Organization",
  media: "sdo:NewsMediaOrganization",
  population: "sdo:PeopleAudience",
  unspecified_group: "sdo:Organization",
};

function actorNode(actor: Actor): Node {
  const [name, ...others] = actor.names.map(({ text }) => text);
  return compact({
    "@type": [ACTOR_TYPES[actor.type], "prov:Agent"].flat(),
    "sdo:name": name ?? null,
    "sdo:alternateName": others.length > 0 ? others : null,
    "sdo:sameAs": actor.wikidata && { "@id": `http://www.wikidata.org/entity/${actor.wikidata}` },
    [actor.type === "person" ? "sdo:affiliation" : "sdo:parentOrganization"]:
      actor.partOf && ref(actor.partOf),
  });
}

const STATUS: Partial<Record<Event["status"], string>> = {
  planned: "sdo:EventScheduled",
  cancelled: "sdo:EventCancelled",
};

const ATTENDANCE: Partial<Record<Event["mode"], string>> = {
  in_person: "sdo:OfflineEventAttendanceMode",
  video: "sdo:OnlineEventAttendanceMode",
  call: "sdo:OnlineEventAttendanceMode",
};

function eventNode(event: Event): Node {
  const hosts = event.participants.filter(
    ({ duties }) => duties.includes("host") || duties.includes("co_host"),
  );
  const seated = event.participants.filter(({ seat }) => seat === "yes");
  const [start, end] = (event.when?.edtf ?? "").split("/");
  return compact({
    "@type": ["sdo:Event"],
    "sdo:name": event.format?.name ? `${event.format.name} ${event.type.replaceAll("_", " ")}` : null,
    "sdo:startDate": start && /^\d{4}(-\d\d){0,2}$/.test(start) ? start : null,
    "sdo:endDate": end && /^\d{4}(-\d\d){0,2}$/.test(end) ? end : null,
    "sdo:location": event.where && compact({ "@type": "sdo:Place", "sdo:name": event.where.name }),
    "sdo:eventStatus": STATUS[event.status] ? { "@id": STATUS[event.status] } : null,
    "sdo:eventAttendanceMode": ATTENDANCE[event.mode] ? { "@id": ATTENDANCE[event.mode] } : null,
    "sdo:attendee": seated.length > 0 ? unique(seated.map(({ represents }) => represents)).map(ref) : null,
    "sdo:organizer": hosts.length > 0 ? unique(hosts.map(({ represents }) => represents)).map(ref) : null,
    "sdo:superEvent": event.partOf && ref(event.partOf),
  });
}

function statementNode(statement: Statement): Node {
  const { speaker } = statement;
  return compact({
    "@type": [statement.quoted.length > 0 ? "sdo:Quotation" : "sdo:Claim"],
    "sdo:text": statement.content.map(({ quote }) => quote).join(" … "),
    "sdo:creator": typeof speaker === "string" ? ref(speaker) : null,
    "sdo:isPartOf": statement.content[0] ? ref(statement.content[0].doc) : null,
  });
}

const claimNode = (text: string, authors: readonly string[]): Node =>
  compact({
    "@type": ["sdo:Claim"],
    "sdo:text": text,
    "sdo:author": authors.length > 0 ? authors.map(ref) : null,
  });

const quantityNode = (quantity: Quantity): Node =>
  compact({
    "@type": ["sdo:QuantitativeValue"],
    "sdo:value": quantity.value,
    "sdo:minValue": quantity.low,
    "sdo:maxValue": quantity.high,
    "sdo:unitText": quantity.unit,
  });

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Without what is absent: schema.org has no null. */
const compact = (node: Record<string, unknown>): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== ""));
