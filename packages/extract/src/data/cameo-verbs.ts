/** The verbs of political acts, each with the CAMEO root that it comes to by its object and particle; written from the scheme's definitions. */
import { NOUN_CLASSES, type NounClass, slotsOf } from "./cameo-nouns.ts";
import { PHRASES } from "./cameo-phrases.ts";

/**
 * One reading of a verb; the first that fits counts.
 *
 * `slots` say where the other side stands, best first: `object`, `indirect` (the first of two objects), `agent` (who
 * stands behind the object: "X's request"), `inner` (any actor inside the object), a preposition, or `place` (a state
 * by a place inside it), `own` (whom the subject belongs to). `nouns` are the classes that the object's head must be in, `particle` a particle or
 * preposition that must follow, `that` a clause that must, `object` that the verb has one.
 */
export interface VerbRule {
  readonly root: string;
  readonly slots: readonly string[];
  readonly nouns: readonly NounClass[] | undefined;
  readonly words: ReadonlySet<string> | undefined;
  readonly particle: string | undefined;
  /** Adjectives before the object that turn the act ("a scathing attack"). */
  readonly modifier: ReadonlySet<string> | undefined;
  /** Carried out by the forces named as subject, where nobody is said to send them ("troops were deployed"). */
  readonly self: boolean;
  readonly that: boolean;
  /** The subject is the other side: who it comes "from" acts. */
  readonly reverse: boolean;
  /** Classes that the subject's head must be in ("peacekeepers arrived"). */
  readonly by: readonly NounClass[] | undefined;
  /** An infinitive must stand behind it. */
  readonly infinitive: boolean;
  readonly object: boolean;
  readonly reciprocal: boolean;
  readonly plover: string | null;
  /** What the rule codes is the request or permission itself, whatever the infinitive behind it says. */
  readonly governs: boolean;
  /** What else must stand behind it: a clause in the bare form ("suggested that X go"), an infinitive of leaving, a deadline; people who don't come to stay. */
  readonly needs: "bare" | "leaving" | "deadline" | "alone" | "guest" | undefined;
}

type Options = {
  readonly [Key in keyof Omit<VerbRule, "root" | "slots" | "nouns">]?: VerbRule[Key] | undefined;
};
/** A rule with its fields in one order, so that engines see one kind of object. */
const rule = (root: string, slots: string, nouns = "", options: Options = {}): VerbRule => ({
  root,
  slots: slotsOf(slots),
  nouns: nouns ? (nouns.split(" ") as NounClass[]) : undefined,
  words: options.words,
  particle: options.particle,
  modifier: options.modifier,
  self: options.self ?? false,
  that: options.that ?? false,
  reverse: options.reverse ?? false,
  by: options.by,
  infinitive: options.infinitive ?? false,
  object: options.object ?? false,
  reciprocal: options.reciprocal ?? false,
  plover: options.plover ?? null,
  governs: options.governs ?? false,
  needs: options.needs,
});
const these = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a court or a ruler takes from somebody, who yields to those that asked for it. */
const OFFICES = these(
  "chief head officer official spokesman minister premier chief governor general commander ambassador director",
);
const VISITS = these("talk talks meeting visit summit negotiation consultation");
const SLURS = these(
  "terrorist dictator liar traitor aggressor guy disgrace fool criminal murderer killer threat puppet",
);

const TABLE: [string, readonly VerbRule[]][] = [];
/** Adds rules to every verb of a list; a verb's earlier rules come first. */
const verbs = (list: string, ...rules: readonly VerbRule[]): void => {
  for (const verb of list.split(" ")) TABLE.push([verb, rules]);
};

// 16 reduce relations, 08 yield: what is stopped decides.
verbs(
  "lift ease relax remove repeal revoke rescind loosen abolish waive dismantle end suspend drop scrap reverse cancel",
  rule("08", "against on of for with inner in place", "restriction", { plover: "RETREAT" }),
  rule("08", "against with by of after inner in place", "protest"),
);
verbs(
  "end stop halt suspend cease pause break",
  rule("08", "against on with in inner place", "hostility", { plover: "RETREAT" }),
);
verbs(
  "call",
  rule("08", "with against after of place inner", "protest", { particle: "off" }),
  rule("12", "to with inner", "talks visit agreement", { particle: "off" }),
);
verbs("drop withdraw", rule("08", "to of inner", "", { words: these("objection opposition demand claim") }));
verbs("drop end close", rule("08", "against into of inner", "investigation lawsuit"));
verbs("reverse", rule("08", "agent on to inner", "decision"));
verbs("cut break sever suspend freeze downgrade", rule("16", "with to", "ties", {}), rule("16", "with to"));
verbs(
  "cancel postpone",
  rule("12", "to with inner", "visit"),
  rule("12", "with to", "talks agreement"),
  rule("16", "to with for from", "aid"),
);
verbs(
  "end stop halt suspend terminate withhold cut freeze discontinue",
  rule("08", "with in from", "", {
    words: these("exercise drill game maneuver manoeuvre troop soldier force deployment"),
    plover: "RETREAT",
  }),
  rule("16", "to for with from in", "aid ties talks agreement information visit"),
);
verbs(
  "withdraw pull recall",
  rule("16", "from to inner", "envoy"),
  rule("08", "from in place", "forces", { plover: "RETREAT" }),
  rule("12", "from", "agreement"),
  rule("16", "from to of", "support aid"),
);
verbs("withdraw", rule("08", "from", "", { plover: "RETREAT" }));
verbs(
  "pull back walk drop",
  rule("12", "with of", "", {
    particle: "out",
    words: these("talk talks summit deal agreement treaty accord negotiation meeting pact conference"),
  }),
);
verbs("pull draw fall", rule("08", "from in inner place", "", { particle: "back", plover: "RETREAT" }));
verbs("pull", rule("08", "from of", "", { particle: "out", plover: "RETREAT" }));
verbs("leave", rule("08", "object", "", { by: ["forces"], plover: "RETREAT" }));
verbs("leave quit", rule("08", "object", "territory", { plover: "RETREAT" }));

