/** Gives the calls that read a report or check a dossier, and keep nothing. */
import { DOSSIERS, REPORTS } from "../reports.ts";
import { type Call, json, post, report } from "./call.ts";

/** Their calls. */
export const READING: readonly Call[] = [
  post("reads a report into a dossier", "/v1/extract", report("hosted"), {
    who: "nobody",
    stateless: true,
    same: true,
  }),
  ...["text/csv", "application/ld+json", "text/markdown", "text/calendar"].map((accept) =>
    post(`reads a report into ${accept}`, "/v1/extract", report("hosted"), {
      who: "nobody",
      stateless: true,
      same: true,
      headers: { ...json, accept },
    }),
  ),
  ...(
    [
      [
        "text/html",
        `<!doctype html><html><head><title>Border talks</title></head><body><nav>Home</nav><article><p>${REPORTS.hosted.text}</p></article></body></html>`,
      ],
      ["text/markdown", `# Border talks\n\n${REPORTS.hosted.text}\n`],
      [
        "application/ninjs+json",
        JSON.stringify({
          headlines: [{ value: "Border talks" }],
          bodies: [{ value: REPORTS.hosted.text, contenttype: "text/plain" }],
          versioncreated: "2024-03-14T09:00:00Z",
        }),
      ],
      ["text/plain", REPORTS.hosted.text],
    ] as const
  ).map(([type, body]) =>
    post(`reads ${type}`, "/v1/extract?published=2024-03-14", body, {
      who: "nobody",
      stateless: true,
      same: true,
      headers: { "content-type": type },
    }),
  ),
  post("reads a report into one of several files", "/v1/extract?file=events.csv", report("hosted"), {
    who: "nobody",
    stateless: true,
    same: true,
    headers: { ...json, accept: "text/csv" },
  }),
  post("refuses a file that the format hasn't", "/v1/extract?file=passwd", report("hosted"), {
    who: "nobody",
    status: 400,
    stateless: true,
    same: true,
  }),
  post("reads no other charset", "/v1/extract", REPORTS.hosted.text, {
    who: "nobody",
    status: 415,
    stateless: true,
    same: true,
    headers: { "content-type": "text/plain; charset=iso-8859-1" },
  }),
  post("takes media types in any case, the best liked first", "/v1/extract", report("hosted"), {
    who: "nobody",
    stateless: true,
    same: true,
    headers: { ...json, accept: "application/json;q=0.2, TEXT/Markdown, */*;q=0" },
  }),
  post("makes no format that isn't one", "/v1/extract", report("hosted"), {
    who: "nobody",
    status: 406,
    stateless: true,
    same: true,
    headers: { ...json, accept: "image/png" },
  }),
  post("checks no XML", "/v1/check", "<dossier/>", {
    who: "nobody",
    status: 415,
    stateless: true,
    same: true,
    headers: { "content-type": "application/xml" },
  }),
  post("checks a dossier", "/v1/check", JSON.stringify(DOSSIERS.hosted), {
    who: "nobody",
    stateless: true,
    same: true,
  }),
];
