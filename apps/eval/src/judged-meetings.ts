/**
 * `npm run eval -- sample-meetings CORPUS.jsonl [--seed 1] [--n 60] [--out DIR]`: draws as many reports with a meeting found as
 * without and writes, outside the repository, what a person reads in a shuffled order (`meetings.reading.jsonl`: the texts,
 * without what was found) and the key (`meetings.key.jsonl`: what was found).
 * `npm run eval -- judgements CORPUS.jsonl [--verdicts FILE]` scores the verdicts against a fresh reading.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dossier, type Event, FORMATS } from "@readout/core";
import { type CorpusLine, linesOf, option, writeLines } from "./corpus-lines.ts";
import { readReport } from "./read.ts";
import { sampleOptions } from "./sample-options.ts";
import { seeded } from "./seeded.ts";

/**
 * A person's verdict on one report, without any of its text. `meeting` says whether it tells of a meeting, call or talks
 * of delegations (states, organisations, armed groups) that took place; `delegations` names those of the one that the
 * report is about, by ISO 3166-1 alpha-3 code or by name; it is empty where the report is about no one meeting (a briefing, a
 * speech). `contacts` names those of every other one that took place; a report about none is held against the one that fits
 * best. `unclear` counts neither way. A club named for its members ("G7") is that club's room, whoever of it is named besides:
 * the reader resolves it by the registry (R6).
 */
interface MeetingVerdict {
  doc: string;
  meeting: "yes" | "no" | "unclear";
  delegations?: string[];
  contacts?: string[][];
  why?: string;
}

const VERDICTS = fileURLToPath(new URL("../data/judgements/meetings.jsonl", import.meta.url));

/** Meetings and calls of two delegations or more that took place or are under way. */
function meetingsOf(dossier: Dossier): Event[] {
  return dossier.events.filter(
    (event) =>
      (event.type === "meeting" || event.type === "call") &&
      (event.status === "occurred" || event.status === "ongoing") &&
      delegationsOf(event).length >= 2,
  );
}

const delegationsOf = (event: Event): string[] => [
  ...new Set(event.participants.filter((party) => party.seat !== "no").map((party) => party.represents)),
];

/** Draws the sample; returns the exit status: 2 for a missing corpus or an output folder inside the repository. */
export function runSampleMeetings(args: readonly string[]): number {
  const options = sampleOptions(args, "meetings", 60);
  if (!options) return 2;
  const { documents, seed, count, out } = options;
  const found = new Map(documents.map((line) => [line.id, meetingsOf(readReport(line))]));
  const draw = seeded(seed);
  const [withMeeting, without] = [true, false].map((wanted) =>
    draw.draw(
      documents.filter((line) => (found.get(line.id) as Event[]).length > 0 === wanted),
      count,
    ),
  ) as [CorpusLine[], CorpusLine[]];
  const shuffled = draw.draw([...withMeeting, ...without], withMeeting.length + without.length);
  mkdirSync(out, { recursive: true });
  const reading = writeLines(
    join(out, "meetings.reading.jsonl"),
    shuffled.map(({ id, title, outlet, published, text }) => ({ doc: id, title, outlet, published, text })),
  );
  const key = writeLines(
    join(out, "meetings.key.jsonl"),
    shuffled.map(({ id }) => ({ doc: id, meetings: (found.get(id) as Event[]).map(delegationsOf) })),
  );
  const total = [...found.values()].filter((meetings) => meetings.length > 0).length;
  console.log(
    `${withMeeting.length} of ${total} reports with a meeting, ${without.length} of ${documents.length - total} without, seed ${seed}`,
  );
  console.log(`read:  ${reading}\nkey:   ${key}`);
  console.log(
    "write: apps/eval/data/judgements/meetings.jsonl, then npm run eval -- judgements CORPUS.jsonl",
  );
  return 0;
}

