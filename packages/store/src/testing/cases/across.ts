/** Gives the cases on what is worked out over many documents: names, timelines, ledgers. */

import type { Dossier, Event, Track } from "@readout/core";
import { actorNamed } from "../../across/actor-named.ts";
import { knownActors } from "../../across/known-actors.ts";
import { ledger } from "../../across/ledger.ts";
import { mergedEvents } from "../../across/merged-events.ts";
import { timeline } from "../../across/timeline.ts";
import type { Workspace } from "../../workspace.ts";
import { type Case, codeOf } from "../case.ts";
import { reportOf } from "../report.ts";
import { fill, placeOnShelf, SHELF } from "../shelf.ts";

/** One meeting as three outlets tell of it, the third a day later; with `mode` as a later extractor reads it. */
const TOLD = (mode: "in_person" | "video", by: string) =>
  [
    { day: "2023-05-10", said: "we keep talking, and on every crossing in the hills and by the river" },
    { day: "2023-05-10", said: "the roadmap is ready" },
    { day: "2023-05-11", said: "the border will open again" },
  ].map((facts, at) => reportOf({ parties: ["XAL", "XBO"], outlet: `outlet ${at}`, mode, by, ...facts }));

/** Long enough that two texts which both have it are copies. */
const SPEECH =
  "we will keep the crossing at the old mill open through the winter, the customs house will have a second shift " +
  "from the first of the month, lorries with fruit go before all others, and whoever waits longer than a night can " +
  "ask for the fee back at either end of the bridge without filling in a form";

const documents = SHELF.map((dossier) => dossier.documents[0]?.id as string);

// XAL and XBO met again, but nothing says that they drafted their plan there.
const OPEN = SHELF.map((_, at) => `${at} open`);

/** The report of a meeting whose text says that its talks are coordinated with others of the first two. */
function coordinated(dossier: Dossier, label: string): Dossier {
  const [event] = dossier.events as [Event];
  const members = event.participants.slice(0, 2).map(({ represents }) => represents);
  const track = (id: string, name: string, other: string): Track => ({
    id,
    label: name,
    number: 1,
    members,
    series: [id.replace("track:", "series:")],
    coordinatedWith: [other],
    meta: event.meta,
  });
  return {
    ...dossier,
    events: [{ ...event, track: "track:own", series: "series:own" }],
    tracks: [track("track:own", "main line of talks", "track:told"), track("track:told", label, "track:own")],
  };
}

