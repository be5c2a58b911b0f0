/** GET /compare: two to four reports side by side: their clauses aligned, their class, and the room that each shows (R20–R26). */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  classOfDossier,
  compareDossiers,
  type Dossier,
  type DossierClass,
  type DossierComparison,
  delegationsOf,
  displayName,
  driftLines,
  type MeetingDrift,
  mainMeeting,
} from "@readout/core";
import type { StoredDocument, Workspace } from "@readout/store";
import { found } from "../../http/missing.ts";
import { HttpProblem } from "../../http/problems.ts";
import { severalOf } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { addStoredPage } from "../access/page-route.tsx";
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";
import { pageQuery } from "../frame/page-query.ts";
import { words } from "../frame/words.ts";
import { documentAddress } from "../record/record-address.ts";
import { type AlignedCell, type AlignedRow, alignClauses } from "./aligned-clauses.ts";

const Query = z.strictObject({ document: severalOf("Ids of two to four documents.") });

const MOST = 4;

/** Adds the page to the app. */
export function addCompare(app: OpenAPIHono, services: Services): void {
  addStoredPage(app, services, "/compare", async (c, { workspace, frame }) => {
    const ids = [...new Set(pageQuery(c, Query).document ?? [])];
    if (ids.length > MOST)
      throw new HttpProblem("invalid_request", `expected two to ${MOST} reports, got ${ids.length}`);
    const reports = await Promise.all(
      ids.map(async (id) => ({
        document: found(await workspace.document(id)),
        dossier: found(await workspace.dossier(id)),
      })),
    );
    if (reports.length < 2) return <Choice workspace={workspace} reports={reports} frame={frame} />;
    return <Comparison reports={reports} frame={frame} />;
  });
}

/** A report with everything that was read from it. */
interface Report {
  readonly document: StoredDocument;
  readonly dossier: Dossier;
}

const letter = (at: number): string => String.fromCharCode(65 + at);

