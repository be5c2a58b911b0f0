/** Takes a series of reports as expected and as read, gives the checks of drift, follow-ups, precedence and tracks (R16, R18, R28, R29). */
import {
  type Change,
  clusterEvents,
  drift,
  type Event,
  followUps,
  judgePrecedence,
  parallelTracks,
  sameSeries,
  spanOf,
} from "@readout/core";
import {
  checkOf,
  type ExpectedDocument,
  type Reading,
  type SeriesCheck,
  type Slice,
  sliceAt,
} from "./series-readings.ts";
import { checkRoom, type ExpectedRoom } from "./series-rooms.ts";

type Turn = readonly [unknown, unknown] | "unknown" | null;

interface ExpectedDrift {
  readonly from: string;
  readonly to: string;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly roleChanged: readonly { readonly actor: string; readonly from: string; readonly to: string }[];
  readonly floor: Turn;
  readonly ceiling: Turn;
  readonly host: Turn;
  readonly place: Turn;
  readonly mode: Turn;
}

/** What is expected of a series. */
export interface ExpectedChain {
  readonly documents: Readonly<Record<string, ExpectedDocument>>;
  readonly asOf: string;
  readonly series: readonly (readonly string[])[];
  readonly meetings: Readonly<Record<string, ExpectedRoom>>;
  readonly drift: readonly ExpectedDrift[];
  readonly commitments: readonly {
    readonly parties: readonly string[];
    readonly due: string | null;
    readonly status: string;
    readonly by: string | null;
    readonly clause: Slice;
  }[];
  readonly appeals?: readonly Slice[];
  readonly tracks: readonly {
    readonly series: readonly (readonly string[])[];
    readonly principals: readonly string[];
    readonly coordinated: boolean;
  }[];
  readonly precedence: readonly {
    readonly dyad: readonly string[];
    readonly comparator: string;
    readonly level: string | null;
    readonly verdict: string;
    readonly witnesses: readonly string[];
    readonly clause: Slice;
  }[];
}

/** Every room, drift, commitment, claim and track that is expected. */
export function checkChain(expected: ExpectedChain, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  return [
    ...Object.entries(expected.meetings).flatMap(([letter, room]) =>
      checkRoom(letter, room, read.get(letter)?.meeting ?? null),
    ),
    ...checkSeries(expected, read),
    ...expected.drift.flatMap((step) => checkDrift(step, read)),
    ...checkCommitments(expected, read),
    ...checkPrecedence(expected, read),
    ...checkTracks(expected, read),
  ];
}

/** Of each two meetings in a row of one chain, and of the heads of two chains. */
function checkSeries({ series }: ExpectedChain, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  const same = (x: string, y: string): string => {
    const [a, b] = [read.get(x)?.meeting, read.get(y)?.meeting];
    return a && b ? sameSeries(a, b) : "not read";
  };
  const heads = series.map(([head = ""]) => head);
  return [
    ...series.flatMap((chain) =>
      chain
        .slice(1)
        .map((to, at) => checkOf("series", `${chain[at]} ${to}`, "yes", same(chain[at] ?? "", to))),
    ),
    ...heads
      .slice(1)
      .map((to, at) => checkOf("series", `${heads[at]} ${to}`, "no", same(heads[at] ?? "", to))),
  ];
}

function checkDrift(step: ExpectedDrift, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  const [from, to] = [read.get(step.from)?.meeting, read.get(step.to)?.meeting];
  const label = `${step.from}→${step.to}`;
  const found = from && to ? drift(from, to) : null;
  const check = (what: string, wanted: unknown, got: unknown): SeriesCheck =>
    checkOf("drift", `${label} ${what}`, wanted, found ? got : "not read");
  const turn = <T>(
    change: Change<T> | null | undefined,
    word: (value: T) => unknown = (same) => same,
  ): string => (change ? `${word(change.from)} → ${word(change.to)}` : "nothing");
  const wanted = (change: Turn): string =>
    change === null || change === "unknown" ? "nothing" : `${change[0]} → ${change[1]}`;
  const hosts = found?.hosts ? `${found.hosts.dropped} → ${found.hosts.added}` : "nothing";
  return [
    check(
      "added",
      step.added,
      found?.added.map(({ entity }) => entity),
    ),
    check(
      "dropped",
      step.dropped,
      found?.dropped.map(({ entity }) => entity),
    ),
    check(
      "roles",
      step.roleChanged.map((one) => `${one.actor} ${one.from} → ${one.to}`),
      found?.roleChanged
        .filter((one) => one.from.function !== one.to.function)
        .map((one) => `${one.entity} ${one.from.function} → ${one.to.function}`),
    ),
    check("floor", wanted(step.floor), turn(found?.floor)),
    check("ceiling", wanted(step.ceiling), turn(found?.ceiling)),
    check("host", wanted(step.host), hosts),
    check(
      "place",
      wanted(step.place),
      turn(found?.place, (place) => place?.name ?? null),
    ),
    check("mode", wanted(step.mode), turn(found?.mode)),
  ];
}

