/** Takes a report's text, gives its meetings and calls, and who sat in each as one line, for tests of the rooms read. */
import type { Event } from "@readout/core";
import { extract } from "../extract.ts";

/** Foreign ministers of three states, met on a Monday. */
export const ROOM = "The foreign ministers of Chad, Niger and Mali met on Monday.";

/** The meetings and calls of a text published on 2024-03-14, a Thursday, by an outlet where one is given. */
export const meetingsOf = (text: string, outlet?: string): Event[] =>
  extract(text, { published: "2024-03-14", ...(outlet === undefined ? {} : { outlet }) }).events.filter(
    ({ type }) => type === "meeting" || type === "call",
  );

/** "status A=person+post B=post[duties] C=person- D=post? !E": seats by delegation; "-" sat not, "?" isn't known to have sat, "!" stayed away. */
export const brief = ({ status, participants, subjects }: Event): string => {
  const sides = new Map<string, string[]>();
  for (const { represents, person, post, duties, seat } of participants) {
    const who = person ? person.slice("person:".length) : (post ?? "");
    const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
    const sits = seat === "yes" ? "" : seat === "no" ? "-" : "?";
    const known = sides.get(represents) ?? [];
    sides.set(represents, [...known, `${who}${duty}${sits}`]);
  }
  const seats = [...sides].map(([entity, held]) => {
    const words = held.filter((word) => word !== "").join("+");
    return words === "" ? entity : `${entity}=${words}`;
  });
  return [status, ...seats, ...subjects.map((entity) => `!${entity}`)].join(" ");
};

/** "status mode: A B(function) C[duties] D- E?": states with functions other than a peer's; "-" and "?" as above. */
export const seatLine = ({ status, mode, participants }: Event): string =>
  `${status} ${mode}: ${participants
    .map(({ represents, function: role, duties, seat }) => {
      const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
      const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
      return `${represents}${part}${duty}${seat === "yes" ? "" : seat === "no" ? "-" : "?"}`;
    })
    .join(" ")}`;
