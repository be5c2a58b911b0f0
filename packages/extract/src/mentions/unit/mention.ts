/** Gives Mention: a place in the text that names somebody or something, before it becomes an actor of the dossier. */

/** What the words name. `document` is a statement or communiqué that can speak ("the statement"). */
export type MentionKind =
  | "state"
  | "organisation"
  | "ministry"
  | "office"
  | "person"
  | "outlet"
  | "armed_group"
  | "population"
  | "group"
  | "pronoun"
  | "place"
  | "document"
  | "anonymous";

/**
 * A mention. Offsets are UTF-16 code units, half-open; `firstToken`/`endToken` are the half-open token range.
 *
 * `actor` is the id of the very thing named (`ministry:rus-foreign`, `person:faisal-mekdad`), null where the words
 * don't identify it (a pronoun that could not be resolved); `entity` is what it stands for in a meeting (R1), an actor
 * id; `members` are the entities of a group ("the ministers", "the four countries"), empty where they aren't known.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly form: "name" | "demonym" | "metonym" | "abbreviation" | "place" | "pronoun" | "description";
  readonly actor: string | null;
  readonly entity: string | null;
  /** Post id of the office named (`foreign_minister`), null for anything that is no office. */
  readonly post: string | null;
  /** Person's actor id where an office mention also names its holder, or the mention is the person. */
  readonly person: string | null;
  readonly members: readonly string[];
  readonly plural: boolean;
  /** The noun phrase's head token index. */
  readonly head: number;
  /** Rule by which `entity` was inferred, absent where the words name it. */
  readonly rule?: string | undefined;
  /** The state that an armed group is at home in, where the words say so: "Colombia's FARC rebels". */
  readonly home?: string | undefined;
}

/** The entities that a mention's own words stand for: a group's members, else the one it names. */
export const entitiesNamed = ({ members, entity }: Mention): readonly string[] =>
  members.length > 0 ? members : entity === null ? [] : [entity];

/** Whether an entity's id is a state's: its code, where others have their type before a colon. */
export const isState = (entity: string | null | undefined): entity is string =>
  entity?.includes(":") === false;

/** A mention with its fields in one order, so that engines see one kind of object in all the readers. */
export const uniform = (mention: Mention): Mention => ({
  start: mention.start,
  end: mention.end,
  firstToken: mention.firstToken,
  endToken: mention.endToken,
  sentence: mention.sentence,
  kind: mention.kind,
  form: mention.form,
  actor: mention.actor,
  entity: mention.entity,
  post: mention.post,
  person: mention.person,
  members: mention.members,
  plural: mention.plural,
  head: mention.head,
  rule: mention.rule,
  home: mention.home,
});
