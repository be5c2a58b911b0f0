/** The words that events besides meetings are told in: visits, invitations, agreements, memberships, elections and more. */
import { WordList } from "../word-list.ts";

const words = (list: string): WordList => new WordList(list.split(" "));

/** Words whose clause need not have happened. */
export const UNREAL_WORDS = words("if whether unless should once lest");

/** What an infinitive is planned behind: "plans to visit", "is due to sign". */
export const PLANNING_WORDS = words(
  "plan intend agree decide vote prepare schedule expect due set scheduled expected planned slated going poised choose continue manage begin start proceed",
);

/** Verbs that take where one goes directly. */
export const VISITING_VERBS = words("visit tour");
/** Verbs that take it behind "to". */
export const GOING_TO_VERBS = words("travel fly journey head");
/** Verbs that take it behind "in". */
export const ARRIVING_VERBS = words("arrive land");
/** Nouns of travel. */
export const VISIT_NOUNS = words("visit trip travel visits trips tour tours");
/** What stands before such a noun: "official visit", "working visit". */
export const VISIT_KINDS = words("state working day week month goodwill return day-long three-day two-day");
/** Verbs whose subject makes the visit that they govern. */
export const VISIT_GOVERNORS = words(
  "make pay begin start conclude end complete undertake finish wrap continue plan postpone delay cancel scrap cut shorten announce consider mull contemplate",
);
/** Verbs of making a visit ready. */
export const PREPARING_VERBS = words("arrange prepare organize organise discuss finalize finalise schedule");
/** Objects of a visit that name no place: "visited both capitals", "a visit to the border area". */
export const UNNAMED_PLACES = words(
  "capitals countries region area zone area border frontier front frontline site islands province provinces headquarters camp camps mission base bases crossing troops",
);
/** Verbs that call something off. */
export const CALLING_OFF_VERBS = words("cancel scrap postpone abandon shelve");

/** Verbs that carry an invitation. */
export const INVITATION_GOVERNORS = words(
  "extend issue send deliver convey hand present receive accept decline reject renew repeat reiterate",
);

/** Verbs of putting a name to a text. */
export const SIGNING_VERBS = words("sign initial ratify co-sign ink");
/** Verbs that mean to sign with one's name as object: "put their signatures to". */
export const NAME_PUTTING_VERBS = words("put affix append");
/** Nouns of what is signed between states or by an organisation; letters, laws and orders of one state aren't among them. */
export const INSTRUMENT_NOUNS = words(
  "agreement agreements treaty treaties accord accords memorandum memoranda memorandums mou mous deal pact pacts convention protocol protocols compact compacts truce ceasefire armistice charter declaration contract arrangement arrangements communique communiqué timetable roadmap map",
);
/** Words that take up an instrument told of before: several sign "the document". */
export const PAPER_NOUNS = words("document documents text texts paper papers");
/** Words of a state's own law: what is signed there is no agreement. */
export const DOMESTIC_INSTRUMENTS = words(
  "order bill law act legislation proclamation executive budget veto waiver",
);
/** Verbs of coming to an agreement. */
export const REACHING_VERBS = words(
  "reach conclude strike seal finalize finalise clinch broker mediate adopt",
);
/** Nouns that such verbs make an agreement of; a truce among them. */
export const AGREEMENT_NOUNS = words("agreement deal accord pact treaty truce ceasefire armistice");
/** What several adopt together. */
export const ADOPTED_NOUNS = words(
  "declaration communique communiqué charter protocol convention roadmap memorandum statement",
);
/** Verbs that make an agreement only of a truce, and of which one side may be told. */
export const TRUCE_VERBS = words("agree announce declare proclaim");
/** What alone is an agreement behind "agree": "agreed a truce". */
export const TRUCE_NOUNS = words("truce ceasefire armistice");

/** Verbs by which an organisation or its members change who belongs: the object is who comes or goes. */
export const ADMITTING_VERBS = words("readmit admit expel suspend reinstate");
/** Verbs by which a state comes or goes itself, with the preposition before the organisation; an empty one takes it directly. */
export const JOINING_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    join: [""],
    rejoin: [""],
    leave: [""],
    quit: [""],
    exit: [""],
    accede: ["to"],
    withdraw: ["from"],
    pull: ["of"],
  }),
);

