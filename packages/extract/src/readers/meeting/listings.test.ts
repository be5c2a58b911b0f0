/** Takes the ways to list who sat in a room, crossed with names and titles of every make, gives each delegation its person and post. */
import { expect, it } from "vitest";
import { brief, meetingsOf } from "../../testing/rooms.ts";

/** A delegation: state, possessive, adjective, code, its officer's name and slug. */
const SIDES = [
  ["Oman", "Oman’s", "Omani", "OMN", "Ahmed Abdel-Rahman el-Badi", "ahmed-abdel-rahman-el-badi"],
  ["Kenya", "Kenya’s", "Kenyan", "KEN", "Sergei Ivanovich Lund", "sergei-ivanovich-lund"],
  ["Sri Lanka", "Sri Lanka’s", "Sri Lankan", "LKA", "Park Joon-ho", "park-joon-ho"],
  ["Peru", "Peru’s", "Peruvian", "PER", "João Pedro da Silva Roe", "joao-pedro-da-silva-roe"],
  ["Norway", "Norway’s", "Norwegian", "NOR", "Jeanne d’Arc Poe", "jeanne-d-arc-poe"],
  ["Egypt", "Egypt’s", "Egyptian", "EGY", "Fionnuala O’Kask", "fionnuala-o-kask"],
] as const;
type Side = (typeof SIDES)[number];

const and = (words: readonly string[], last = " and "): string =>
  words.length === 1 ? (words[0] ?? "") : words.slice(0, -1).join(", ") + last + words.at(-1);
const of = (side: Side): string => `${side[4]} of ${side[0]}`;
const named = (sides: readonly Side[]): string => and(sides.map((side) => side[4]));
const states = (sides: readonly Side[]): string => and(sides.map(([state]) => state));

/** How several of one post are listed. */
const LISTS: Readonly<Record<string, (sides: readonly Side[]) => string>> = {
  each: (sides) => and(sides.map(([, , adjective, , name]) => `${adjective} Trade Minister ${name}`)),
  plural: (sides) => `Trade Ministers ${and(sides.map(of))}`,
  "small letters": (sides) => `the trade ministers ${and(sides.map(of))}`,
  "behind their names": (sides) => `${named(sides)}, the trade ministers of ${states(sides)} respectively,`,
  apart: (sides) => `Trade Ministers ${named(sides)} of ${states(sides)}`,
  behind: (sides) => `the trade ministers of ${states(sides)}, ${named(sides)},`,
  semicolons: (sides) =>
    `${sides.map(([state, , , , name]) => `${name}, Trade Minister of ${state}`).join("; ")},`.replace(
      /; (?=[^;]*$)/,
      "; and ",
    ),
  counterparts: ([first, ...rest]) =>
    `${first?.[2]} Trade Minister ${first?.[4]} and his counterparts ${and(rest.map(of))}`,
  apposed: ([first, ...rest]) =>
    `${first?.[4]}, the trade minister of ${first?.[0]}, ${and(
      rest.map(([, , adjective, , name]) => `${name}, his ${adjective} counterpart`),
      ", and ",
    )},`,
};
const FRAMES: readonly ((list: string) => string)[] = [
  (list) => `${list.charAt(0).toUpperCase()}${list.slice(1)} met on Monday.`,
  (list) => `${list.charAt(0).toUpperCase()}${list.slice(1)} took part in the talks on Monday.`,
  (list) => `Monday’s meeting was attended by ${list.replace(/,$/, "")}.`,
];

const rows = Object.entries(LISTS).flatMap(([name, list]) =>
  [3, 4].flatMap((count) =>
    FRAMES.map((frame, k) => {
      const sides = SIDES.map((_, i) => SIDES[(i + k) % SIDES.length] as Side).slice(0, count);
      return [
        name,
        frame(list(sides)),
        sides.map(([, , , code, , slug]) => `${code}=${slug}`).sort(),
      ] as const;
    }),
  ),
);

it.each(rows)("%s: %s", (_, text, expected) => {
  const rooms = meetingsOf(text);
  expect(rooms.map((room) => brief(room).split(" ").slice(1).sort())).toEqual([expected]);
  for (const { post } of rooms.flatMap(({ participants }) => participants))
    expect(post).toBe("trade_minister");
});

/** Titles with the post of each, where a ministry’s field is open. */
const TITLES: Readonly<Record<string, string>> = {
  "minister of energy and mines": "energy_minister",
  "minister of foreign affairs and public service": "foreign_minister",
  "minister of foreign affairs, international trade and worship": "foreign_minister",
  "minister for presidential affairs": "minister",
  "minister of external affairs": "foreign_minister",
  "deputy minister of water resources and irrigation": "deputy_minister",
  "vice-president and foreign minister": "foreign_minister",
  "caretaker foreign minister": "foreign_minister",
};
const capitals = (title: string): string =>
  title.replace(/(?<![\w-])(?!of|and|for)\w/g, (w) => w.toUpperCase());
const FORMS: readonly ((title: string) => string)[] = [
  (title) => `Kenyan ${capitals(title)} Ali Badi`,
  (title) => `Ali Badi, the ${title} of Kenya,`,
  (title) => `Ali Badi, ${capitals(title)} of Kenya,`,
  (title) => `Kenya’s ${title}, Ali Badi,`,
];

it.each(Object.entries(TITLES).flatMap(([title, post]) => FORMS.map((form) => [form(title), post] as const)))(
  "%s is %s",
  (officer, post) => {
    const [room, ...others] = meetingsOf(`${officer} met Omani Foreign Minister Li Mei on Monday.`);
    expect(others).toEqual([]);
    expect(room?.participants.find(({ represents }) => represents === "KEN")).toMatchObject({
      person: "person:ali-badi",
      post,
    });
  },
);

const SENT = [
  "Ambassador Ali Badi attended for Kenya.",
  "Ambassador Ali Badi took part on behalf of Kenya.",
  "For Kenya, Ambassador Ali Badi attended.",
  "From Kenya came Ambassador Ali Badi.",
  "Sitting for Kenya was Ambassador Ali Badi.",
  "Kenya dispatched Ambassador Ali Badi.",
  "Kenya sent Ambassador Ali Badi in place of its foreign minister.",
  "Ambassador Ali Badi headed Kenya’s team.",
  "Ambassador Ali Badi stood in for the Kenyan minister.",
  "Ambassador Ali Badi deputised for the Kenyan foreign minister.",
  "Ambassador Ali Badi took the place of the Kenyan foreign minister.",
  "In the absence of the Kenyan foreign minister, Ambassador Ali Badi attended.",
];
it.each(SENT)("%s", (sentence) => {
  const [room] = meetingsOf(`Delegations from Chad, Niger and Kenya held talks on Monday. ${sentence}`);
  expect(room && brief(room)).toMatch(/^occurred KEN=ali-badi(?:\+\w+)? NER TCD$/);
});

const NOT_THERE = [
  "Kenyan Foreign Minister Ali Badi welcomed the talks.",
  "For Kenya, analyst Ali Badi said, little would change.",
  "Kenya sent Foreign Minister Ali Badi to Lima for a funeral.",
  "Actor Ali Badi stood in for the star at the Kenyan premiere.",
  "In the absence of Kenyan Foreign Minister Ali Badi, nothing was decided.",
  "They arrived at Ali Badi International Airport.",
];
it.each(NOT_THERE)("not there: %s", (sentence) => {
  const [room] = meetingsOf(`The foreign ministers of Chad and Niger met on Monday. ${sentence}`);
  expect(room && brief(room)).toBe("occurred NER=foreign_minister TCD=foreign_minister");
});
