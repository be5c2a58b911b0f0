/** Gives the cases on contacts, levels, claims, rooms: the index has to say what core says of all events. */
import { contactsBetween, highestContact, type PrecedenceClaim, whoMetWhom } from "@readout/core";
import type { ContactFilters } from "../../queries/contact-filters.ts";
import { type Case, codeOf } from "../case.ts";
import { EVENTS, fill, placeOnShelf, SHELF } from "../shelf.ts";

const WINDOWS = [
  { from: null, to: null },
  { from: "2022", to: null },
  { from: "2022-06-15", to: "2023-06" },
  { from: null, to: "2022~" },
];

export const MEETING_CASES: readonly Case[] = [
  {
    name: "counts who met whom as core does over all events",
    run: async ({ space }) => {
      await fill(space);
      const differing = [];
      const options: ContactFilters[] = [{}, { counterpartPresumption: true }, { withoutPlenary: true }];
      for (const window of WINDOWS) {
        for (const option of options) {
          const asked = await space.matrix({ ...option, window });
          const told = whoMetWhom(EVENTS, { ...option, window });
          const pairs = told.pairs.map(({ between, count, possible, plenary }) => ({
            between,
            count,
            possible: possible.length,
            plenary: plenary.length,
          }));
          if (JSON.stringify(asked.pairs) !== JSON.stringify(pairs))
            differing.push([window, asked.pairs, pairs]);
          if (JSON.stringify(asked.entities) !== JSON.stringify(told.entities))
            differing.push(asked.entities);
        }
      }
      const some = await space.matrix({ party: ["XDE"], level: "foreign_minister" });
      const all = await space.matrix();
      return {
        differing,
        pairs: all.pairs.map(({ between, count }) => [...between, count]),
        some: some.pairs,
      };
    },
    expected: {
      differing: [],
      pairs: [
        ["XAL", "XBO", 4],
        ["XAL", "XCO", 1],
        ["XAL", "XDE", 1],
        ["XBO", "XCO", 2],
      ],
      some: [],
    },
  },
  {
    name: "gives contacts and the highest of them as core does over all events",
    run: async ({ space }) => {
      await fill(space);
      const differing = [];
      for (const window of WINDOWS) {
        for (const [a, b] of [
          ["XAL", "XBO"],
          ["XCO", "XBO"],
          ["XAL", "XDE"],
          ["XCO", "XDE"],
        ] as const) {
          const { items } = await space.contacts({ a, b, window });
          const asked = items
            .map(({ document: _, when: __, mode: ___, ...known }) => known)
            .sort((x, y) => (x.event < y.event ? -1 : 1));
          const told = contactsBetween(EVENTS, a, b, window);
          if (JSON.stringify(asked) !== JSON.stringify(told)) differing.push([a, b, window, asked, told]);
          const [top, known] = [
            await space.highestContact({ a, b, window }),
            highestContact(EVENTS, a, b, window),
          ];
          if (JSON.stringify(top) !== JSON.stringify(known)) differing.push([a, b, window, top, known]);
        }
      }
      const { items } = await space.contacts({ a: "XBO", b: "XAL", level: "defence_minister" });
      return {
        differing,
        ministers: items.map(({ event, when }) => [placeOnShelf(event), when]),
        same: await codeOf(space.contacts({ a: "XAL", b: "XAL" })),
      };
    },
    expected: {
      differing: [],
      ministers: [
        [7, null],
        [3, "2023-05-10"],
        [1, "2022-06"],
      ],
      same: "invalid_option",
    },
  },
  {
    name: "judges claims to precedence with their witnesses",
    run: async ({ space }) => {
      await fill(space);
      const judge = async (
        level: string | undefined,
        since: string,
        comparator?: PrecedenceClaim["comparator"],
      ) => {
        const found = await space.precedence({
          a: "XBO",
          b: "XAL",
          since,
          asOf: "2023-06-01",
          ...(level === undefined ? {} : { level }),
          ...(comparator === undefined ? {} : { comparator }),
        });
        return [
          found.verdict,
          found.witnesses.map(placeOnShelf),
          found.doubtful.map(placeOnShelf),
          found.known,
        ];
      };
      return [
        await judge("foreign_minister", "2021"),
        await judge("defence_minister", "2021"),
        await judge("foreign_minister", "2023-05-11"),
        await judge(undefined, "2021", "first"),
        await codeOf(space.precedence({ a: "XAL", b: "XBO", event: "event:none" })),
        (await space.precedence({ a: "XAL", b: "XBO", event: EVENTS[3]?.id as string, since: "2022" }))
          .verdict,
        (await space.precedence({ a: "XCO", b: "XDE", level: "foreign_minister", asOf: "2023" })).verdict,
        // Of whom nothing is kept, be it for a slip, "no known contact" would say too much.
        (await space.precedence({ a: "XCO", b: "XZZ", level: "foreign_minister", asOf: "2023" })).reasons,
        (await space.precedence({ a: "XYY", b: "XZZ", level: "foreign_minister", asOf: "2023" })).verdict,
      ];
    },
    expected: [
      ["contradicted", [3], [7], 2],
      [
        "contradicted",
        [3, 1].sort((x, y) => ((EVENTS[x]?.id as string) < (EVENTS[y]?.id as string) ? -1 : 1)),
        [7],
        3,
      ],
      ["unverifiable", [], [7], 1],
      [
        "contradicted",
        [0, 1, 3].sort((x, y) => ((EVENTS[x]?.id as string) < (EVENTS[y]?.id as string) ? -1 : 1)),
        [7],
        4,
      ],
      "not_found",
      "unverifiable",
      "not_contradicted",
      ["nothing is kept of XZZ"],
      "unverifiable",
    ],
  },
  {
    name: "shows a room and compares two readouts, of its own workspace only",
    run: async ({ space, other }) => {
      await fill(space);
      const [event, a, b] = [EVENTS[1]?.id, SHELF[3]?.documents[0]?.id, SHELF[4]?.documents[0]?.id] as [
        string,
        string,
        string,
      ];
      const room = await space.room(event);
      const comparison = await space.compare(a, b);
      return [
        room?.document === SHELF[1]?.documents[0]?.id,
        room?.formatText,
        await other.room(event),
        comparison?.docs.a === a,
        await space.compare(a, "doc:none"),
        await other.compare(a, b),
      ];
    },
    expected: [true, "3", null, true, null, null],
  },
];
