/** Who belongs to the European Union since when: R1 marks it and a member of it as contained where both sit apart. */
import type { Membership } from "@readout/core";

/** The actor id of the union. */
export const UNION = "igo:european-union";

/** The day of joining, the states that joined. */
const JOINED: readonly (readonly [string, string])[] = [
  ["1958-01-01", "BEL DEU FRA ITA LUX NLD"],
  ["1973-01-01", "DNK GBR IRL"],
  ["1981-01-01", "GRC"],
  ["1986-01-01", "ESP PRT"],
  ["1995-01-01", "AUT FIN SWE"],
  ["2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"],
  ["2007-01-01", "BGR ROU"],
  ["2013-07-01", "HRV"],
];

/** Last days of those who left. */
const LEFT: Readonly<Record<string, string>> = { GBR: "2020-01-31" };

/** A state's membership in the union, by its code. Source: the treaties of accession and withdrawal. */
export const UNION_MEMBERSHIPS: ReadonlyMap<string, Membership> = new Map(
  JOINED.flatMap(([from, states]) =>
    states.split(" ").map((state) => [state, { in: UNION, from, to: LEFT[state] ?? null }] as const),
  ),
);
