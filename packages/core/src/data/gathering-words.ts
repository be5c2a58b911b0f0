/** Gives the words by which a report calls what it tells of: a gathering of many rooms, a meal beside it. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** A gathering with rooms of its own: what one of these calls so isn't one meeting of two heads. */
export const GATHERING_WORDS = words(
  "summit summits conference conferences dialogue dialogues forum assembly congress consultations plenary ministerial",
);

/** A table at which those who gather also sit. */
export const MEAL_WORDS = words("dinner dinners banquet lunch luncheon breakfast reception gala");

/** Words of talks: a meal with one of these beside it is told together with them. */
export const TALK_WORDS = words(
  "meet meets met meeting meetings talk talks talked discuss discussed discussion discussions negotiations session sessions",
);

/** Words of one meeting, beside which "meetings" are others. */
export const ONE_MEETING = words("meet meets met meeting");
