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
  const found = findings(expected, compareReadouts(readout(a), readout(b)));
  return [
    ...checkExpected(expected, found),
    ...checkFound(expected, found),
    ...checkDocument("a", expected, a),
    ...checkDocument("b", expected, b),
  ];
}

type Side = "a" | "b";
type ClausePair = Readonly<Record<Side, Clause>>;

/** The lists of pairs that a comparison makes. */
const LISTS = ["shared", "stronger", "opposed"] as const;

/** What a comparison found, with how its clauses stand to the expected ones. */
interface Findings {
  readonly found: ReturnType<typeof compareReadouts>;
  is(wanted: ExpectedClauses, pair: ClausePair): boolean;
  /** The lists that a side's slice was found in. */
  where(side: Side, slice: Slice): string;
}

function findings(expected: ExpectedPair, found: Findings["found"]): Findings {
  const pairs = [...expected.shared, ...expected.stronger, ...expected.narrower, ...expected.opposed];
  const slices = {
    a: [...pairs.map((one) => one.a), ...expected.onlyA],
    b: [...pairs.map((one) => one.b), ...expected.onlyB],
  };
  const at = (side: Side, clause: Clause): Slice | null => sliceAt(clause.content, slices[side]);
  return {
    found,
    is: (wanted, pair) => at("a", pair.a) === wanted.a && at("b", pair.b) === wanted.b,
    where(side, slice) {
      const alone = side === "a" ? found.onlyA : found.onlyB;
      const places = [
        ...LISTS.filter((list) => found[list].some((pair) => at(side, pair[side]) === slice)),
        ...alone.filter((clause) => at(side, clause) === slice).map(() => onlyIn(side)),
      ];
      return places.join(", ") || "not read";
    },
  };
}

const onlyIn = (side: Side): string => `only ${side.toUpperCase()}`;

/** Each expected pair in its list, and each expected clause of one side in none. */
function checkExpected(expected: ExpectedPair, { found, is, where }: Findings): SeriesCheck[] {
  const paired = (
    kind: "shared" | "stronger" | "narrower" | "opposed",
    test: (one: ExpectedClauses) => boolean,
  ): SeriesCheck[] =>
    expected[kind].map((one) => ({
      kind,
      ok: test(one),
      what: `${one.a.quote} ≈ ${one.b.quote}`,
      got: `${where("a", one.a)}; ${where("b", one.b)}`,
    }));
  const alone = (side: Side, wanted: readonly Slice[]): SeriesCheck[] =>
    wanted.map((slice) => ({
      kind: "only in one",
      ok: where(side, slice) === onlyIn(side),
      what: slice.quote,
      got: where(side, slice),
    }));
  return [
    ...paired("shared", (one) => found.shared.some((pair) => is(one, pair))),
    ...paired("stronger", (one) =>
      found.stronger.some((pair) => is(one, pair) && pair.stronger === one.side),
    ),
    ...paired("narrower", (one) =>
      found.scope.some(({ pair, narrower }) => is(one, pair) && narrower === one.side),
    ),
    ...paired("opposed", (one) => found.opposed.some((pair) => is(one, pair))),
    ...alone("a", expected.onlyA),
    ...alone("b", expected.onlyB),
  ];
}

/** Each pair that was found among the expected ones. */
function checkFound(expected: ExpectedPair, { found, is }: Findings): SeriesCheck[] {
  // One that is narrower on a side is shared as well.
  const whole = { ...expected, shared: [...expected.shared, ...expected.narrower] };
  return LISTS.flatMap((list) =>
    found[list].map((pair) => ({
      kind: "pairs found that are expected",
      ok: whole[list].some((one) => is(one, pair)),
      what: "an expected pair",
      got: `${list}: ${pair.a.content.quote} ≈ ${pair.b.content.quote}`,
    })),
  );
}

const readout = ({ dossier }: Reading) =>
  readoutOf(dossier.documents[0]?.id ?? "", dossier.statements, dossier.commitments);

function checkDocument(side: Side, expected: ExpectedPair, reading: Reading): SeriesCheck[] {
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
