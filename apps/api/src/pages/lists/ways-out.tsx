/** Takes the address of a list, gives its feed and its downloads as links. */
import { addressWith } from "../frame/page-query.ts";
import { DownloadQuery } from "./download.ts";

/** Every format that a dossier can be had in, by the name in the address. */
const DOWNLOADS = DownloadQuery.shape.format.options;

const LABELS: Readonly<Record<string, string>> = {
  json: "JSON",
  jsonld: "JSON-LD",
  csv: "CSV",
  graphml: "GraphML",
  ics: "iCalendar",
  ftm: "FollowTheMoney",
  plover: "PLOVER",
  cameo: "CAMEO",
  cloudevents: "CloudEvents",
  annotations: "Web Annotations",
  markdown: "Markdown",
  mermaid: "Mermaid",
};

/** The links, closed until asked for; `feed` is left out where a page has none. */
export function WaysOut({
  path,
  asked = {},
  feed = true,
  tables = [],
  rows,
}: {
  path: string;
  asked?: Readonly<Record<string, readonly string[]>>;
  feed?: boolean;
  /** Tables of CSV that can be had one by one. */
  tables?: readonly string[];
  /** How many rows of a list a file holds, where that is a list. */
  rows?: number;
}) {
  return (
    <details class="ways-out">
      <summary>{feed ? "Subscribe or download" : "Download"}</summary>
      {rows !== undefined && (
        <p class="note">{`A file holds up to ${rows} rows, from the first one here on; turn the page for those after it.`}</p>
      )}
      <ul>
        {feed && (
          <li>
            <a href={addressWith(`${path}/feed`, asked, { cursor: null })} type="application/atom+xml">
              Atom feed
            </a>
          </li>
        )}
        {tables.map((file) => (
          <li>
            <a href={addressWith(`${path}/download`, asked, { format: "csv", file })} download>
              {`CSV: ${file}`}
            </a>
          </li>
        ))}
        {DOWNLOADS.filter((name) => name !== "csv" || tables.length === 0).map((name) => (
          <li>
            <a href={addressWith(`${path}/download`, asked, { format: name })} download>
              {LABELS[name] ?? name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
