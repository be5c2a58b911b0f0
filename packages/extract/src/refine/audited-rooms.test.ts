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
    ["The Quad, which brings together Sudan, Egypt, Kenya and Chad, met in Abidjan on Monday.", [FOUR]],
    ["The quartet of Sudan, Egypt, Kenya and Chad met in Abidjan on Monday.", [FOUR]],
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
    ["The two last met in January, when they agreed to share the catch.", [1, "2024-01", ""]],
    ["They had met in Oslo in January, where they agreed to open the border.", [1, "2024-01", ""]],
    ["At a meeting in Rome in January, the two had agreed to open the border.", [1, "2024-01", ""]],
    // Of the meeting that the report is about.
    ["At the meeting, the two agreed to open the border.", [0, "2024-03-11", ""]],
    ["They agreed to open the border.", [0, "2024-03-11", ""]],
    ["They had last met in January and now agreed to share the catch.", [0, "2024-03-11", ""]],
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

describe("of a number of states that met, those are there whom the text names (R4, R6)", () => {
  const FOUR =
    "occurred KEN=defence_minister MLI=defence_minister NER=defence_minister NOR=[host]- TCD=defence_minister";
  it.each([
    [
      "Twelve countries, including Kenya and Chad, met in Oslo on Monday.",
      "occurred KEN NOR=[host]- TCD unspecified_group:twelve-countries",
    ],
    [
      "Foreign ministers from 40 states including Kenya and Chad met in Oslo on Monday.",
      "occurred KEN=foreign_minister NOR=[host]- TCD=foreign_minister unspecified_group:40-states=foreign_minister",
    ],
    ["Twelve firms, including Kenya Airways and Chad Oil, met in Oslo on Monday.", ""],
    [
      "Kenya, Chad, Mali and Niger share a lake. The four countries' defence ministers met in Oslo on Monday.",
      FOUR,
    ],
    [
      "The four countries' defence ministers met in Oslo on Monday. Kenya, Chad, Mali and Niger share a lake.",
      FOUR,
    ],
    [
      "A meeting of the four countries' defence ministers was held in Oslo on Monday. Kenya, Chad, Mali and Niger share a lake.",
      FOUR,
    ],
    [
      "The defence ministers of the four neighbours, Kenya, Chad, Mali and Niger, met in Oslo on Monday.",
      FOUR,
    ],
    // Two lists of four, or none of as many: nobody's.
    [
      "The four countries' defence ministers met in Oslo on Monday. Kenya, Chad, Mali and Niger share a lake. Togo, Ghana, Benin and Gabon don't.",
      "occurred",
    ],
    [
      "The four countries' defence ministers met in Oslo on Monday. Kenya, Chad and Mali share a lake.",
      "occurred",
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text).join()).toBe(expected);
  });

  it("gives the level that the words say, whoever they are", () => {
    const [met] = meetingsOf("Foreign ministers of the four countries met in Oslo on Monday.");
    expect([met?.participants, met?.level.floor]).toEqual([[], "foreign_minister"]);
  });
});

describe("what talks are about is no party, and no place (R9)", () => {
  it.each([
    [
      "The foreign ministers of Kenya and Chad discussed the war in Mali on Monday in Oslo. Mali was not invited.",
      "occurred KEN=foreign_minister NOR=[host]- TCD=foreign_minister !MLI",
    ],
    [
      "Envoys of Kenya and Chad met in Oslo on Monday to discuss Mali. Mali was not at the table.",
      "occurred KEN=special_envoy NOR=[host]- TCD=special_envoy !MLI",
    ],
    ["Talks about Mali between Kenya and Chad were held in Oslo on Monday.", "occurred KEN NOR=[host]- TCD"],
    // Between whom the ties are doesn't say who talked.
    ["Talks on ties between Kenya and Chad were held in Oslo on Monday.", "occurred"],
    [
      "The foreign ministers of Kenya and Chad discussed trade in Oslo on Monday.",
      "occurred KEN=foreign_minister NOR=[host]- TCD=foreign_minister",
    ],
    ["Partnership Dialogues in Kenya and Chad and Consultations in Mali were held in February.", "occurred"],
  ])("%s", (text, expected) => {
    expect(rooms(text).join()).toBe(expected);
  });
});

