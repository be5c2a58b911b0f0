import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** The rooms that were held: seats and place of each. */
const roomsOf = (text: string): string[] =>
  extract(text, { published: "2025-03-12" })
    .events.filter(({ type, status }) => type === "meeting" && status === "occurred")
    .map(
      ({ participants, where }) =>
        `${participants.map(({ represents }) => represents).join(" ")} @ ${where?.name ?? "-"}`,
    );

const TRIP = "Kenyan Foreign Minister Alfred Mutua visited Norway, Chile and Peru last week.";

describe("contacts on a trip", () => {
  it.each([
    ["officials", `${TRIP} He met with officials from Norway, Chile and Peru.`],
    ["offices", `${TRIP} He held talks with the foreign ministers of Norway, Chile and Peru.`],
  ])("are a room at each stop: %s", (_, text) => {
    expect(roomsOf(text)).toEqual(["KEN NOR @ Norway", "CHL KEN @ Chile", "KEN PER @ Peru"]);
  });

  it.each([
    [
      "a place is told",
      `${TRIP} He met with officials from Norway, Chile and Peru in Oslo.`,
      "CHL KEN NOR PER @ Oslo",
    ],
    [
      "a format is told",
      `${TRIP} He held quadripartite talks with officials from Norway, Chile and Peru.`,
      "CHL KEN NOR PER @ -",
    ],
    [
      "persons are named",
      `${TRIP} He met Norwegian Foreign Minister Anna Berg, Chilean Foreign Minister Jose Rojas and Peruvian Foreign Minister Rosa Diaz.`,
      "CHL KEN NOR PER @ -",
    ],
    [
      "somebody comes from elsewhere",
      `${TRIP} He met with officials from Norway, Chile and Ghana.`,
      "CHL GHA KEN NOR @ -",
    ],
  ])("are one room where %s", (_, text, room) => {
    expect(roomsOf(text)).toEqual([room]);
  });
});