verbs("dismiss sack fire", rule("08", "object", "", { words: OFFICES }));
verbs(
  "restore",
  rule("08", "to of in inner place", "", {
    words: these("access account right service citizenship licence license"),
  }),
);
verbs("remove drop strike", rule("08", "object", "", { particle: "from", words: these("list blacklist") }));
// 11 disapprove
verbs(
  "accuse blame denounce condemn criticise criticize slam blast decry deplore rebuke chastise castigate lambast lambaste berate scold rap deride chide censure assail vilify denigrate attack-verbally",
  rule("11", "agent object inner"),
);
verbs("condemn denounce criticize criticise", rule("11", "in place"));
verbs("sue indict convict charge impeach prosecute", rule("11", "object inner against"));
verbs("find", rule("11", "object", "", { particle: "guilty" }));
verbs(
  "file lodge bring launch submit open",
  rule("11", "against", "lawsuit"),
  rule("11", "to with", "criticism"),
);
verbs("take launch", rule("11", "against", "", { words: these("action proceedings") }));
verbs("refute dispute", rule("11", "agent inner object"));
verbs("complain", rule("11", "about of against to"));
verbs(
  "protest",
  rule("11", "to agent about over object inner", "decision attack"),
  rule("11", "to", "", { particle: "to" }),
  rule("14", "against at outside in over place"),
);
verbs("disapprove disagree", rule("11", "of with"));
verbs("sentence fine", rule("11", "object"));
verbs("approve", rule("11", "of", "", { words: these("extradition") }));
verbs("call", rule("11", "object", "", { particle: "names" }));
verbs("express voice", rule("05", "to", "", { particle: "to", words: these("regret apology sorrow") }));
verbs(
  "lead launch mount offer voice express level",
  rule("11", "of on against at over about with inner", "criticism"),
  rule("11", "on against of", "attack", {
    modifier: these("scathing verbal stinging blistering fierce scornful rhetorical sharp"),
  }),
);

// 02 appeal, 10 demand
verbs("demand insist request propose ask urge", rule("10", "that", "", { governs: true, that: true }));
verbs("demand", rule("10", "from object agent inner to of for", "", { governs: true }));
verbs("insist", rule("10", "on", "", {}));
verbs("order authorize authorise allocate", rule("07", "for to", "aid"));
verbs(
  "order instruct",
  rule("08", "of inner", "", { words: these("release withdrawal") }),
  rule("10", "object", "", { governs: true }),
);
verbs("command oblige require", rule("10", "object of from", "", { governs: true }));
verbs("urge implore beseech beg", rule("02", "object", "", { governs: true }));
verbs("ask request", rule("02", "object from", "", { governs: true }));
verbs(
  "call appeal",
  rule("02", "to on upon", "", { governs: true, particle: "on" }),
  rule("02", "to on upon", "", { governs: true, particle: "upon" }),
  rule("02", "to", "", { governs: true, particle: "to" }),
);
verbs(
  "call appeal",
  rule("11", "against on", "", { particle: "for", words: these("sanction sanctions boycott embargo") }),
  rule("02", "on by from of between in to against for inner", "", { particle: "for" }),
);
verbs("plead", rule("02", "with to", "", { governs: true }));
verbs("petition lobby press pressure exhort", rule("02", "object", "", { governs: true }));
verbs("seek request", rule("02", "from of in", "aid talks support permission information agreement forces"));
verbs("seek", rule("02", "from in with"));
verbs("remind", rule("02", "object", "", { governs: true }));
verbs("summon", rule("11", "object", "", { governs: true }));

