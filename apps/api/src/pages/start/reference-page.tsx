/** Takes the OpenAPI document, gives every route for a reader. */
import type { OpenApiDocument } from "../../routes/openapi.ts";
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";

type Operation = NonNullable<NonNullable<OpenApiDocument["paths"]>[string]["get"]>;

const METHODS = ["get", "post", "put", "delete"] as const;

/** The reference. */
export function ReferencePage({ document, frame }: { document: OpenApiDocument; frame: Frame }) {
  const { paths = {}, tags = [], info } = document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  return (
    <Page title="Reference of the API" frame={frame}>
      <h1>Reference of the API</h1>
      <p>
        {info.description} The same for machines: <a href="/openapi.json">/openapi.json</a>.
      </p>
      {tags.map((tag) => (
        <section>
          <h2>{tag.name}</h2>
          <p>{tag.description}</p>
          {operations
            .filter(({ operation }) => operation.tags?.includes(tag.name))
            .map((one) => (
              <Route {...one} />
            ))}
        </section>
      ))}
    </Page>
  );
}

function Route({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const { summary, description, parameters = [], responses = {} } = operation;
  const told = Object.entries(responses) as [string, { description: string }][];
  return (
    <section>
      <h3>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h3>
      <p>
        {summary}. <Marked text={description ?? ""} /> {scopeText(operation)}
      </p>
      <dl>
        {parameters.flatMap((one) =>
          "name" in one
            ? [
                <dt>
                  <code>{one.name}</code> in {one.in}
                </dt>,
                <dd>
                  <Marked text={one.description ?? "As in the answers."} />
                </dd>,
              ]
            : [],
        )}
        {told.flatMap(([status, { description: what }]) => [
          <dt>{status}</dt>,
          <dd>
            <Marked text={what} />
          </dd>,
        ])}
      </dl>
    </section>
  );
}

/** A text whose words in backticks are code. */
function Marked({ text }: { text: string }) {
  return <>{text.split("`").map((part, at) => (at % 2 === 0 ? part : <code>{part}</code>))}</>;
}

function scopeText({ security }: Operation): string {
  const scope = security?.[0]?.bearer?.[0];
  if (scope === undefined) return "Needs no token.";
  const open = (security?.length ?? 0) > 1 ? ", or a workspace with open reading" : "";
  return `Needs a token with the scope ${scope}${open}.`;
}
