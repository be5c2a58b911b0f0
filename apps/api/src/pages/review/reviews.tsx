/** GET /reviews: the log of what people decided about records, and what of it can't be attached any more. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { Review } from "@readout/core";
import type { StoredReview } from "@readout/store";
import { given } from "../../http/given.ts";
import { one } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import type { PageVisit } from "../access/page-route.tsx";
import { Section } from "../frame/section.tsx";
import { addList } from "../lists/add-list.tsx";
import { choices } from "../lists/filter-form.tsx";
import { unitedDossier } from "../lists/united-dossier.ts";
import { documentAddress } from "../record/record-address.ts";
import { ReviewLine } from "../record/review-desk.tsx";

const Query = z.strictObject({
  document: one("Id of a document."),
  target: one("Id of a record."),
  action: Review.shape.action.optional(),
  by: one("Who decided."),
});

/** Adds the pages to the app. */
export function addReviews(app: OpenAPIHono, services: Services): void {
  addList(app, services, {
    path: "/reviews",
    title: "Reviews",
    lead: "What people decided about records, latest first. Nothing in this log is ever changed.",
    query: Query,
    fields: [
      { name: "by", label: "By" },
      { name: "action", label: "Decision", options: choices(Review.shape.action.options) },
    ],
    filters: (_, query) => given(query),
    find: (workspace, filters, page) => workspace.reviews.list({ ...filters, ...page }),
    none: "Nothing was reviewed yet.",
    Rows,
    entry: ({ document, review }) => ({
      id: review.id,
      title: `${review.action} by ${review.by}: ${review.target}`,
      link: documentAddress(document, review.target),
      updated: review.at,
      summary: review.why,
    }),
    dossier: async (_, items) => ({ ...unitedDossier([]), reviews: items.map(({ review }) => review) }),
    table: "reviews",
  });
}

async function Rows({ items, visit }: { items: readonly StoredReview[]; visit: PageVisit }) {
  const lost = (await visit.workspace.reviews.unattached({ limit: 50 })).items;
  return (
    <>
      <ol class="items">
        {items.map(({ document, review }) => (
          <li class="card">
            <p>
              <ReviewLine review={review} />
            </p>
            {review.judged[0] && <blockquote>{review.judged[0].quote}</blockquote>}
            <p class="note">
              <a href={documentAddress(document, review.target)}>{review.target}</a>
            </p>
          </li>
        ))}
      </ol>
      <Section title="Without a record to stand by" count={lost.length}>
        <ul class="plain-list">
          {lost.map(({ review, reason }) => (
            <li>
              <ReviewLine review={review} />
              <span class="note">{` ${reason === "document_gone" ? "the report was taken out" : "the record isn’t read any more"}`}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