// 12 reject
verbs(
  "reject refuse spurn rebuff decline dismiss repudiate snub deny",
  rule(
    "12",
    "agent object by from with of for to inner",
    "request decision agreement talks permission aid visit support",
  ),
  rule("12", "object agent inner by from for to"),
);
verbs("veto", rule("12", "modifier agent inner object by on against"));
verbs("oppose resist", rule("12", "agent object inner"));
verbs("defy violate breach flout ignore disregard contravene", rule("12", "by agent object of inner with"));
verbs("renege", rule("12", "on with"));
verbs("boycott", rule("14", "object inner agent"));
verbs("rule", rule("12", "with for to of", "", { particle: "out" }));
verbs("turn", rule("12", "object agent inner", "", { particle: "down" }));
verbs("walk", rule("12", "of with", "", { particle: "out" }));
verbs(
  "block",
  rule("12", "agent inner object", "request decision agreement visit talks"),
  rule("14", "object inner"),
);
verbs("deny", rule("12", "object indirect to", "permission"));

// 13 threaten
verbs("threaten", rule("13", "object against with to on", "", {}));
verbs("warn", rule("13", "object against", "", {}));

// 14 protest
verbs("demonstrate rally riot march", rule("14", "against outside at in over place"));
verbs(
  "stage hold organise organize launch begin start",
  rule("14", "against outside over in place", "protest"),
);
verbs("strike", rule("14", "against over", "", {}));

// 15 force posture
verbs(
  "mobilise mobilize mass amass",
  rule("15", "against along near on at in place", "forces"),
  rule("15", "against along near on place"),
);
verbs(
  "test-fire fire launch test",
  rule("15", "over toward towards near", "", { words: these("missile rocket satellite") }),
);

// 17 coerce
verbs("expel", rule("16", "object inner", "envoy forces"));
verbs(
  "arrest detain jail imprison seize confiscate deport expel expropriate raid evict intern apprehend nab punish",
  rule("17", "object inner"),
);
verbs("expel", rule("16", "object inner", "envoy forces"));
verbs("ban bar prohibit outlaw forbid blacklist sanction", rule("17", "object inner"));
verbs("sanction", rule("16", "object inner", "", { plover: "COERCE" }));
verbs(
  "impose slap tighten",
  rule("16", "on against", "restriction", {
    words: these("sanction embargo tariff boycott"),
    plover: "COERCE",
  }),
  rule("19", "on of", "", { words: these("blockade siege"), plover: "COERCE" }),
  rule("17", "on against in", "restriction"),
);
verbs("restrict freeze", rule("17", "of inner object", "", { words: these("asset account movement") }));
verbs("force compel coerce", rule("17", "object", "", { governs: true }));
verbs("annex occupy blockade besiege encircle", rule("19", "object inner", "", { plover: "COERCE" }));
verbs("dissolve shut close", rule("17", "agent object inner", "", {}));

// 18, 19, 20
verbs(
  "kidnap abduct hijack torture rape beat assassinate murder execute behead lynch stab poison stone",
  rule("18", "object inner"),
);
verbs(
  "attack bomb shell bombard invade ambush strafe storm raid overrun capture shoot kill wound injure destroy fight battle",
  rule("19", "object inner against with place"),
);
verbs("clash skirmish", rule("19", "with between", "", { reciprocal: true }));
verbs("fire launch", rule("19", "at on into against toward towards", "attack"));
verbs("strike hit pound", rule("19", "object inner in place"));
verbs("intervene", rule("19", "in against place", "", {}));
verbs("massacre slaughter exterminate", rule("20", "object inner"));

// 09 investigate
verbs("investigate probe inspect examine interrogate", rule("09", "agent object inner into"));
verbs("launch open begin start conduct order", rule("09", "into of against", "investigation"));

// What is received comes from somebody who acts.
verbs("receive get obtain secure win", rule("07", "from", "aid", { reverse: true }));
verbs("receive get win secure", rule("05", "from of", "support", { reverse: true }));

// 04 consult
const meet: Partial<VerbRule> = { reciprocal: true };
verbs("meet confer", rule("04", "object with between", "", meet));
verbs("consult negotiate huddle parley", rule("04", "with object between", "", meet));
verbs("talk speak", rule("04", "with to by", "", { reciprocal: true }));
verbs("discuss", rule("04", "", "talks", meet), rule("04", "with", "", meet));
verbs(
  "host receive",
  rule("07", "object from", "", { words: these("refugee migrant evacuee seeker asylum-seeker") }),
);
verbs("host receive entertain", rule("04", "object inner", "talks visit", meet));
verbs("host receive", rule("04", "object", "", { ...meet, needs: "guest" }));
verbs("visit", rule("04", "object inner", "", meet));
verbs("travel go fly arrive pay", rule("04", "to with in", "", { words: these("talk visit") }));
verbs("call phone telephone", rule("04", "object", "", {}), rule("04", "on", "", { particle: "on" }));
verbs("mediate arbitrate broker", rule("04", "between with object inner in"));
verbs(
  "hold have conduct begin open resume start launch continue attend lead host chair join",
  rule("04", "with between of object inner", "talks", meet),
  rule("04", "between with of inner", "mediation"),
);
verbs("pay make", rule("04", "to on", "visit"));
verbs("join", rule("04", "object", "", { particle: "for" }));
verbs("launch lead begin start", rule("04", "between with that", "", { words: these("mediation") }));