describe("who sat in whose place, and as what (R1, R8)", () => {
  const MET = "The foreign ministers of Kenya, Mali and Chad met in Oslo on Monday.";
  it.each([
    ["Chad's minister, Jo Poe, was ill and was replaced by his deputy, Ann Roe.", "ann-roe deputy_minister"],
    [
      "Jo Poe, Chad's foreign minister, was represented by his deputy, Ann Roe.",
      "ann-roe deputy_foreign_minister",
    ],
    [
      "Jo Poe, Chad's foreign minister, could not come. His deputy, Ann Roe, spoke in his place.",
      "ann-roe deputy_foreign_minister",
    ],
    // For good, not at the table.
    ["Jo Poe, Chad's foreign minister, will be replaced by Ann Roe in May.", "jo-poe foreign_minister"],
  ])("%s", (text, expected) => {
    const seat = meetingsOf(`${MET} ${text}`)[0]?.participants.find(({ represents }) => represents === "TCD");
    expect(`${seat?.person?.slice("person:".length)} ${seat?.post}`).toBe(expected);
  });

  it.each([
    ["Iraq and Jordan were represented as observers.", "IRQ observer, JOR observer"],
    ["An official from Jordan's ministry of fisheries listened in as an observer.", "JOR observer"],
    ["The OSCE briefed them on the truce.", "igo:osce briefer"],
    ["Iraq and Jordan were represented in the group.", ""],
  ])("%s", (text, expected) => {
    const others = meetingsOf(`${MET} ${text}`)[0]?.participants.filter(
      ({ represents }) => !["KEN", "MLI", "TCD", "NOR"].includes(represents),
    );
    expect(others?.map(({ represents, function: role }) => `${represents} ${role}`).join(", ")).toBe(
      expected,
    );
  });

  it("takes a mission for itself, part of the body that sent it", () => {
    const text =
      "The OSCE Mission to Moldova met Moldova's foreign minister, Ali Musa, in Chisinau on Monday.";
    const { actors } = extract(text, { published: "2024-03-14" });
    expect(rooms(text)).toEqual(["occurred MDA=ali-musa[host] igo:osce-mission-moldova"]);
    expect(actors.find(({ id }) => id === "igo:osce-mission-moldova")?.partOf).toBe("igo:osce");
  });
});

it("makes no meeting of a memorandum that was signed, where nobody is told to have met (R15)", () => {
  const signed = "signed a memorandum on fishing in Nairobi on Monday.";
  const types = (text: string) => extract(text, { published: "2024-03-14" }).events.map(({ type }) => type);
  expect(types(`Kenya and Chad ${signed}`)).toEqual(["signature"]);
  expect(types(`Kenya's foreign minister Ali Musa and Chad's Jo Poe ${signed}`)).toEqual(["signature"]);
  expect(types(`The foreign ministers of Kenya and Chad met and ${signed}`)).toContain("meeting");
});

describe("who holds no office sits for no state, and who observes isn't counted (R8, R17)", () => {
  const FOUR = "The foreign ministers of Kenya, Chad, Mali and Niger met in Oslo on Monday.";
  it.each([
    ["Retired diplomats from Kenya and Chad met in Oslo on Monday.", ""],
    ["Scholars and former officials from Kenya and Chad held talks in Oslo on Monday.", "occurred"],
    [
      "Diplomats from Kenya and Chad met in Oslo on Monday.",
      "occurred KEN=diplomat NOR=[host]- TCD=diplomat",
    ],
    ["Track 2 talks between Kenya and Chad were held in Oslo on Monday.", "occurred"],
    ["Kenya's accession talks with the European Union should be frozen, a lawmaker said.", ""],
    [
      "Envoys of Kenya and of the European Union opened accession talks in Oslo on Monday.",
      "occurred KEN=special_envoy NOR=[host]- igo:european-union=special_envoy",
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text).join()).toBe(expected);
  });

  it.each(["An observer from Egypt attended.", "An observer of a fifth country, Egypt, was present."])(
    "%s",
    (text) => {
      const seat = meetingsOf(`${FOUR} ${text}`)[0]?.participants.find(
        ({ represents }) => represents === "EGY",
      );
      expect([seat?.function, seat?.seat]).toEqual(["observer", "yes"]);
    },
  );
});

describe("contacts that the text tells from this one", () => {
  const MET = "The foreign ministers of Kenya and Chad met in Oslo on Monday.";
  it.each([
    [
      "Their deputies met a week earlier in Rome.",
      "KEN=deputy_foreign_minister TCD=deputy_foreign_minister",
      "2024-03-04~",
    ],
    [
      "A week earlier, their deputies had met.",
      "KEN=deputy_foreign_minister TCD=deputy_foreign_minister",
      "2024-03-04~",
    ],
  ])("%s", (text, expected, day) => {
    const [, other] = meetingsOf(`${MET} ${text}`);
    const seats = other?.participants.filter(({ seat }) => seat === "yes");
    expect(seats?.map(({ represents, post }) => `${represents}=${post}`).join(" ")).toBe(expected);
    expect(other?.when?.edtf).toBe(day);
  });

  it("makes none of what was said of how long the two hadn't met", () => {
    const text =
      "It was the first time the two sides had met since a patrol boat of one fired on miners of the other in July.";
    expect(meetingsOf(`${MET} ${text}`).map(({ when }) => when?.edtf)).toEqual(["2024-03-11"]);
  });

  it.each([
    [
      "Chad's foreign minister Jo Poe will not travel to Oslo on Friday, where he was due to meet Kenya's Ali Musa.",
      "cancelled",
    ],
    [
      "Chad's foreign minister Jo Poe will travel to Oslo on Friday, where he is due to meet Kenya's Ali Musa.",
      "planned",
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text).map(({ status }) => status)).toEqual([expected]);
  });
});

