/** Takes contacts that a sentence denies, or says of that they aren't true, gives whether they are told as held; near misses with them. */
import { describe, expect, it } from "vitest";
import { brief, meetingsOf } from "../../../testing/rooms.ts";

const told = (text: string): string[] =>
  meetingsOf(text).map((event) => brief(event).split(" ")[0] as string);

describe("a contact that is said not to have been", () => {
  it.each([
    "Chad denied on Tuesday that its foreign minister had met the Libyan foreign minister in Geneva.",
    "Chad flatly denied that its foreign minister met the Libyan foreign minister in Geneva on Monday.",
    "Chad denied its foreign minister had met the Libyan foreign minister in Geneva on Monday.",
    "Chad's president denied having met the Libyan president in Geneva on Monday.",
    "It is not true that the presidents of Chad and Libya met in Geneva on Monday, an aide said.",
    "It is untrue that the presidents of Chad and Libya met in Geneva on Monday.",
    "Chad dismissed as untrue reports that its president had met the Libyan president in Geneva on Monday.",
    "Chad rejected claims that its president had met the Libyan president in Geneva on Monday.",
    "Reports that the presidents of Chad and Libya met in Geneva on Monday are false, an aide said.",
    "Chad denied reports of a meeting between its president and the Libyan president in Geneva on Monday.",
    "Chad said a reported meeting between its president and the Libyan president in Geneva on Monday was fake news.",
  ])("is denied: %s", (text) => expect(told(text)).toEqual(["denied"]));

  it.each([
    "Chad did not deny that its foreign minister had met the Libyan foreign minister in Geneva on Monday.",
    "Chad never denied its foreign minister had met the Libyan foreign minister in Geneva on Monday.",
    "The foreign minister of Chad, who denies it, met the Libyan foreign minister in Geneva on Monday.",
    "It is true that the presidents of Chad and Libya met in Geneva on Monday.",
    "Reports that the presidents of Chad and Libya met in Geneva on Monday are true, an aide said.",
    "Chad denied it was angry and said that its president had met the Libyan president in Geneva on Monday.",
    "Rejecting the claim that it had sent arms, Chad said that its president had met the Libyan president in Geneva on Monday.",
    "Chad, which denied that it had sent arms, met Libya in Geneva on Monday.",
  ])("occurred: %s", (text) => expect(told(text)).toEqual(["occurred"]));

  const REPORT = "The Lome Post reported that Chadian and Libyan officials held talks in Geneva on Monday.";
  it.each([
    "Asked about a report that Chadian and Libyan officials held talks in Geneva on Monday, he said: “No such meeting took place.”",
    ...[
      "The ministry said no such talks had taken place.",
      "The Chadian foreign ministry denied the report.",
      "Chad dismissed the report as baseless.",
      "Chad called these reports false.",
      "“That meeting never happened,” the spokesman said.",
      "Both governments denied it.",
    ].map((denial) => `${REPORT} ${denial}`),
  ])("is denied behind it: %s", (text) => expect(told(text)).toEqual(["denied"]));

  it.each([
    "Asked about reports that Chadian and Libyan officials held talks in Geneva on Monday, he declined to comment.",
    "Pressed on a media report that the presidents of Chad and Libya met in Geneva on Monday, he said nothing.",
  ])("is open: %s", (text) => expect(told(text)).toEqual(["unconfirmed"]));

  it.each([
    "Chad confirmed the report.",
    "Chad did not deny the report.",
    "The ministry denied that troops had crossed the border.",
    "Nigerian officials said no such dispute had been raised.",
  ])("occurred whatever stands behind it: %s", (text) =>
    expect(told(`${REPORT} ${text}`)).toEqual(["occurred"]),
  );

  it.each([
    "Had the presidents of Chad and Libya met in Geneva on Monday, they would have signed the accord.",
    "Should the presidents of Chad and Libya meet in Geneva on Monday, they will sign the accord.",
  ])("is only supposed: %s", (text) => expect(told(text)).toEqual([]));
});
