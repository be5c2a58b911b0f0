import { describe, expect, test } from "vitest";
import { extract } from "../../extract.ts";

const seatsOf = (text: string): string[] =>
  extract(text, { published: "2024-07-01" }).events.flatMap(({ type, participants }) =>
    type === "meeting"
      ? participants.filter(({ seat }) => seat === "yes").map(({ represents }) => represents)
      : [],
  );

describe("a group inside a state", () => {
  test.each([
    [
      "Yemen's Houthi leaders met Kenya's foreign minister in Nairobi on Sunday.",
      ["KEN", "armed_group:houthis"],
    ],
    [
      "Yemen's Iran-backed Houthis met Kenya's foreign minister in Nairobi on Sunday.",
      ["KEN", "armed_group:houthis"],
    ],
    ["Congo's M23 rebels and Kenya held talks in Doha on Sunday.", ["KEN", "armed_group:m23"]],
    ["Afghanistan's ruling Taliban held talks with Kenya in Doha on Sunday.", ["KEN", "armed_group:taliban"]],
    [
      "A delegation of Afghanistan's Taliban government met Kenyan ministers in Doha on Sunday.",
      ["KEN", "armed_group:taliban"],
    ],
    [
      "Colombia's FARC rebels and the government held talks in Havana on Sunday.",
      ["COL", "armed_group:farc"],
    ],
    [
      "Kenya, Mali and Lebanon's Hezbollah held talks in Oslo on Sunday.",
      ["KEN", "MLI", "armed_group:hezbollah"],
    ],
    // A group called by its state: the one that the text names, or nobody.
    [
      "A delegation of the Lebanese militant group met Kenyan ministers in Doha on Sunday. Hezbollah said no more.",
      ["KEN", "armed_group:hezbollah"],
    ],
    [
      "The Lebanese movement met Kenya's foreign minister in Oslo on Sunday, as Hezbollah had asked.",
      ["KEN", "armed_group:hezbollah"],
    ],
    ["The Lebanese militant group met Kenya's foreign minister in Oslo on Sunday.", ["KEN"]],
    ["Colombian guerrilla leaders met Kenya's foreign minister in Oslo on Sunday.", []],
    ["Sudan's rebel leader Ali Roe met Kenya's foreign minister in Oslo on Sunday.", []],
  ])("brings no state into the room: %s", (text, seats) => {
    expect(seatsOf(text).sort()).toEqual(seats);
  });

  test.each([
    [
      "Kenya's foreign minister met Lebanon's Hezbollah-backed prime minister in Oslo on Sunday.",
      ["KEN", "LBN"],
    ],
    ["Lebanon and Hezbollah held talks in Oslo on Sunday.", ["LBN", "armed_group:hezbollah"]],
    [
      "A Lebanese military delegation met Hezbollah leaders in Beirut on Sunday.",
      ["LBN", "armed_group:hezbollah"],
    ],
    [
      "Lebanon's president and Hezbollah leader Ali Roe held talks in Oslo on Sunday.",
      ["LBN", "armed_group:hezbollah"],
    ],
  ])("leaves the state where it is a party itself: %s", (text, seats) => {
    expect(seatsOf(text).sort()).toEqual(seats);
  });

  test("keeps who backs a group beside it", () => {
    const { relations } = extract("The Iran-backed Houthis fired rockets on Sunday.", {
      published: "2024-07-01",
    });
    expect(relations).toMatchObject([{ from: "IRN", relation: "backs", to: "armed_group:houthis" }]);
  });
});