// 05 diplomatic cooperation
verbs(
  "praise laud hail applaud commend thank congratulate endorse back defend salute honour honor embrace welcome",
  rule("05", "agent object inner"),
);
verbs("support approve", rule("07", "to for in place", "aid"));
verbs("support", rule("05", "agent object inner"));
verbs("be remain become", rule("07", "in to of for", "", { words: these("donor contributor supplier") }));
verbs("apologise apologize", rule("05", "to for"));
verbs("forgive recognise recognize acknowledge", rule("05", "object inner"));
verbs("recognise recognize", rule("05", "agent inner"));
verbs("sign initial conclude ink", rule("05", "with between inner", "agreement", { reciprocal: true }));
verbs("reach strike clinch", rule("05", "with between inner", "agreement", { reciprocal: true }));
verbs("ratify", rule("05", "with inner", "agreement", {}));
verbs(
  "establish restore resume normalise normalize forge build strengthen upgrade renew",
  rule("05", "with between", "ties", { reciprocal: true }),
);
verbs(
  "express voice pledge reiterate reaffirm offer declare extend convey give lend renew affirm announce restate",
  rule("05", "for of to with in", "support"),
);
verbs("respect", rule("05", "agent object inner"));
verbs("award", rule("07", "to indirect", "aid"));
verbs("award confer", rule("05", "to on indirect", "", {}));
verbs("side ally align", rule("05", "with"));
verbs("assure", rule("05", "object"));

// 06 material cooperation
verbs(
  "share exchange",
  rule("06", "with between to", "information", { reciprocal: true }),
  rule("06", "with", "", {}),
);
verbs("cooperate co-operate collaborate", rule("06", "with", "", { reciprocal: true }));
verbs("give provide pass supply hand send", rule("06", "to with indirect inner", "information"));
verbs(
  "perform conduct hold stage undertake",
  rule("06", "with between", "", {
    words: these("exercise drill game manoeuvre maneuver wargame patrol operation"),
    reciprocal: true,
  }),
);
verbs("trade", rule("06", "with"));

// 07 aid
verbs(
  "provide supply equip arm furnish present",
  rule("07", "object", "", { particle: "with", words: NOUN_CLASSES.aid }),
  rule("07", "object", "", { particle: "with", words: NOUN_CLASSES.forces }),
  rule("06", "object", "", { particle: "with", words: NOUN_CLASSES.information }),
);
verbs("spend", rule("07", "for in on", "aid"));
verbs("build construct rebuild", rule("07", "for"));
verbs("escort", rule("07", "to object inner"));
verbs(
  "step boost expand deepen strengthen enhance increase intensify",
  rule("06", "with between", "", {
    words: these("cooperation collaboration coordination"),
    reciprocal: true,
  }),
);
verbs(
  "provide give send deliver supply donate contribute offer grant lend allocate extend earmark disburse channel raise airlift ship fly distribute award commit approve release",
  rule("07", "to indirect for into in inner place", "aid"),
  rule("07", "to in for indirect inner place", "forces", { self: true }),
);
verbs("donate contribute lend loan", rule("07", "to for in into place"));
verbs(
  "deploy",
  rule("07", "to in along at place", "", { words: these("peacekeeper peacekeepers observer"), self: true }),
  rule("15", "to in along near on against place", "", { self: true }),
);
verbs(
  "assist aid help feed rescue shelter train equip arm fund finance bankroll subsidise subsidize",
  rule("07", "object inner"),
);
verbs(
  "accept admit shelter resettle",
  rule("07", "object", "", { words: these("refugee migrant people seeker evacuee asylum-seeker") }),
);
verbs("arrive land disembark", rule("07", "in at to", "", { by: ["forces"] }));
verbs("arrive", rule("04", "in to", "", {}));
verbs("serve", rule("07", "in with place", "", { by: ["forces"] }));
verbs("lead command", rule("07", "in place", "forces"));
verbs("announce", rule("07", "to for in place", "aid forces"));

