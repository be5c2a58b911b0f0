/** Takes who acts under a participle, gives the room: what somebody is just now governs him not. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const roomsOf = (text: string): string[] =>
  extract(text, { published: "2025-03-12" })
    .events.filter(({ type }) => type === "meeting")
    .map(({ participants }) => participants.map(({ represents }) => represents).join(" "));

describe("a participle before an office", () => {
  it.each([
    "Visiting Kenyan Foreign Minister Ali Musa met Norwegian Foreign Minister Jo Lund in Oslo.",
    "Acting Kenyan Foreign Minister Ali Musa met Norwegian Foreign Minister Jo Lund in Oslo.",
    "The visiting Kenyan foreign minister, Ali Musa, met Norwegian Foreign Minister Jo Lund in Oslo.",
    "The outgoing prime minister of Kenya held talks with Norwegian Foreign Minister Jo Lund.",
    "Norwegian Foreign Minister Jo Lund met visiting Kenyan Foreign Minister Ali Musa in Oslo.",
  ])("says what he is: %s", (text) => expect(roomsOf(text)).toEqual(["KEN NOR"]));

  it.each([
    "While visiting Kenyan Foreign Minister Ali Musa, Norwegian Foreign Minister Jo Lund met the king of Jordan in Amman.",
    "After visiting Kenyan Foreign Minister Ali Musa, Norwegian Foreign Minister Jo Lund met the king of Jordan in Amman.",
  ])("is a verb behind a conjunction: %s", (text) => expect(roomsOf(text)).toEqual(["JOR NOR"]));
});
