/** Takes raw mentions of the whole text, gives mentions with actors: names of one person united, offices tied to their holders, every actor in the book. */
import { actorSlug, cutEvidence, type Evidence, type SourceDocument } from "@readout/core";
import type { AnalysedText, Token } from "@readout/english";
import { ORGANISATIONS } from "../data/organisations.ts";
import type { ActorBook } from "./actor-book.ts";
import type { RawMention } from "./find-mentions.ts";
import { lexicon, readTitle, STATE_BY_CODE, type TitleReading } from "./lexicon.ts";
import type { Mention } from "./mention.ts";

interface Person {
  readonly id: string;
  readonly words: readonly string[];
  post: string | null;
  of: string | null;
}

const ORGANISATION_BY_ID = new Map(ORGANISATIONS.map((entry) => [entry.id, entry]));

/** The state whose organ issued a document ("U.S. Department of State"), null for media and unknown outlets. */
export function issuerState(doc: SourceDocument, analysedOutlet: readonly Token[]): string | null {
  if (!doc.outlet) return null;
  for (let i = 0; i < analysedOutlet.length; i++) {
    for (const hit of lexicon().find(analysedOutlet, i, analysedOutlet.length)) {
      if (hit.entry.kind === "ministry" && hit.entry.iso3) return hit.entry.iso3;
    }
  }
  let state: string | null = null;
  let ministry = false;
  for (let i = 0; i < analysedOutlet.length; i++) {
    for (const hit of lexicon().find(analysedOutlet, i, analysedOutlet.length)) {
      if (hit.entry.kind === "state") state ??= hit.entry.iso3;
      if (hit.entry.kind === "ministry") ministry = true;
    }
  }
  return ministry ? state : null;
}

/** Display name of an entity: the state's or organisation's usual name. */
function entityName(entity: string): string {
  return STATE_BY_CODE.get(entity)?.name ?? ORGANISATION_BY_ID.get(entity)?.name ?? entity;
}

/** Turns raw mentions into mentions; fills the book. `issuer` is the state whose unqualified titles ("the Secretary") the document uses. */
export function identifyMentions(
  doc: SourceDocument,
  analysed: AnalysedText,
  raw: readonly RawMention[],
  issuer: string | null,
  book: ActorBook,
): Mention[] {
  const { tokens, text } = analysed;
  const evidence = (first: number, end: number): Evidence =>
    cutEvidence(doc.id, text, (tokens[first] as Token).start, (tokens[end - 1] as Token).end);
  const persons = collectPersons(raw, tokens, issuer);
  const mentions: Mention[] = [];
  const noteState = (
    entity: string,
    seen: Evidence,
    name: { text: string; kind: "name" | "demonym" | "metonym" | "abbreviation" } | null,
  ): void => {
    const organisation = ORGANISATION_BY_ID.get(entity);
    const type = organisation ? organisation.type : "state";
    book.note({
      id: entity,
      type,
      iso3: organisation ? null : entity,
      partOf: organisation?.partOf ?? null,
      name: { text: entityName(entity), lang: "en", kind: "name" },
      evidence: seen,
    });
    if (name) book.note({ id: entity, type, name: { ...name, lang: "en" } });
  };
  for (const item of raw) {
    const first = tokens[item.first] as Token;
    const last = tokens[item.end - 1] as Token;
    const seen = evidence(item.first, item.end);
    for (const entity of item.entities) {
      if (item.kind === "outlet" || item.kind === "place") noteState(entity, seen, null);
      else
        noteState(
          entity,
          seen,
          item.kind === "state" &&
            item.entities.length === 1 &&
            (item.form === "demonym" || item.form === "metonym" || item.form === "abbreviation")
            ? { text: seen.quote, kind: item.form }
            : null,
        );
    }
    const common = {
      start: first.start,
      end: last.end,
      firstToken: item.first,
      endToken: item.end,
      sentence: first.sentence,
      form: item.form,
      plural: item.plural,
      head: item.name ? item.name[1] - 1 : item.titleEnd ? item.titleEnd - 1 : item.end - 1,
    };
    const sole = item.entities.length === 1 ? (item.entities[0] as string) : null;
    switch (item.kind) {
      case "state":
      case "organisation":
      case "armed_group":
        mentions.push({
          ...common,
          kind: item.kind,
          actor: sole,
          entity: sole,
          post: null,
          person: null,
          members: [],
        });
        break;
      case "place":
        mentions.push({
          ...common,
          kind: "place",
          actor: null,
          entity: sole,
          post: null,
          person: null,
          members: [],
        });
        break;
      case "outlet": {
        const id = actorSlug("media", item.label ?? seen.quote);
        book.note({
          id,
          type: "media",
          partOf: item.entities[0] ?? null,
          name: { text: item.label ?? seen.quote, lang: "en", kind: "name" },
          evidence: seen,
        });
        mentions.push({
          ...common,
          kind: "outlet",
          actor: id,
          entity: null,
          post: null,
          person: null,
          members: [],
        });
        break;
      }
      case "population":
      case "anonymous": {
        const id = item.kind === "population" ? actorSlug("population", item.label ?? seen.quote) : null;
        if (id)
          book.note({
            id,
            type: "population",
            partOf: null,
            name: { text: seen.quote, lang: "en", kind: "name" },
            evidence: seen,
          });
        mentions.push({
          ...common,
          kind: item.kind,
          actor: id,
          entity: sole,
          post: null,
          person: null,
          members: [],
        });
        break;
      }
      case "ministry": {
        const entity = sole ?? null;
        const id =
          entity && item.portfolio
            ? `ministry:${entity.toLowerCase().replaceAll(":", "-")}-${item.portfolio.replaceAll("_", "-")}`
            : null;
        if (id && entity)
          book.note({
            id,
            type: item.portfolio === "government" ? "government" : "ministry",
            partOf: entity,
            name: { text: seen.quote, lang: "en", kind: "name" },
            evidence: seen,
          });
        mentions.push({
          ...common,
          kind: "ministry",
          actor: id,
          entity,
          post: item.post,
          person: null,
          members: item.entities.length > 1 ? item.entities : [],
          plural: item.entities.length > 1,
        });
        break;
      }
      default: {
        const words = item.name ? tokens.slice(item.name[0], item.name[1]).map((token) => token.text) : null;
        const person = words ? findPerson(persons, words, item) : null;
        const own = sole === null && person?.of ? readingFor(item, person.of) : null;
        const entity = sole ?? person?.of ?? null;
        const reading = own ?? (sole ? readingFor(item, sole) : readingFor(item, null));
        // A bare "Secretary" or "Representative" says less than the post that the text gives the person elsewhere.
        const post = reading?.level ? reading.post : (person?.post ?? null);
        if (person && words) {
          const nameSeen = evidence(
            (item.name as readonly [number, number])[0],
            (item.name as readonly [number, number])[1],
          );
          book.note({
            id: person.id,
            type: "person",
            partOf: entity,
            name: { text: person.words.join(" ").replace(/ - /g, "-"), lang: "en", kind: "name" },
            evidence: nameSeen,
          });
          if (post && entity)
            book.noteTenure(
              person.id,
              { post, of: entity, from: null, to: null, acting: item.acting ?? false },
              seen,
            );
        }
        let office: string | null = null;
        if (post && entity && !item.plural) {
          office = `office:${entity.toLowerCase().replaceAll(":", "-")}-${post.replaceAll("_", "-")}`;
          if (!person)
            book.note({
              id: office,
              type: "office",
              partOf: entity,
              name: { text: seen.quote, lang: "en", kind: "name" },
              evidence: seen,
            });
        }
        mentions.push({
          ...common,
          kind: item.plural
            ? "group"
            : person
              ? item.post
                ? "office"
                : "person"
              : item.kind === "person"
                ? "person"
                : "office",
          actor: person?.id ?? (item.plural ? null : office),
          entity: item.plural ? null : entity,
          post,
          person: person?.id ?? null,
          members: item.plural ? item.entities : [],
        });
      }
    }
  }
  return mentions;
}

