/** Classes of nouns that decide what a verb does ("provide aid", "cut aid", "sign an agreement"), and nouns that name an act themselves. */

import { WordList } from "../word-list.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const ofType = (wanted: string): ReadonlySet<string> =>
  new Set([...ACTOR_NOUNS].flatMap(([noun, type]) => (type === wanted ? [noun] : [])));

/** Noun classes by name; nouns stand in their dictionary form. */
export const NOUN_CLASSES = {
  aid: words(
    "aid assistance help relief donation fund funding money cash grant loan credit medicine medication supply food equipment weapon weaponry arm armament ammunition munition tank missile rocket jet helicopter aircraft vehicle vaccine dose dollar euro pound bailout rescue yen rupee krona kronor krone kroner peso riyal dirham rand shilling naira franc ruble rouble lira baht yuan ambulance gun million billion package contribution training shelter subsidy finance financing hospital ventilator mask drone regiment scholarship debt-relief blanket tent wheat grain fuel kit protection",
  ),
  forces: words(
    "troop soldier force peacekeeper contingent battalion brigade regiment personnel adviser advisor instructor trainer ship warship vessel plane warplane bomber carrier frigate destroyer marine tank missile army unit police military deployment reinforcement observer",
  ),
  information: words(
    "tip information intelligence evidence data detail document technology expertise experience know-how file record",
  ),
  agreement: words(
    "agreement accord treaty deal pact memorandum mou contract protocol convention declaration understanding communique communiqué compromise settlement concord charter letter roadmap framework arrangement text",
  ),
  ties: words("tie relation link relationship"),
  talks: words(
    "talk meeting discussion negotiation consultation summit conference dialogue session conversation call round contact interview encounter exchange forum",
  ),
  request: words(
    "demand request call appeal proposal offer petition plea bid motion suggestion invitation overture ultimatum application push attempt",
  ),
  decision: words(
    "decision move plan policy action law bill measure step resolution result victory election ruling verdict budget reform claim allegation accusation charge report finding comment remark notion idea possibility solution interference intervention involvement legitimacy argument criticism",
  ),
  restriction: words(
    "sanction embargo ban blockade restriction boycott curfew tariff emergency law siege freeze rule requirement duty tax levy visa fee control quota barrier state-of-emergency moratorium prohibition limit",
  ),
  protest: words(
    "strike protest sit-in demonstration boycott rally march picket vigil blockade walkout riot hunger-strike",
  ),
  attack: words(
    "attack strike raid offensive assault bombing airstrike air-strike bombardment shelling incursion invasion ambush massacre missile rocket fire war operation campaign crackdown violence shot mortar bomb",
  ),
  hostility: words("hostility fighting operation war violence offensive shelling fire attack bombing strike"),
  support: words(
    "support solidarity backing commitment condolence sympathy confidence respect appreciation gratitude thanks praise endorsement congratulation friendship admiration satisfaction",
  ),
  criticism: words(
    "criticism condemnation outrage anger concern disapproval dismay displeasure regret complaint objection opposition rebuke denunciation broadside disappointment alarm",
  ),
  permission: words(
    "permission approval authorization authorisation access citizenship pardon amnesty mandate bail visa right clearance consent immunity leave licence license autonomy independence concession",
  ),
  lawsuit: words(
    "lawsuit suit complaint charge case proceeding proceedings litigation indictment accusation allegation claim",
  ),
  ceasefire: words("ceasefire cease-fire truce armistice cessation moratorium"),
  visit: words("visit trip tour"),
  envoy: words("ambassador envoy diplomat attache consul charge"),
  investigation: words("investigation inquiry probe enquiry"),
  mediation: words("mediation mediator"),
  territory: words(
    "city town village territory area base airport border island province region capital strait position",
  ),
  drill: words("exercise drill manoeuvre maneuver wargame war-game patrol rehearsal training"),
  relief: words(
    "team doctor medic nurse rescuer rescue expert engineer plane convoy shipment truck water vegetable flour rice clothing clothes crew unit technician generator",
  ),
  refuge: words("asylum refuge shelter sanctuary haven protection home"),
  uprooted: words("refugee migrant evacuee seeker asylum-seeker orphan exile people family"),
  official: words(
    "chief head officer official spokesman minister premier chief governor general commander ambassador director judge mayor aide cabinet government police",
  ),
  outsider: words(
    "diplomat envoy ambassador attache agency charity organisation organization ngo group observer monitor inspector journalist correspondent worker peacekeeper troop delegation mission staff team",
  ),
  bomb: words("bomb blast explosion mine bomber grenade device landmine bombing car-bomb"),
  weapon: words(
    "rocket missile shell mortar drone bomb jet warplane plane tank artillery round projectile bullet",
  ),
  police: words(
    "police officer agent policeman detective investigator prosecutor magistrate troop soldier commando force army gendarme inspector guard",
  ),
  slur: words(
    "terrorist dictator liar traitor aggressor guy disgrace fool criminal murderer killer threat puppet coward tyrant thug butcher clown hypocrite lackey stooge bully outlaw lie sham farce plot fraud provocation crime nonsense propaganda betrayal blackmail terrorism genocide aggression insult",
  ),
  crowd: ofType("population"),
  gang: ofType("armed_group"),
  prisoner: words(
    "prisoner detainee hostage inmate captive policeman captor airman airmen sailor aviator crewman engineer worker tourist activist suspect dissident journalist opponent protester demonstrator leader rebel militant migrant politician official lawyer man woman national citizen soldier people",
  ),
} as const;