const eventsOf = (read: ReadonlyMap<string, Reading>): Event[] =>
  [...read.values()].flatMap(({ events }) => events);

/** The document that reports an event as its meeting, else the first that tells of it; what others tell of it counts as one (R30). */
function letterOf(event: string, read: ReadonlyMap<string, Reading>): string | null {
  const actors = [...read.values()].flatMap(({ dossier }) => dossier.actors);
  const told = clusterEvents(eventsOf(read), { actors }).find(({ witnesses }) =>
    witnesses.some(({ id }) => id === event),
  );
  const isIn = ({ id }: Event): boolean => told?.witnesses.some((one) => one.id === id) ?? false;
  const all = [...read];
  const own = all.find(([, { meeting }]) => meeting !== null && isIn(meeting));
  return (own ?? all.find(([, { events }]) => events.some(isIn)))?.[0] ?? null;
}

function checkCommitments(expected: ExpectedChain, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  const matched = new Set<string>();
  const checks = expected.commitments.flatMap((wanted): SeriesCheck[] => {
    const own = read.get(wanted.clause.in ?? "")?.dossier;
    const record = own?.commitments.find(
      (one) => !matched.has(one.id) && sliceAt(one.content, [wanted.clause]) !== null,
    );
    const label = wanted.clause.quote;
    if (!own || !record) return [{ kind: "commitments", ok: false, what: label, got: "not read" }];
    matched.add(record.id);
    const [followUp] = followUps([record], eventsOf(read), expected.asOf, {
      ...own,
      accounts: [...read.values()].flatMap(({ dossier }) => dossier.statements),
      times: [...read.values()].flatMap(({ dossier }) => dossier.times),
    });
    const sure = followUp?.candidates.find((one) => one.sure);
    const end = (due: string | null): number => spanOf(due).high;
    return [
      { kind: "commitments", ok: true, what: label, got: "read" },
      checkOf("their parties", label, wanted.parties, record.parties),
      checkOf("their due date", label, end(wanted.due), end(record.due?.edtf ?? null)),
      checkOf("their state", label, wanted.status, followUp?.state),
      checkOf("what fulfilled them", label, wanted.by, sure ? letterOf(sure.event, read) : null),
    ];
  });
  const appeals = (expected.appeals ?? []).map((slice): SeriesCheck => {
    const found = read.get(slice.in ?? "")?.dossier.commitments.some((one) => sliceAt(one.content, [slice]));
    return {
      kind: "appeals that are no commitment",
      ok: !found,
      what: slice.quote,
      got: found ? "a commitment" : "none",
    };
  });
  return [...checks, ...appeals];
}

function checkPrecedence(expected: ExpectedChain, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  return expected.precedence.flatMap((wanted): SeriesCheck[] => {
    const own = read.get(wanted.clause.in ?? "");
    const label = wanted.clause.quote;
    const claim = own?.dossier.precedence.find((one) =>
      one.meta.evidence.some((evidence) => sliceAt(evidence, [wanted.clause]) !== null),
    );
    if (!claim) return [{ kind: "claims to precedence", ok: false, what: label, got: "not read" }];
    const judged = judgePrecedence(claim, eventsOf(read));
    const words = (one: { comparator: string; level: string | null; dyad: readonly string[] }): string =>
      `${one.comparator} ${one.level} ${[...one.dyad].sort().join()}`;
    return [
      checkOf("claims to precedence", label, words(wanted), words(claim)),
      checkOf("verdicts", label, wanted.verdict, judged.verdict),
      checkOf(
        "witnesses",
        label,
        wanted.witnesses,
        // Of an unverifiable claim the doubtful ones are its witnesses.
        [
          ...new Set(
            [...judged.witnesses, ...(judged.verdict === "unverifiable" ? judged.doubtful : [])].map((id) =>
              letterOf(id, read),
            ),
          ),
        ],
      ),
    ];
  });
}

function checkTracks(expected: ExpectedChain, read: ReadonlyMap<string, Reading>): SeriesCheck[] {
  const series = new Map(
    expected.series.flatMap((chain, at) => chain.map((letter) => [letter, `series:${at}`])),
  );
  const meetings = [...read].flatMap(([letter, { meeting }]) =>
    meeting && series.has(letter) ? [{ ...meeting, series: series.get(letter) ?? null }] : [],
  );
  const tracks = [...read.values()].flatMap(({ dossier }) => dossier.tracks);
  const words = (principals: readonly string[], coordinated: boolean): string =>
    `${[...principals].sort().join()}${coordinated ? " coordinated" : ""}`;
  if (expected.series.length < 2 && expected.tracks.length === 0) return [];
  return [
    checkOf(
      "tracks",
      "parallel",
      expected.tracks.map((one) => words(one.principals, one.coordinated)),
      parallelTracks(meetings, { tracks }).map((one) => words(one.commonParties, one.coordinated)),
    ),
  ];
}
