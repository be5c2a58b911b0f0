/** Takes wires of talks with third parties, gives who sat as what, by which mode and over which days. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const LETTERS = { principal: "P", facilitator: "F", peer: "=", observer: "o", briefer: "b", unknown: "?" };

/** Who sat as what in the first meeting that took place, its place, mode and days. */
const main = (text: string) => {
  const meeting = extract(text, { published: "2024-03-14" }).events.find(
    ({ type, status }) => type === "meeting" && status === "occurred",
  );
  const room = (meeting?.participants ?? [])
    .filter(({ seat }) => seat === "yes")
    .map(({ represents, function: role }) => `${represents?.replace(/^\w+:/, "")}${LETTERS[role]}`);
  return {
    room: room.join(" "),
    place: meeting?.where?.name ?? null,
    mode: meeting?.mode,
    days: meeting?.when?.edtf ?? null,
  };
};

describe("roles", () => {
  it.each([
    // What stands beside the list.
    [
      "The talks brought together delegations of the guarantor states, Chad, Mali and Niger, as well as representatives of the Sudanese government and of the Rapid Support Forces.",
      "MLIF NERF SDNP TCDF rapid-support-forces P",
    ],
    [
      "Delegates of Kenya and Uganda sat down in Oslo with delegates of the two mediating countries, Norway and Oman.",
      "KENP NORF OMNF UGAP",
    ],
    [
      "Envoys of Kenya and Uganda met in Oslo. Chad and Mali, which follow the process as observers, attended the closing session.",
      "KEN= MLIo TCDo UGA=",
    ],
    [
      "Envoys of Kenya and Uganda met in Oslo. The African Union sent a senior observer.",
      "KEN= UGA= african-uniono",
    ],
    // Of no room of theirs.
    [
      "Envoys of Kenya and Uganda met in Oslo. The African Union sent observers to the election.",
      "KEN= UGA=",
    ],
    // A third party in the chair.
    [
      "The president of Serbia and the prime minister of Kosovo met in Brussels on Monday. The EU's foreign policy chief, Ann Lee, chaired the meeting.",
      "SRBP XKXP european-unionF",
    ],
    [
      "Talks between Kenya and Uganda in Oslo were co-chaired by the United Nations and Oman.",
      "KENP OMNF UGAP united-nationsF",
    ],
    // One of three states that chairs is one of those who met.
    [
      "The foreign ministers of Kenya and Uganda met in Oslo on Monday. Mali's foreign minister, Ann Lee, chaired the meeting.",
      "KEN= MLI= UGA=",
    ],
    // The lead speaks of the two whose matter it is.
    [
      "Kenya and Uganda agree on talks plan after four-way meeting in Bamako\n\nBAMAKO (AP) — Kenya and Uganda agreed on Monday to draw up a plan, the first move in a dispute that has soured relations between the neighbours.\n\nMali's foreign minister, Ann Lee, hosted her counterparts from Kenya, Uganda and Chad.",
      "KENP MLIF TCDF UGAP",
    ],
  ])("%s", (text, expected) => {
    expect(main(text).room).toBe(expected.replace("rapid-support-forces ", "rsf"));
  });
});

