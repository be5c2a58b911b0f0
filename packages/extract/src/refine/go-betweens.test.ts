/** Takes rooms in which somebody goes between two, and contacts that only point at those who met, gives who sat there and as what. */
import { describe, expect, it } from "vitest";
import { brief, meetingsOf, seatLine } from "../testing/rooms.ts";

const PAIR = "Kenyan Foreign Minister Ann Otieno and Chadian Foreign Minister Ali Musa met in Oslo on Monday";
const TALKS = "Kenya and Chad held talks in Oslo on Monday.";

describe("who goes between two", () => {
  it.each([
    [
      "The foreign ministers of Chad and Mali met in Oslo on Monday with the two colleagues who have been mediating between them, Togolese Foreign Minister Jean Bako and Ghana's Kofi Annor.",
      "TCD(principal) MLI(principal) TGO(facilitator) GHA(facilitator) NOR[host]-",
    ],
    [
      "The presidents of Chad and Mali met in Oslo on Monday with two mediators, Togolese Foreign Minister Jean Bako and Ghanaian Foreign Minister Kofi Annor.",
      "TCD(principal) MLI(principal) TGO(facilitator) GHA(facilitator) NOR[host]-",
    ],
    [
      `${PAIR} with Togo's Jean Bako and Ghana's Kofi Annor. The two mediated between the neighbours for two days.`,
      "KEN(principal) TCD(principal) TGO(facilitator) GHA(facilitator) NOR[host]-",
    ],
    [
      "Norwegian Foreign Minister Ole Lund chaired talks between Chad and Mali in Bern on Monday.",
      "TCD(principal) MLI(principal) NOR(facilitator)[chair] CHE[host]-",
    ],
    [
      `${PAIR} with Secretary-General Jan Holm of the United Nations. Secretary-General Holm, who has mediated between the two neighbours since May, spoke first.`,
      "KEN(principal) TCD(principal) igo:united-nations(facilitator) NOR[host]-",
    ],
    [
      "Officials of the three guarantor countries, Chad, Mali and Togo, met in Oslo on Monday with the UN envoy, Geir Olsen.",
      "TCD MLI TGO igo:united-nations NOR[host]-",
    ],
    [
      "The foreign ministers of Egypt, Jordan and Iraq met in Oslo on Monday. They welcomed the talks between Jordan and Iraq on water.",
      "EGY JOR IRQ NOR[host]-",
    ],
    [
      "Egypt, which has mediated between the two sides in Gaza, hosted the foreign ministers of Jordan and Iraq in Cairo on Monday.",
      "EGY[host]? JOR IRQ",
    ],
  ])("%s", (text, expected) => {
    const [room] = meetingsOf(text);
    const seats =
      room === undefined
        ? []
        : seatLine(room)
            .replace(/^\w+ \w+: /, "")
            .split(" ");
    expect(seats.sort()).toEqual(expected.split(" ").sort());
  });

  it("calls as many guarantors as there are facilitators", () => {
    const [room] = meetingsOf(
      "The foreign ministers of Peru and Ecuador met in Bern on Monday with the four guarantors of the treaty. Brazilian Deputy Foreign Minister Celso Prado presided. The other guarantors, Argentina, Chile and the United States, were represented by special envoys.",
    );
    const called = room?.participants.filter(({ subtype }) => subtype === "guarantor");
    expect(called?.map(({ represents }) => represents).sort()).toEqual(["ARG", "BRA", "CHL", "USA"]);
  });
});

describe("who sat for a side", () => {
  it.each([
    [
      "The Kenyan delegation was led by the government's chief negotiator, Peter Otieno.",
      "KEN=peter-otieno NOR=[host]- TCD",
    ],
    [
      "The delegation of Kenya was headed by the Minister of Foreign Affairs, Peter Otieno, and that of Chad by the Minister of Foreign Affairs, Ali Musa Saleh.",
      "KEN=peter-otieno NOR=[host]- TCD=ali-musa-saleh",
    ],
    [
      "Kenya was represented by its ambassador to Norway, Peter Otieno, and Chad by Ali Musa, special envoy for the lake region.",
      "KEN=peter-otieno NOR=[host]- TCD=ali-musa",
    ],
    [
      "Cuba and Togo took part through their special envoys, Ramon Cueto and Jean Bako.",
      "CUB=ramon-cueto KEN NOR=[host]- TCD TGO=jean-bako",
    ],
    [
      "Peter Otieno led the Kenyan side and Ali Musa the Chadian one.",
      "KEN=peter-otieno NOR=[host]- TCD=ali-musa",
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(`${TALKS} ${text}`).map(brief)).toEqual([`occurred ${expected}`]);
  });
});

describe("contacts of those who met", () => {
  const MEDIATED = `${PAIR} with Togo's Jean Bako, who mediated between them.`;
  it.each([
    [
      "Experts met in May. A meeting between the parties in Accra in April was cancelled.",
      "cancelled KEN TCD",
    ],
    [
      "The two neighbours' presidents last met in Abuja in 2022.",
      "occurred KEN=head_of_state NGA=[host]- TCD=head_of_state",
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(`${MEDIATED} ${text}`).map(brief)).toContain(expected);
  });

  it.each([
    "In Lagos, the parties of the left met on Friday to choose a candidate.",
    "Opposition parties met in Lagos on Friday.",
    "The two clubs met in Lagos in May.",
    "A meeting between the two chambers of commerce in Lagos was cancelled.",
  ])("leaves “%s” to others", (text) => {
    const others = meetingsOf(`${PAIR}. ${text}`).slice(1);
    expect(
      others.flatMap(({ participants }) => participants.map(({ represents }) => represents)),
    ).not.toContain("KEN");
  });
});
