/** Takes identified mentions, gives the same list with pronouns and definite descriptions added and resolved to the actor last spoken of. */
import type { AnalysedText, Token } from "@readout/english";
import { DOCUMENT_NOUNS } from "../data/mention-words.ts";
import { createMark, isMarked } from "../marks.ts";
import { Holders, OPEN_OFFICE, readGroup, readTheOffice } from "./descriptions.ts";
import type { Issuer } from "./issuer.ts";
import { type Mention, uniform } from "./mention.ts";
import { Sides } from "./sides.ts";

const NOBODY: ReadonlyMap<number, Mention> = new Map();
const PERSONAL = new Set(["he", "she", "him", "her", "his"]);

const PLURAL = new Set(["they", "them", "their"]);

/** A word that a pronoun or a definite description is or opens with. */
const REFERS = createMark(() => [...PERSONAL, ...PLURAL, ..."i it the both all".split(" ")]);

/** Adds pronouns, "the minister" and "the ministers" to the mentions; unresolved ones keep a null actor. */
export function resolveMentions(
  analysed: AnalysedText,
  mentions: readonly Mention[],
  speakers: ReadonlyMap<number, Mention> = NOBODY,
  issuer: Issuer | null = null,
  noteOffice: (office: Mention) => void = () => {},
): Mention[] {
  const { tokens, sentences } = analysed;
  const out: Mention[] = [...mentions];
  const covered = new Uint8Array(tokens.length);
  for (const mention of mentions)
    covered.fill(isOpenOffice(mention) ? OPEN_OFFICE : 1, mention.firstToken, mention.endToken);
  const holders = new Holders(tokens, issuer);
  const taken = new Set<number>();
  const sides = new Sides(tokens);
  let m = 0;
  let person: Mention | null = null;
  let state: Mention | null = null;
  let subject: Mention | null = null;
  for (const sentence of sentences) {
    let sentenceSubject: Mention | null = null;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const seen = mentions[m];
      const role: Mention | null = seen?.firstToken === i ? asRole(tokens, seen, person) : null;
      if (role) {
        // The pronoun behind it is that person in that office.
        person = role;
        sentenceSubject = role;
        m++;
      } else if (seen && seen.firstToken === i) {
        sides.note(seen);
        if (seen.person || (seen.kind === "office" && seen.entity)) {
          if (!sentenceSubject && isSubject(tokens, seen)) sentenceSubject = seen;
          // "during a call with President X": the last person named before a pronoun, unless a subject of the sentence before stands.
          person = sentenceSubject ?? seen;
          holders.note(seen);
        }
        if (seen.kind === "state" || seen.kind === "ministry" || seen.kind === "organisation") {
          if (!state || isSubject(tokens, seen)) state = seen;
          if (!subject && isSubject(tokens, seen)) subject = seen;
        }
        m++;
      }
      const next = mentions[m];
      const bare =
        next?.firstToken === i + 1 && next.kind === "ministry" && next.entity === null ? next : null;
      const side =
        tokens[i]?.lower === "the" ? (sides.named(i, next) ?? (bare && sides.ministryNamed(i, bare))) : null;
      if (side) {
        out.push(side);
        taken.add(i + 1);
        covered.fill(1, i, side.endToken);
        continue;
      }
      if (covered[i] === 1) continue;
      const token = tokens[i] as Token;
      if (!isMarked(token, REFERS)) continue;
      const word = token.lower;
      if (word === "i" && token.upos === "PRON" && speakers.size > 0) {
        out.push(pronoun(token, i, i + 1, speakers.get(sentence.paragraph) ?? null, []));
      } else if (PERSONAL.has(word) && token.upos === "PRON") {
        const target: Mention | null = person;
        out.push(pronoun(token, i, i + 1, target, []));
      } else if (word === "it" && token.upos === "PRON" && state && state.sentence >= token.sentence - 1) {
        out.push(pronoun(token, i, i + 1, state, []));
      } else if (PLURAL.has(word) && token.upos === "PRON") {
        out.push({ ...pronoun(token, i, i + 1, null, []), plural: true });
      } else if (word === "the" || word === "both" || word === "all") {
        const group = readGroup(tokens, i, sentence.endToken, covered);
        if (group) {
          out.push(group);
          covered.fill(1, i, group.endToken);
        } else if (word === "the") {
          const office = readTheOffice(tokens, i, sentence.endToken, holders, covered);
          if (office) {
            out.push(office);
            noteOffice(office);
            taken.add(i + 1);
            if (!sentenceSubject && isSubject(tokens, office)) sentenceSubject = office;
            person = sentenceSubject ?? office;
            covered.fill(1, i, office.endToken);
          } else if (DOCUMENT_NOUNS.has(tokens[i + 1]?.lower ?? "") && i + 1 < sentence.endToken) {
            const end = tokens[i + 1] as Token;
            out.push({
              ...pronoun(token, i, i + 2, null, []),
              kind: "document",
              form: "description",
              end: end.end,
              head: i + 1,
            });
          }
        }
      }
    }
  }
  return out
    .filter(
      (mention) => !(taken.has(mention.firstToken) && mention.actor === null && mention.entity === null),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(uniform);
}

/** "as Jordan's minister, she": the office in which the person spoken of acts in this sentence; null for other words. */
function asRole(tokens: readonly Token[], office: Mention, person: Mention | null): Mention | null {
  if (!person?.person || office.kind !== "office" || office.person !== null || office.entity === null)
    return null;
  if (tokens[office.firstToken - 1]?.lower !== "as" || tokens[office.endToken]?.text !== ",") return null;
  if (!PERSONAL.has(tokens[office.endToken + 1]?.lower ?? "")) return null;
  return { ...office, person: person.person, actor: person.person };
}

/** "Special Envoy", "Secretary": a title in capitals with neither state nor holder. */
const isOpenOffice = (mention: Mention): boolean =>
  mention.actor === null &&
  mention.entity === null &&
  (mention.kind === "office" || mention.kind === "person");

const pronoun = (
  token: Token,
  first: number,
  end: number,
  target: Mention | null,
  members: readonly string[],
): Mention => ({
  start: token.start,
  end: token.end,
  firstToken: first,
  endToken: end,
  sentence: token.sentence,
  kind: "pronoun",
  form: "pronoun",
  actor: target?.person ?? target?.actor ?? null,
  entity: target?.entity ?? null,
  post: target?.post ?? null,
  person: target?.person ?? null,
  members,
  plural: false,
  head: first,
});

/** A mention that starts its sentence (after at most an adverbial) is taken for its subject. */
function isSubject(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens[mention.firstToken - 1];
  if (!before || before.sentence !== mention.sentence) return true;
  const word = before.lower;
  const previous = word === "the" || word === "," ? tokens[mention.firstToken - 2] : before;
  return !(
    previous &&
    previous.sentence === mention.sentence &&
    (previous.upos === "ADP" || previous.upos === "VERB")
  );
}
