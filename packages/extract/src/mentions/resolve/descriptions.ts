/** Takes "the", "both" or "all", gives the group or office that the description stands for. */

import type { Token } from "@readout/english";
import { GROUP_NOUNS } from "../../data/mention-words.ts";
import { GROUP_COUNTS } from "../../data/number-words.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { officeId } from "../actor/note-actors.ts";
import { lexicon, readTitle, type TitleReading } from "../lexicon/lexicon.ts";
import type { Issuer } from "../title/issuer.ts";
import type { Mention } from "../unit/mention.ts";

/** "the two ministers", "both sides", "the three had met"; null where a named mention or another word comes between. */
export function readGroup(
  tokens: readonly Token[],
  at: number,
  end: number,
  covered: Uint8Array,
): Mention | null {
  let i = at + 1;
  // "Both agreed", "both also spoke"
  const own = tokens[at] as Token;
  const said = tokens[i]?.upos === "ADV" ? tokens[i + 1] : tokens[i];
  if (
    own.text === "Both" &&
    said &&
    said.index < end &&
    isOneOf(said.upos, "VERB", "AUX") &&
    said.xpos !== "VBG"
  )
    return groupOf(own, at, own, at);
  // "The three had met", "The two also spoke": a number that stands for its group.
  const number = tokens[i];
  const counts = number !== undefined && GROUP_COUNTS.has(number.lower);
  const people = tokens[i + 1];
  // "The two men talked"
  if (counts && people && i + 1 < end && isOneOf(people.lower, "men", "women"))
    return groupOf(own, at, people, i + 1);
  // "The three, who met in P"
  if (counts && people?.text === "," && i + 2 < end && tokens[i + 2]?.lower === "who")
    return groupOf(own, at, number, i);
  const aside = people?.upos === "ADV" || isOneOf(people?.lower, "first", "last");
  const verb = aside && i + 2 < end ? tokens[i + 2] : people;
  if (
    number &&
    verb &&
    i + 1 < end &&
    (counts || number.lower === "pair") &&
    // "The four plan to meet", "The pair last spoke": the tagger has it for a noun.
    (isOneOf(verb.upos, "AUX", "VERB") ||
      verb.lower === "spoke" ||
      (verb.xpos === "NN" && tokens[verb.index + 1]?.xpos === "TO"))
  ) {
    const first = tokens[at] as Token;
    return groupOf(first, at, number, i);
  }
  while (i < Math.min(end, at + 5)) {
    const token = tokens[i] as Token;
    if (covered[i]) return null;
    if (GROUP_NOUNS.holds(token)) {
      const first = tokens[at] as Token;
      return groupOf(first, at, token, i);
    }
    if (
      token.upos !== "NUM" &&
      token.upos !== "ADJ" &&
      token.upos !== "NOUN" &&
      token.upos !== "PROPN" &&
      token.upos !== "DET"
    )
      return null;
    i++;
  }
  return null;
}

/** The group of the tokens from `first` (at `at`) to `last` (at `head`): who they are isn't known yet. */
const groupOf = (first: Token, at: number, last: Token, head: number): Mention => ({
  start: first.start,
  end: last.end,
  firstToken: at,
  endToken: head + 1,
  sentence: first.sentence,
  kind: "group",
  form: "description",
  actor: null,
  entity: null,
  post: null,
  person: null,
  members: [],
  plural: true,
  head,
});

type Office = Pick<Mention, "actor" | "entity" | "post" | "person">;

/** How many holders of offices are kept in mind: enough for any report, few enough that a list of names doesn't slow it. */
const KEPT = 200;

/** Who held which office in the text so far, by the words that name them, the last one last. */
export class Holders {
  private readonly seen = new Map<string, Mention>();
  /** Those noted since the last look-up. */
  private readonly noted: Mention[] = [];
  /** Named inside quotations that have ended, or only for what is theirs ("the visit of President Lund"): who speaks of them isn't they. */
  private readonly aside = new Set<Mention>();
  private readonly tokens: readonly Token[];
  private readonly issuer: Issuer | null;
  /** The state in which the document's outlet writes. */
  private readonly state: string | null;

  /** Organisations of states that the text names. */
  private readonly named: readonly string[];
  /** By post, who holds it of whom no words say of what state ("President Lund met President Berg of Norway"), or of its outlet's: a document's own people; null for two. */
  private readonly home = new Map<string, Mention | null>();

  constructor(
    tokens: readonly Token[],
    issuer: Issuer | null,
    state: string | null,
    mentions: readonly Mention[],
  ) {
    this.tokens = tokens;
    this.issuer = issuer;
    this.state = state;
    this.named = mentions.flatMap(({ entity }) =>
      entity?.startsWith("igo:") && !/^igo:un-/.test(entity) ? [entity] : [],
    );
  }

  /** The issuer's own office that a title alone means, where nobody is named for it. */
  own(readings: readonly TitleReading[]): Office | null {
    const post = this.issuer?.ownPost(readings) ?? null;
    if (!this.issuer || post === null) return null;
    const entity = this.issuer.state;
    return { actor: officeId(entity, post), entity, post, person: null };
  }

