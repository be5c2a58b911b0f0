/** `readout contacts A B`: when the two met, at what level, and the highest of it (R14–R16). */
import { allPages, type StoredContact } from "@readout/store";
import { postName } from "../briefing/names.ts";
import { actorNamed } from "../database/actor-named.ts";
import type { Archive } from "../database/archive.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type WindowFlags, windowOf } from "../database/window-flags.ts";
import type { Io } from "../io.ts";

/** The flags of `contacts`. */
export interface ContactsFlags extends DatabaseFlags, WindowFlags {
  readonly level?: string;
}

/** Prints the sure and possible contacts, latest first, then the highest sure one. */
export async function runContacts(a: string, b: string, flags: ContactsFlags, io: Io): Promise<number> {
  return withArchive(flags, async (archive) => {
    const query = {
      a: await actorNamed(archive, "A", a),
      b: await actorNamed(archive, "B", b),
      ...windowOf(flags),
      ...(flags.level === undefined ? {} : { level: flags.level }),
    };
    const contacts = await allPages((page) => archive.contacts({ ...query, ...page }));
    const highest = await archive.highestContact(query);
    const answers: Answer[] = await Promise.all(
      contacts.map(async (contact) => ({
        json: { contact },
        reading: [`• ${await lineOf(archive, contact)}`, `  ${contact.event}  ${contact.document}`],
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

async function lineOf(archive: Archive, contact: StoredContact): Promise<string> {
  const event = (await archive.event(contact.event))?.record;
  const doubts = [
    contact.contact === "unknown" ? "whether they met isn't sure" : null,
    contact.inWindow === "unknown" ? "it may lie outside the dates" : null,
    contact.plenary === "yes" ? "in plenary" : null,
  ].filter((one) => one !== null);
  const place = event?.where ? `, ${event.where.name}` : "";
  const level = postName(contact.level.level) ?? "unknown";
  return `${contact.when ?? "date unknown"}: ${event?.type ?? "event"}${place}, level ${level}${doubts.length > 0 ? ` (${doubts.join("; ")})` : ""}`;
}
