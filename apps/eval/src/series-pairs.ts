/** Takes a pair of readouts as expected and as read, gives the checks of the comparison (R20–R26). */
import { type Clause, classOfDossier, compareReadouts, readoutOf } from "@readout/core";
import {
  checkOf,
  type ExpectedDocument,
  type Reading,
  type SeriesCheck,
  type Slice,
  sliceAt,
} from "./series-readings.ts";
import { checkRoom, type ExpectedRoom } from "./series-rooms.ts";

interface ExpectedClauses {
  readonly a: Slice;
  readonly b: Slice;
  readonly side?: string;
}

/** What is expected of a pair. */
export interface ExpectedPair {
  readonly documents: Readonly<Record<"a" | "b", ExpectedDocument>>;
  readonly shared: readonly ExpectedClauses[];
  readonly stronger: readonly ExpectedClauses[];
  readonly narrower: readonly ExpectedClauses[];
  readonly opposed: readonly ExpectedClauses[];
  readonly onlyA: readonly Slice[];
  readonly onlyB: readonly Slice[];
  readonly classClaims?: readonly { readonly claimed: string; readonly clause: Slice }[];
  readonly room: Readonly<Record<"a" | "b", ExpectedRoom>>;
}

/** Every expected clause is in its list, and every pair that was found is an expected one. */
export function checkPair(expected: ExpectedPair, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  const [a, b] = [read.get("a") as Reading, read.get("b") as Reading];
  const found = compareReadouts(readout(a), readout(b));
  const lists = [...expected.shared, ...expected.stronger, ...expected.narrower, ...expected.opposed];
  const slices = {
    a: [...lists.map((one) => one.a), ...expected.onlyA],
    b: [...lists.map((one) => one.b), ...expected.onlyB],
  };
  const at = (side: "a" | "b", clause: Clause): Slice | null => sliceAt(clause.content, slices[side]);
  const is = (wanted: ExpectedClauses, pair: { readonly a: Clause; readonly b: Clause }): boolean =>
    at("a", pair.a) === wanted.a && at("b", pair.b) === wanted.b;
  const where = (side: "a" | "b", slice: Slice): string => {
    const places = [
      ...(["shared", "stronger", "opposed"] as const).flatMap((list) =>
        found[list].some((pair) => at(side, pair[side]) === slice) ? [list] : [],
      ),
      ...(side === "a" ? found.onlyA : found.onlyB).flatMap((clause) =>
        at(side, clause) === slice ? [`only ${side.toUpperCase()}`] : [],
      ),
    ];
    return places.join(", ") || "not read";
  };
  const paired = (
    kind: string,
    wanted: readonly ExpectedClauses[],
    test: (one: ExpectedClauses) => boolean,
  ): SeriesCheck[] =>
    wanted.map((one) => ({
      kind,
      ok: test(one),
      what: `${one.a.quote} ≈ ${one.b.quote}`,
      got: `${where("a", one.a)}; ${where("b", one.b)}`,
    }));
  const alone = (side: "a" | "b", wanted: readonly Slice[]): SeriesCheck[] =>
    wanted.map((slice) => ({
      kind: "only in one",
      ok: where(side, slice) === `only ${side.toUpperCase()}`,
      what: slice.quote,
      got: where(side, slice),
    }));
  const whole = {
    shared: [...expected.shared, ...expected.narrower],
    stronger: expected.stronger,
    opposed: expected.opposed,
  };
  return [
    ...paired("shared", expected.shared, (one) => found.shared.some((pair) => is(one, pair))),
    ...paired("stronger", expected.stronger, (one) =>
      found.stronger.some((pair) => is(one, pair) && pair.stronger === one.side),
    ),
    ...paired("narrower", expected.narrower, (one) =>
      found.scope.some(({ pair, narrower }) => is(one, pair) && narrower === one.side),
    ),
    ...paired("opposed", expected.opposed, (one) => found.opposed.some((pair) => is(one, pair))),
    ...alone("a", expected.onlyA),
    ...alone("b", expected.onlyB),
    ...(["shared", "stronger", "opposed"] as const).flatMap((list) =>
      found[list].map((pair) => ({
        kind: "pairs found that are expected",
        ok: whole[list].some((one) => is(one, pair)),
        what: "an expected pair",
        got: `${list}: ${pair.a.content.quote} ≈ ${pair.b.content.quote}`,
      })),
    ),
    ...(["a", "b"] as const).flatMap((side) => checkDocument(side, expected, side === "a" ? a : b)),
  ];
}

const readout = ({ dossier }: Reading) =>
  readoutOf(dossier.documents[0]?.id ?? "", dossier.statements, dossier.commitments);

function checkDocument(side: "a" | "b", expected: ExpectedPair, reading: Reading): SeriesCheck[] {
  const { dossier, meeting } = reading;
  const found = classOfDossier(dossier);
  const { class: final, classAlone } = expected.documents[side];
  return [
    checkOf("class", side, classAlone ?? final, found.class),
    ...(expected.classClaims ?? [])
      .filter(({ clause }) => clause.in === side)
      .map(({ claimed, clause }) => ({
        kind: "claim about class",
        ok: found.claims.some((one) => one.class === claimed && sliceAt(one.evidence, [clause]) !== null),
        what: clause.quote,
        got: found.claims.map(({ evidence }) => evidence.quote).join(", ") || "none",
      })),
    ...checkRoom(side, expected.room[side], meeting),
  ];
}
