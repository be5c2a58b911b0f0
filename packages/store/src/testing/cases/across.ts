/** Takes nothing; gives the cases on what is worked out over many documents: names, timelines, ledgers. */
import { actorNamed } from "../../across/actor-named.ts";
import { knownActors } from "../../across/known-actors.ts";
import { ledger } from "../../across/ledger.ts";
import { timeline } from "../../across/timeline.ts";
import { type Case, codeOf } from "../case.ts";
import { fill, placeOnShelf, SHELF } from "../shelf.ts";

const documents = SHELF.map((dossier) => dossier.documents[0]?.id as string);

// XAL and XBO met again, but nothing says that they drafted their plan there.
const OPEN = SHELF.map((_, at) => `${at} open`);

export const ACROSS_CASES: readonly Case[] = [
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
];