  /** "The Secretary-General", of whom the text names no other organisation: the one that the title means by itself. */
  usual([first]: readonly TitleReading[]): Office | null {
    const [entity, ...others] = first?.states ?? [];
    const own = entity?.startsWith("igo:") && others.length === 0 ? entity : null;
    return first && own && !this.named.some((one) => one !== own)
      ? { actor: officeId(own, first.post), entity: own, post: first.post, person: null }
      : null;
  }

  /** Notes who is named; `quotes` keeps those of the quotation that is being read, null outside of all. */
  note(mention: Mention, quotes: Mention[] | null): void {
    quotes?.push(mention);
    const { post, person, entity, rule } = mention;
    if (post !== null || person !== null) this.noted.push(mention);
    const aside = isOwner(this.tokens, mention);
    if (aside) this.aside.add(mention);
    const others = entity !== null && entity !== this.state && rule === undefined;
    if (post === null || person === null || others || aside) return;
    const known = this.home.get(post);
    if (known && (quotes || this.tokens[mention.firstToken - 1]?.lower === "counterpart")) return;
    if (known === undefined) this.home.set(post, mention);
    else if (known?.person !== person) this.home.set(post, null);
  }

  /** Behind a quotation: whom it names stands back behind those named outside. */
  leave(quotes: readonly Mention[]): void {
    for (const mention of quotes) this.aside.add(mention);
  }

  /** "The President" in capitals, in a home paper also in small letters: in a document's own style its own, whoever of another state was named last. */
  atHome({ post }: TitleReading, words: readonly string[], isCapital: boolean): Office | null {
    const home = this.home.get(post) ?? null;
    if (!isCapital && home?.rule !== "state_of_outlet") return null;
    if (!home || this.last(({ person }) => person === home.person, words)) return home;
    // "the Foreign Secretary" beside a Foreign Minister: whoever is called so.
    const called = this.last(({ person }) => person !== null, words);
    // "the Foreign Minister" beside a Secretary of State: no secretary, whoever else holds such a post.
    const isSecretary = !called && words.at(-1) === "minister" && !saysTitle(this.tokens, home, ["minister"]);
    const other = isSecretary
      ? this.last(
          ({ person, entity, post: held }) => person !== null && held === post && entity !== home.entity,
        )
      : null;
    return called ?? other ?? home;
  }

  /** Whether words of the text so far give an office's holder this title. */
  private isCalled({ actor }: Mention, words: readonly string[]): boolean {
    for (const mention of this.seen.values())
      if (mention.actor === actor && saysTitle(this.tokens, mention, words)) return true;
    return false;
  }

  /** Files a mention under its words: done only where something is looked up. */
  private file(mention: Mention): void {
    const words = this.tokens
      .slice(mention.firstToken, mention.endToken)
      .map((token) => token.lower)
      .join(" ");
    this.seen.delete(words);
    this.seen.set(words, mention);
    if (this.seen.size > KEPT) for (const oldest of this.seen.keys()) return void this.seen.delete(oldest);
  }

  /** The last that fits, of those whose title says `words`; whom a quotation names only where nobody else does. */
  private last(fits: (mention: Mention) => boolean, words: readonly string[] = []): Mention | null {
    for (const mention of this.noted) this.file(mention);
    this.noted.length = 0;
    const found = [...this.seen.values()].filter(
      (mention) => fits(mention) && (words.length === 0 || saysTitle(this.tokens, mention, words)),
    );
    return found.findLast((one) => !this.aside.has(one)) ?? found.at(-1) ?? null;
  }

  /** The issuer's own holder of a title. In a release of a head of state or government "the President" is its own, whoever else is called so. */
  ofIssuer(words: readonly string[], readings: readonly TitleReading[]): Office | null {
    const own = this.last(({ entity }) => entity !== null && entity === this.issuer?.state, words);
    if (own) return this.held(own);
    const { portfolio } = this.issuer ?? {};
    return portfolio === "presidency" || portfolio === "government" ? this.held(this.own(readings)) : null;
  }

  /** The holder named last whose title says these words ("the Special Envoy" for "Special Envoy for Yemen X"), one who holds no other office before one who does. */
  byWords(words: readonly string[]): Office | null {
    const isNamed = ({ entity, person }: Mention): boolean => (entity ?? person) !== null;
    const last = this.last(isNamed, words);
    // "X, Crown Prince of A … Y, Crown Prince and Prime Minister of B"
    const sole =
      last && isOneOfTwo(this.tokens, last, words)
        ? this.last((mention) => isNamed(mention) && !isOneOfTwo(this.tokens, mention, words), words)
        : null;
    return this.held(sole ?? last);
  }

  /** The person that the text has named for an office, where the words found name the office alone. */
  private held(office: Office | null): Office | null {
    if (!office || office.person !== null) return office;
    const { entity, post } = office;
    return this.last((one) => one.person !== null && one.entity === entity && one.post === post) ?? office;
  }

