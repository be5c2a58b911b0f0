/** Takes an OpenAPI document, gives a check of any answer against it: its status, its media type, its body. */
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly security?: readonly Record<string, string[]>[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: Schema }> }>>;
}

/** The part of an OpenAPI document that tests look at. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** What came back for a call. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
}

/** Gives what is wrong with an answer by the document; an empty list where nothing is. */
export function openApiCheck(document: OpenApi): (answer: Answer) => string[] {
  const ajv = addFormats.default(
    new Ajv.default({ strict: false, allErrors: true, formats: { "date-time": true } }),
  );
  ajv.addSchema({ $id: "openapi", ...document });
  return ({ method, path, status, type, body }) => {
    const template = templateOf(document, path);
    const operation = template === null ? undefined : document.paths[template]?.[method.toLowerCase()];
    if (template === null || !operation) return [`${method} ${path} isn't in the document`];
    const response = operation.responses[status];
    if (!response) return [`${method} ${template} doesn't tell of status ${status}`];
    if (!response.content) return body === "" ? [] : [`${status} has a body, the document tells of none`];
    const media = (type ?? "").split(";")[0] ?? "";
    if (!response.content[media])
      return [`${method} ${template} ${status} doesn't tell of ${media || "no type"}`];
    const at = [
      "paths",
      template,
      method.toLowerCase(),
      "responses",
      String(status),
      "content",
      media,
      "schema",
    ];
    const validate = ajv.getSchema(`openapi#/${at.map(pointer).join("/")}`);
    if (!validate) return [`no schema at ${at.join(" ")}`];
    const value =
      media.endsWith("json") && media !== "application/ld+json"
        ? parsed(body, response.content[media].schema)
        : body;
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message}`);
  };
}

// A format of dossiers is a string to the document, whatever is in it.
function parsed(body: string, schema: Schema): unknown {
  return schema.type === "string" ? body : JSON.parse(body);
}

/** The path of the document that an address belongs to, null where there is none. */
export function templateOf(document: OpenApi, address: string): string | null {
  const parts = (address.split("?")[0] ?? "").split("/");
  const fits = (template: string): boolean => {
    const names = template.split("/");
    return (
      names.length === parts.length && names.every((name, at) => name === parts[at] || name.startsWith("{"))
    );
  };
  const templates = Object.keys(document.paths).filter(fits);
  return templates.find((template) => !template.includes("{")) ?? templates[0] ?? null;
}

function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}
