/** Takes raw mentions of the whole text, gives mentions with actors: names of one person united, offices tied to their holders, every actor in the book. */
import { type ActorType, actorSlug, cutEvidence, type Evidence, type SourceDocument } from "@readout/core";
import type { AnalysedText, Sentence, Token } from "@readout/english";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { withBareOffices, withBareSecretaries } from "../home/bare-offices.ts";
import { withHomeOffices, withHomes } from "../home/home-ministries.ts";
import { withPossessors } from "../home/possessors.ts";
import {
  findPerson,
  isCourtesyTitle,
  type Person,
  type Persons,
  readingFor,
  standsForNobody,
} from "../person/persons.ts";
import { isHeldByAnother } from "../person/place-leaders.ts";
import type { Issuer } from "../title/issuer.ts";
import type { Mention } from "../unit/mention.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { type ActorBook, englishName } from "./actor-book.ts";
import { collectPersons } from "./collect-persons.ts";
import { ministryId, noteEntities, officeId } from "./note-actors.ts";
import { homeOf, outletId } from "./outlet-ids.ts";

/** Documents in which many are spoken of who have no part in what they tell. */
const SPOKEN: ReadonlySet<string> = new Set(["transcript", "press_call"]);

interface Scene {
  readonly book: ActorBook;
  readonly persons: Persons;
  readonly tokens: readonly Token[];
  readonly issuer: Issuer | null;
  /** The document's day (EDTF), null where it is unknown. */
  readonly day: string | null;
  evidence(first: number, end: number): Evidence;
}

/** Turns raw mentions into mentions; fills the book. `issuer` is the state whose unqualified titles ("the Secretary") the document uses. */
export function identifyMentions(
  doc: SourceDocument,
  analysed: AnalysedText,
  found: readonly RawMention[],
  issuer: Issuer | null,
  book: ActorBook,
  headlines: ReadonlySet<number>,
): Mention[] {
  const { tokens, text, sentences } = analysed;
  const dateline = doc.dateline?.evidence ?? null;
  const day = doc.published?.slice(0, 10) ?? null;
  const home = doc.outlet === null || issuer ? null : homeOf(doc.outlet);
  const named = withPossessors(withBareSecretaries(asSurnames(found, tokens), tokens, headlines), tokens);
  const raw = withHomes(
    withHomeOffices(withBareOffices(named, tokens, issuer?.state ?? home), tokens, home, headlines, dateline),
    tokens,
    (sentence) => (sentences[sentence] as Sentence).paragraph,
    headlines,
    dateline,
  );
  const scene: Scene = {
    book,
    tokens,
    issuer,
    day,
    persons: collectPersons(raw, tokens, {
      issuer,
      headlines,
      spoken: SPOKEN.has(doc.kind),
      day,
      home,
      dateline,
    }),
    evidence: (first, end) =>
      cutEvidence(doc.id, text, (tokens[first] as Token).start, (tokens[end - 1] as Token).end),
  };
  const seats = metonymsOfBlocs(raw);
  return raw.map((item) => identify(scene, seats.get(item) ?? item));
}

/** "Wagner said", "Lund said", "Gao said", where the text names Therese Kayikwamba Wagner, Anna Lund and Gao Wenjun: the person, not the group or the town of that name. */
function asSurnames(found: readonly RawMention[], tokens: readonly Token[]): readonly RawMention[] {
  const surnames = new Set<string>();
  const first = new Set<string>();
  for (const { name } of found)
    if (name && name[1] - name[0] > 1) {
      surnames.add(tokens[name[1] - 1]?.text ?? "");
      first.add(tokens[name[0]]?.text ?? "");
    }
  const isSurname = ({ form }: RawMention, word: string): boolean =>
    surnames.has(word) || (form === "place" && first.has(word));
  return found.map((item) =>
    item.end - item.first === 1 &&
    isSurname(item, tokens[item.first]?.text ?? "") &&
    (item.kind === "armed_group"
      ? tokens[item.first - 1]?.lower !== "the"
      : (item.form === "place" || item.form === "metonym") &&
        // "in Lund", "Lund, Sweden"
        !isOneOf(tokens[item.first - 1]?.upos, "DET", "ADP", "PROPN") &&
        (tokens[item.end]?.text !== "," || !startsUpper(tokens[item.end + 1]?.text ?? "")))
      ? { ...item, kind: "person", entities: [], name: [item.first, item.end] as const }
      : item,
  );
}

/** Seats of organisations that are capitals too: where the text names the organisation and not the state, they stand for it ("Brussels called on …"). */
const SEATS: ReadonlyMap<string, string> = new Map([["brussels", "igo:european-union"]]);

function metonymsOfBlocs(raw: readonly RawMention[]): ReadonlyMap<RawMention, RawMention> {
  const found = new Map<RawMention, RawMention>();
  const named = new Set(
    raw
      .filter(({ form }) => form === "name" || form === "demonym" || form === "abbreviation")
      .flatMap(({ entities }) => entities),
  );
  for (const item of raw) {
    const seat =
      item.kind === "state" && item.form === "metonym"
        ? SEATS.get(item.label?.toLowerCase() ?? "")
        : undefined;
    if (seat && named.has(seat) && !item.entities.some((entity) => named.has(entity)))
      found.set(item, { ...item, kind: "organisation", entities: [seat] });
  }
  return found;
}

