/** Gives the posts that titles lead to, each with the level of the rank table that it counts as (R12). */

/** A post: how it is written, and at which level it stands. */
export interface Post {
  readonly label: string;
  /** Level id of the rank table; null where the post has no place in it (a lawmaker, a mayor, a private person). */
  readonly level: string | null;
  /** Other level for the post of one entity (actor id), where the same title is worth more or less: R12's traps. */
  readonly of?: Readonly<Record<string, string>>;
}

/** Post id (snake_case) to its label and level. */
export type PostTable = Readonly<Record<string, Post>>;

const post = (level: string | null, label: string, of?: Post["of"]): Post =>
  of ? { label, level, of } : { label, level };

const PORTFOLIOS = [
  "agriculture",
  "culture",
  "defence_industry",
  "development",
  "economic_security",
  "economy",
  "education",
  "emergencies",
  "energy",
  "environment",
  "europe",
  "finance",
  "health",
  "information",
  "intelligence",
  "interior",
  "justice",
  "labour",
  "local_government",
  "migration",
  "natural_resources",
  "reconstruction",
  "religious_affairs",
  "science",
  "strategic_affairs",
  "trade",
  "transport",
  "unification",
  "veterans",
  "water",
];

/**
 * The posts known here. Levels themselves are posts too, so that `foreign_minister` needs no second name.
 * Source: R12 and its traps; deputies of any minister stand with the deputy foreign minister.
 */
export const POSTS: PostTable = {
  ...Object.fromEntries(
    PORTFOLIOS.map((name) => [`${name}_minister`, post("minister", `${name.replaceAll("_", " ")} minister`)]),
  ),
  // Leaders.
  supreme_leader: post("supreme_leader", "supreme leader"),
  head_of_state: post("head_of_state", "head of state"),
  president: post("head_of_state", "president"),
  monarch: post("head_of_state", "monarch"),
  junta_leader: post("head_of_state", "junta leader"),
  european_council_president: post("head_of_state", "president of the European Council"),
  african_union_chair: post("head_of_state", "chair of the African Union"),
  head_of_government: post("head_of_government", "head of government"),
  prime_minister: post("head_of_government", "prime minister"),
  federal_chancellor: post("head_of_government", "federal chancellor", { CHE: "senior_official" }),
  // "Chancellor" alone: of Germany or Austria a head of government, of the United Kingdom the finance minister.
  chancellor: post(null, "chancellor", {
    DEU: "head_of_government",
    AUT: "head_of_government",
    GBR: "minister",
  }),
  chancellor_of_the_exchequer: post("minister", "chancellor of the exchequer"),
  president_of_commission: post("head_of_government", "president of the European Commission"),
  leader: post("head_of_government", "leader"),
  // A secretary-general is a minister's equal; the United Nations' is a leader.
  secretary_general: post("foreign_minister", "secretary-general", { "igo:united-nations": "head_of_state" }),
  igo_head: post("minister", "head of an international organisation"),
  // The title that misleads most: R12.
  secretary_of_state: post(null, "secretary of state", {
    USA: "foreign_minister",
    GBR: "minister",
    VAT: "head_of_government",
    DEU: "deputy_foreign_minister",
    POL: "deputy_foreign_minister",
  }),
  foreign_secretary: post("foreign_minister", "foreign secretary", {
    IND: "deputy_foreign_minister",
    PAK: "deputy_foreign_minister",
    BGD: "deputy_foreign_minister",
    LKA: "deputy_foreign_minister",
    NPL: "deputy_foreign_minister",
  }),
  // Of the EU the foreign minister; elsewhere (the UN's for Bosnia) an envoy.
  high_representative: post("special_envoy", "high representative", {
    "igo:european-union": "foreign_minister",
  }),
  // Ministers and their equals.
  foreign_minister: post("foreign_minister", "foreign minister"),
  chair_in_office: post("foreign_minister", "chair-in-office"),
  general_assembly_president: post("foreign_minister", "president of the General Assembly"),
  defence_minister: post("defence_minister", "defence minister"),
  defense_minister: post("defence_minister", "defence minister"),
  minister: post("minister", "minister"),
  alternate_prime_minister: post("minister", "alternate prime minister"),
  chief_cabinet_secretary: post("minister", "chief cabinet secretary"),
  crown_prince: post("minister", "crown prince"),
  deputy_head_of_state: post("minister", "deputy head of state"),
  deputy_prime_minister: post("minister", "deputy prime minister"),
  european_commissioner: post("minister", "European commissioner"),
  politburo_member: post("minister", "politburo member"),
  ruler_of_emirate: post("minister", "ruler of an emirate"),
  state_councilor: post("minister", "state councillor"),
  vice_president: post("minister", "vice president"),
  // Below ministers.
  national_security_adviser: post("national_security_adviser", "national security adviser"),
  deputy_foreign_minister: post("deputy_foreign_minister", "deputy foreign minister"),
  deputy_defence_minister: post("deputy_foreign_minister", "deputy defence minister"),
  deputy_minister: post("deputy_foreign_minister", "deputy minister"),
  deputy_national_security_adviser: post("deputy_foreign_minister", "deputy national security adviser"),
  junior_minister: post("deputy_foreign_minister", "junior minister"),
  substitute_secretary_of_state: post("deputy_foreign_minister", "substitute for the secretary of state"),
  special_envoy: post("special_envoy", "special envoy"),
  intelligence_chief: post("intelligence_chief", "intelligence chief"),
  ambassador: post("ambassador", "ambassador"),
  charge_d_affaires: post("ambassador", "chargé d’affaires"),
  security_council_president: post("ambassador", "president of the Security Council"),
  senior_official: post("senior_official", "senior official"),
  adviser: post("senior_official", "adviser"),
  agency_head: post("senior_official", "head of an agency"),
  central_bank_governor: post("senior_official", "central bank governor"),
  chief_of_staff: post("senior_official", "chief of staff"),
  commissioner: post("senior_official", "commissioner"),
  department_head: post("senior_official", "head of department"),
  diplomat: post("senior_official", "diplomat"),
  director: post("senior_official", "director"),
  general_secretary: post("senior_official", "general secretary"),
  head: post("senior_official", "head"),
  igo_official: post("senior_official", "official of an international organisation"),
  military_chief: post("senior_official", "military chief"),
  negotiator: post("senior_official", "negotiator"),
  permanent_secretary: post("senior_official", "permanent secretary"),
  prosecutor_general: post("senior_official", "prosecutor general"),
  secretary: post("senior_official", "secretary"),
  security_official: post("senior_official", "security official"),
  trade_representative: post("senior_official", "trade representative"),
  technical: post("technical", "technical expert"),
  // No place in R12: their side's level is unknown unless somebody else sits with them.
  delegate: post(null, "delegate"),
  expert: post(null, "expert"),
  lawmaker: post(null, "lawmaker"),
  non_state_leader: post(null, "leader of a group"),
  official: post(null, "official"),
  speaker: post(null, "speaker of parliament"),
};
