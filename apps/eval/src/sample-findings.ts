/** Takes expected positions, figures, times and links, gives their checks. */
import type { Position, PrecedenceClaim, Quantity, Time, Track } from "@readout/core";
import {
  alternatives,
  type Bench,
  compareEntities,
  cut,
  type Field,
  fold,
  isDate,
  isEntity,
  judge,
  locate,
  nests,
  note,
  pointsAt,
  touches,
} from "./sample-match.ts";
import type { Any, Expectation, ExpectedTime } from "./sample-report.ts";

/** Checks the positions: holder and polarity. */
export function checkPositions(bench: Bench, expectation: Expectation): void {
  for (const expected of expectation.positions) {
    if (expected.optional) continue;
    const polarities = alternatives(expected.polarity);
    const near = bench.dossier.positions.filter((one) => pointsAt(bench, one.meta.evidence, expected));
    const held = near.filter((one) => isEntity(bench, expected.holder, one.holder));
    const got = held.find((one) => polarities.includes(one.polarity)) ?? held[0];
    const fields: Field<Position>[] = [
      [polarities.join("|"), (one) => polarities.includes(one.polarity), (one) => one.polarity],
    ];
    const came = near.map((one) => one.holder).join(" ") || "none";
    judge(bench, "positions", `${expected.holder} “${cut(expected.quote)}”`, got, came, fields);
  }
}

/** Checks the figures: value, modifier, op; units are words and aren't judged. */
export function checkQuantities(bench: Bench, expectation: Expectation): void {
  for (const expected of expectation.quantities) {
    if (expected.optional) continue;
    const near = bench.dossier.quantities.filter((one) => pointsAt(bench, one.meta.evidence, expected));
    const got = near.find(
      (one) =>
        one.value === (expected.value ?? null) &&
        (expected.low === undefined || one.low === expected.low) &&
        (expected.high === undefined || one.high === expected.high),
    );
    const value = expected.value ?? `${expected.low}..${expected.high}`;
    const fields: Field<Quantity>[] = [];
    const modifiers = expected.modifier === null ? [] : alternatives(expected.modifier);
    if (modifiers.length > 0)
      fields.push([
        `modifier ${modifiers.map(String).join("|")}`,
        (one) => modifiers.some((modifier) => fold(one.modifier ?? "") === fold(modifier ?? "")),
        (one) => one.modifier,
      ]);
    const ops = alternatives(expected.op);
    fields.push([`op ${ops.join("|")}`, (one) => ops.includes(one.op), (one) => one.op]);
    const came = near.map((one) => one.value ?? `${one.low}..${one.high}`).join(" ") || "none";
    judge(bench, "quantities", `“${expected.quote}”: ${value}`, got, came, fields);
  }
}

/** Checks the times: each expression resolved as expected, and no other that is closed. */
export function checkTimes(bench: Bench, expectation: Expectation): void {
  const { times } = bench.dossier;
  const at = (expected: ExpectedTime): Time[] =>
    times.filter((one) => nests(one.evidence, locate(bench.text, expected)));
  for (const expected of expectation.times) {
    if (expected.optional) continue;
    const near = at(expected);
    const ok = near.some((one) => isDate(expected.edtf, expected.accept, one.edtf));
    note(
      bench,
      "times",
      ok,
      `“${expected.quote}” ${expected.edtf}`,
      near.map((one) => `${one.edtf}`).join(" ") || "none",
    );
  }
  if (!expectation.complete.includes("times")) return;
  const open = (one: Time): boolean => one.edtf === null || one.kind === "open" || one.edtf.includes("..");
  const extra = times.filter(
    (one) =>
      !open(one) &&
      !expectation.times.some((expected) => touches(one.evidence, locate(bench.text, expected))),
  );
  note(
    bench,
    "times",
    extra.length === 0,
    "no other time",
    extra.map((one) => `“${one.evidence.quote}” ${one.edtf}`).join(" | ") || "none",
  );
}

/** Checks tracks, precedence claims and relations. What a key leaves open or null isn't judged; of several values each is right. */
export function checkLinks(bench: Bench, expectation: Expectation): void {
  const { tracks, precedence, relations } = bench.dossier;
  for (const expected of expectation.tracks) {
    if (expected.optional) continue;
    const got = tracks.find((one) => compareEntities(bench, expected.members, one.members));
    const came = tracks.map((one) => `${one.label} [${one.members.join(" ")}]`).join(" | ") || "none";
    const coordinated = (one: Track): boolean => one.coordinatedWith.length > 0;
    // A list names those with whom it is coordinated: an empty one is none.
    const wanted = Array.isArray(expected.coordinated)
      ? expected.coordinated.length > 0
      : expected.coordinated;
    const fields: Field<Track>[] =
      wanted === null ? [] : [[`coordinated ${wanted}`, (one) => coordinated(one) === wanted, coordinated]];
    judge(bench, "tracks", `${expected.label} [${expected.members.join(" ")}]`, got, came, fields);
  }
  for (const expected of expectation.precedence) {
    if (expected.optional) continue;
    const comparators = expected.comparator === undefined ? null : alternatives(expected.comparator);
    const near = precedence.filter((one) => compareEntities(bench, expected.dyad, one.dyad));
    const got = near.find((one) => !comparators || comparators.includes(one.comparator));
    const sinceOf = (one: PrecedenceClaim): string => one.since?.edtf ?? "";
    const fields: Field<PrecedenceClaim>[] = [
      [
        `since ${expected.since}`,
        (one) => alternatives(expected.since).some((since) => sinceOf(one).startsWith(since)),
        sinceOf,
      ],
    ];
    const came = near.map((one) => one.comparator).join(" ") || "none";
    judge(bench, "precedence", `${comparators ?? ""} ${expected.dyad.join("–")}`, got, came, fields);
  }
  for (const expected of expectation.relations) {
    if (expected.optional) continue;
    const isAny = (names: Any<string>, id: string): boolean =>
      alternatives(names).some((name) => isEntity(bench, name, id));
    const ok = relations.some(
      (one) =>
        alternatives(expected.relation).includes(one.relation) &&
        isAny(expected.from, one.from) &&
        isAny(expected.to, one.to),
    );
    const came = relations.map((one) => `${one.from} ${one.relation} ${one.to}`).join(" | ") || "none";
    note(bench, "relations", ok, `${expected.from} ${expected.relation} ${expected.to}`, came);
  }
}
