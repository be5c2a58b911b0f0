import { describe, expect, it, test } from "vitest";
import { createApp } from "./app.ts";
import { createReadingApp, isPlainReading } from "./reading-app.ts";
import { testServices } from "./testing/services.ts";

const TEXT = "The foreign ministers of Kenya and Uganda met in Kampala on Tuesday.";
const plain = (query = "", headers: Record<string, string> = {}, body = TEXT) =>
  new Request(`http://localhost/v1/extract${query}`, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain", ...headers },
  });

/** What an answer is, but for what differs with each. */
async function told(answer: Response | Promise<Response>) {
  const { status, headers, text } = await Promise.resolve(answer).then(async (one) => ({
    status: one.status,
    headers: Object.fromEntries(one.headers),
    text: await one.text(),
  }));
  const { "x-request-id": _, "server-timing": __, ...rest } = headers;
  return { status, headers: rest, text };
}

test.each([
  ["a text alone", plain()],
  ["its date and outlet", plain("?published=2024-03-14&outlet=Lake%20Wire+One")],
  ["a dossier without its text", plain("?text=false&title=A%C3%B6")],
  ["JSON asked for", plain("", { accept: "application/json" })],
  ["a charset", plain("", { "content-type": "text/plain; charset=UTF-8" })],
  ["white space alone", plain("", {}, " \n")],
  ["a date that is none", plain("?published=soon")],
])("answers %s as the whole app does", async (_, request) => {
  expect(isPlainReading(request)).toBe(true);
  const services = testServices();
  expect(await told(createReadingApp(services, null).fetch(request.clone()))).toEqual(
    await told(createApp(services).fetch(request)),
  );
});

describe("leaves to the whole app", () => {
  it.each([
    ["another method", new Request("http://localhost/v1/extract")],
    ["another path", new Request("http://localhost/v1/check", { method: "POST", body: TEXT })],
    ["a page", plain("", { "content-type": "text/html" })],
    ["JSON", plain("", { "content-type": "application/json" })],
    ["another charset", plain("", { "content-type": "text/plain; charset=latin1" })],
    ["another format", plain("", { accept: "text/markdown" })],
    ["several formats", plain("", { accept: "text/markdown, application/json;q=0.5" })],
    ["a kind", plain("?kind=readout")],
    ["an option that there isn't", plain("?colour=red")],
    ["an option given twice", plain("?title=a&title=b")],
    ["an option without a value", plain("?title=")],
    ["an option that is too long", plain(`?title=${"x".repeat(2_001)}`)],
    ["text that is neither true nor false", plain("?text=no")],
    ["a file", plain("?file=events.csv")],
  ])("%s", (_, request) => {
    expect(isPlainReading(request)).toBe(false);
  });
});