/** Name of a noun class. */
export type NounClass = keyof typeof NOUN_CLASSES;

/** A noun that names an act: what it comes to, where the other side stands, and whether both sides do it to each other. */
export interface ActNoun {
  readonly root: string;
  readonly slots: readonly string[];
  readonly reciprocal: boolean;
  readonly plover?: string;
}

/** The places of the other side in a line of a table, divided by spaces. */
export const slotsOf = (text: string): readonly string[] => text.split(" ").filter((slot) => slot !== "");

const act = (root: string, slots: string, nouns: string, plover?: string): [string, ActNoun][] =>
  [...words(nouns)].map((noun) => [
    noun,
    { root, slots: slotsOf(slots), reciprocal: false, ...(plover ? { plover } : {}) },
  ]);
const mutual = (root: string, slots: string, nouns: string): [string, ActNoun][] =>
  [...words(nouns)].map((noun) => [noun, { root, slots: slotsOf(slots), reciprocal: true }]);

/** Act nouns by lemma: the object of a light verb ("launched an attack on"), or possessed ("X's attack on Y"). */
export const ACT_NOUNS: ReadonlyMap<string, ActNoun> = new Map([
  ...mutual(
    "04",
    "with between to",
    "talk meeting discussion negotiation consultation summit dialogue conversation session",
  ),
  ...act("04", "between with on object", "mediation"),
  ...mutual("06", "with between", "cooperation collaboration exercise drill manoeuvre maneuver"),
  ...mutual("05", "with between", "agreement accord treaty deal pact memorandum mou contract"),
  ...act("05", "for to of with", "support solidarity backing endorsement praise condolence congratulation"),
  ...act(
    "07",
    "to for in",
    "aid assistance donation deployment loan relief contribution grant funding training",
  ),
  ...act("11", "of on against about over with", "criticism condemnation denunciation rebuke outrage"),
  ...act("11", "against", "lawsuit suit complaint charge accusation allegation proceeding litigation"),
  ...act("09", "into of against", "investigation inquiry probe"),
  ...act("10", "that to on for from", "demand ultimatum"),
  ...act("02", "that to on for by", "appeal plea request call"),
  ...act("12", "with of to for object from", "refusal rejection veto"),
  ...act("13", "against to on of", "threat warning"),
  ...act("14", "against outside in", "protest demonstration strike rally march boycott sit-in riot"),
  ...act("08", "with against on in", "ceasefire cease-fire truce cessation", "RETREAT"),
  ...act("08", "of from to", "release withdrawal pardon", "RETREAT"),
  ...act("16", "on against", "sanction embargo", "COERCE"),
  ...act("17", "on against of", "crackdown curfew ban arrest detention"),
  ...act("19", "of on", "blockade siege occupation", "COERCE"),
  ...act(
    "19",
    "on against of at in into",
    "attack strike raid offensive airstrike bombardment shelling incursion invasion missile assault ambush operation war bombing",
  ),
  ...act("20", "of against", "massacre genocide"),
]);

/** Participles that stand before a noun as adjectives do. */
export const VERBAL_ADJECTIVES = new WordList(
  "scathing blistering stinging damning standing ongoing lasting growing binding outstanding peacekeeping neighbouring neighboring opposing warring visiting ruling leading remaining fleeing returning outgoing incoming surrounding existing",
);