// 08 yield
verbs("release free liberate", rule("08", "object inner", "", { plover: "RETREAT" }));
verbs("let", rule("08", "object inner", "", { governs: true }));
verbs("pardon amnesty acquit", rule("08", "object inner"));
verbs("return repatriate", rule("08", "to object", "", { plover: "RETREAT", object: true }));
verbs("hand turn give", rule("08", "to", "", { particle: "over", plover: "RETREAT" }));
verbs("surrender capitulate", rule("08", "to", "", { plover: "RETREAT" }));
verbs("allow permit authorize authorise enable", rule("08", "object of to for inner", "", { governs: true }));
verbs("grant give offer", rule("07", "to indirect", "", { words: these("asylum refuge shelter sanctuary") }));
verbs("grant give accord concede", rule("08", "to indirect for inner", "permission"));
verbs("grant", rule("08", "object indirect to", "", { governs: true }));
verbs(
  "accept",
  rule("08", "agent by from of inner", "", { words: these("demand request call ultimatum condition term") }),
  rule("03", "by from of agent inner", "", {
    words: these(
      "mediation invitation peace offer proposal plan deal truce ceasefire mediator roadmap compromise",
    ),
  }),
  rule("08", "of inner agent object", "decision"),
);
verbs("concede accede bow yield", rule("08", "to agent inner"));
verbs("comply", rule("08", "with by"));
verbs(
  "declare announce agree observe proclaim order",
  rule("08", "with against in inner place", "ceasefire", { plover: "RETREAT", reciprocal: true }),
);
verbs(
  "announce order authorize authorise approve",
  rule("08", "of from inner", "", {
    words: these("release withdrawal pardon extradition"),
    plover: "RETREAT",
  }),
);
verbs(
  "complete begin start",
  rule("08", "from in place", "", { words: these("withdrawal pullout pull-out retreat"), plover: "RETREAT" }),
);
verbs("lay", rule("08", "in to place", "", { particle: "down", plover: "RETREAT" }));
verbs("disarm demobilise demobilize retreat", rule("08", "in from place object", "", { plover: "RETREAT" }));
verbs("resign", rule("08", "as from in of place own"));
verbs("step", rule("08", "as in place own", "", { particle: "down" }));
verbs("reinstate", rule("08", "object"));
verbs(
  "open reopen",
  rule("07", "to for", "", { particle: "to", words: these("border door camp") }),
  rule("08", "to for with", "", { words: these("border airspace crossing door") }),
);
verbs("recuse retract", rule("08", "agent object"));

// 03 intent
verbs("hand give send", rule("08", "to", "", { particle: "back", plover: "RETREAT" }));
verbs("deposit", rule("07", "in to", "aid"));
verbs("lodge", rule("11", "with to over", "protest"));
verbs("exchange trade", rule("19", "with", "", { words: these("fire shot blow gunfire"), reciprocal: true }));
verbs(
  "agree",
  rule("08", "to", "", { particle: "to", words: these("demand request term condition") }),
  rule("05", "with", "", { words: these("text deal agreement treaty accord pact"), reciprocal: true }),
  rule("03", "with on to in between object", "", { reciprocal: true }),
);
verbs(
  "pledge promise offer vow",
  rule("03", "to indirect for with in place", "aid forces talks ties information agreement"),
  rule("03", "to"),
);
verbs("invite", rule("03", "object", "", { governs: true }));
verbs("intend plan", rule("03", "with to"));

