/** Takes a title, gives the word for several who hold it; the table of titles lists only those that don't follow the rule. */

/** What stands behind the noun of a title: "secretary|-general", "minister| of defence", "ambassador|-designate". */
const BEHIND_NOUN =
  /[ -](?:general|designate|delegate|elect|plenipotentiary|consort|at-large|in-chief|in-office)\b| (?:of|for|to|in|at|on|with|without|against|d'affaires)\b|'s$|$/;

/** "ministers of defence", "secretaries-general", "spokeswomen"; of two offices in one hand both: "deputy prime ministers and foreign ministers". */
export function pluralOf(title: string): string {
  const [first = "", second, ...more] = title.split(" and ");
  if (
    /(?:minister|councill?or|chancellor|president)$/.test(first) &&
    second?.includes("minister") &&
    !more[0]
  )
    return `${pluralOf(first)} and ${pluralOf(second)}`;
  const end = title.search(BEHIND_NOUN);
  const noun = title.slice(0, end);
  const many = noun.endsWith("man")
    ? `${noun.slice(0, -3)}men`
    : /[^aeo]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return many + title.slice(end);
}
