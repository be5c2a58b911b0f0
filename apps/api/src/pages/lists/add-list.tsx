/** Takes a list of the store, gives its pages: filters, facets, rows, the Atom feed and the downloads. */
import type { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Dossier } from "@readout/core";
import type { PageOptions, Page as StorePage, Workspace } from "@readout/store";
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { given } from "../../http/given.ts";
import { nextLink } from "../../http/next-link.ts";
import { PageQuery, pageOptions } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { addStoredPage, type Form, type PageVisit, type Show } from "../access/page-route.tsx";
import { Page } from "../frame/layout.tsx";
import { PRIVATE } from "../frame/page-answer.ts";
import { addressWith, pageQuery } from "../frame/page-query.ts";
import { atomFeed, type FeedEntry } from "./atom-feed.ts";
import { DownloadQuery, downloadAnswer } from "./download.ts";
import { type Facet, Facets } from "./facets.tsx";
import { ActorList, type Field, FilterForm } from "./filter-form.tsx";
import { Pager } from "./pager.tsx";
import { WaysOut } from "./ways-out.tsx";

/** Id of the suggestions for fields that name an actor. */
export const STATES = "states";

/** One list. `F` are its filters as the store takes them, `R` is a row as the store gives it. */
export interface List<Q extends z.ZodObject, F, R> {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly query: Q;
  readonly fields: readonly Field[];
  /** What the form asks for; made once for the rows and the facets, since a name has to be looked up. */
  readonly filters: (workspace: Workspace, query: z.infer<Q>) => F | Promise<F>;
  readonly find: (workspace: Workspace, filters: F, page: PageOptions) => Promise<StorePage<R>>;
  readonly facets?: (
    workspace: Workspace,
    filters: F,
  ) => Promise<{ readonly of: number; readonly facets: readonly Facet[] }>;
  /** What is read where nothing was found. */
  readonly none: string;
  /** Shows rows; `name` is what `names` gave for them. */
  readonly Rows: (props: { items: readonly R[]; name: (id: string) => string; visit: PageVisit }) => Child;
  readonly names?: (workspace: Workspace, items: readonly R[]) => Promise<(id: string) => string>;
  readonly entry: (item: R, name: (id: string) => string) => FeedEntry;
  readonly dossier: (workspace: Workspace, items: readonly R[]) => Promise<Dossier>;
  /** The table of CSV that the list is, and the name of its files. */
  readonly table: string;
}

/** Adds the list to the app. */
export function addList<Q extends z.ZodObject, F, R>(
  app: OpenAPIHono,
  services: Services,
  list: List<Q, F, R>,
): void {
  const { path, title, table } = list;
  const Whole = list.query.extend(PageQuery.shape);
  const Download = Whole.extend(DownloadQuery.shape);
  const found = async (workspace: Workspace, query: object) => {
    const { limit, cursor, ...asked } = query as z.infer<typeof PageQuery>;
    const options = pageOptions({ limit, cursor }, services.limits);
    const filters = await list.filters(workspace, asked as z.infer<Q>);
    return { filters, page: await list.find(workspace, filters, options) };
  };
  const names = async (workspace: Workspace, items: readonly R[]) =>
    (await list.names?.(workspace, items)) ?? ((id: string) => id);
  const ListForm: Form = ({ asked }) => <FilterForm action={path} fields={list.fields} asked={asked} />;
  const show: Show = async (c, visit) => {
    const { workspace } = visit;
    const { page, filters } = await found(workspace, pageQuery(c, Whole));
    const name = await names(workspace, page.items);
    const facets = await list.facets?.(workspace, filters);
    const asked = askedOf(c);
    const states = list.fields.some((field) => field.list === STATES)
      ? (await workspace.actors({ type: "state", limit: services.limits.pageSize })).items
      : [];
    return (
      <Page title={title} frame={visit.frame} feed={addressWith(`${path}/feed`, asked, { cursor: null })}>
        <h1>{title}</h1>
        <p class="lead">{list.lead}</p>
        <ListForm asked={asked} />
        {states.length > 0 && <ActorList id={STATES} actors={states} />}
        <div class={facets ? "listed" : undefined}>
          {facets && (
            <Facets path={path} asked={asked} facets={facets.facets} of={`Among the latest ${facets.of}`} />
          )}
          <div>
            {page.items.length === 0 ? (
              <p>{list.none}</p>
            ) : (
              <list.Rows items={page.items} name={name} visit={visit} />
            )}
            <Pager path={path} asked={asked} next={page.next} />
            {page.items.length > 0 && <WaysOut path={path} asked={asked} rows={services.limits.pageSize} />}
          </div>
        </div>
      </Page>
    );
  };
  addStoredPage(app, services, path, show, ListForm);
  addStoredPage(app, services, `${path}/feed`, async (c, { workspace }) => {
    const { page } = await found(workspace, pageQuery(c, Whole));
    const name = await names(workspace, page.items);
    const { origin, search } = new URL(c.req.url);
    const body = atomFeed({
      title: `${title} · readout`,
      self: origin + c.req.path + search,
      page: origin + path + search,
      entries: page.items.map((item) => list.entry(item, name)),
    });
    return c.body(body, 200, {
      "content-type": "application/atom+xml; charset=utf-8",
      ...PRIVATE,
    });
  });
  addStoredPage(app, services, `${path}/download`, async (c, { workspace }) => {
    const { format, file, ...query } = pageQuery(c, Download) as z.infer<typeof DownloadQuery>;
    const { page } = await found(workspace, { limit: services.limits.pageSize, ...given(query) });
    const dossier = await list.dossier(workspace, page.items);
    return downloadAnswer(c, dossier, { format, file }, table, nextLink(c, page.next));
  });
}

const askedOf = (c: Context): Readonly<Record<string, readonly string[]>> => c.req.queries();
