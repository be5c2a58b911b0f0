/** Takes short news stories, gives the scenes that they tell of: status, mode, day, place, who sat there as what. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const scenes = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, mode, when, where, participants }) => {
      const room = participants
        .filter(({ seat }) => seat !== "no")
        .map(({ represents, person, post, function: role, seat }) => {
          const who = person ? `=${person.slice("person:".length)}` : post ? `~${post}` : "";
          const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
          return `${represents.replace(/^(?:igo|armed_group):/, "")}${who}${part}${seat === "yes" ? "" : "?"}`;
        });
      const told = [
        status === "occurred" ? "" : status,
        mode === "in_person" || mode === "unknown" ? "" : mode,
      ];
      return [...told.filter(Boolean), when?.edtf ?? "-", where?.name ?? "-", ...room].join(" ");
    });

describe("the day", () => {
  it.each([
    [
      "of a report is about when they met, unless a later sentence says it",
      "Oman’s foreign minister held talks with his Yemeni counterpart in Muscat, the Oman News Agency reported on Monday.",
      ["2024-03-11~ Muscat OMN~foreign_minister YEM~foreign_minister"],
    ],
    [
      "is that of the meeting taken up behind the report",
      "Oman’s foreign minister held talks with his Yemeni counterpart in Muscat, the Oman News Agency reported on Monday.\n\nSunday’s meeting dealt with trade.",
      ["2024-03-10 Muscat OMN~foreign_minister YEM~foreign_minister"],
    ],
    [
      "is the meeting’s own beside that of the report",
      "Oman’s foreign minister met his Yemeni counterpart in Muscat on Sunday, state media reported on Monday.",
      ["2024-03-10 Muscat OMN~foreign_minister YEM~foreign_minister"],
    ],
    [
      "has no place where something else happened",
      "The ministers of Chad and Mali held a video meeting on Monday after an attack in northern Togo.",
      ["video 2024-03-11 - MLI~minister TCD~minister"],
    ],
    [
      "is not when it was told of",
      "Sweden’s foreign minister said on Monday he had met his Turkish counterpart in Brussels last week.",
      ["2024-03-04/2024-03-10 Brussels SWE~foreign_minister TUR~foreign_minister"],
    ],
    [
      "is when something began that has lasted since",
      "The border has been shut since 2010, when the presidents of Kenya and Uganda last met.",
      ["2010 - KEN~head_of_state UGA~head_of_state"],
    ],
    [
      "is that of the visit on which they talked",
      "Brazil’s Ana Reyes flew to Bogota on Tuesday, and left with a promise from her Colombian counterpart, Jo Diaz. The two women talked for more than two hours.",
      ["2024-03-12 Bogota BRA=ana-reyes COL=jo-diaz"],
    ],
  ])("%s", (_, text, expected) => expect(scenes(text)).toEqual(expected));
});

describe("those who talked", () => {
  it.each([
    [
      "in a place",
      "The border was reopened after the presidents of Kenya and Uganda talked in Nairobi on Monday.",
      ["2024-03-11 Nairobi KEN~head_of_state UGA~head_of_state"],
    ],
    [
      "for hours, as each has one office",
      "Kenya’s president and Uganda’s president talked for about four hours in Nairobi on Monday.",
      ["2024-03-11 Nairobi KEN~head_of_state UGA~head_of_state"],
    ],
    [
      "to reporters are none",
      "Presidents Ali Musa of Chad and Jo Poe of Mali talked to reporters in Oslo.",
      [],
    ],
    [
      "each to others are none",
      "Presidents Ali Musa of Chad and Jo Poe of Mali spoke in Oslo on Tuesday.",
      [],
    ],
    [
      "with one whose post is left out have the same",
      "Kenya’s foreign minister met Uganda’s in Nairobi on Monday.",
      ["2024-03-11 Nairobi KEN~foreign_minister UGA~foreign_minister"],
    ],
    [
      "with others in separate calls aren’t the others with one another",
      "U.S. envoy Ann Lee spoke to the negotiators of both sides, Jo Poe of Serbia and Ali Roe of Kosovo, in separate telephone calls.",
      ["call - - SRB=jo-poe USA=ann-lee", "call - - XKX=ali-roe USA=ann-lee"],
    ],
  ])("%s", (_, text, expected) =>
    expect(scenes(text).map((scene) => scene.split(" ").sort())).toEqual(
      expected.map((scene) => scene.split(" ").sort()),
    ),
  );
});

describe("who came by video or went between them", () => {
  const MET = "The foreign ministers of Kenya, Uganda and Mali met in Nairobi on Monday";
  const THREE = "KEN~foreign_minister MLI~foreign_minister UGA~foreign_minister";
  const TWO = "Chad and Mali held talks in Rome on Monday.";
  it.each([
    [`${MET}. Chad’s Ali Musa joined by video link.`, `2024-03-11 Nairobi ${THREE} TCD=ali-musa`],
    [`${MET}. They were joined remotely by Chad’s Ali Musa.`, `2024-03-11 Nairobi ${THREE} TCD=ali-musa`],
    [
      `${MET}, with Chad’s foreign minister joining by video link.`,
      `2024-03-11 Nairobi ${THREE} TCD~foreign_minister`,
    ],
    [
      `${TWO} The mediation was led by Italy’s deputy foreign minister, Jo Poe.`,
      "2024-03-11 Rome ITA=jo-poe(facilitator) MLI(principal) TCD(principal)",
    ],
    [
      `${TWO} U.S. envoy Ann Lee leads the mediation together with Jo Poe of Qatar.`,
      "2024-03-11 Rome MLI(principal) QAT=jo-poe(facilitator) TCD(principal) USA=ann-lee(facilitator)",
    ],
    // A mediator of a state that neither met nor lent the place may be anybody's.
    [`${TWO} Qatari minister Jo Poe, the chief mediator in Gaza, said so.`, "2024-03-11 Rome MLI TCD"],
    [
      "Envoys of Chad and Mali began indirect talks in Djibouti on Monday, with mediators from Qatar and Oman carrying papers between them.",
      "indirect 2024-03-11 Djibouti MLI~special_envoy(principal) OMN(facilitator) QAT(facilitator) TCD~special_envoy(principal)",
    ],
    [
      "Talks between Kenya and Uganda, which began on Saturday and were facilitated by Qatar, ended in Nairobi.",
      "2024-03-09 Nairobi KEN(principal) QAT(facilitator)? UGA(principal)",
    ],
  ])("%s", (text, expected) => {
    const words = (scene = ""): string[] => scene.split(" ").sort();
    expect(words(scenes(text)[0])).toEqual(words(expected));
  });
});

describe("what a story says of the room elsewhere", () => {
  it.each([
    [
      "is no contact where the headline calls it off",
      "EU calls off Chad–Mali meeting in Paris\n\nThe European Union on Friday called off a meeting between Chadian President Ali Musa and Mali’s Jo Poe that had been scheduled for this afternoon in Paris.",
      ["cancelled 2024-03-14 Paris MLI=jo-poe TCD=ali-musa"],
    ],
    [
      "leaves out who calls it off",
      "EU cancels Chad-Mali talks in Paris\n\nThey will not take place, it said.",
      ["cancelled - Paris MLI TCD"],
    ],
    [
      "adds who called it, presided over it and briefed the three",
      "The prime ministers of Australia, New Zealand and Fiji conferred by video link on Monday. Fijian leader Jo Poe called the meeting and presided over it. UN envoy Ann Lee briefed the three on the floods.",
      [
        "video 2024-03-11 - AUS~head_of_government FJI=jo-poe NZL~head_of_government united-nations=ann-lee(briefer)",
      ],
    ],
    [
      "adds who observed, not what was observed of it",
      "Chad and Mali held talks in Rome on Monday. A representative of the African Union observed the talks. Togo called the meeting a success. Niger observed that peace was near.",
      ["2024-03-11 Rome MLI TCD african-union(observer)"],
    ],
    [
      "seats all members of a club whose number it gives (R6)",
      "Italian Prime Minister Ada Testa and the presidents of the five Central Asian nations held a summit in Astana on Monday.\n\n“Look,” Testa said at the opening session, attended by Kyrgyzstan’s Ali Musa, Jo Poe of Tajikistan and Uzbekistan’s Ola Lund.",
      [
        "2024-03-11 Astana ITA=ada-testa KAZ~head_of_state KGZ=ali-musa TJK=jo-poe TKM~head_of_state UZB=ola-lund",
      ],
    ],
  ])("%s", (_, text, expected) => expect(scenes(text)).toEqual(expected));
});

describe("a headline", () => {
  it.each([
    [
      "whose list acts on another’s: who acts met",
      "Jordan, Egypt press Israel and Hamas on truce in Amman talks\n\nJordan’s King Ali and Egyptian President Jo Poe urged a truce on Wednesday after a meeting at Al Husseiniya Palace.",
      ["2024-03-13 Amman EGY=jo-poe JOR=ali"],
    ],
    [
      "without a verb gives the place",
      "Kenya’s Poe in Kampala for talks with Musa\n\nKenyan President Jo Poe held talks with his Ugandan counterpart, Ali Musa, on Tuesday.",
      ["2024-03-12 Kampala KEN=jo-poe UGA=ali-musa"],
    ],
    [
      "that urges others to talk tells of no meeting",
      "France, Germany urge Serbia and Kosovo to resume talks\n\nThe two countries said so in a statement.",
      [],
    ],
    [
      "by a club’s name is of the four below it, whom the registry has but one of (R6)",
      "Quad defence chiefs meet in Hawaii\n\nDefence ministers from the United States, Japan, Australia and the Philippines met in Hawaii on Friday.",
      [
        "2024-03-08 Hawaii AUS~defence_minister JPN~defence_minister PHL~defence_minister USA~defence_minister",
      ],
    ],
  ])("%s", (_, text, expected) => expect(scenes(text)).toEqual(expected));
});

it.each([
  // They who go between two sides don't meet one another.
  [
    "Chad and Mali signed the treaty in Rome on Monday. Niger, Togo and Ghana are its guarantors, and they facilitated the talks.",
    ["2024-03-11 Rome MLI TCD"],
  ],
  // Several people of one head, who isn’t there himself; who stands by as a guarantor isn’t one of the two sides.
  [
    "Representatives of Venezuelan President Ali Musa and of the opposition Unitary Platform met in Oslo on Tuesday. Chad and Mali accompany the process as guarantors. The two sides last met in Rome in October.",
    ["2024-03-12 Oslo VEN venezuela-unitary-platform", "2023-10 Rome VEN venezuela-unitary-platform"],
  ],
  [
    "Talks between Chad, Mali and Niger ended in Rome on Sunday. The negotiations were attended by the water ministers of the three states.",
    ["2024-03-10 Rome MLI~water_minister NER~water_minister TCD~water_minister"],
  ],
  [
    "U.S. Secretary of State Ann Lee called Russian Foreign Minister Ivan Lund late on Tuesday to demand it.",
    ["call 2024-03-12 - RUS=ivan-lund USA=ann-lee"],
  ],
  [
    "U.S. Secretary of State Ann Lee called Russia’s Ivan Lund last Monday and promised help.",
    ["call 2024-03-11 - RUS=ivan-lund USA=ann-lee"],
  ],
  ["U.S. Secretary of State Ann Lee called Russian Foreign Minister Ivan Lund a liar on Tuesday.", []],
  // Who joins in passing has the days of that clause; what he says has its own.
  [
    "Chad, Mali and Niger held talks in Rome on Sunday. Mali’s foreign minister, Jo Poe, who joined by video link, said that the dam would open in August.",
    ["2024-03-10 Rome MLI=jo-poe NER TCD"],
  ],
  [
    "U.S. Secretary of State Ann Lee called Russian Foreign Minister Ivan Lund’s plan a mistake on Tuesday.",
    [],
  ],
  [
    "U.S. Secretary of State Ann Lee called on Russian Foreign Minister Ivan Lund on Tuesday to free them.",
    [],
  ],
])("%s", (text, expected) =>
  expect(
    scenes(text)
      .map((scene) =>
        scene
          .split(" ")
          .map((word) => word.replace(/^bloc:/, ""))
          .sort(),
      )
      .sort(),
  ).toEqual(expected.map((scene) => scene.split(" ").sort()).sort()),
);