export const ACROSS_CASES: readonly Case[] = [
  {
    name: "merges what several reports tell of, and keeps a person's word through a re-run and a merge in another order",
    run: async ({ space, other }) => {
      const first = TOLD("in_person", "sample/1");
      for (const dossier of first) await space.put(dossier, { extractor: "sample/1" });
      const seen = async (workspace: Workspace) =>
        (await mergedEvents(workspace, {})).events.map(({ event, sources, conflicts }) => [
          event.when?.edtf,
          event.mode,
          event.meta.status,
          sources.length,
          conflicts.map(({ field }) => field),
        ]);
      const before = await seen(space);
      // The desk stands behind the third report's day, against the two others.
      const target = first[2]?.events[0]?.id as string;
      await space.reviews.add({ target, action: "accept", by: "desk", why: "seen the diary" });
      const judged = await seen(space);
      const later = TOLD("video", "sample/2");
      const run = await space.reextract({
        version: "sample/2",
        extract: (text) => later.find(({ documents: [one] }) => one?.text === text) as Dossier,
      });
      const again = await seen(space);
      const kept = await Promise.all(later.map(({ documents: [one] }) => space.dossier(one?.id ?? "")));
      for (const dossier of kept.reverse()) await other.put(dossier as Dossier);
      return { before, judged, upgraded: run.upgraded, again, elsewhere: await seen(other) };
    },
    expected: {
      before: [["2023-05-10", "in_person", "proposed", 3, ["when"]]],
      judged: [["2023-05-11", "in_person", "accepted", 3, ["when"]]],
      upgraded: 3,
      again: [["2023-05-11", "video", "accepted", 3, ["when"]]],
      elsewhere: [["2023-05-11", "video", "accepted", 3, ["when"]]],
    },
  },
  {
    name: "names the actors of documents as reviewed, and none of another workspace",
    run: async ({ space, other }) => {
      await fill(space);
      const [first = ""] = documents;
      const before = (await knownActors(space, documents)).name("XAL");
      await space.reviews.add({
        target: "XAL",
        document: first,
        action: "edit",
        after: { names: [{ text: "Republic of Al", lang: "en", kind: "name" }] },
        by: "desk",
      });
      const reviewed = await space.actorsOf([first]);
      return [
        before,
        reviewed
          .get(first)
          ?.find(({ id }) => id === "XAL")
          ?.names.map(({ text }) => text),
        [...(await space.actorsOf(["doc:none", ...documents])).keys()].length,
        (await other.actorsOf(documents)).size,
      ];
    },
    expected: ["XAL", ["Republic of Al"], SHELF.length, 0],
  },
  {
    name: "finds an actor by id in any case, and tells of a name that is nobody's",
    run: async ({ space }) => {
      await fill(space);
      return [await actorNamed(space, "xal"), await codeOf(actorNamed(space, "Atlantis"))];
    },
    expected: ["XAL", "invalid_option"],
  },
  {
    name: "lines up the meetings of parties with what changed, those without a day last",
    run: async ({ space }) => {
      await fill(space);
      const { entries, more } = await timeline(space, { party: ["XAL", "XBO"] });
      const some = await timeline(space, { party: ["XAL", "XBO"] }, 2);
      return [
        entries.map(({ event, drift }) => [
          placeOnShelf(event.id),
          drift?.added.map(({ entity }) => entity) ?? null,
        ]),
        more,
        some.entries.length,
        some.more,
      ];
    },
    expected: [
      [
        [0, null],
        [1, ["XCO"]],
        [3, []],
        [5, null],
        [7, null],
      ],
      false,
      2,
      true,
    ],
  },
  {
    name: "tells of series side by side which a text calls coordinated, under the series of the meetings before",
    run: async ({ space }) => {
      const foreign = { parties: ["XAL", "XBO", "XCO"], post: "foreign_minister" };
      const defence = { parties: ["XAL", "XBO", "XDE"], post: "defence_minister" };
      const dossiers = [
        reportOf({ ...foreign, day: "2023-04-04" }),
        reportOf({ ...defence, day: "2023-04-20" }),
        reportOf({ ...foreign, day: "2023-05-10" }),
        coordinated(reportOf({ ...defence, day: "2023-05-25" }), "those of the foreign ministers"),
      ];
      for (const dossier of dossiers) await space.put(dossier);
      const { entries, tracks } = await timeline(space, { party: ["XAL", "XBO"] });
      const first = (series: string) => entries.findIndex((one) => one.series === series);
      return tracks.map(({ between, differ, coordinated: is }) => [between.map(first).sort(), differ, is]);
    },
    expected: [[[0, 1], ["members", "ministries"], true]],
  },
  {
    name: "keeps a ledger that calls nothing overdue without a day to judge by",
    run: async ({ space }) => {
      await fill(space);
      const target = SHELF[8]?.commitments[0]?.id as string;
      const after = { due: { edtf: "2024-02", time: null, zone: null } };
      await space.reviews.add({ target, action: "edit", after, by: "desk" });
      const { items } = await space.commitments();
      const states = async (asOf?: string) =>
        (await ledger(space, items, asOf)).map(
          ({ commitment, followUp }) =>
            `${SHELF.findIndex(({ commitments }) => commitments[0]?.id === commitment.id)} ${followUp.state}`,
        );
      return [(await states()).sort(), (await states("2024-01")).sort(), (await states("2030")).sort()];
    },
    expected: [OPEN, OPEN, OPEN.map((state) => state.replace("8 open", "8 overdue"))],
  },
  {
    name: "lists a commitment once that a reprint repeats",
    run: async ({ space }) => {
      const facts = { parties: ["XAL", "XBO"], day: "2023-05-10" };
      const [whole, reprint, other] = [
        reportOf({ ...facts, said: `${SPEECH}, and so will I`, outlet: "Port Wire" }),
        reportOf({ ...facts, said: SPEECH, outlet: "Cordia Herald" }),
        reportOf({ ...facts, said: "the roadmap is ready", outlet: "Alvia Post" }),
      ];
      for (const dossier of [reprint, whole, other]) await space.put(dossier);
      const { items } = await space.commitments();
      const ids = [whole, reprint, other].map(({ documents: [one] }) => one?.id);
      return (await ledger(space, items))
        .map(({ document, reprints }) => [ids.indexOf(document), reprints.map((one) => ids.indexOf(one))])
        .sort();
    },
    expected: [
      [0, [1]],
      [2, []],
    ],
  },
];
