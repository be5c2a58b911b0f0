/** Takes expected statements, commitments and appeals, gives the checks of who said and promised what. */
import type { Appeal, Commitment, Statement } from "@readout/core";
import {
  alternatives,
  type Bench,
  bestMatch,
  compareEntities,
  cut,
  type Field,
  fold,
  hasName,
  isDue,
  isEntity,
  judge,
  locate,
  note,
  overlap,
  touches,
} from "./sample-match.ts";
import type { Any, Expectation, ExpectedStatement } from "./sample-report.ts";

function speaks(bench: Bench, expected: ExpectedStatement, got: Statement): boolean {
  const { speaker } = expected;
  return speaker === undefined || alternatives(speaker).some((one) => isSpeaker(bench, expected, one, got));
}

function isSpeaker(
  bench: Bench,
  expected: ExpectedStatement,
  speaker: string | null | { readonly anonymous: string },
  got: Statement,
): boolean {
  if (speaker === null) return got.speaker === null;
  if (typeof speaker !== "string") {
    if (got.speaker === null || typeof got.speaker === "string") return false;
    const theirs = fold(got.speaker.anonymous).split(" ");
    const own = fold(speaker.anonymous).split(" ");
    return theirs.filter((word) => own.includes(word)).length >= Math.min(theirs.length, own.length) / 2;
  }
  const named = (name: string): boolean =>
    typeof got.speaker === "string" &&
    (hasName(bench.actors.get(got.speaker), name) ||
      (/^[A-Z]{3}$/.test(name) && isEntity(bench, name, got.speaker)) ||
      (/ministry/i.test(name) && Boolean(got.source && fold(got.source.quote).includes(fold(name)))));
  if (speaker !== "joint") return named(speaker);
  if (expected.speakerAny?.some((name) => named(name))) return true;
  return compareEntities(bench, expected.onBehalfOf ?? [], got.onBehalfOf);
}

// How many steps of an expected chain the links take, in order.
function steps(bench: Bench, chain: readonly Any<string>[], links: Statement["chain"]): number {
  let at = 0;
  for (const link of links) {
    const step = chain[at];
    if (step === undefined) break;
    const fits = alternatives(step).some(
      (one) =>
        (typeof link.actor === "string" && hasName(bench.actors.get(link.actor), one)) ||
        (link.evidence !== null && fold(link.evidence.quote).includes(fold(one))),
    );
    if (fits) at += 1;
  }
  return at;
}

/** Checks the statements: found, speaker, form, chain. */
export function checkStatements(bench: Bench, expectation: Expectation): void {
  for (const expected of expectation.statements) {
    if (expected.optional) continue;
    const quotes = [expected.contentQuote, expected.contentAlt]
      .filter((quote) => quote !== undefined)
      .map((quote) => ({ quote, ...(expected.nth === undefined ? {} : { nth: expected.nth }) }));
    const got = bestMatch(
      bench,
      quotes,
      bench.dossier.statements,
      (one) => one.content,
      (one) => speaks(bench, expected, one),
    );
    const kind = (form: string): string => (form === "mixed" ? "partial" : form);
    const forms = alternatives(expected.form).map(kind);
    const fields: Field<Statement>[] = [
      [
        `speaker ${JSON.stringify(expected.speaker)} ${expected.onBehalfOf?.join(" ") ?? ""}`,
        (one) => speaks(bench, expected, one),
        (one) => `${JSON.stringify(one.speaker)} for ${one.onBehalfOf.join(" ")}`,
      ],
      [`form ${forms.join("|")}`, (one) => forms.includes(kind(one.form)), (one) => one.form],
    ];
    const { chain } = expected;
    if (chain)
      fields.push([
        `chain ${chain.map((step) => alternatives(step)[0]).join(" → ")}`,
        (one) => steps(bench, chain, one.chain) === chain.length,
        (one) => one.chain.map((link) => link.actor),
      ]);
    judge(
      bench,
      "statements",
      `“${cut(expected.contentQuote)}”`,
      got,
      got?.content.map((one) => one.quote) ?? "none",
      fields,
    );
  }
}

