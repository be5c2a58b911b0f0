/** The words that standing relations are told in: who backs whom, holds what, has forces where, is tied to whom how. */
import { WordList } from "../word-list.ts";

const words = (text: string): WordList => new WordList(text.split(" "));

/** Verbs of backing by lemma; `support` and `back` tell of a relation only where their object bears arms. */
export const BACKING_LEMMAS = words("back support arm fund finance sponsor equip bankroll");

/** Second parts of compounds: "Ruritania-backed rebels". */
export const BACKED_PARTICIPLES = words(
  "backed supported armed funded financed sponsored equipped trained aligned",
);

/** Second parts of compounds: "the Ruritanian-held north". */
export const HELD_PARTICIPLES = words("held occupied controlled annexed administered seized");

/** Verbs of taking or holding ground by lemma. */
export const HOLDING_LEMMAS = words("hold occupy control seize capture annex administer");

/** Nouns of ground that is held. */
export const GROUND_NOUNS = words(
  "territory territories part parts area areas strip zone hilltop hill heights enclave land swath swaths swathes region province city town island islands village villages post posts airport port border crossing quarter third half percent most much bulk majority",
);

/** Nouns of armed people and what they stay in. */
export const FORCE_NOUNS = words(
  "troops forces soldiers base bases garrison contingent peacekeepers mercenaries warships army brigade battalion marines paratroopers presence",
);

/** Verbs of keeping forces somewhere by lemma. */
export const STATIONING_LEMMAS = words("have maintain keep station deploy base retain");

/** Verbs of removing from power by lemma. */
export const REMOVING_LEMMAS = words("remove oust topple overthrow unseat depose");

/** Verbs whose infinitive is sought. */
export const SEEKING_FORMS = words(
  "seeking seek seeks sought trying try tried want wants wanted fighting aiming vowed vowing working",
);

/** Adjectives and participles of bad relations. */
export const STRAIN_WORDS = words(
  "strained tense frosty fractured soured severed icy hostile frozen ruptured broken troubled",
);

/** Nouns of relations. */
export const TIE_NOUNS = words("ties relations relationship");

/** Nouns of friends. */
export const FRIEND_NOUNS = words("ally allies friend friends");

/** Verbs of joining an organisation by lemma, with the organisation as their object. */
export const JOINING_LEMMAS = words("join rejoin enter");

/** Verbs of taking in by lemma, with the organisation as their subject. */
export const ADMITTING_LEMMAS = words("admit readmit");

/** Words before the nouns of armed groups that the lexicon of actors doesn't have. */
export const ARMED_ADJECTIVES = words(
  "armed rebel insurgent opposition militant jihadist separatist paramilitary guerrilla",
);

/** Nouns of such groups. */
export const ARMED_NOUNS = words(
  "group groups faction factions fighters rebels militias militia militants insurgents guerrillas separatists opposition",
);

/** Verbs of keeping somebody in power by lemma. */
export const POWER_LEMMAS = words("keep hold prop");

/** Verbs of fighting by lemma. */
export const FIGHTING_LEMMAS = words("fight battle");

/** Nouns of fighting. */
export const WAR_NOUNS = words("war");

/** Nouns of holding ground. */
export const HOLD_NOUNS = words("hold control");

/** Nouns of belonging to an organisation. */
export const MEMBER_NOUNS = words("member members");
