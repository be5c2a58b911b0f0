/** Takes a text, gives a line for each of its events besides meetings, as tests compare them. */
import { extract } from "../extract.ts";

/** Events besides meetings of a text published on a Wednesday: type, status, day, place, who is in it. */
export const otherEvents = (text: string): string[] =>
  extract(text, { published: "2031-09-17" })
    .events.filter(({ meta }) => meta.confidence.reasons.some((reason) => reason.startsWith("events:")))
    .map(({ type, status, when, where, participants }) =>
      [
        type,
        status,
        when?.edtf ?? "-",
        where?.name ?? "-",
        ...participants.map(({ represents }) => represents).sort(),
      ].join(" "),
    );