/** What a state withdraws from besides organisations. */
export const TREATY_NOUNS = words("treaty agreement accord accords convention pact protocol deal statute");

/** Nouns of a vote, longest first where one opens another. */
export const ELECTION_NOUNS = words(
  "election elections referendum referendums polls by-election runoff vote ballot",
);
/** Those that are elections only behind such a word or verb. */
export const LOOSE_ELECTION_NOUNS = words("polls vote ballot");
/** What an election is for. */
export const ELECTION_KINDS = words(
  "presidential parliamentary general legislative local municipal regional national federal provincial snap early midterm mid-term primary runoff democratic free fair constitutional",
);
/** Verbs of holding one. */
export const HOLDING_VERBS = words(
  "hold organize organise schedule conduct stage call postpone cancel delay complete",
);

/** Nouns of a disaster: `struck` ones need no place beside a day. */
export const DISASTER_NOUNS = words(
  "earthquake earthquakes quake quakes flood floods flooding hurricane cyclone typhoon tsunami wildfire wildfires famine landslide landslides mudslide mudslides avalanche avalanches storm storms drought eruption tornado tornadoes blast explosion",
);
/** Nouns, often taken for verbs, that make such a noun a modifier: "tsunami waves", "hurricane briefing", "war aims". */
export const MODIFIED_NOUNS = words(
  "waves briefing relief response season victims recovery warning control insurance damage preparedness zone aims dead effort efforts crimes chest footing games machine talks",
);
/** Disasters that last. */
export const LASTING_DISASTERS = words("famine drought");
/** Nouns that only with a word of harm tell of a disaster. */
export const STRUCTURE_NOUNS = words("dam bridge mine plant embankment levee ferry building reactor volcano");
/** Verbs by which a structure fails. */
export const FAILING_VERBS = words("fail collapse burst breach sink explode erupt");
/** Verbs by which a disaster comes. */
export const STRIKING_VERBS = words(
  "strike hit devastate shake rock ravage batter kill destroy displace grip flatten inundate bury swamp",
);
/** Their forms right behind the noun, where they are often taken for nouns. */
export const STRIKING_FORMS = words(
  "struck strikes hit hits shook shakes rocked devastated ravaged battered killed kills destroyed displaced gripped flattened inundated buried swamped",
);

/** Names of wars that are over or that are no war. */
export const FIGURATIVE_WARS = words(
  "cold trade tariff drug culture price class turf world information propaganda words",
);
/** Nouns of fighting that last, and unite across a report by place and parties. */
export const WAR_NOUNS = words("war conflict fighting hostilities");
/** Nouns of one clash or attack. */
export const ATTACK_NOUNS = words(
  "shelling bombardment bombing bombings airstrike airstrikes strikes strike attack attacks clashes clash skirmish skirmishes shootout shootouts gunfight firefight exchange raid raids coup massacre ambush offensive abduction kidnapping",
);
/** Verbs of fighting: the object is who is attacked. */
export const ATTACKING_VERBS = words("attack shell bomb bombard raid ambush strike");
/** Verbs of two sides fighting, with their preposition or object. */
export const CLASHING_VERBS = words("clash exchange fight");
/** Verbs of armed harm; passive, or with an armed subject. */
export const HARMING_VERBS = words(
  "kill wound injure shoot murder massacre abduct kidnap behead shell throw fire hurl",
);
/** Verbs that with an armed subject tell of a blow. */
export const BLOW_VERBS = words(
  "attack raid storm strike ambush shell bomb kill wound shoot abduct kidnap seize open explode detonate go fire exchange trade",
);
/** Who or what strikes a blow. */
export const ARMED_SUBJECTS = words(
  "gunmen gunman raiders rustlers bomber bombers militants insurgents rebels fighters guerrillas militiamen jihadists extremists terrorists assailants attackers bandits bomb bombs grenade mine landmine soldiers troops forces units warplanes jets artillery",
);
/** What harms by itself. */
export const HIT_BY = words(
  "bomb bombs mine landmine grenade shell shells rocket rockets missile missiles drone drones sniper snipers fire gunfire shrapnel army police navy",
);
/** Verbs of taking a town by force: the object is the place. */
export const CAPTURING_VERBS = words("seize capture overrun retake recapture");
/** Verbs of what falls on a place, and what falls. */
export const FALLING_VERBS = words("hit land fall slam kill");
export const MUNITIONS = words(
  "shells rockets missiles mortars drones bombs bomb bomber bombers gunmen firebomb firebombs grenade grenades shots",
);
/** Verbs and nouns of going into another state with force. */
export const INVADING_VERBS = words("invade annex occupy");
/** What of a state is taken so without its name: "annexed the peninsula". */
export const LAND_NOUNS = words(
  "peninsula strip island islands islets enclave heights territory region province colony country",
);
/** Verbs of coming in, with forces as the subject. */
export const ENTERING_VERBS = words("enter cross");
/** Verbs of sending forces, and the forces. */
export const DEPLOYING_VERBS = words("send deploy dispatch move");
/** Nouns of people who travel for whom they stand for. */
export const SENT_GROUPS = words(
  "delegation delegations team mission envoys officials representatives lawmakers parliamentarians legislators senators inspectors experts council",
);
/** Armed people that are sent. */
export const FORCES = words("troops forces soldiers tanks paratroopers marines warplanes jets gunboats");
/** Nouns of coming into another's land by force. */
export const INVASION_NOUNS = words("invasion incursion incursions intervention occupation");