// Further readings, behind those above where a verb has both.
verbs("cut slash reduce scale trim curtail", rule("08", "in from", "forces", { plover: "RETREAT" }));
verbs("slash reduce scale trim curtail", rule("16", "to for with", "aid ties"));
verbs(
  "close shut",
  rule("16", "in to with inner place", "", { words: these("embassy consulate border airspace crossing") }),
);
verbs("expel oust evict banish declare", rule("16", "object inner", "envoy"));
verbs("cancel call abandon scrap quit", rule("12", "with inner to", "agreement talks visit"));
verbs("pull withdraw back walk", rule("12", "from of", "agreement talks", {}));
verbs("evacuate vacate abandon", rule("08", "from inner object place", "", { plover: "RETREAT" }));
verbs("unfreeze unblock", rule("08", "of to inner", "", { plover: "RETREAT" }));
verbs("dismiss sack fire remove oust replace", rule("08", "object", "", { words: OFFICES }));
verbs("acquit exonerate clear absolve", rule("08", "object inner"));
verbs("legalise legalize decriminalise decriminalize", rule("08", "for of inner place"));
verbs("drop withdraw dismiss", rule("08", "against of on inner", "lawsuit investigation"));
verbs(
  "grant give",
  rule("08", "to indirect inner", "", { words: these("light nod go-ahead blessing permit entry") }),
);
verbs("extradite", rule("06", "to object"));
verbs("transfer", rule("08", "to", "prisoner"), rule("07", "to", "aid"));
verbs("demobilise demobilize disband", rule("08", "in from inner place object", "", { plover: "RETREAT" }));
verbs("stand", rule("08", "as in place own", "", { particle: "down" }));
verbs("quit", rule("08", "as of in place", "", { words: these("post office job") }));
verbs("back give", rule("08", "to", "", { particle: "down" }), rule("08", "to", "", { particle: "in" }));
verbs(
  "admit welcome receive take house host absorb",
  rule("07", "object in from", "", { words: these("refugee migrant evacuee seeker asylum-seeker") }),
);
verbs(
  "take",
  rule("07", "object in", "", {
    particle: "in",
    words: these("refugee migrant evacuee seeker people family"),
  }),
);
verbs("grant give offer", rule("07", "to indirect", "", { words: these("asylum refuge shelter sanctuary") }));
verbs(
  "seek request",
  rule("02", "in from", "", {
    words: these("asylum refuge help mediation apology clarification explanation"),
  }),
);
verbs("apply", rule("02", "to in", "", {}));
verbs("wish", rule("05", "object indirect"));
verbs("pay", rule("05", "to", "", { words: these("tribute homage respect") }), rule("07", "to for", "aid"));
verbs("defend vindicate justify champion uphold", rule("05", "agent object inner"));
verbs("side stand", rule("05", "with by"));
verbs("rally campaign", rule("05", "behind for"));
verbs("open reopen inaugurate", rule("05", "in with to", "", { words: these("embassy consulate mission") }));
verbs("appoint name send", rule("05", "to", "", { words: these("ambassador") }));
verbs("vote", rule("05", "for", "", { particle: "for" }), rule("12", "against", "", { particle: "against" }));
verbs("adopt approve endorse", rule("05", "agent of on by with inner", "agreement request"));
verbs("mourn condole", rule("05", "with for"));
verbs("extradite repatriate", rule("06", "to"));
verbs("help assist aid", rule("07", "in place"));
verbs("offer", rule("03", "to indirect for with in place"));
verbs("patrol train", rule("06", "with"));
verbs("contribute dispatch", rule("07", "to in for into place"));
verbs(
  "send dispatch rush",
  rule("07", "to in for place", "", {
    words: these("team doctor medic rescuer rescue expert engineer ship plane convoy shipment truck"),
  }),
);
verbs("ship airlift airdrop", rule("07", "to for in place"));
verbs("give", rule("07", "to", "aid"));
verbs("phone ring", rule("04", "object"));
verbs(
  "have hold",
  rule("04", "with", "", {
    words: these("conversation phone telephone videoconference audience lunch dinner breakfast"),
  }),
);
verbs("sit", rule("04", "with", "", { particle: "down" }));
verbs("brief debrief", rule("04", "object"));
verbs("attend", rule("04", "with of hosted by inner", "talks", {}));
verbs("engage", rule("04", "with in"));
verbs("greet", rule("04", "object", "", { reciprocal: true }));
verbs("fly travel head arrive go", rule("04", "to in", "", { words: VISITS }));
verbs("brand label describe call portray", rule("11", "object inner", "", { words: SLURS }));
verbs("attack assail", rule("11", "agent object", "decision"));
verbs("charge", rule("11", "object"));
verbs("fault upbraid reprimand admonish reproach lash hit", rule("11", "object at inner", "", {}));
verbs("lash hit", rule("11", "at", "", { particle: "out" }));
verbs("question doubt challenge contest", rule("11", "agent inner object", "decision"));
verbs("lament regret mourn", rule("11", "agent", "decision attack"));
verbs("appeal", rule("11", "against"));
verbs("investigate", rule("09", "of by inner"));
verbs("interrogate question quiz", rule("09", "object"));
verbs("audit monitor", rule("09", "agent object inner"));
verbs("disobey shun rebuff", rule("12", "agent object inner"));
verbs("fail", rule("12", "with"));
verbs("pledge promise vow", rule("03", "to", ""));
verbs("detain arrest", rule("17", "in place"));
verbs(
  "raise increase double hike",
  rule("16", "on against", "", { words: these("tariff sanction duty"), plover: "COERCE" }),
);
verbs(
  "extend renew widen toughen",
  rule("16", "on against", "", { words: these("sanction embargo"), plover: "COERCE" }),
);
verbs(
  "censor block suspend",
  rule("17", "of inner object", "", {
    words: these("website newspaper account station broadcaster party licence license"),
  }),
);
verbs("disperse suppress crush", rule("17", "object inner"));
verbs("tear-gas teargas", rule("17", "object"));
verbs("deploy station send move", rule("15", "to near along on against in", "forces", { self: true }));
verbs("massacre kill", rule("20", "object", "", { words: these("civilians") }));
verbs("down", rule("19", "of inner", "", { words: these("jet plane drone helicopter aircraft") }));
verbs("shoot", rule("19", "of inner at object", "", { particle: "down" }), rule("19", "at"));
verbs("open", rule("19", "on at", "", { words: these("fire") }));
verbs(
  "seize take recapture retake",
  rule("19", "from of inner", "", { words: these("city town village territory airport base control") }),
);
verbs("seize", rule("17", "of from inner", "", {}));
verbs("take hold", rule("18", "object", "", { words: these("hostage") }));

// 03 further
verbs(
  "deliver extend issue send give convey",
  rule("03", "to indirect for", "", { words: these("invitation") }),
);
verbs("join", rule("03", "with", "", {}), rule("06", "object inner"));
verbs("back support", rule("05", "for of"));

// 05 further
verbs("compliment acclaim appreciate praise", rule("05", "object agent inner"));
verbs("vouch advocate", rule("05", "for of"));
verbs("speak", rule("05", "of for", "", { words: these("favor favour defence defense support") }));
verbs(
  "express voice reiterate",
  rule("05", "to with in for of", "", {
    words: these(
      "satisfaction gratitude admiration confidence condolence sympathy solidarity thanks regret apology optimism hope",
    ),
  }),
);
verbs(
  "extend offer send convey",
  rule("05", "to for with", "support", {
    words: these("condolence congratulation apology greeting sympathy wish thanks"),
  }),
);
verbs(
  "finalise finalize seal cement",
  rule("05", "with between inner", "agreement ties", { reciprocal: true }),
);
verbs("reconcile", rule("05", "with between", "", { reciprocal: true }));
verbs(
  "improve mend deepen expand boost cement repair warm rebuild enhance bolster",
  rule("05", "with between", "ties", { reciprocal: true }),
);
verbs("readmit admit", rule("05", "object", "", {}));

