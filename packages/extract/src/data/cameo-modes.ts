/** Verbs and adjectives over an infinitive that change what the act comes to: "agreed to", "refused to", "threatened to". */

/**
 * `intend`: promised, not done (03, or 13 where the act is hostile). `decide`: settled (the act itself). `refuse`: 12.
 * `threaten`: 13. `through`: changes nothing ("began to"). `unreal`: wished or thought; no act.
 */
export type Mode = "intend" | "decide" | "refuse" | "threaten" | "through" | "unreal";

const MODES: readonly (readonly [Mode, string])[] = [
  [
    "intend",
    "agree pledge promise offer plan intend vow commit undertake volunteer prepare consent guarantee propose consider mull weigh ready willing ready prepared set due committed determined schedule poise open keen happy inclined bind swear",
  ],
  ["decide", "decide order vote resolve choose move rule approve"],
  ["refuse", "refuse decline fail reject unwilling reluctant oppose"],
  ["threaten", "threaten warn"],
  [
    "through",
    "begin start continue manage proceed rush dare help use go come get cease serve act step launch",
  ],
  [
    "unreal",
    "want hope wish expect seek like need struggle aim able unable likely unlikely appear seem tend long claim hesitate fear require suppose design believe say think know learn",
  ],
];

/** Mode by the governor's lemma. */
export const MODE_OF: ReadonlyMap<string, Mode> = new Map(
  MODES.flatMap(([mode, list]) => list.split(" ").map((word) => [word, mode] as const)),
);

/** Mode by a noun over an infinitive ("plans to", "its refusal to"). */
export const MODE_OF_NOUN: ReadonlyMap<string, Mode> = new Map(
  (
    [
      ["intend", "plan intention intent willingness readiness pledge promise offer vow preparedness consent"],
      ["decide", "decision move order decree bill law mandate"],
      ["refuse", "refusal reluctance failure unwillingness inability"],
      ["threaten", "threat warning"],
    ] as const
  ).flatMap(([mode, list]) => list.split(" ").map((word) => [word, mode] as const)),
);

/** Verbs that make such a noun the subject's own ("announced plans to", "expressed its willingness to"). */
export const HOLDING: ReadonlySet<string> = new Set(
  "announce express voice make reiterate repeat confirm signal declare have give unveil state show affirm reaffirm issue take renew maintain".split(
    " ",
  ),
);

/** Verbs that report what somebody says; a clause follows. */
export const REPORTING: ReadonlySet<string> = new Set(
  "say announce declare state claim report note add warn insist tell assert confirm maintain stress emphasize emphasise argue allege believe explain indicate suggest think repeat reiterate acknowledge admit promise pledge vow complain charge contend remark write tweet".split(
    " ",
  ),
);

/** Verbs whose infinitive is done by their object ("urged X to withdraw"). */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  "urge ask request beg implore order command instruct tell direct force compel coerce pressure press allow permit let authorize authorise enable encourage invite persuade convince help require summon warn advise remind challenge call appeal train deploy send want expect demand".split(
    " ",
  ),
);

/** Nouns of documents and events through which their author acts ("released a statement criticising X"). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  "report statement resolution letter declaration communique communiqué decree order petition message tweet note document article law bill motion speech telegram memo agreement accord deal treaty campaign".split(
    " ",
  ),
);

/** Infinitives that a refusal of says nothing about anybody ("declined to comment"). */
export const SILENT_VERBS: ReadonlySet<string> = new Set(
  "comment say be name identify answer elaborate give discuss reveal disclose confirm speculate specify explain have do know".split(
    " ",
  ),
);

/** Verbs of breaking what was agreed. */
export const BREACHES = new Set("violate breach break defy flout renege".split(" "));

/** Verbs whose infinitive of purpose is done in the act that it stands behind ("called to congratulate", "met to discuss"). */
export const SPOKEN_PURPOSES = new Set(
  "congratulate thank discuss complain condemn demand urge express reiterate convey apologize apologise praise assure welcome protest criticize criticise denounce request ask mediate".split(
    " ",
  ),
);

/** Verbs over an infinitive that leave a hostile act a threat. */
export const MENACING = new Set("vow threaten plan intend prepare swear warn".split(" "));
