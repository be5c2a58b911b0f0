/** Gives the words before and behind a person's name that aren't part of it. */

/** Titles and forms of address that reports print before a name, in lower case and without points. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady madam madame sheikh sheikha sultan king queen prince princess " +
    "crown emir imam ayatollah pope cardinal president vice prime minister deputy foreign defence defense secretary " +
    "assistant under undersecretary chancellor ambassador envoy special representative general gen admiral adm colonel " +
    "col major maj captain lieutenant lt senator sen congressman congresswoman governor speaker chairman chairwoman chair " +
    "director administrator commissioner honorable excellency hm hrh his her majesty highness"
  ).split(" "),
);

/** What stands behind a name: "Jr.", "III". */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
