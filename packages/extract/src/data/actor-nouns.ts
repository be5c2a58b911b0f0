/** Common nouns that name who acts in political events ("police", "rebels", "court"), with the type of actor that each is. */

import type { ActorType } from "@readout/core";
import { WordList } from "../word-list.ts";

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const GROUPS: readonly (readonly [ActorType, string])[] = [
  [
    "government",
    "inspectorate constabulary directorate coastguard gendarmerie customs intelligence-service legislature prefecture politburo executive magistracy ombudsman government authority regime administration cabinet presidency kremlin parliament senate congress council assembly house junta state ministry department agency bureau office court tribunal judiciary judge prosecutor police commission committee embassy consulate mission bank municipality chamber board secretariat command state-department palace",
  ],
  [
    "armed_group",
    "gunner infiltrator commando marauder raider guardsman gendarme paratrooper legionnaire ranger partisan irregular mutineer putschist vigilante bandit gangster hitman henchman mobster saboteur assailant arsonist fleet flotilla squadron garrison platoon death-squad squad patrol brigand outlaw clansman janjaweed warplane bombardier mujahedeen mujahideen fedayeen rebel militia militiaman insurgent militant guerrilla guerilla fighter gunman army military navy force troop soldier peacekeeper paramilitary faction separatist secessionist jihadist terrorist extremist bomber attacker hijacker kidnapper sniper warlord unit battalion brigade contingent airforce air-force serviceman officer personnel marine gang cartel mafia pirate syndicate cell network jihadi peshmerga taliban guard hezbollah",
  ],
  [
    "population",
    "controller docker hacker mob rioter looter dockworker longshoreman stevedore railwayman postman fireman firefighter paramedic rescuer midwife carer electrician plumber mechanic carpenter baker butcher waiter maid cleaner janitor clerk civil-servant bureaucrat technocrat architect developer builder planter grower fisher logger hunter poacher gardener harvester squatter colonist emigrant deportee stowaway castaway pupil schoolchild schoolboy schoolgirl headmaster lecturer dean rector librarian curator archivist photographer cameraman correspondent broadcaster presenter cartoonist preacher mullah abbot hermit theologian partygoer picketer marcher dissenter conspirator plotter loyalist unionist nationalist royalist monarchist communist socialist anarchist islamist fundamentalist leftist rightist reservist conscientious-objector draftee internee abductee hostage-taker thief robber burglar fraudster forger rapist paedophile pimp dealer gambler beggar vagrant pensioner welder weaver tailor cobbler barber hairdresser cook chef brewer distiller vintner shepherd cowherd reindeer-herder whaler sealer oilman roughneck surveyor contractor subcontractor supplier importer exporter wholesaler retailer hawker street-vendor porter bellboy rickshaw-puller cabbie chauffeur trucker machinist metalworker steelworker autoworker textile-worker garment-worker policewoman servicewoman servicemen aid-worker relief-worker peace-activist negotiator crewmember people citizen civilian resident refugee migrant villager protester protestor demonstrator worker teacher student farmer journalist activist prisoner detainee hostage inmate captive striker national voter minority settler muslim christian jew immigrant expatriate islander inhabitant crowd woman man child girl boy family victim survivor miner driver doctor nurse employee staff seeker foreigner believer supporter critic opponent follower youth population community tribe tribesman clan public passer-by patient physician blogger dissident lawyer attorney reporter writer artist cleric monk priest pilot crew passenger fisherman sailor trader businessman businessmen investor owner rancher tycoon smuggler trafficker physicians aide scientist academic professor son daughter wife husband brother sister relative mother father widow expert analyst researcher publisher editor singer player footballer athlete coach banker economist historian engineer mercenary detective agent spy veteran conscript captain lieutenant sergeant major sheikh rabbi pastor nun missionary tourist traveller traveler consumer customer borrower tenant landlord vendor shopkeeper merchant herder nomad peasant labourer laborer orphan teenager adult suspect convict fugitive murderer killer assassin criminal addict defendant plaintiff juror sheriff warden jailer auditor regulator magistrate claimant complainant whistleblower whistle-blower evacuee returnee asylum-seeker applicant graduate scholar poet novelist actor actress filmmaker celebrity steward commuter motorist cyclist shopper mourner worshipper worshiper pilgrim congregation seafarer crewman trainee recruit cadet deserter defector exile captor ransomer parishioner",
  ],
  [
    "unspecified_group",
    "warship frigate destroyer submarine gunboat trawler dinghy gunship artillery airline manufacturer maker producer insurer lender caucus lobby clergy synod diocese parish monarchy pretender leadership elite oligarch magnate mogul baron landowner creditor bondholder shareholder pontiff primate cardinal patriarch vicar marshal brigadier corporal constable bailiff commandant premier-designate strongman kingpin ringleader mastermind chieftain elder ship tanker vessel boat ferry plane airliner convoy ruler monarch dictator regent heir chancellor vice-chancellor watchdog jury ex-president ex-premier ex-minister ex-leader predecessor mediator facilitator guarantor signatory interlocutor emissary intermediary organiser co-chair go-between opposition party group organization organisation company firm corporation union federation association alliance coalition bloc ngo charity church foundation institute university delegation side leader chief official minister president premier king queen prince princess emperor emir sultan pope bishop archbishop imam mufti ayatollah ambassador envoy diplomat delegate counterpart spokesman spokeswoman spokesperson secretary governor mayor senator lawmaker legislator parliamentarian congressman congresswoman mp mep mps deputy speaker commissioner director head chairman chairwoman chairperson general commander admiral colonel candidate politician republican democrat conservative member ally partner neighbor neighbour country nation government-in-exile power donor observer inspector monitor investigator representative adviser advisor counsel justice organizer functionary nominee successor incumbent vice-president vice-premier campaign conglomerate newspaper factory museum team club",
  ],
];

/** Type of actor by the noun's lemma. */
export const ACTOR_NOUNS: ReadonlyMap<string, ActorType> = new Map(
  GROUPS.flatMap(([type, list]) => words(list).map((word) => [word, type] as const)),
);

/** Nouns of quantity and part before "of": the actor stands behind them ("dozens of activists", "members of the army"). */
export const PARTITIVES: ReadonlySet<string> = new Set(
  words(
    "dozen hundred thousand score number majority minority group section series spate round range string wave package handful couple pair rest half part bulk some most all many several lot set act batch contingent last remnant remainder convoy busload boatload truckload planeload shipload trainload total kind type million billion quarter third percent portion piece",
  ),
);

/** Actor nouns that before another noun only say of what kind it is ("military exercises", "party policy"). */
export const KIND_WORDS = new WordList(
  "military army guard security police government state party company office mission community people opposition force defence defense power work family youth club bank team leader air cabinet employee worker student",
);

/** Nouns of parties that only the text before names ("the two sides"). */
export const EMPTY_PARTIES = new Set(
  "state government country side nation partner neighbor neighbour member party ally".split(" "),
);

/** Capitalised words that end names of programmes, meetings and degrees. */
export const THING_NAMES = new Set(
  "program programme framework initiative roundtable consultation summit dialogue ministerial jr. jr ph.d. ph.d degree plan strategy fund famine crisis pandemic war day week month award prize deal law zone project system standard mechanism protocol park".split(
    " ",
  ),
);

/** Words with an ending of persons ("-ist", "-ian", "-man") that name none. */
export const NOT_PERSONS = new Set(
  "human woman list german asian guardian civilian median men women regimen specimen abdomen".split(" "),
);