/** Checks the commitments: found once each, parties, due date, and no other. */
export function checkCommitments(bench: Bench, expectation: Expectation): void {
  const left = new Set(bench.dossier.commitments);
  for (const expected of expectation.commitments) {
    if (expected.optional) continue;
    const quotes = [expected, ...(expected.contentAlt ? [{ quote: expected.contentAlt }] : [])];
    const agree = (one: Commitment): boolean =>
      compareEntities(bench, expected.parties, one.parties, expected.partiesOptional);
    const got = bestMatch(bench, quotes, [...left], (one) => [one.content], agree);
    if (got) left.delete(got);
    const fields: Field<Commitment>[] = [];
    if (!expected.partiesOpen)
      fields.push([`parties ${expected.parties.join(" ")}`, agree, (one) => one.parties.join(" ")]);
    const dueOf = (one: Commitment): string | null => one.due?.edtf ?? null;
    if (!expected.dueOpen)
      fields.push([
        `due ${expected.due}`,
        (one) => alternatives(expected.due).some((due) => isDue(due, dueOf(one))),
        dueOf,
      ]);
    judge(bench, "commitments", `“${cut(expected.quote)}”`, got, got?.content.quote ?? "none", fields);
  }
  checkRest(bench, expectation, "commitments", left);
}

/** Checks the appeals: found, by whom, to whom, and no other. */
export function checkAppeals(bench: Bench, expectation: Expectation): void {
  const left = new Set(bench.dossier.appeals);
  for (const expected of expectation.appeals) {
    if (expected.optional) continue;
    // The quote has the verb and the addressee as well, the content what is asked alone.
    const asks = (one: Appeal) => overlap(bench.text, locate(bench.text, expected), [one.content]) >= 0.5;
    const got = bestMatch(bench, [expected], [...left], (one) =>
      asks(one) ? [one.content] : one.meta.evidence,
    );
    const { by, addressee } = expected;
    // What is asked of several is a record each: of the same words, to another of those expected.
    const isSame = (one: Appeal): boolean =>
      one === got ||
      (one.content.start === got?.content.start &&
        (addressee === undefined ||
          alternatives(addressee).some(
            (name) => name !== null && one.addressee !== null && isEntity(bench, name, one.addressee),
          )));
    for (const one of left) if (isSame(one)) left.delete(one);
    const fields: Field<Appeal>[] = [];
    if (by !== undefined)
      fields.push([
        `by ${by.join(" ")}`,
        (one) => compareEntities(bench, by, one.by),
        (one) => one.by.join(" "),
      ]);
    if (addressee !== undefined) {
      const named = alternatives(addressee);
      const nobody = named.some((name) => name === null || /^\p{Ll}/u.test(name));
      fields.push([
        `to ${named.join("|")}`,
        ({ addressee: to }) =>
          to === null ? nobody : named.some((name) => name !== null && isEntity(bench, name, to)),
        (one) => one.addressee,
      ]);
    }
    judge(bench, "appeals", `“${cut(expected.quote)}”`, got, got?.content.quote ?? "none", fields);
  }
  checkRest(bench, expectation, "appeals", left);
}

// In a closed world nothing is left but what is optional.
function checkRest(
  bench: Bench,
  expectation: Expectation,
  section: "commitments" | "appeals",
  left: ReadonlySet<Commitment | Appeal>,
): void {
  if (!expectation.complete.includes(section)) return;
  const optional = expectation[section].filter((one) => one.optional);
  const extra = [...left].filter(
    (one) => !optional.some((quote) => touches(one.content, locate(bench.text, quote))),
  );
  const came = extra.map((one) => cut(one.content.quote)).join(" | ") || "none";
  note(bench, section, extra.length === 0, `no other of the ${section}`, came);
}