/** Scores the verdicts against a fresh reading; returns the exit status: 2 where corpus or verdicts are missing. */
export function runJudgements(args: readonly string[]): number {
  const verdictFile = option(args, "--verdicts") ?? VERDICTS;
  const path = args.find((arg, i) => arg.endsWith(".jsonl") && args[i - 1] !== "--verdicts");
  if (!path || !existsSync(path) || !existsSync(verdictFile)) {
    console.error(
      `eval judgements needs the corpus that was judged and verdicts ({doc, meeting, delegations}, one a line); came: ${path ?? "no corpus"}, ${verdictFile}. Try: npm run eval -- sample-meetings CORPUS.jsonl first`,
    );
    return 2;
  }
  const verdicts = linesOf<MeetingVerdict>(verdictFile);
  const byId = new Map(linesOf<CorpusLine>(path).map((line) => [line.id, line]));
  const meeting = { hit: 0, found: 0, judged: 0 };
  const delegations = { hit: 0, found: 0, judged: 0 };
  const faults: string[] = [];
  for (const verdict of verdicts) {
    const line = byId.get(verdict.doc);
    if (!line) faults.push(`${verdict.doc} isn't in the corpus`);
    if (!line || verdict.meeting === "unclear") continue;
    const dossier = readReport(line);
    const found = meetingsOf(dossier);
    if (found.length > 0) meeting.found++;
    if (verdict.meeting === "yes") meeting.judged++;
    if (found.length > 0 !== (verdict.meeting === "yes"))
      faults.push(
        `${verdict.doc} ${found.length > 0 ? "found, not judged" : "judged, not found"}  ${verdict.why ?? ""}`,
      );
    if (found.length === 0 || verdict.meeting !== "yes") continue;
    meeting.hit++;
    const { delegations: main = [], contacts = [] } = verdict;
    const told = main.length > 0 ? [main] : contacts.filter(({ length }) => length > 1);
    if (told.length === 0) continue;
    const { hit, room, expected } = bestRoom(dossier, found, told);
    delegations.hit += hit;
    delegations.found += room.length;
    delegations.judged += expected.length;
    if (hit < expected.length || hit < room.length)
      faults.push(`${verdict.doc} delegations ${room.join(" ")} for ${expected.join(" ")}`);
  }
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
  const row = (name: string, { hit, found, judged }: typeof meeting): string =>
    `${name.padEnd(12)} precision ${percent(hit, found)} (${hit}/${found})  recall ${percent(hit, judged)} (${hit}/${judged})`;
  console.log(`${verdicts.length} verdicts\n${row("meeting", meeting)}\n${row("delegations", delegations)}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return 0;
}

/** Of the meetings found and those judged, the two that share most. */
function bestRoom(
  dossier: Dossier,
  found: readonly Event[],
  judged: readonly (readonly string[])[],
): { hit: number; room: readonly string[]; expected: readonly string[] } {
  const pairs = judged.flatMap((told) =>
    found.map((event) => {
      const { room, expected } = asClubs(dossier, delegationsOf(event), told);
      const hit = expected.filter((name) => room.some((entity) => isNamed(dossier, entity, name))).length;
      return { hit, room, expected, shared: hit / (room.length + expected.length) };
    }),
  );
  return pairs.reduce((best, pair) => (pair.shared > best.shared ? pair : best));
}

/** A room that holds all members of a club that the verdict names: the club in their stead, on both sides. */
function asClubs(
  dossier: Dossier,
  seated: readonly string[],
  told: readonly string[],
): { room: readonly string[]; expected: readonly string[] } {
  for (const name of told) {
    const club = FORMATS.find(({ labels }) => labels.includes(name));
    const members = club?.members.filter(({ to }) => to === null).map(({ actor }) => actor) ?? [];
    if (members.length === 0 || !members.every((member) => seated.includes(member))) continue;
    const isMember = (one: string): boolean => members.some((member) => isNamed(dossier, member, one));
    return {
      room: [...seated.filter((entity) => !members.includes(entity)), name],
      expected: told.filter((one) => one === name || !isMember(one)),
    };
  }
  return { room: seated, expected: told };
}

function isNamed(dossier: Dossier, entity: string, name: string): boolean {
  const fold = (text: string): string =>
    text.toLowerCase().replace(/^the /, "").replaceAll(".", "").replaceAll("organisation", "organization");
  const actor = dossier.actors.find(({ id }) => id === entity);
  return [
    entity,
    entity.replace(/^[a-z_]+:/, "").replaceAll("-", " "),
    ...(actor?.names.map(({ text }) => text) ?? []),
  ].some((known) => fold(known) === fold(name));
}
