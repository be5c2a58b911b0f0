/** Gives Sides: what "the government" and "the Front" stand for where the text has named one of them. */
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { WordList } from "../../word-list.ts";
import { ministryId } from "../actor/note-actors.ts";
import type { Mention } from "../unit/mention.ts";

/** Who fights a government, as a text calls them behind their name; "rebel" stands before what is theirs. */
const OF_FIGHTERS = /^(?:rebel|guerrilla|insurgent|militant)s?$/;
/** The key under which the one group of a text is kept that such words mean. */
const FIGHTERS = "rebels of the text";
/** Organs of a state by a bare noun, with the end of their actors' ids. */
const ORGANS: ReadonlyMap<string, RegExp> = new Map([
  ["ministry", /./],
  ["army", /-military$/],
  ["military", /-military$/],
]);
/** Posts of those who head a ministry, with what it is for. */
const PORTFOLIO = /^(foreign|defence|interior|finance)_minister$/;
const TEAMS = new WordList("delegation side team panel delegates negotiators");

/** Governments and groups named so far; a short form stands for one only where the text has a single one of that kind. */
export class Sides {
  private readonly tokens: readonly Token[];
  private readonly governments = new Map<string, Mention>();
  private readonly groups = new Map<string, Mention | null>();
  private readonly ministries = new Map<string, Mention>();
  /** The last minister of each state whose post tells of what. */
  private readonly ministers = new Map<string, Mention>();
  private readonly home: string | null;

  /** `home` is the state in which the outlet writes. */
  constructor(tokens: readonly Token[], home: string | null) {
    this.tokens = tokens;
    this.home = home;
  }

  note(mention: Mention): void {
    if (mention.kind === "office" && mention.entity !== null && PORTFOLIO.test(mention.post ?? ""))
      this.ministers.set(mention.entity, mention);
    // "Yemen's internationally recognised government" is the state's own.
    const governs =
      mention.kind === "state"
        ? this.tokens[mention.endToken - 1]?.lower === "government"
        : mention.kind === "ministry" && mention.actor?.endsWith("-government") === true;
    if (governs && mention.entity !== null) this.governments.set(mention.entity, mention);
    else if (mention.kind === "ministry" && mention.actor !== null)
      this.ministries.set(mention.actor, mention);
    const { home } = mention;
    // "Colombia's FARC rebels and the government"
    if (home !== undefined && !this.governments.has(home))
      this.governments.set(home, { ...mention, kind: "state", actor: home, entity: home, home: undefined });
    if (mention.kind !== "armed_group" || mention.actor === null) return;
    for (const word of [this.tokens[mention.endToken - 1]?.text ?? "", FIGHTERS]) {
      const known = this.groups.get(word);
      this.groups.set(word, known === undefined || known?.actor === mention.actor ? mention : null);
    }
  }

  /** "the Emergency Ministry": the ministry of that name that a state stood before. */
  ministryNamed(at: number, bare: Mention): Mention | null {
    const wordsOf = (mention: Mention): string[] =>
      this.tokens.slice(mention.firstToken, mention.endToken).map(({ lower }) => lower);
    const words = wordsOf(bare);
    const named = [...this.ministries.values()].filter((mention) => {
      const known = wordsOf(mention);
      return words.every((word, k) => itemAt(known, known.length - words.length + k) === word);
    });
    const [ministry] = named;
    return ministry && named.length === 1 && words.length > 1
      ? { ...this.shortened(at, ministry), end: bare.end, endToken: bare.endToken, head: bare.head }
      : null;
  }

  /** The side that "the" at a token opens; `next` is the mention that starts there or behind it. */
  named(at: number, next: Mention | undefined): Mention | null {
    const word = this.tokens[at + 1];
    if (!word || word.sentence !== this.tokens[at]?.sentence) return null;
    // "the government delegation", "the rebel side"
    const led = TEAMS.holds(this.tokens[at + 2]);
    const bare = next === undefined || next.firstToken > at + 1 || next.endToken === at + 2 || led;
    const open = next === undefined || next.firstToken > at + 1 || next.entity === null;
    if (!bare || !open) return null;
    const group = this.groups.size > 0 ? this.groupCalled(word.text, led) : null;
    if (group) return this.shortened(at, group);
    // "the diplomatic agency", as Russian wires call a foreign ministry
    const agency = word.text === "diplomatic" && this.tokens[at + 2]?.text === "agency";
    const organ = agency ? /-foreign$/ : ORGANS.get(word.text);
    if (organ) {
      const ministries = [...this.ministries.values()].filter(({ actor }) => organ.test(actor ?? ""));
      const [ministry] = ministries;
      return ministry && ministries.length === 1
        ? this.shortened(at, ministry, agency ? at + 2 : at + 1)
        : null;
    }
    const [government] = this.governments.values();
    return word.lower === "government" && government && this.governments.size === 1
      ? this.shortened(at, government)
      : null;
  }

  /** "Foreign Minister X will fly to P, the ministry said": that of the outlet's own minister, or of the only one of whom a text without ministries has told. */
  ofMinister(at: number): Mention | null {
    if (this.ministries.size > 0 || this.tokens[at + 1]?.text !== "ministry") return null;
    if (/^(?:of|for)$/.test(this.tokens[at + 2]?.lower ?? "")) return null;
    const own = this.ministers.get(this.home ?? "");
    const [only, ...others] = this.ministers.values();
    const minister = own ?? (others.length === 0 ? only : undefined);
    const [, portfolio] = PORTFOLIO.exec(minister?.post ?? "") ?? [];
    if (!minister?.entity || portfolio === undefined) return null;
    const actor = ministryId(minister.entity, portfolio);
    return { ...this.shortened(at, minister), kind: "ministry", actor, person: null, post: null };
  }

  /** The armed group that a word stands for: the last of its name, or one for fighters ("the rebels", with `led` "the rebel side"). */
  private groupCalled(word: string, led: boolean): Mention | null {
    const fighters = OF_FIGHTERS.test(word) && (led || word.endsWith("s"));
    return this.groups.get(word) ?? (fighters ? (this.groups.get(FIGHTERS) ?? null) : null);
  }

  private shortened(at: number, whole: Mention, head = at + 1): Mention {
    const first = this.tokens[at] as Token;
    return {
      ...whole,
      start: first.start,
      end: (this.tokens[head] as Token).end,
      firstToken: at,
      endToken: head + 1,
      sentence: first.sentence,
      form: "description",
      head,
    };
  }
}
