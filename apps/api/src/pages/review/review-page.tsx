/** Takes a record, gives the page where it is reviewed: what it says, what was decided, and a form for each decision. */
import { namesOf, type Review } from "@readout/core";
import type { Child } from "hono/jsx";
import type { HttpProblem } from "../../http/problems.ts";
import { Refusal } from "../frame/failure-page.tsx";
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { documentAddress } from "../record/record-address.ts";
import { ReviewLine } from "../record/review-desk.tsx";
import {
  REVIEW_FIELDS,
  type ReviewedRecord,
  type ReviewField,
  SHARED_OUT,
  shownValue,
} from "./review-fields.ts";

/** A form that was refused, and why. */
interface Refused {
  readonly problem: HttpProblem;
  readonly form: URLSearchParams;
}

/** The page; `by` is the name that the forms start with. A form that was refused is shown as it was filled in. */
export function ReviewPage({
  document,
  reviewed,
  by,
  frame,
  refused,
}: {
  document: string;
  reviewed: ReviewedRecord;
  by: string;
  frame: Frame;
  refused?: Refused;
}) {
  const { list, record, dossier } = reviewed;
  const name = namesOf(dossier);
  const log = dossier.reviews.filter(({ target }) => target === record.id);
  const quotes = [...new Set(record.meta?.evidence.map(({ quote }) => quote) ?? [])];
  const others = (dossier[list] as readonly ReviewedRecord["record"][]).filter(({ id }) => id !== record.id);
  const typed = refused?.form;
  const form = { document, target: record.id, by, typed };
  return (
    <Page title="Review a record" frame={frame}>
      <h1>Review a record</h1>
      {refused && <Refusal problem={refused.problem} />}
      <p class="source">
        {`${list === "precedence" ? "precedence claim" : words(list.replace(/s$/, ""))} · ${record.meta?.status ?? ""} · `}
        <a href={documentAddress(document, record.id)}>in the report</a>
      </p>
      {list === "actors" && <p class="lead">{name(record.id)}</p>}
      {quotes.map((quote) => (
        <blockquote>{quote}</blockquote>
      ))}
      <Section title="Decided so far" count={log.length}>
        <ul class="plain-list">
          {log.map((review) => (
            <li>
              <ReviewLine review={review} />
            </li>
          ))}
        </ul>
      </Section>
      <div class="decisions">
        <Decision {...form} title="Accept, reject or note" actions={["accept", "reject", "note"]} />
        <Decision {...form} title="Correct" actions={["edit"]}>
          {(REVIEW_FIELDS[list] ?? []).map((field) => (
            <Correction field={field} reviewed={reviewed} name={name} typed={typed} />
          ))}
          <label for="json">Other fields that change, as JSON</label>
          <textarea
            id="json"
            name="json"
            rows={3}
            spellcheck={false}
            placeholder='{"topics": ["issue:border"]}'
          >
            {typed?.get("json")}
          </textarea>
        </Decision>
        {SHARED_OUT[list] !== undefined && others.length > 0 && (
          <Decision {...form} title="Merge" actions={["merge"]}>
            <label for="into">It is the same as</label>
            <select id="into" name="into">
              {others.map((other) => (
                <option value={other.id} selected={other.id === typed?.get("into")}>
                  {list === "actors"
                    ? name(other.id)
                    : (other.meta?.evidence[0]?.quote.slice(0, 80) ?? other.id)}
                </option>
              ))}
            </select>
          </Decision>
        )}
        <Split form={form} reviewed={reviewed} name={name} />
      </div>
    </Page>
  );
}

const DO: Readonly<Record<Review["action"], string>> = {
  accept: "Accept",
  reject: "Reject",
  edit: "Correct",
  merge: "Merge",
  split: "Split",
  note: "Note",
};

function Decision({
  document,
  target,
  by,
  typed,
  title,
  actions,
  children,
}: {
  document: string;
  target: string;
  by: string;
  typed: URLSearchParams | undefined;
  title: string;
  actions: readonly Review["action"][];
  children?: Child;
}) {
  const id = actions.join("-");
  const why = actions.some((action) => action === typed?.get("action")) ? typed?.get("why") : "";
  return (
    <form method="post" action="/review" class="card decision" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <input type="hidden" name="document" value={document} />
      <input type="hidden" name="target" value={target} />
      {children}
      <label for={`${id}-why`}>Reason</label>
      <input id={`${id}-why`} name="why" value={why ?? ""} required maxlength={10_000} autocomplete="off" />
      <label for={`${id}-by`}>Name</label>
      <input id={`${id}-by`} name="by" value={by} maxlength={200} autocomplete="name" />
      <p class="buttons">
        {actions.map((action) => (
          <button type="submit" name="action" value={action}>
            {DO[action]}
          </button>
        ))}
      </p>
    </form>
  );
}

function Correction({
  field,
  reviewed: { record, dossier },
  name,
  typed,
}: {
  field: ReviewField;
  reviewed: ReviewedRecord;
  name: (id: string) => string;
  typed: URLSearchParams | undefined;
}) {
  const input = `field-${field.path[0]}`;
  const value = typed?.get(input) ?? shownValue(record, field);
  const options: readonly (readonly [string, string])[] =
    field.kind === "choice"
      ? (field.values ?? []).map((one) => [one, words(one)])
      : [["", "nobody named"], ...dossier.actors.map(({ id }) => [id, name(id)] as const)];
  return (
    <>
      <label for={input}>{field.label}</label>
      {field.kind === "text" || field.kind === "actors" ? (
        <input id={input} name={input} value={value} autocomplete="off" />
      ) : (
        <select id={input} name={input}>
          {options.map(([option, label]) => (
            <option value={option} selected={option === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function Split({
  form,
  reviewed: { list, record },
  name,
}: {
  form: { document: string; target: string; by: string; typed: URLSearchParams | undefined };
  reviewed: ReviewedRecord;
  name: (id: string) => string;
}) {
  const field = SHARED_OUT[list];
  const parts = field === undefined ? [] : (record[field] as readonly { text?: string; actor?: string }[]);
  if (parts.length < 2) return null;
  return (
    <Decision {...form} title="Split" actions={["split"]}>
      <fieldset>
        <legend>{list === "events" ? "They sat in another meeting" : "These name somebody else"}</legend>
        {parts.map(({ text, actor }, at) => (
          <label class="tick">
            <input
              type="checkbox"
              name="part"
              value={String(at)}
              checked={form.typed?.getAll("part").includes(String(at)) ?? false}
            />
            <bdi>{text ?? name(actor ?? "")}</bdi>
          </label>
        ))}
      </fieldset>
    </Decision>
  );
}
