/** GET and POST /review: a person's decision about a record: accept, reject, note, correct, merge, split. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { Review } from "@readout/core";
import type { Workspace } from "@readout/store";
import { signatureOf } from "../../http/access.ts";
import { problemOf } from "../../http/error-problems.ts";
import { noteProblem } from "../../http/log.ts";
import { found } from "../../http/missing.ts";
import { HttpProblem, PROBLEMS } from "../../http/problems.ts";
import { parseJson, readBody } from "../../http/read-body.ts";
import { one } from "../../http/read-query.ts";
import { parse } from "../../http/report-body.ts";
import type { Services } from "../../services.ts";
import { addStoredForm, addStoredPage, type PageVisit } from "../access/page-route.tsx";
import { PRIVATE, pageAnswer } from "../frame/page-answer.ts";
import { pageQuery } from "../frame/page-query.ts";
import { documentAddress } from "../record/record-address.ts";
import {
  changedFields,
  REVIEW_FIELDS,
  REVIEWED,
  type ReviewedList,
  type ReviewedRecord,
  SHARED_OUT,
} from "./review-fields.ts";
import { ReviewPage } from "./review-page.tsx";

const Query = z.strictObject({ document: one("Id of the document."), target: one("Id of the record.") });

/** What the forms send. */
const Form = z.object({
  action: Review.shape.action,
  by: z.string().max(200),
  why: z.string().min(1, "give a reason").max(10_000),
});

/** Adds the pages to the app. */
export function addReview(app: OpenAPIHono, services: Services): void {
  addStoredPage(app, services, "/review", async (c, visit) => {
    const { document = "", target = "" } = pageQuery(c, Query);
    if (!visit.mayReview)
      throw new HttpProblem("forbidden", "reviewing needs a token with the scope review; sign in with one");
    const reviewed = await recordOf(visit.workspace, document, target);
    return (
      <ReviewPage document={document} reviewed={reviewed} by={visit.token?.label ?? ""} frame={visit.frame} />
    );
  });
  addStoredForm(app, services, "/review", "review", async (c, visit) => {
    const form = new URLSearchParams(await readBody(c.req.raw, services.limits));
    const [document = "", target = ""] = [form.get("document"), form.get("target")].map((id) => id ?? "");
    const reviewed = await recordOf(visit.workspace, document, target);
    try {
      const { action, by, why } = parse(Form, Object.fromEntries(form), "form");
      const after = afterOf(action, reviewed, form);
      await visit.workspace.reviews.add({
        document,
        target,
        action,
        why,
        by: signature(by, visit),
        ...after,
      });
    } catch (error) {
      const problem = problemOf(error);
      const { status } = PROBLEMS[problem.code];
      if (status !== 400) throw error;
      noteProblem(c, problem.code);
      const by = form.get("by") ?? "";
      const page = (
        <ReviewPage {...{ document, reviewed, by, frame: visit.frame, refused: { problem, form } }} />
      );
      return pageAnswer(c, page, { status, headers: PRIVATE });
    }
    return c.redirect(documentAddress(document, target), 303);
  });
}

// The token's label stands in the log, whatever name is typed.
function signature(typed: string, visit: PageVisit): string {
  const label = signatureOf(visit);
  const name = typed.trim();
  return name === "" || name === label ? label : `${name} (${label})`;
}

async function recordOf(workspace: Workspace, document: string, target: string): Promise<ReviewedRecord> {
  const dossier = found(await workspace.dossier(document));
  const list = REVIEWED.find((one) => dossier[one].some(({ id }) => id === target)) ?? "events";
  const records = dossier[list] as readonly ReviewedRecord["record"][];
  return { list, record: found(records.find(({ id }) => id === target)), dossier };
}

/** What a decision changes, as the store takes it. Throws HttpProblem `invalid_request` for a form that changes nothing. */
function afterOf(
  action: Review["action"],
  { list, record }: ReviewedRecord,
  form: URLSearchParams,
): { after?: unknown } {
  if (action === "merge") return { after: { into: form.get("into") ?? "" } };
  if (action === "split")
    return { after: { records: partsOf(list, record, form.getAll("part").map(Number)) } };
  if (action !== "edit") return {};
  const typed = form.get("json")?.trim() ?? "";
  const other = typed === "" ? {} : parse(z.record(z.string(), z.unknown()), parseJson(typed), "form.json");
  const after = { ...changedFields(record, REVIEW_FIELDS[list] ?? [], form), ...other };
  if (Object.keys(after).length > 0) return { after };
  throw new HttpProblem(
    "invalid_request",
    "nothing was changed in the form; change a field, or accept the record",
  );
}

function partsOf(list: ReviewedList, record: ReviewedRecord["record"], chosen: readonly number[]): unknown[] {
  const field = SHARED_OUT[list];
  const all = field === undefined ? [] : (record[field] as readonly unknown[]);
  const second = all.filter((_, at) => chosen.includes(at));
  const first = all.filter((_, at) => !chosen.includes(at));
  if (field === undefined || first.length === 0 || second.length === 0)
    throw new HttpProblem("invalid_request", "a split leaves something on either side; tick some, not all");
  return [first, second].map((part, at) => ({ ...record, id: `${record.id}.${at + 1}`, [field]: part }));
}