  /**
   * The holder named last in one of these posts, of one of `owners` where only they have the title; for "minister" in any
   * minister's, for "envoy" an ambassador's. Nobody who is called a minister is "the Foreign Secretary": some other state's is.
   */
  byPost(posts: readonly string[], owners: readonly string[] | null, head: string): Office | null {
    for (const post of posts) {
      const found = this.last(
        (mention) =>
          mention.post === post &&
          (owners === null || owners.includes(mention.entity ?? "")) &&
          !(head === "secretary" && this.isCalled(mention, MINISTER)),
      );
      if (found) return this.held(found);
    }
    const nearly = posts.map((post) => NEARLY.get(post)).find((post) => post !== undefined);
    return nearly === undefined ? null : this.last(({ post }) => post !== null && nearly.test(post));
  }
}

/** "the visit of President Lund", "President Lund’s visit" */
const isOwner = (tokens: readonly Token[], { firstToken, endToken }: Mention): boolean =>
  tokens[firstToken - 1]?.lower === "of" || tokens[endToken]?.xpos === "POS";

/** Posts that a more general word may mean. */
const NEARLY: ReadonlyMap<string, RegExp> = new Map([
  ["minister", /_minister$/],
  ["special_envoy", /^ambassador$/],
  ["diplomat", /^ambassador$/],
]);
const MINISTER = ["minister"];
const DEPUTIES = new WordList("deputy vice under assistant former acting");

/** Whether a mention's words hold a title, not that of a deputy, nor of the one whom an "Assistant to the President" serves. */
function saysTitle(tokens: readonly Token[], mention: Mention, words: readonly string[]): boolean {
  const { firstToken } = mention;
  for (let i = firstToken; i + words.length <= mention.endToken; i++)
    if (
      words.every((word, k) => tokens[i + k]?.lower === word) &&
      !(i > firstToken && DEPUTIES.holds(tokens[i - 1])) &&
      !(i > firstToken + 1 && tokens[i - 1]?.lower === "the" && tokens[i - 2]?.lower === "to")
    )
      return true;
  return false;
}

/** "Crown Prince and Prime Minister": whether a title's words stand beside another in a mention. */
function isOneOfTwo(
  tokens: readonly Token[],
  { firstToken, endToken }: Mention,
  words: readonly string[],
): boolean {
  for (let i = firstToken; i + words.length <= endToken; i++)
    if (words.every((word, k) => tokens[i + k]?.lower === word))
      return tokens[i + words.length]?.lower === "and" || (i > firstToken && tokens[i - 1]?.lower === "and");
  return false;
}

/** "the minister", "the Secretary", "the Turkish leader": the holder of that office named last. */
export function readTheOffice(
  tokens: readonly Token[],
  at: number,
  end: number,
  holders: Holders,
  covered: Uint8Array,
): Mention | null {
  const hit = lexicon()
    .find(tokens, at + 1, end)
    .filter(({ entry }) => entry.kind === "title")
    .sort((a, b) => b.length - a.length)[0];
  if (hit?.entry.kind !== "title" || hit.entry.plural) return null;
  const stop = at + 1 + hit.length;
  // What another mention covers is no title alone, unless that mention says nothing more ("The Special Envoy").
  if (covered[at + 1] && covered[at + 1] !== OPEN_OFFICE) return null;
  if (covered[stop] === OPEN_OFFICE) return null;
  const next = tokens[stop];
  if (next && next.sentence === (tokens[at] as Token).sentence && next.upos === "PROPN") return null;
  const reading = readTitle(hit.entry.readings, null);
  if (!reading) return null;
  const words = tokens.slice(at + 1, stop).map((token) => token.lower);
  const target: Office | null =
    holders.ofIssuer(words, hit.entry.readings) ??
    holders.atHome(reading, words, startsUpper((tokens[at + 1] as Token).text)) ??
    holders.byWords(words) ??
    holders.own(hit.entry.readings) ??
    holders.byPost(
      [reading.post, ...hit.entry.readings.map((known) => known.post)],
      ownersOf(hit.entry.readings),
      words.at(-1) as string,
    ) ??
    holders.usual(hit.entry.readings);
  if (!target) return null;
  const first = tokens[at] as Token;
  const last = tokens[stop - 1] as Token;
  return {
    start: first.start,
    end: last.end,
    firstToken: at,
    endToken: stop,
    sentence: first.sentence,
    kind: "office",
    form: "description",
    actor: target.actor,
    entity: target.entity,
    post: target.post,
    person: target.person,
    members: [],
    plural: false,
    head: stop - 1,
  };
}

/** The states and organisations that alone have such an officer ("the High Representative", "the Secretary of State"); null for a title that many use. */
const ownersOf = (readings: readonly TitleReading[]): readonly string[] | null =>
  readings.every(({ states }) => states !== null) ? readings.flatMap(({ states }) => states ?? []) : null;

/** How tokens of an office without state and holder are marked: the words behind "the" may still say whose it is. */
export const OPEN_OFFICE = 2;
