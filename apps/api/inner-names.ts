/** Gives the names of properties that minifying may shorten, and refuses a source that asks for one of them by its letters. */
import { parseSync, Visitor } from "rolldown/utils";

/** What only the reading of English calls so, and no record or library. */
export const INNER_NAMES = new RegExp(
  `^(?:${(
    "upos xpos lower analysed sentences paragraphs mentions firstToken endToken codeAt classAt anaphoric innerStart " +
      "innerEnd titleFirst titleEnd holds spans frames chunks readings relays levelWord plural closes opens trigger unnamed " +
      "publishedDay writtenDay lastDay letterhead bodyStart dateStart dateEnd inheritedFrom wholeAt complements obliques " +
      "sentence firstSentence endSentence lemma cueLemma reader report passive counterpart governs governor preposition " +
      "infinitive particle reciprocal mediates hearer attitude portfolio pronoun spoken roles phrase entityOf " +
      "noun mention drafts heard behind sits passage isTime heldThen inLead nameOf possessor behindBy quotedAs inQuote quoteEnd terse slots units " +
      "modal faced possessed nouns covering takenUp scene inverted factive bylineOutlet mainId isVisit hyphened firstKey lastKey " +
      "dayInSentence afterGap addressed toldDay surnames suffix1 suffix2 suffix3 suffix4 suffix5 prefix2 prefix3 isLast " +
      "fronted verbLemma otherLemma nounLemma noteOffice needsAgency mainRecord leadLines bySides behindLead auxiliary auxLemma " +
      "today attribution possessive figures holders fromMention opener previousVerb lemmas shortened opened lastPoint " +
      "isMistaggedFinite speakOf recordOf spokenBefore pastAttachments covered goesOn reduced refers standing recent gerund " +
      "genders topic thingActors memberAdjectives teller undone starred credits stateIn reality isAnother nextQuote " +
      "membersBehind mentionsFrom placesOf byName supposed openSentence isHeldByLast ofInfinitive ofParticiple mainVerb " +
      "officers tagRange timeRecords withSurname groupCalled firstOf addressees organ noteTenure addPhrases noted openClause " +
      "closeQuote ofMinister compatriot tagsBefore hedged nodeOf openQuote passMarks isReduced overComma " +
      "letter ambiguous former targets adds verbs adjective gap printed continues " +
      "bracket determined generic anywhere word last range reading capital partners weekday abbreviations " +
      "governments inhabitants demonyms resumes agent marks ahead starts ends outside hold weak marked slug stopped"
  ).replaceAll(" ", "|")})$`,
);

/** Lists a table's keys as texts. */
const LISTS_KEYS = /^(?:entries|keys)$/;

/**
 * Takes a file of ours and its source. Throws where a name that is shortened is asked for as a text ("name" in x, x["name"])
 * or is a key whose letters are read (Object.entries of a table): the bundle would read other records than the sources.
 */
export function refuseSpelled(path: string, source: string): void {
  if (!/Object\.(?:entries|keys)|["'] in |\[["']/.test(source)) return;
  const tables = new Map<string, readonly string[]>();
  const spelled: string[] = [];
  const listed: string[] = [];
  new Visitor({
    BinaryExpression: ({ operator, left }) => {
      if (operator === "in" && left.type === "Literal") spelled.push(String(left.value));
    },
    MemberExpression: ({ computed, property }) => {
      if (computed && property.type === "Literal") spelled.push(String(property.value));
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === "Identifier" && init) tables.set(id.name, keysOf(init));
    },
    CallExpression: ({ callee, arguments: [table] }) => {
      if (!table || callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      if (!LISTS_KEYS.test(callee.property.name)) return;
      if (table.type === "Identifier") listed.push(table.name);
      else spelled.push(...keysOf(table));
    },
  }).visit(parseSync(path, source).program);
  const [found] = [...spelled, ...listed.flatMap((name) => tables.get(name) ?? [])].filter((name) =>
    INNER_NAMES.test(name),
  );
  if (found !== undefined)
    throw new Error(
      `bundle: ${path} asks for ${found} by its letters, which the bundle shortens (apps/api/inner-names.ts): ask for the property itself, or take the name off the list`,
    );
}

/** Takes a file of a library and its source. Throws where it has a property or a text by a name that is shortened: it may ask for one by the other. */
export function refuseTaken(path: string, source: string): void {
  let found: string | undefined;
  const note = (name: string): void => {
    if (INNER_NAMES.test(name)) found = name;
  };
  new Visitor({
    MemberExpression: ({ computed, property }) => {
      if (!computed && property.type === "Identifier") note(property.name);
    },
    Property: ({ computed, key }) => {
      if (!computed && key.type === "Identifier") note(key.name);
    },
    Literal: ({ value }) => {
      if (typeof value === "string") note(value);
    },
  }).visit(parseSync(path, source).program);
  if (found !== undefined)
    throw new Error(
      `bundle: ${path} has the name ${found}, which the bundle shortens (apps/api/inner-names.ts): take it off the list`,
    );
}

interface Expression {
  readonly type: string;
  readonly expression?: unknown;
  readonly properties?: readonly unknown[];
}

/** The plain keys of a table, `as const` and `satisfies` looked through. */
function keysOf(node: unknown): readonly string[] {
  const { type, expression, properties = [] } = node as Expression;
  if (type.startsWith("TS")) return keysOf(expression);
  return (
    properties as readonly { readonly key?: { readonly type: string; readonly name?: string } }[]
  ).flatMap(({ key }) => (key?.type === "Identifier" && key.name !== undefined ? [key.name] : []));
}