function identify(scene: Scene, item: RawMention): Mention {
  const { tokens, book } = scene;
  const first = tokens[item.first] as Token;
  const seen = scene.evidence(item.first, item.end);
  noteEntities(book, item, seen);
  // All fields in one order: what differs by kind is written over.
  const common: Mention = {
    start: first.start,
    end: (tokens[item.end - 1] as Token).end,
    firstToken: item.first,
    endToken: item.end,
    sentence: first.sentence,
    kind: item.kind,
    form: item.form,
    actor: null,
    entity: null,
    post: null,
    person: null,
    members: [],
    plural: item.plural,
    head: item.name ? item.name[1] - 1 : item.titleEnd ? item.titleEnd - 1 : item.end - 1,
    rule: undefined,
    home: item.home,
  };
  const sole = item.entities.length === 1 ? (item.entities[0] as string) : null;
  switch (item.kind) {
    case "state":
    case "organisation":
    case "armed_group":
      if (item.plural && item.entities.length > 1)
        return { ...common, kind: "group", members: item.entities };
      return { ...common, actor: sole, entity: sole };
    case "place":
    case "anonymous":
      return { ...common, entity: sole };
    case "outlet": {
      const name = item.label ?? seen.quote;
      const id = outletId(name);
      noteNamed(book, id, "media", item.entities[0] ?? null, name, seen);
      return { ...common, actor: id };
    }
    case "population": {
      const id = actorSlug("population", item.label ?? seen.quote);
      noteNamed(book, id, "population", null, seen.quote, seen);
      return { ...common, actor: id, entity: sole };
    }
    case "ministry":
      return identifyMinistry(book, item, common, seen, sole);
    default:
      return identifyOffice(scene, item, common, seen, sole);
  }
}

/** A ministry of one state, or those of several. */
function identifyMinistry(
  book: ActorBook,
  item: RawMention,
  common: Mention,
  seen: Evidence,
  sole: string | null,
): Mention {
  const id = sole && item.portfolio ? ministryId(sole, item.portfolio) : null;
  const type = item.portfolio === "government" ? "government" : "ministry";
  if (id) noteNamed(book, id, type, sole, seen.quote, seen);
  const several = item.entities.length > 1;
  return {
    ...common,
    rule: item.rule || undefined,
    actor: id,
    entity: sole,
    post: item.post,
    members: several ? item.entities : [],
    plural: several,
  };
}

/** Notes an actor by the name that it has at a place. */
function noteNamed(
  book: ActorBook,
  id: string,
  type: ActorType,
  partOf: string | null,
  name: string,
  evidence: Evidence,
): void {
  book.note({ id, type, partOf, name: englishName(name), evidence });
}

/** An office, its holder or both; a person by name alone is what the text makes of them elsewhere. */
function identifyOffice(
  scene: Scene,
  item: RawMention,
  common: Mention,
  seen: Evidence,
  sole: string | null,
): Mention {
  const { book } = scene;
  const { words } = scene.persons.nameOf(item, scene.tokens);
  const person = words.length > 0 ? findPerson(scene.persons, item, scene.tokens) : null;
  // A former holder sits for nobody by that post (tenure only as stated).
  const entity = (standsForNobody(item) ? null : sole) ?? person?.of ?? null;
  const post = item.former ? (person?.post ?? null) : postOf(scene, item, person, entity);
  if (person && item.name) {
    const name = person.words.join(" ").replace(/ - /g, "-");
    noteNamed(book, person.id, "person", entity, name, scene.evidence(item.name[0], item.name[1]));
    if (post && entity && !item.heldThen)
      book.noteTenure(
        person.id,
        { post, of: entity, from: null, to: null, acting: item.acting ?? false },
        seen,
      );
  }
  let office: string | null = null;
  if (post && entity && !item.plural) {
    office = officeId(entity, post);
    if (!person) noteNamed(book, office, "office", entity, seen.quote, seen);
  }
  const named = person ? (item.post || item.counterpart ? "office" : "person") : null;
  return {
    ...common,
    kind: item.plural ? "group" : (named ?? (item.kind === "person" ? "person" : "office")),
    actor: person?.id ?? (item.plural ? null : (office ?? (item.counterpart ? entity : null))),
    entity: item.plural ? null : entity,
    post,
    person: person?.id ?? null,
    members: item.plural && !item.former ? item.entities : [],
    rule: item.rule || (sole === null && person?.rule) || undefined,
  };
}

/** A bare "Secretary" or "Representative" says less than the title that the text, or the issuing ministry, gives the person. */
function postOf(scene: Scene, item: RawMention, person: Person | null, entity: string | null): string | null {
  if (person && isCourtesyTitle(item, person, scene.tokens)) return person.post;
  const reading = readingFor(item, entity);
  const title = scene.tokens.slice(item.titleFirst ?? 0, item.titleEnd ?? 0).map((token) => token.lower);
  const [only] = title;
  const fuller =
    person && title.length === 1 && only && person.title.length > 1 && person.title.includes(only);
  if (fuller && person.post) return person.post;
  if (
    title.length === 1 &&
    reading?.post === "minister" &&
    scene.issuer?.portfolio === "foreign" &&
    entity === scene.issuer.state &&
    // "Secretary X" of another department
    !(person && isHeldByAnother(entity, "foreign_minister", person.words, scene.day, scene.persons))
  )
    return "foreign_minister";
  return reading?.level ? reading.post : (person?.post ?? null);
}
