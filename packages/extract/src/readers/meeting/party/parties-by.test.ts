/** Takes a sentence that a participle with its "by" opens, gives who hosts or chairs: not those who meet. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const seatsOf = (text: string): string[] =>
  extract(text, { published: "2025-03-12" })
    .events.flatMap(({ participants }) => participants)
    .map(({ represents, duties }) => `${represents} ${duties.join("+") || "-"}`);

describe("a participle that opens its sentence", () => {
  it.each([
    [
      "Hosted by Qatar, the foreign ministers of Chad and Sudan met on Monday.",
      ["QAT host", "SDN -", "TCD -"],
    ],
    [
      "Chaired by Qatar, the foreign ministers of Chad and Sudan met on Monday.",
      ["QAT chair", "SDN -", "TCD -"],
    ],
  ])("leaves the subject behind its comma without its duty: %s", (text, seats) =>
    expect(seatsOf(text)).toEqual(seats),
  );

  it("has all of its list where no subject follows", () =>
    expect(
      seatsOf("The talks, hosted by Qatar, Egypt and Turkey, were held on Monday between Chad and Sudan."),
    ).toEqual(["EGY host", "QAT host", "SDN -", "TCD -", "TUR host"]));
});