// 06 further
verbs("work", rule("06", "with alongside", "", { reciprocal: true }));
verbs("coordinate partner team", rule("06", "with", "", { reciprocal: true }));
verbs("invest", rule("06", "place"));
verbs("buy purchase import", rule("06", "from"));
verbs("sell export", rule("06", "to indirect"));
verbs("join", rule("06", "with object", "", { words: these("force hand") }));
verbs("hand provide supply turn give", rule("06", "to indirect", "information"));

// 07 further
verbs("rescue evacuate escort protect treat vaccinate", rule("07", "object inner"));
verbs("cancel forgive write restructure", rule("07", "of to inner", "", { words: these("debt loan") }));
verbs("bail", rule("07", "object", "", { particle: "out" }));
verbs("sponsor", rule("07", "object inner"));
verbs(
  "give provide offer",
  rule("07", "to indirect", "", { words: these("shelter refuge protection home") }),
);
verbs("allot set", rule("07", "for to", "aid"));

// 08 further
verbs("set", rule("08", "object", "", { particle: "free", plover: "RETREAT" }));
verbs("let", rule("08", "object", "", { particle: "free", plover: "RETREAT" }));
verbs("parole discharge unban reinstate rehire exempt delist", rule("08", "object inner"));
verbs(
  "commute overturn quash annul void reverse",
  rule("08", "of against on inner", "", {
    words: these("sentence conviction verdict charge decision ban election ruling"),
  }),
);
verbs(
  "cede relinquish transfer",
  rule("08", "to", "", { words: these("power control territory authority sovereignty post office command") }),
);
verbs("hand turn", rule("08", "to", "", { words: these("power control territory authority command") }));
verbs("cave give", rule("08", "to", "", { particle: "in" }));
verbs(
  "meet fulfil fulfill satisfy grant",
  rule("08", "of by agent inner", "", { words: these("demand request condition") }),
);
verbs("abdicate", rule("08", "in of place"));
verbs("turn", rule("08", "to", "", { words: these("themselves himself herself weapon arm gun") }));
verbs(
  "hand surrender",
  rule("08", "to", "", {
    words: these("weapon arm gun town city hostage prisoner body remains fugitive suspect"),
    plover: "RETREAT",
  }),
);
verbs(
  "end stop halt suspend lift break",
  rule("08", "of against on in inner place", "", {
    words: these(
      "siege occupation strike blockade fast war fighting crackdown detention shelling attack offensive campaign",
    ),
    plover: "RETREAT",
  }),
);
verbs(
  "observe respect honour honor",
  rule("08", "with", "ceasefire", { plover: "RETREAT", reciprocal: true }),
);
verbs("clear", rule("08", "object of"));
verbs(
  "welcome receive accept",
  rule("08", "from of object", "", {
    words: these("peacekeeper inspector monitor observer"),
    plover: "RETREAT",
  }),
);
verbs(
  "remove",
  rule("08", "from", "", { words: these("troop soldier force missile weapon name list"), plover: "RETREAT" }),
);

// 10 and 02 further
verbs("tell", rule("10", "object", "", { governs: true, infinitive: true }));
verbs(
  "push",
  rule("10", "object", "", { governs: true, infinitive: true }),
  rule("02", "for on", "", { particle: "for" }),
);
verbs("want", rule("10", "object", "", { governs: true, infinitive: true }));
verbs("direct", rule("10", "object", "", { governs: true, infinitive: true }));
verbs("give issue", rule("13", "indirect to", "", { words: these("ultimatum deadline") }));
verbs("press", rule("02", "object for on"));
verbs("agitate lobby", rule("02", "for"));

// 11 further
verbs("mock ridicule insult taunt vilify disparage malign impugn", rule("11", "object agent inner"));
verbs("object", rule("11", "to"));
verbs(
  "express voice raise",
  rule("11", "about over at to with on of inner", "", {
    words: these(
      "concern outrage anger dismay alarm regret worry disappointment objection doubt fear unease frustration displeasure disapproval dissatisfaction",
    ),
  }),
);
verbs(
  "take",
  rule("11", "object", "", { particle: "to", words: these("court") }),
  rule("11", "with", "", { words: these("issue") }),
);
verbs("rule", rule("11", "against"));
verbs("file", rule("11", "against", "", {}));
verbs(
  "issue",
  rule("11", "for against", "", { words: these("warrant") }),
  rule("11", "of against to", "", { words: these("condemnation rebuke reprimand protest") }),
);
verbs(
  "hold",
  rule("11", "object", "", { particle: "responsible" }),
  rule("11", "object", "", { particle: "accountable" }),
);
verbs("pin lay place put", rule("11", "on", "", { words: these("blame responsibility") }));
verbs("suspect allege", rule("11", "object of"));
verbs("link tie", rule("11", "object", "", { words: these("attack killing bombing plot") }));

