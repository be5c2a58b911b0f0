/** Takes short reports in the words of wires and ministries, gives who was in which room as the codebook counts: formats by their members, offices at their time, mediators. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { brief, meetingsOf } from "../testing/rooms.ts";

const rooms = (text: string): string[] => meetingsOf(text).map(brief);

describe("a format's members are those that the text lists as all of it (R6)", () => {
  const FOUR = "occurred CIV=[host]- EGY KEN SDN TCD";
  it.each([
    ["The Quad, made up of Sudan, Egypt, Kenya and Chad, met in Abidjan on Monday.", [FOUR]],
    ["The Quad, comprising Sudan, Egypt, Kenya and Chad, met in Abidjan on Monday.", [FOUR]],
    ["The quartet, which groups Sudan, Egypt, Kenya and Chad, met in Abidjan on Monday.", [FOUR]],
    ["The Quad met in Abidjan on Monday. The Quad consists of Sudan, Egypt, Kenya and Chad.", [FOUR]],
    [
      "Foreign ministers of the contact group, composed of Kenya, Chad and Mali, met in Oslo on Monday.",
      ["occurred KEN=foreign_minister MLI=foreign_minister NOR=[host]- TCD=foreign_minister"],
    ],
    // Some of its members; who only chairs it.
    ["The Quad, including Sudan and Egypt, met in Oslo on Monday.", ["occurred NOR=[host]- bloc:quad"]],
    ["The Quad, which Kenya chairs, met in Oslo on Monday.", ["occurred NOR=[host]- bloc:quad"]],
    // A group by its name and noun.
    [
      "The P5+1 group met Iran's negotiators in Oslo on Monday.",
      ["occurred CHN DEU FRA GBR IRN NOR=[host]- RUS USA"],
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual(expected);
  });
});

describe("what was done at an earlier meeting is that meeting's", () => {
  const MET = "Kenya's foreign minister Ali Musa met his Chadian counterpart Jo Poe in Nairobi on Monday.";
  it.each([
    ["The two last met in January, when they signed the accord on fishing.", [1, "2024-01", "agreement"]],
    ["The two signed the accord on fishing in January, when they last met.", [2, "2024-01", "agreement"]],
    ["They had met in Oslo in January, where they agreed to open the border.", [1, "2024-01", ""]],
    // Of the meeting that the report is about.
    ["They agreed to open the border.", [0, "2024-03-11", ""]],
    ["They had last met in January and now signed the accord on fishing.", [0, "2024-03-11", "agreement"]],
  ])("%s", (text, expected) => {
    const { events, commitments } = extract(`${MET} ${text}`, { published: "2024-03-14" });
    const at = events.findIndex(({ id }) => id === commitments[0]?.event);
    const owner = events[at];
    expect([at, owner?.when?.edtf, owner?.outcomes.map(({ rung }) => rung).join()]).toEqual(expected);
  });
});

describe("an office held then is that of then (R1)", () => {
  it.each([
    [
      "Jo Poe, then foreign minister of Chad, met Ali Musa, who was then Kenya's foreign minister, in Nairobi in 2015.",
      ["occurred KEN=ali-musa[host] TCD=jo-poe", "foreign_minister foreign_minister"],
    ],
    [
      "In 2015 then-President Jo Poe of Chad met Ali Musa, who was Kenya's foreign minister at the time, in Nairobi.",
      ["occurred KEN=ali-musa[host] TCD=jo-poe", "foreign_minister head_of_state"],
    ],
    [
      "In 2015 Chad's president Jo Poe, then the country's foreign minister, met Kenya's president Ali Musa in Nairobi.",
      ["occurred KEN=ali-musa[host] TCD=jo-poe", "head_of_state foreign_minister"],
    ],
    // Today's offices say nothing of that year.
    [
      "In 2015 Ali Musa met Jo Poe in Nairobi. Kenya's president Ali Musa and Chad's president Jo Poe are old friends.",
      ["occurred KEN=ali-musa[host] TCD=jo-poe", " "],
    ],
    // Nor does an office of then say for whom somebody sits today.
    [
      "Then-President Jo Poe of Chad had promised the road. Kenya's president Ali Musa met Poe on Monday.",
      [],
    ],
    [
      "And then President Jo Poe of Chad met Kenya's president Ali Musa in Nairobi on Monday.",
      ["occurred KEN=ali-musa[host] TCD=jo-poe", "head_of_state head_of_state"],
    ],
  ])("%s", (text, expected) => {
    const [met] = meetingsOf(text);
    const posts = met?.participants.map(({ post }) => post ?? "").join(" ");
    expect(met ? [brief(met), posts] : []).toEqual(expected);
  });
});

describe("the three that two met one by one are a room of their own (R10)", () => {
  const ONE = "Kenya's president Ali Musa met Chad's president, Jo Poe, in Nairobi on Monday.";
  it.each([
    [
      "Later he received Mali's president, Ann Roe. On Tuesday the three leaders held talks in Mombasa.",
      [
        "KEN=ali-musa[host] TCD=jo-poe",
        "KEN=ali-musa[host] MLI=ann-roe",
        "KEN=ali-musa[host] MLI=ann-roe TCD=jo-poe",
      ],
    ],
    // Nobody is in both rooms.
    [
      "Mali's president received Niger's president. On Tuesday the three leaders held talks in Mombasa.",
      ["KEN=ali-musa[host] TCD=jo-poe", "MLI=head_of_state[host] NER=head_of_state"],
    ],
  ])("%s", (text, expected) => {
    expect(rooms(`${ONE} ${text}`)).toEqual(expected.map((room) => `occurred ${room}`));
  });
});

describe("who mediated, told first, parts nobody from the room (R7)", () => {
  const room = (text: string): string =>
    (meetingsOf(text)[0]?.participants ?? [])
      .map(({ represents, function: role, seat }) => `${represents} ${role} ${seat}`)
      .join(", ");
  const TWO = "MLI principal yes, QAT facilitator unknown, TCD principal yes";
  it.each([
    ["Mediated by Qatar, delegations of Chad and Mali met in Doha on Monday.", TWO],
    ["Mediated by Qatar, Chad and Mali met in Doha on Monday.", TWO],
    ["In talks brokered by Qatar, delegations from Chad and Mali met in Doha on Monday.", TWO],
    ["Brokered by Qatar, talks between Chad and Mali were held in Doha on Monday.", TWO],
    // Who brought an envoy along only meets.
    [
      "Accompanied by Qatar's envoy, delegations of Chad and Mali met in Oslo on Monday.",
      "MLI peer yes, NOR unknown no, QAT peer yes, TCD peer yes",
    ],
  ])("%s", (text, expected) => {
    expect(room(text)).toBe(expected);
  });
});