/** Verbs of giving aid that it takes to have been given. */
export const GIVING_VERBS = words(
  "send deliver provide donate dispatch airlift ship supply fly contribute allocate give release disburse approve",
);
/** What is aid when given. */
export const AID_NOUNS = words(
  "aid assistance relief doses vaccines vaccine rescuers medics doctors nurses tents blankets food flour wheat grain maize corn sugar seed rice medicine medicines medical supplies ventilators oxygen generators shelter hospitals hospital firefighters pumps kits rations ambulances",
);
/** Aid that is arms or money for war is aid too ("security assistance"); these are not. */
export const NOT_AID = words("technical legal consular assistance-related tax student loan");

/** Nouns of the ways out of and into an organisation, with the preposition before it. */
export const MEMBERSHIP_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    withdrawal: "from",
    exit: "from",
    departure: "from",
    accession: "to",
  }),
);
/** Verbs of declaring that one goes or comes. */
export const DECLARING_VERBS = words("announce declare complete confirm formalize formalise");

/** Nouns of sanctions. */
export const SANCTION_NOUNS = words("sanctions embargo embargoes tariff tariffs");
/** Nouns that name sanctions behind one of the kinds: "travel bans", "visa restrictions". */
export const MEASURE_NOUNS = words("ban bans restriction restrictions freeze freezes measures");
/** What such a measure is laid on. */
export const MEASURE_KINDS = words("travel visa asset import export trade punitive");
/** Verbs of laying and lifting sanctions on somebody. */
export const SANCTIONING_VERBS = words(
  "impose lift ease suspend announce levy reimpose remove extend renew tighten place slap adopt introduce",
);
/** Verbs of keeping somebody from what he owns: with assets they are sanctions. */
export const FREEZING_VERBS = words("freeze");
/** Verbs whose object is who is sanctioned. */
export const BLACKLISTING_VERBS = words("sanction blacklist");

/** Nouns of contact that goes on, with their status where the words settle it. */
export const PROCESS_PHRASES: readonly {
  readonly words: readonly string[];
  readonly status: "ongoing" | "planned" | null;
}[] = [
  { words: ["ongoing", "communication"], status: "ongoing" },
  { words: ["ongoing", "contacts"], status: "ongoing" },
  { words: ["ongoing", "coordination"], status: "ongoing" },
  { words: ["normalization"], status: null },
  { words: ["normalisation"], status: null },
  { words: ["peace", "process"], status: "ongoing" },
  { words: ["high-level", "contacts"], status: "planned" },
  { words: ["technical", "talks"], status: "planned" },
];

/** Adjectives of a visit that is still to come. */
export const PLANNED_ADJECTIVES = new Set(
  "upcoming planned forthcoming scheduled future next proposed".split(" "),
);

/** Words before a visit that may be only talked about. */
export const DOUBTFUL_ADJECTIVES = new Set("possible potential any no recent such".split(" "));