// 12 further
verbs("say", rule("12", "to", "", { words: these("no") }));
verbs("shoot vote", rule("12", "agent inner object", "request decision", { particle: "down" }));
verbs(
  "stall obstruct thwart frustrate",
  rule("12", "agent inner object", "request decision agreement talks"),
);
verbs("break", rule("12", "with", "ceasefire agreement"));
verbs("skip boycott shun", rule("12", "with by of hosted inner", "talks"));
verbs("brush", rule("12", "agent object inner"));
verbs(
  "turn send",
  rule("12", "object", "", { particle: "back" }),
  rule("12", "object", "", { particle: "away" }),
);
verbs("back", rule("12", "of with", "", { particle: "out" }));
verbs("disown disavow", rule("12", "object agent inner"));
verbs(
  "withdraw",
  rule("12", "from", "", {
    words: these(
      "talk treaty agreement deal negotiation pact accord organisation organization court convention",
    ),
  }),
);

// 04 further
verbs(
  "exchange",
  rule("04", "with between", "", { words: these("view opinion greeting letter message"), reciprocal: true }),
);
verbs("tour", rule("04", "object", "", {}));
verbs("end conclude wrap complete begin start", rule("04", "to with", "visit"));
verbs("shuttle", rule("04", "between to"));
verbs(
  "see",
  rule("04", "object", "", {
    words: these("envoy ambassador minister president leader delegation counterpart"),
  }),
);
verbs("chair lead", rule("04", "with between of", "talks", { reciprocal: true }));
verbs("visit", rule("04", "with"));

verbs(
  "resume restart continue boost increase double triple restore expand unlock unfreeze",
  rule("07", "to for in", "aid"),
);

verbs("return", rule("19", "at on", "", { words: these("fire") }));

/** Verbs of making: their object is made, not acted upon ("agreed to set up a company"). */
export const CREATION: ReadonlySet<string> = these(
  "set establish create build form found develop construct produce launch open extend organise organize prepare draft design",
);

/** Rules by the verb's lemma, in their order. */
export const CAMEO_VERBS: ReadonlyMap<string, readonly VerbRule[]> = collect();

/** The readings of a line of `PHRASES`, with their verbs. */
function phrase(line: string): [readonly string[], VerbRule[]] {
  const [head = "", slots = "", particles = "", words = "", flags = ""] = line
    .split("/")
    .map((field) => field.trim());
  const [root = "", ...list] = head.split(" ");
  const has = (flag: string): boolean => flags.split("<")[0]?.includes(flag) ?? false;
  const by = flags.split("<")[1];
  const all = words
    .split(" ")
    .flatMap((word) => (word.startsWith("@") ? [...NOUN_CLASSES[word.slice(1) as NounClass]] : [word]));
  const options: Options = {
    words: words ? new Set(all) : undefined,
    object: has("o") || (words !== "" && particles === "" && slots === "object"),
    reciprocal: has("r"),
    reverse: has("v"),
    governs: has("g"),
    that: has("t") || has("b"),
    infinitive: has("i") || has("x"),
    needs: has("b") ? "bare" : has("x") ? "leaving" : has("d") ? "deadline" : has("z") ? "alone" : undefined,
    plover: has("+") ? "RETREAT" : has("!") ? "COERCE" : null,
    by: by ? [by as NounClass] : undefined,
  };
  return [
    list,
    (particles ? particles.split(" ") : [undefined]).map((particle) =>
      rule(root, slots, "", { ...options, particle }),
    ),
  ];
}

/** Phrases that ask for more company go before those that ask for less, those before the table, bare verbs behind it. */
function collect(): Map<string, VerbRule[]> {
  const map = new Map<string, VerbRule[]>();
  const phrases = PHRASES.map(phrase);
  // How much company a reading asks for.
  const company = ({ words, particle, by, needs, that }: VerbRule): number =>
    Math.min(2, [words, particle, by, needs, that || undefined].filter((one) => one !== undefined).length);
  const part = (wanted: number): [string, VerbRule[]][] =>
    phrases.flatMap(([list, rules]) =>
      rules[0] && company(rules[0]) === wanted ? list.map((verb): [string, VerbRule[]] => [verb, rules]) : [],
    );
  for (const [verb, rules] of [...part(2), ...part(1), ...TABLE, ...part(0)]) {
    const known = map.get(verb);
    if (known) known.push(...rules);
    else map.set(verb, [...rules]);
  }
  return map;
}

/** Verbs that only lend a subject to an act noun behind them ("launched an attack on", "issued a threat against"). */
export const LIGHT_VERBS: ReadonlySet<string> = these(
  "launch mount carry conduct make stage issue hold hold have offer voice express open begin start wage deliver announce declare order authorize authorise give take undertake lead reiterate repeat renew sign reach resume extend provide",
);
