/** Takes a ministry's account of a meeting, gives what it tells of agreement in the passive. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const TITLE = "Foreign Minister Ann Roe meets Foreign Minister Leo Paz of Chile\n\n";
const MET = "Foreign Minister Ann Roe met Foreign Minister Leo Paz of Chile in Lund on Monday. ";

/** "speaker, on whose behalf | content" of each statement. */
const said = (sentence: string, outlet = "Ministry of Foreign Affairs of Norway"): string[] =>
  extract(TITLE + MET + sentence, { published: "2031-09-17", outlet }).statements.map(
    ({ speaker, onBehalfOf, content }) =>
      `${typeof speaker === "string" ? speaker : (speaker?.anonymous ?? "-")} ${onBehalfOf.join()} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

describe("what an account tells without a verb of reporting", () => {
  it.each([
    ["Agreement was reached on sharing the dues of the port.", "- CHL,NOR | sharing the dues of the port"],
    [
      "It was decided that a council would be set up by next spring.",
      "- CHL,NOR | a council would be set up by next spring",
    ],
  ])("%s", (sentence, expected) => expect(said(sentence)).toEqual([expected]));

  it.each(["Agreement was not reached on the dues of the port."])("nothing in: %s", (sentence) =>
    expect(said(sentence)).toEqual([]),
  );

  it("nothing in a newspaper", () =>
    expect(said("Agreement was reached on sharing the dues of the port.", "The Harbour Post")).toEqual([]));
});