describe("who else was there", () => {
  it.each([
    // By the organisation that led the talks; a state that leads is one of those who met.
    [
      "Kenya and Uganda held talks in Oslo. The talks were led by the African Union's peace and security commissioner, Ann Lee.",
      "KENP UGAP african-unionF",
    ],
    [
      "Kenya and Uganda held talks in Oslo. The talks were led by Mali's foreign minister, Ann Lee.",
      "KEN= MLI= UGA=",
    ],
    // In the room, or not yet.
    [
      "Kenya and Uganda held talks in Oslo. The leaders of Chad and Mali were also in the room.",
      "KEN= MLI= TCD= UGA=",
    ],
    ["Kenya and Uganda held talks in Oslo. The leaders of Chad and Mali will be in the room.", "KEN= UGA="],
    [
      "Kenya and Uganda held talks in Oslo. The United Nations sent two observers.",
      "KEN= UGA= united-nationso",
    ],
    // Who presides over a body sits in no room by that; who gave the house neither.
    [
      "Kenya and Uganda held talks in Oslo. Mali holds the rotating presidency of the African Union.",
      "KEN= UGA=",
    ],
    ["Kenya and Uganda held talks in Oslo. Norway gave the venue.", "KEN= UGA="],
    ["Kenya and Uganda held talks in Oslo. Norway gave money for roads.", "KEN= UGA="],
    // "It" met; whoever led a team of others' director didn't.
    [
      "Kenya's government sent a team to Oslo, where it met with officials from Mali and Chad.",
      "KEN= MLI= TCD=",
    ],
    [
      "Gathered at a palace in Oslo, the heads of state of Kenya, Uganda and Mali said the war had to end.",
      "KEN= MLI= UGA=",
    ],
    [
      "The presidents of Kenya and Uganda promised not to use force after meeting face to face over the border.",
      "KEN= UGA=",
    ],
  ])("%s", (text, expected) => {
    expect(main(text).room).toBe(expected);
  });

  it("gives the ranks of a group's two offices, none of an office that others sit for", () => {
    const levels = (text: string) => {
      const level = extract(text, { published: "2024-03-14" }).events[0]?.level;
      return `${level?.floor} ${level?.ceiling}`;
    };
    const TALKS = "Talks between Kenya, Uganda and Mali ended in Oslo on Monday.";
    const both = "foreign_minister foreign_minister";
    expect(
      levels(`${TALKS} The round was attended by the foreign and water ministers of the three countries.`),
    ).toBe(both);
    expect(
      levels(`${TALKS} The election was attended by the foreign ministers of the three countries.`),
    ).toBe("null null");
    expect(
      levels(
        "Talks between Kenya and Uganda in Oslo were co-chaired by the office of the UN special envoy and Oman.",
      ),
    ).toBe("null null");
  });

  it("ties the heads of two teams to their own sides", () => {
    const { events } = extract(
      "The foreign ministers of Russia, Iran and Kenya met in Oslo. The Russian delegation was led by Deputy Foreign Minister Igor Lom, the Iranian one by Deputy Foreign Minister Reza Tal. Representing Kenya was Deputy Foreign Minister Ali Musa.",
      { published: "2024-03-14", outlet: "TASS" },
    );
    expect(
      events[0]?.participants.flatMap(({ represents, person }) =>
        person ? [`${represents} ${person}`] : [],
      ),
    ).toEqual(["IRN person:reza-tal", "KEN person:ali-musa", "RUS person:igor-lom"]);
  });
});

describe("sides by what describes them", () => {
  it.each([
    [
      "Talks between Yemen's Saudi-backed government and the Iran-aligned Houthis opened in Muscat.",
      "YEM= houthis=",
    ],
    [
      "Yemen's government agreed on Monday. Negotiations between the internationally recognised government and the Houthi movement were held in Oslo.",
      "YEM= houthis=",
    ],
    [
      "Sudan's government agreed. Negotiators from the government and from the Rapid Support Forces met in Jeddah.",
      "SDN= rsf=",
    ],
    [
      "Colombia's government agreed. Representatives of the government and of the National Liberation Army, or ELN, met in Lima.",
      "COL= eln=",
    ],
  ])("%s", (text, expected) => {
    expect(main(text).room).toBe(expected);
  });

  it("doesn't take who gives the account of talks for one who held them", () => {
    expect(
      main(
        "Kenya and Uganda agreed on a list, the United Nations said on Monday, after three days of talks in Oslo.",
      ).room,
    ).not.toContain("united-nations");
  });

  it("takes who met whom they make up between dashes", () => {
    const met = "Meeting in Oslo, the leaders of Kenya, Uganda and Mali";
    for (const put of [" -- who make up the bloc's troika -- ", ", who make up the bloc's troika, ", " "])
      expect(main(`${met}${put}said on Monday the mission would stay.`).room).toBe("KEN= MLI= UGA=");
  });
});

describe("modes", () => {
  const PLENARY =
    "The meeting brought together delegations of Chad, Mali, Niger, Kenya and Uganda in Oslo on Monday.";
  it.each([
    ["Envoys of Kenya and Uganda met in Oslo on Monday. The two sides sat in separate rooms.", "indirect"],
    [
      "Kenya and Uganda held talks in Oslo on Monday. The Omani envoy, Ali Musa, shuttled between the two delegations.",
      "indirect",
    ],
    [
      "Kenya and Uganda held talks in Oslo on Monday. The Omani envoy, Ali Musa, later shuttled between the two capitals.",
      "in_person",
    ],
    // Two of many who sat in one hall.
    [
      "Kenya and Uganda held talks in Oslo on Monday. The two delegations are housed in different wings of a hotel.",
      "indirect",
    ],
    [
      "Kenya and Uganda held talks in Oslo on Monday. The Omani envoy, Ali Musa, goes back and forth between the two delegations.",
      "indirect",
    ],
    [
      "Kenya and Uganda held talks in Oslo on Monday. The Omani envoy, Ali Musa, spoke of talks back and forth.",
      "in_person",
    ],
    [`${PLENARY} The Kenyan delegation did not meet directly with the Ugandan delegation.`, "in_person"],
    // What went on for months is no mode of the meeting.
    [
      "Mali's minister hosted his counterparts from Kenya, Uganda and Chad in Bamako on Monday. Mali and Chad have carried messages between Nairobi and Kampala for two months, but the two had not sat at one table.",
      "in_person",
    ],
  ])("%s", (text, expected) => {
    expect(main(text).mode).toBe(expected);
  });
});