function Comparison({ reports, frame }: { reports: readonly Report[]; frame: Frame }) {
  const dossiers = reports.map(({ dossier }) => dossier);
  const compared = dossiers.map((a, at) =>
    dossiers.map((b, other) => (other > at ? compareDossiers(a, b).comparison : null)),
  );
  const rows = alignClauses(reports.length, (a, b) => compared[a]?.[b] as DossierComparison);
  const book = new Map(dossiers.flatMap(({ actors }) => actors.map((actor) => [actor.id, actor])));
  const name = (id: string): string => displayName(id, book);
  const count = (is: (row: AlignedRow) => boolean): number => rows.filter(is).length;
  const has = (row: AlignedRow, relation: string): boolean => row.some((cell) => cell?.relation === relation);
  const said = (row: AlignedRow): number => row.filter((cell) => cell !== null).length;
  const sums = [
    ["opposed", count((row) => has(row, "opposed"))],
    ["stronger in one", count((row) => has(row, "stronger") || has(row, "weaker"))],
    ["said by all", count((row) => said(row) === reports.length)],
    ...reports.map((_, at) => [`only in ${letter(at)}`, count((row) => said(row) === 1 && row[at] !== null)]),
  ] as const;
  return (
    <Page title="Reports compared" frame={frame}>
      <h1>Reports compared</h1>
      <ul class="sums" aria-label="What the comparison finds">
        {sums.map(([label, sum]) => (
          <li>
            <strong>{sum}</strong> {label}
          </li>
        ))}
      </ul>
      <section class="scroll" tabindex={0} aria-label="Clauses side by side">
        <table class={`compare of-${reports.length}`}>
          <thead>
            <tr>
              {reports.map(({ document }, at) => (
                <th scope="col">
                  <span class="letter">{letter(at)}</span>
                  <a href={documentAddress(document.id)}>
                    <bdi>{document.title ?? "A report"}</bdi>
                  </a>
                  <span class="note">
                    {[document.outlet, document.published?.slice(0, 10)].filter(Boolean).join(", ")}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="about">
              {reports.map(({ dossier }, at) => (
                <td data-in={letter(at)}>
                  <Class {...classOfDossier(dossier)} />
                  <Room dossier={dossier} change={compared[0]?.[at]?.room ?? null} name={name} />
                </td>
              ))}
            </tr>
            {rows.map((row) => (
              <tr>
                {row.map((cell, at) => (
                  <Cell
                    cell={cell}
                    column={letter(at)}
                    document={reports[at]?.document.id ?? ""}
                    name={name}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <p>None of them has a clause of a statement or commitment to compare.</p>}
    </Page>
  );
}

function Class({ class: as, claims }: DossierClass) {
  return (
    <p>
      <strong>{words(as)}</strong>
      {claims.length > 0 &&
        ` (calls itself ${claims.map(({ evidence }) => `“${evidence.quote}”`).join(", ")})`}
    </p>
  );
}

function Room({
  dossier,
  change,
  name,
}: {
  dossier: Dossier;
  /** How it differs from the one in A; nothing of A itself. */
  change: MeetingDrift | null;
  name: (id: string) => string;
}) {
  const meeting = mainMeeting(dossier);
  if (!meeting) return <p class="note">tells of no meeting</p>;
  const there = delegationsOf(meeting, dossier.actors).map(({ entity }) => name(entity));
  const lines = change ? driftLines(change, name) : [];
  return (
    <>
      <p class="note">{`In the room: ${there.join(", ") || "nobody named"}`}</p>
      {lines.length > 0 && (
        <ul class="note" aria-label="How the room differs from the one in A">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const RELATIONS = {
  shared: "as",
  stronger: "stronger than",
  weaker: "weaker than",
  opposed: "opposed to",
} as const;

function Cell({
  cell,
  column,
  document,
  name,
}: {
  cell: AlignedCell | null;
  column: string;
  document: string;
  name: (id: string) => string;
}) {
  if (cell === null)
    return (
      <td class="silent" data-in={column}>
        not said
      </td>
    );
  const { clause, to, relation, scope } = cell;
  const word = (of: "subject" | "content", one: string): string => (of === "subject" ? name(one) : one);
  return (
    <td class={`clause ${relation ?? ""}`} data-in={column}>
      <p class="kind">
        <span>{`${clause.negated ? "not " : ""}${words(clause.act)}, strength ${clause.strength}`}</span>
        {relation && to !== null && <span class="relation">{`${RELATIONS[relation]} ${letter(to)}`}</span>}
      </p>
      {clause.subject.length > 0 && (
        <p>
          <strong>
            <bdi>{clause.subject.map(name).join(", ")}</bdi>
          </strong>
        </p>
      )}
      <a class="quote" href={documentAddress(document, clause.statement || clause.id)}>
        <bdi>{clause.content.quote}</bdi>
      </a>
      {scope.map(({ of, here, there }) => (
        <p class="note">
          {[
            here.length > 0 ? `only here: ${here.map((one) => word(of, one)).join(", ")}` : null,
            there.length > 0 ? `only there: ${there.map((one) => word(of, one)).join(", ")}` : null,
          ]
            .filter(Boolean)
            .join("; ")}
        </p>
      ))}
    </td>
  );
}

/** Where fewer than two are chosen: the reports on meetings of the same parties, else the latest ones. */
async function Choice({
  workspace,
  reports,
  frame,
}: {
  workspace: Workspace;
  reports: readonly Report[];
  frame: Frame;
}) {
  const [chosen] = reports;
  const documents = await candidates(workspace, chosen);
  return (
    <Page title="Compare reports" frame={frame}>
      <h1>Compare reports</h1>
      <p class="lead">Tick two to four reports of one event.</p>
      <form action="/compare" class="rows">
        <ul class="plain-list">
          {documents.map(({ id, title, outlet, published }) => (
            <li>
              <label class="tick">
                <input type="checkbox" name="document" value={id} checked={id === chosen?.document.id} />
                <bdi>{title ?? "A report"}</bdi>
                <span class="note">{[outlet, published?.slice(0, 10)].filter(Boolean).join(", ")}</span>
              </label>
            </li>
          ))}
        </ul>
        <button type="submit">Compare the ticked</button>
      </form>
    </Page>
  );
}

async function candidates(workspace: Workspace, chosen: Report | undefined): Promise<StoredDocument[]> {
  const meeting = chosen && mainMeeting(chosen.dossier);
  const party = meeting
    ? delegationsOf(meeting, chosen.dossier.actors)
        .filter(({ counted }) => counted !== "no")
        .map(({ entity }) => entity)
    : [];
  const told =
    party.length > 1 ? (await workspace.events({ party: party.slice(0, 12), limit: 50 })).items : [];
  const ids = [
    ...new Set([...(chosen ? [chosen.document.id] : []), ...told.map(({ document }) => document)]),
  ];
  if (ids.length > 1)
    return (await Promise.all(ids.map((id) => workspace.document(id)))).flatMap((document) => document ?? []);
  const { items } = await workspace.documents({ limit: 50 });
  return chosen ? [chosen.document, ...items.filter(({ id }) => id !== chosen.document.id)] : [...items];
}