const readingFor = (item: RawMention, entity: string | null): TitleReading | null =>
  item.readings ? readTitle(item.readings, entity) : null;
const joined = (words: readonly string[]): string => words.join(" ").toLowerCase();
const last = (words: readonly string[]): string => (words[words.length - 1] ?? "").toLowerCase();

/** Persons of the text: full names first; a lone surname joins the one full name that ends (or starts) with it. */
function collectPersons(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  issuer: string | null,
): Person[] {
  const persons: Person[] = [];
  const named = raw.filter((item) => item.name);
  const wordsOf = (item: RawMention): string[] =>
    tokens
      .slice((item.name as readonly [number, number])[0], (item.name as readonly [number, number])[1])
      .map((token) => token.text);
  const sorted = [...named].sort((a, b) => wordsOf(b).length - wordsOf(a).length || a.first - b.first);
  for (const item of sorted) {
    const words = wordsOf(item);
    const entity = item.entities.length === 1 ? (item.entities[0] as string) : null;
    let person = findPerson(persons, words, item);
    if (!person) {
      // A lone capitalised word with no title is no person: it may be anything.
      if (words.length === 1 && !item.post) continue;
      person = { id: actorSlug("person", words.join(" ").replace(/ - /g, "-")), words, post: null, of: null };
      persons.push(person);
    }
    if (entity && !person.of) person.of = entity;
    const single = item.readings?.filter((reading) => reading.states?.length === 1);
    if (
      !entity &&
      !person.of &&
      item.readings?.every((reading) => reading.states !== null) &&
      single?.length === 1 &&
      single[0]?.states?.[0] === issuer
    )
      person.of = issuer;
  }
  if (issuer)
    for (const item of sorted) {
      const person = findPerson(persons, wordsOf(item), item);
      if (person && item.post && !person.of) person.of = issuer;
    }
  for (const item of sorted) {
    const person = findPerson(persons, wordsOf(item), item);
    const reading = person && item.readings ? readingFor(item, person.of) : null;
    if (person && reading?.level && !person.post) person.post = reading.post;
  }
  return persons;
}

function findPerson(persons: readonly Person[], words: readonly string[], item: RawMention): Person | null {
  const key = joined(words);
  const entity = item.entities.length === 1 ? item.entities[0] : null;
  const fits = (person: Person): boolean => !(entity && person.of && person.of !== entity);
  const exact = persons.find((person) => joined(person.words) === key && fits(person));
  if (exact) return exact;
  if (words.length === 1) {
    const candidates = persons.filter(
      (person) =>
        fits(person) &&
        person.words.length > 1 &&
        (last(person.words) === key || (person.words[0] ?? "").toLowerCase() === key),
    );
    return candidates.length === 1
      ? (candidates[0] as Person)
      : (candidates.find((person) => last(person.words) === key) ?? null);
  }
  const ends = persons.filter(
    (person) =>
      fits(person) &&
      person.words.length > words.length &&
      (joined(person.words).endsWith(` ${key}`) ||
        (last(person.words) === last(words) && person.words[0]?.toLowerCase() === words[0]?.toLowerCase())),
  );
  return ends.length === 1 ? (ends[0] as Person) : null;
}