describe("days", () => {
  const ROUND = "Kenya and Uganda held talks in Oslo.";
  it.each([
    // A number of days, said of the meeting elsewhere.
    [
      "The talks between Kenya and Uganda in Oslo wrapped up on Tuesday. The two-day meeting brought together the defence ministers of Kenya and Uganda.",
      "2024-03-11/2024-03-12",
    ],
    [
      "Kenya and Uganda held talks in Oslo on Wednesday, the third day of U.N.-led talks.",
      "2024-03-11/2024-03-13",
    ],
    ["Kenya and Uganda held talks in Oslo on Wednesday, the third day of a strike.", "2024-03-13"],
    [
      "Kenya and Uganda agreed on a list after four days of talks that opened in Oslo on March 9.",
      "2024-03-09/2024-03-12",
    ],
    ["Kenya and Uganda began two days of technical-level talks in Oslo on Tuesday.", "2024-03-12/2024-03-13"],
    [
      "Talks between Kenya and Uganda in Oslo broke off on Wednesday after two days, with no deal.",
      "2024-03-12/2024-03-13",
    ],
    // The opening day.
    [
      "Kenya and Uganda agreed on Tuesday at talks in Oslo. Norway's minister, Ann Lee, welcomed the delegations on the first day, March 8.",
      "2024-03-08/2024-03-12",
    ],
    [
      `Kenya and Uganda ended talks in Oslo on Wednesday. The talks began on Sunday.`,
      "2024-03-10/2024-03-13",
    ],
    [`Kenya and Uganda ended talks in Oslo on Wednesday. The previous talks began on Sunday.`, "2024-03-13"],
    [`Kenya and Uganda ended talks in Oslo on Wednesday. The strike began on Sunday.`, "2024-03-13"],
    // The day of the noun.
    [`${ROUND} The EU's foreign policy chief, Ann Lee, chaired Tuesday evening's meeting.`, "2024-03-12"],
  ])("%s", (text, expected) => {
    expect(main(text).days).toBe(expected);
  });

  it("gives the day of the lead, dateline or not, to as many as met", () => {
    const text = (who: string) =>
      `Troika backs mission\n\nOSLO, March 12, 2024 (AFP) - ${who} agreed on Tuesday to keep a mission.\n\nMeeting in Oslo, the leaders of Kenya, Uganda and Mali said it would stay.`;
    expect(main(text("Three East African presidents")).days).toBe("2024-03-12");
    expect(main(text("Nine East African presidents")).days).toBeNull();
  });
});

it("gives the day of the lead that stands before its verb", () => {
  const text =
    "Chiefs condemn launch\n\nOSLO, March 13 (Reuters) - The defence ministers of Kenya, Uganda and Mali on Tuesday condemned a launch.\n\nKenyan Defence Minister Ann Lee held a three-way meeting with her Ugandan and Malian counterparts, Bo Okot and Ali Musa. The three last met in January, when Lee hosted Okot in Nairobi.";
  expect(main(text).days).toBe("2024-03-12");
});

it("takes the dateline for the place of talks for which its state gave the venue", () => {
  const text = (host: string) =>
    `NUR-SULTAN, March 13. /TASS/. The talks on Sudan brought together the foreign ministers of Kenya, Uganda and Mali. ${host} provided a venue for the talks.`;
  expect(main(text("Kazakhstan")).place).toBe("Nur-Sultan");
  expect(main(text("Norway")).place).toBeNull();
});

it("holds no talks that somebody only hopes to open", () => {
  const contacts = (text: string) =>
    extract(text, { published: "2024-03-14" }).events.filter(({ type }) => type === "meeting").length;
  expect(contacts("The EU has dashed Serbia's hopes of opening membership talks.")).toBe(0);
  expect(contacts("Kenya has dashed hopes of holding talks with Uganda.")).toBe(0);
  expect(contacts("Kenya ended a year of silence by holding talks with Uganda.")).toBe(1);
});

it("gives an assistant his own post, not the one of the minister whom he serves", () => {
  const text =
    "Kenyan envoys met in Oslo with a team led by senior assistant to the foreign minister Ali Musa of Chad.";
  const posts = extract(text, { published: "2024-03-14" }).actors.flatMap(({ tenures }) =>
    tenures.map(({ post }) => post),
  );
  expect(posts).not.toContain("foreign_minister");
});