describe("the one behind the plus has a mark (R5)", () => {
  it.each([
    ["Greece, Cyprus and Israel held a 3+1 meeting with the United States in Athens on Monday.", ["USA"]],
    ["The 3+1 (Greece, Cyprus, Israel + the United States) met in Athens on Monday.", ["USA"]],
    [
      "The foreign ministers of Greece, Cyprus, Israel and the United States met in the 3+1 format on Monday.",
      [],
    ],
    ["The foreign and defence ministers of Japan met India's in a 2+2 on Monday.", []],
    ["Greece and Cyprus held a 3+1 meeting with the United States in Athens on Monday.", []],
  ])("%s", (text, expected) => {
    const marked = meetingsOf(text)[0]?.participants.filter(({ subtype }) => subtype === "plus");
    expect(marked?.map(({ represents }) => represents)).toEqual(expected);
  });
});

describe("a group's officers are those of the club named before", () => {
  const BACKED = "The foreign ministers of the Visegrad Group backed Kenya on Friday.";
  it.each([
    [
      "The ministers of the four-nation group met Chad's foreign minister in Oslo on Monday.",
      "CZE=foreign_minister HUN=foreign_minister NOR=[host]- POL=foreign_minister SVK=foreign_minister TCD=foreign_minister",
    ],
    [
      "The ministers of the family met Chad's foreign minister in Oslo on Monday.",
      "NOR=[host]- TCD=foreign_minister",
    ],
  ])("%s", (text, expected) => {
    expect(rooms(`${BACKED} ${text}`).at(-1)).toBe(`occurred ${expected}`);
  });
});

describe("an office that a state's own outlet opens with is its state's", () => {
  const told = (place: string) =>
    `${place}, Rajab 24, 1445 H, February 05, 2024, SPA -- The Minister of Foreign Affairs received today the Minister of Foreign Affairs of Chad, Jo Poe.`;
  const seats = (text: string, outlet: string) =>
    extract(text, { published: "2024-02-05", outlet })
      .events.filter(({ type }) => type === "meeting")
      .flatMap(({ participants }) => participants.map(({ represents }) => represents));
  it.each([
    ["Riyadh", "Saudi Press Agency", ["SAU", "TCD"]],
    // Written abroad, or for the world.
    ["Oslo", "Saudi Press Agency", []],
    ["Riyadh", "Reuters", []],
  ])("in %s by %s", (place, outlet, expected) => {
    expect(seats(told(place), outlet)).toEqual(expected);
  });
});

describe("each contact has the day and the people of its own words", () => {
  const told = (text: string) => meetingsOf(text).map((event) => `${event.when?.edtf} ${brief(event)}`);
  it.each([
    [
      "Kenya's president Ali Musa met Jo Poe of Chad on Monday and held talks with Ann Roe of Mali on Tuesday.",
      ["2024-03-11 occurred KEN=ali-musa TCD=jo-poe", "2024-03-12 occurred KEN=ali-musa MLI=ann-roe"],
    ],
    [
      "Kenya's president Ali Musa met Chad's president Jo Poe on Monday and Mali's president Ann Roe on Tuesday.",
      ["2024-03-11 occurred KEN=ali-musa TCD=jo-poe", "2024-03-12 occurred KEN=ali-musa MLI=ann-roe"],
    ],
    // One day for both.
    [
      "Kenya's president Ali Musa met Chad's president Jo Poe and Mali's president Ann Roe on Tuesday.",
      ["2024-03-12 occurred KEN=ali-musa MLI=ann-roe TCD=jo-poe"],
    ],
    [
      "The ministers of Kenya and Chad met in Oslo on Monday. Their last meeting was held in Rome in January.",
      [
        "2024-03-11 occurred KEN=minister NOR=[host]- TCD=minister",
        "2024-01 occurred ITA=[host]- KEN=minister TCD=minister",
      ],
    ],
    [
      "The ministers of Kenya and Chad met in Oslo on Monday. Their next meeting will be held in Rome in May.",
      ["2024-03-11 occurred KEN=minister NOR=[host]- TCD=minister", "2024-05 planned ITA=[host]- KEN TCD"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      "Brazil's foreign minister, Ali Prado, and his colleague from Barbados took turns in the chair.",
      "BRA=ali-prado[chair] BRB=foreign_minister[chair]",
    ],
    ["Brazil's foreign minister, Ali Prado, was in the chair.", "BRA=ali-prado[chair]"],
    ["Brazil's foreign minister, Ali Prado, sank back in the chair.", ""],
    ["They thanked Gabon for hosting the meeting. Gabon was not represented in the room.", "GAB=[host]-"],
  ])("%s", (text, expected) => {
    const room = rooms(`The ministers of Kenya and Chad met in Libreville on Monday. ${text}`)[0] ?? "";
    const others = room.split(" ").filter((seat) => !/^(?:occurred|KEN|TCD)/.test(seat));
    expect(others.filter((seat) => expected.startsWith("GAB") || !seat.startsWith("GAB")).join(" ")).toBe(
      expected,
    );
  });
});
