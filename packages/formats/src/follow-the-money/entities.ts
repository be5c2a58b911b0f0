/** Takes a dossier, gives FollowTheMoney entities: people, bodies, events, posts held, and the mentions they come from. */
import { type Actor, type Dossier, type Event, namesOf, sha256Hex } from "@readout/core";
import { ISO2 } from "./iso2.ts";

/** An entity as FollowTheMoney writes it: a schema and lists of strings. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** FollowTheMoney has no states: a state is a public body of its own country. */
const SCHEMATA: Readonly<Record<Actor["type"], string>> = {
  state: "PublicBody",
  igo: "Organization",
  bloc: "Organization",
  government: "PublicBody",
  ministry: "PublicBody",
  office: "PublicBody",
  person: "Person",
  armed_group: "Organization",
  media: "Company",
  population: "LegalEntity",
  unspecified_group: "LegalEntity",
};

/** The entities of a dossier; ids are hashes of the record's id, stable across runs. */
export function ftmEntities(dossier: Dossier): FtmEntity[] {
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const name = namesOf(dossier);
  return [
    ...dossier.documents.map((document) =>
      entity(document.id, "Article", {
        title: [document.title],
        publisher: [document.outlet],
        publishedAt: [dateOf(document.published)],
        sourceUrl: [document.url],
        language: [document.language === "en" ? "eng" : null],
        bodyText: [document.text],
      }),
    ),
    ...dossier.actors.flatMap((actor) => [
      entity(actor.id, SCHEMATA[actor.type], {
        name: [name(actor.id)],
        alias: actor.names.map(({ text }) => text).filter((text) => text !== name(actor.id)),
        country: [countryOf(actor, actors)],
        wikidataId: [actor.wikidata],
      }),
      ...tenuresOf(actor, actors, name),
      ...mentionsOf(actor, dossier),
    ]),
    ...dossier.events.map((event) => eventEntity(event, name)),
  ];
}

/** An id that FollowTheMoney takes: letters and digits only. */
const ftmId = (id: string): string => `readout-${sha256Hex(id).slice(0, 24)}`;

function eventEntity(event: Event, name: (id: string) => string): FtmEntity {
  const parties = [
    ...new Set(event.participants.filter(({ seat }) => seat !== "no").map((one) => one.represents)),
  ];
  const hosts = event.participants.filter(
    ({ duties }) => duties.includes("host") || duties.includes("co_host"),
  );
  const [start, end] = (event.when?.edtf ?? "").split("/");
  return entity(event.id, "Event", {
    name: [
      `${[event.format?.name, event.type.replaceAll("_", " ")].filter(Boolean).join(" ")}: ${parties.map(name).join(", ")}`,
    ],
    startDate: [dateOf(start ?? null)],
    endDate: [dateOf(end ?? null)],
    location: [event.where?.name ?? null],
    country: [event.where?.iso3 ? (ISO2[event.where.iso3] ?? null) : null],
    involved: parties.map(ftmId),
    organizer: [...new Set(hosts.map(({ represents }) => ftmId(represents)))],
    proof: [...new Set(event.meta.evidence.map(({ doc }) => ftmId(doc)))],
    keywords: event.topics,
    notes: [`status: ${event.status}`, `mode: ${event.mode}`],
  });
}

function tenuresOf(
  actor: Actor,
  actors: ReadonlyMap<string, Actor>,
  name: (id: string) => string,
): FtmEntity[] {
  return actor.tenures.flatMap(({ post, of, from, to }) => {
    const position = `position ${post} ${of}`;
    const body = actors.get(of);
    return [
      entity(position, "Position", {
        name: [`${post.replaceAll("_", " ")} of ${body ? name(of) : of}`],
        country: [body ? countryOf(body, actors) : null],
        organization: [ftmId(of)],
      }),
      entity(`occupancy ${actor.id} ${position}`, "Occupancy", {
        holder: [ftmId(actor.id)],
        post: [ftmId(position)],
        startDate: [dateOf(from)],
        endDate: [dateOf(to)],
      }),
    ];
  });
}

function mentionsOf(actor: Actor, dossier: Dossier): FtmEntity[] {
  const documents = [...new Set(actor.meta.evidence.map(({ doc }) => doc))];
  return documents
    .filter((doc) => dossier.documents.some(({ id }) => id === doc))
    .map((doc) =>
      entity(`mention ${actor.id} ${doc}`, "Mention", {
        name: [...new Set(actor.meta.evidence.filter((one) => one.doc === doc).map(({ quote }) => quote))],
        document: [ftmId(doc)],
        resolved: [ftmId(actor.id)],
        detectedSchema: [SCHEMATA[actor.type]],
      }),
    );
}

function countryOf(actor: Actor, actors: ReadonlyMap<string, Actor>): string | null {
  for (let at: Actor | undefined = actor, steps = 0; at && steps < 8; steps++) {
    if (at.iso3) return ISO2[at.iso3] ?? null;
    at = at.partOf === null ? undefined : actors.get(at.partOf);
  }
  return null;
}

/** A date as FollowTheMoney takes it: a year, month, day or instant; what is approximate or open has none. */
const dateOf = (edtf: string | null): string | null =>
  edtf !== null && /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?Z?)?)?)?$/.test(edtf) ? edtf : null;

function entity(
  id: string,
  schema: string,
  values: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity {
  const properties = Object.entries(values)
    .map(
      ([name, list]) =>
        [name, list.filter((value): value is string => value !== null && value !== "")] as const,
    )
    .filter(([, list]) => list.length > 0);
  return { id: ftmId(id), schema, properties: Object.fromEntries(properties) };
}
