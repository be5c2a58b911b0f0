/** `readout contacts [A B]`: when the two met, at what level, and the highest of it; without them, who met whom (R14–R16). */
import { type Mode, whoMetWhom } from "@readout/core";
import { allPages, mergedEvents, type StoredContact } from "@readout/store";
import { postName } from "../briefing/names.ts";
import { actorNamed } from "../database/actor-named.ts";
import type { Archive } from "../database/archive.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { toldContacts } from "../database/told-contacts.ts";
import { type WindowFlags, windowOf } from "../database/window-flags.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** The flags of `contacts`. */
export interface ContactsFlags extends DatabaseFlags, WindowFlags {
  readonly level?: string;
  readonly mode?: Mode;
  /** Who hosted the ministers of others is presumed to have taken part (R3). */
  readonly presumed?: boolean;
  /** False leaves out contacts among more than six delegations. */
  readonly plenary: boolean;
}

/** Prints the sure and possible contacts, latest first, each once with the reports that tell of it, then the highest sure one; without A and B every pair that met. */
export async function runContacts(
  a: string | undefined,
  b: string | undefined,
  flags: ContactsFlags,
  io: Io,
): Promise<number> {
  if (a === undefined) return runPairs(flags, io);
  if (b === undefined)
    throw new Problem("use", "expected two actors, got one; leave both out for all who met");
  return withArchive(flags, async (archive) => {
    const query = {
      a: await actorNamed(archive, "A", a),
      b: await actorNamed(archive, "B", b),
      ...windowOf(flags, { possible: true }),
      ...(flags.level === undefined ? {} : { level: flags.level }),
      ...(flags.mode === undefined ? {} : { mode: flags.mode }),
      ...countedBy(flags),
    };
    const contacts = await allPages((page) => archive.contacts({ ...query, ...page }));
    const meetings = await toldContacts(archive, [query.a, query.b], contacts);
    const highest = await archive.highestContact(query);
    const answers: Answer[] = await Promise.all(
      meetings.map(async ({ contact, reports }) => ({
        json: { contact, reports },
        reading: [
          `• ${await lineOf(archive, contact)}`,
          ...reports.map(({ event, document }) => `  ${event}  ${document}`),
        ],
      })),
    );
    answers.push({
      json: { highest },
      reading: [
        highest === null
          ? "Highest: no sure contact of a known level is kept"
          : `Highest: ${postName(highest.level)}, ${highest.events.join(", ")}`,
      ],
    });
    return printAnswers(answers, "", flags, io);
  });
}

/** Who met whom, most often first; a meeting that several reports tell of counts once (R30), one without a day only where no dated one may be it. */
async function runPairs(flags: ContactsFlags, io: Io): Promise<number> {
  return withArchive(flags, async (archive) => {
    const filters = {
      ...windowOf(flags, { possible: true }),
      ...(flags.level === undefined ? {} : { level: flags.level }),
    };
    const { events, name } = await mergedEvents(archive, filters);
    const { pairs } = whoMetWhom(
      events.map(({ event }) => event).filter(({ mode }) => flags.mode === undefined || mode === flags.mode),
      { onceRetold: true, ...countedBy(flags) },
    );
    const answers = [...pairs]
      .filter(({ count }) => count > 0)
      .sort((x, y) => y.count - x.count || (x.between.join() < y.between.join() ? -1 : 1))
      .map((pair): Answer => {
        const [x, y] = pair.between;
        const round = pair.plenary.length;
        const plenary =
          round === 0 ? "" : round === pair.count ? ", in plenary" : `, ${round} of them in plenary`;
        const possible = pair.possible.length > 0 ? `, ${pair.possible.length} more may be` : "";
        return {
          json: pair,
          reading: [
            `${name(x)} and ${name(y)}: ${pair.count} ${pair.count === 1 ? "time" : "times"}${plenary}${possible}`,
          ],
        };
      });
    return printAnswers(answers, "nobody is known to have met", flags, io);
  });
}

/** Whose seats and which rooms count. */
const countedBy = ({ presumed = false, plenary }: ContactsFlags) => ({
  counterpartPresumption: presumed,
  withoutPlenary: !plenary,
});

/** How they were in touch, behind "meeting" or "call". */
const words = (mode: Mode): string => (mode === "video" ? "by video" : mode.replaceAll("_", " "));

async function lineOf(archive: Archive, contact: StoredContact): Promise<string> {
  const event = (await archive.event(contact.event))?.record;
  const doubts = [
    contact.contact === "unknown" ? "whether they met isn't sure" : null,
    contact.inWindow === "unknown" ? "it may lie outside the dates" : null,
    contact.plenary === "yes" ? "in plenary" : null,
  ].filter((one) => one !== null);
  const place = event?.where ? `, ${event.where.name}` : "";
  const level = postName(contact.level.level) ?? "unknown";
  const mode = contact.mode === "unknown" || contact.mode === event?.type ? "" : ` ${words(contact.mode)}`;
  return `${contact.when ?? "date unknown"}: ${event?.type ?? "event"}${mode}${place}, level ${level}${doubts.length > 0 ? ` (${doubts.join("; ")})` : ""}`;
}
