/** The words by which a text speaks of people of other states without naming one. */
import { WordList } from "../word-list.ts";

/** Adjectives of a part of the world, and of the world, before the people of its states. */
export const REGIONS = new WordList(
  (
    "african arab asian european caribbean pacific baltic nordic balkan balkans gulf scandinavian transatlantic " +
    "andean sahelian mediterranean latin western world foreign visiting indo-pacific island"
  ).split(" "),
);

/** Those who sit for a state. */
export const FOREIGN_PEOPLE = new WordList(
  "leaders ministers counterparts presidents envoys ambassadors governments allies partners heads officials diplomats delegations representatives",
);

/** Nouns of states and of parts of the world behind "of" or "from"; "states" alone are also those of a union. */
export const STATES_SAID = new WordList(
  "countries nations asia africa europe caribbean pacific balkans hemisphere americas world",
);
