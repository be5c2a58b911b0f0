/** Takes reports whose room no verb of meeting tells, or whose parties go by a word for their part; gives the room with who sat in it, and what their words are. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const PUBLISHED = "2024-03-14";

/** The first contact: "place day: A=person~post(function)[duties]"; seats denied aside. */
const room = (text: string, options: object = {}): string => {
  const meeting = extract(text, { published: PUBLISHED, ...options }).events.find(
    ({ type, status }) => (type === "meeting" || type === "call") && status === "occurred",
  );
  if (!meeting) return "";
  const people = meeting.participants
    .filter(({ seat }) => seat !== "no")
    .map(({ represents, person, post, function: role, duties }) => {
      const who = `${person ? `=${person.slice("person:".length)}` : ""}${post ? `~${post}` : ""}`;
      return `${represents.replace(/^igo:/, "")}${who}${role === "peer" || role === "unknown" ? "" : `(${role})`}${duties.length > 0 ? `[${duties.join()}]` : ""}`;
    });
  return `${meeting.where?.name ?? "-"} ${meeting.when?.edtf ?? "-"}: ${people.join(" ")}`;
};

describe("ministers of the two countries", () => {
  const CREW = "Chad freed the crew of a Nigerien boat on Thursday, police said.";
  it.each([
    [
      "are those of the only two that the text has named",
      `${CREW}\n\nThe release came a week after the fisheries ministers of the two countries met in Tunis.`,
      "Tunis 2024-03-07~: NER~agriculture_minister TCD~agriculture_minister",
    ],
    [
      "are nobody's where it has named a third",
      `${CREW}\n\nMali protested.\n\nThe release came a week after the fisheries ministers of the two countries met in Tunis.`,
      "Tunis 2024-03-07~: ",
    ],
  ])("%s", (_, text, expected) => {
    expect(room(text).replace(" TUN[host]", "")).toBe(expected);
  });
});

describe("those who go by their part", () => {
  const CHAIRS =
    "Statement by the Co-Chairs of the Lake Group\n\nThe Co-Chairs of the Lake Group (Ambassadors Jo Poe of France, Ann Roe of Norway and Jan Lund of Canada) issued this statement.";
  const MET =
    "The Co-Chairs met on Monday in Oslo with the Foreign Minister of Chad, Ali Musa, and the Foreign Minister of Mali, Omar Saleh.";
  it("are those in the brackets behind them, and go between whom they met", () => {
    expect(room(`${CHAIRS}\n\n${MET}`)).toBe(
      "Oslo 2024-03-11: CAN(facilitator) FRA(facilitator) MLI=omar-saleh~foreign_minister(principal) NOR(facilitator)[host] TCD=ali-musa~foreign_minister(principal)",
    );
  });
  it("aren't where brackets hold something else", () => {
    expect(room(`The Co-Chairs of the Lake Group (formed in 2011) issued this statement.\n\n${MET}`)).toBe(
      "Oslo 2024-03-11: MLI=omar-saleh~foreign_minister TCD=ali-musa~foreign_minister",
    );
  });
  it("speak for themselves, and the ministers for the others", () => {
    const { statements } = extract(
      `${CHAIRS}\n\n${MET} The Ministers confirmed that they would exchange prisoners. The Co-Chairs urged the sides to withdraw.`,
      { published: PUBLISHED },
    );
    expect(statements.map(({ onBehalfOf }) => onBehalfOf.join())).toEqual(["MLI,TCD", "CAN,FRA,NOR"]);
  });
});

describe("a deadline", () => {
  it("is no day of the talks behind which it is told", () => {
    expect(
      room(
        "Chad and Niger held talks in Tunis.\n\nAfter the talks, a commission is to sit before the end of May.",
      ),
    ).toBe("Tunis -: NER TCD");
  });
});

describe("a list behind a colon", () => {
  const MET = "The Lake Contact Group met in Oslo on Monday.";
  const CAME = "Oslo 2024-03-11: MLI NER TCD african-union";
  it.each([
    [`${MET} The following members of the Group took part: Chad, Niger, Mali and the African Union.`, CAME],
    [
      `${MET} The meeting was attended by the following members: Chad, Niger, Mali and the African Union.`,
      CAME,
    ],
    [`${MET} Members present were Chad, Niger, Mali and the African Union.`, CAME],
    [
      `${MET} The following members took part, and one proposal was made: Chad and Niger should share a well.`,
      "Oslo 2024-03-11: ",
    ],
    [
      `${MET} Members of the audience asked the following: should Chad and Niger share a well?`,
      "Oslo 2024-03-11: ",
    ],
  ])("says who came, or what was said: %s", (text, expected) => {
    expect(room(text)).toBe(expected);
  });
});

describe("the head of an organ's page", () => {
  const PAGE =
    "Meeting with President of Kenya\n\nJan Lund held talks in the Kremlin with President of Kenya Ali Musa.";
  const TURNS =
    "President of Russia Jan Lund: Colleagues,\n\nI am glad to see you. We will build a road.\n\nPresident of Kenya Ali Musa: Thank you. We need it.\n\n<…>\n\nThe sides signed a memorandum.";
  const FROM = { outlet: "President of Russia (kremlin.ru)" };
  it("gives the day beside its hour", () => {
    expect(room(`${PAGE}\n\nMarch 12, 2024\n\n17:40\n\nThe Kremlin, Moscow`, FROM)).toMatch(
      /^\S* 2024-03-12:/,
    );
    expect(room(`${PAGE}\n\nMarch 12, 2024\n\nThe Kremlin, Moscow`, FROM)).toMatch(/^\S* -:/);
    expect(room(`${PAGE}\n\nMarch 12, 2024\n\n17:40`, { outlet: "Lake Wire" })).toMatch(/^(?:\S* -:|$)/);
  });
  it("is followed by what each said behind his office and name, up to a line that divides", () => {
    const said = (text: string): string[] =>
      extract(text, { published: PUBLISHED, ...FROM })
        .statements.filter(({ form }) => form === "direct")
        .map(
          ({ speaker, content }) =>
            `${typeof speaker === "string" ? speaker : null} ${content.map(({ quote }) => quote).join(" ")}`,
        );
    expect(said(`${PAGE}\n\n${TURNS}`)).toEqual([
      "person:jan-lund Colleagues,",
      "person:jan-lund I am glad to see you. We will build a road.",
      "person:ali-musa Thank you. We need it.",
    ]);
    expect(said(`${PAGE}\n\nPresident of Kenya Ali Musa: a life in pictures. We met him.`)).toEqual([]);
  });
});

describe("resolutions of a body", () => {
  const LEAD = "Communiqué of the Lake Council\n\nThe Council of Ministers met in Oslo on Monday.";
  const said = (text: string): string[] =>
    extract(text, { published: PUBLISHED }).statements.map(({ content }) => content[0]?.quote ?? "");
  it("are what it says, numbered or not", () => {
    for (const mark of [
      ["1. ", "2. "],
      ["", ""],
    ])
      expect(
        said(
          `${LEAD}\n\nAfter deliberations, the Council:\n\n${mark[0]}Welcomes the pact on fisheries;\n\n${mark[1]}DECIDES to send a mission to the islands.`,
        ),
      ).toEqual(["Welcomes the pact on fisheries", "DECIDES to send a mission to the islands"]);
  });
  it("aren't the lines of another list", () => {
    expect(
      said(
        `${LEAD}\n\nMembers of the Council:\n\nMarks and Sons of Oslo town hall;\n\nRows of empty wooden chairs.`,
      ),
    ).toEqual([]);
  });
});

it("takes the level that a meeting was held at, and a title behind which a Malay form of address stands", () => {
  const { events } = extract(
    "The Lake Contact Group held its third meeting in Oslo on Monday, at ministerial level. Present were Chad and Niger.\n\nMalaysia’s Deputy Minister of Foreign Affairs Dato’ Ali Musa met Niger’s Foreign Minister Jo Poe on Tuesday.",
    { published: PUBLISHED },
  );
  expect(events[0]?.level.floor).toBe("minister");
  expect(events[1]?.participants.map(({ person }) => person)).toEqual(["person:ali-musa", "person:jo-poe"]);
});

describe("an armed group that no table knows", () => {
  it.each([
    [
      "Representatives of the Government of Chad and of the armed group Front for Lake Renewal (FLR) met in Oslo on Monday. The FLR sent a team led by Jo Poe.",
      "Oslo 2024-03-11: TCD armed_group:front-for-lake-renewal=jo-poe",
    ],
    [
      "Chad’s Foreign Minister Ali Musa met the leader of the rebel movement Dawn Column in Oslo on Monday.",
      "Oslo 2024-03-11: TCD=ali-musa~foreign_minister armed_group:dawn-column",
    ],
    [
      "Chad’s Foreign Minister Ali Musa met Niger’s Foreign Minister Jo Poe in Oslo on Monday. An armed group attacked Bol.",
      "Oslo 2024-03-11: NER=jo-poe~foreign_minister TCD=ali-musa~foreign_minister",
    ],
  ])("sits where the text calls it so: %s", (text, expected) => {
    expect(room(text)).toBe(expected);
  });
});

describe("an organ's own release", () => {
  const RELEASE =
    "No: 12, 14 March 2024, Press Release Regarding the Invitation to the Conference on the Lake to be Held in Oslo\n\n";
  const said = (text: string): string[] =>
    extract(`${RELEASE}${text}`, {
      published: PUBLISHED,
      outlet: "Ministry of Foreign Affairs of Peru",
    }).statements.map(({ content }) => content[0]?.quote ?? "");
  it("says what its state can't and must, behind what is put in of it", () => {
    const cannot = "Peru, which hosts many people and bears the burden, cannot be a mere observer of talks.";
    expect(said(`${cannot} Peru must be heard.`)).toEqual([cannot, "Peru must be heard."]);
    expect(said("Peru can attend. The conference cannot succeed. Chile must be heard.")).toEqual([]);
  });
  it("gives the conference that its number stands over no day", () => {
    const { events } = extract(`${RELEASE}Peru declines.`, { published: PUBLISHED });
    expect(events.filter(({ type }) => type === "meeting").map(({ when }) => when?.edtf ?? null)).toEqual([
      null,
    ]);
  });
});

it("has those meet face to face whom who went between them brought into one room", () => {
  const mode = (behind: string): string | undefined =>
    extract(
      `The foreign ministers of Chad and Niger held talks in Oslo on Monday. The talks were hosted by Norwegian Foreign Minister Jan Lund, who shuttled between the two sides${behind}.`,
      { published: PUBLISHED },
    ).events.find(({ type }) => type === "meeting")?.mode;
  expect(mode(" for most of the morning before bringing them into one room")).toBe("in_person");
  expect(mode(" for most of the morning")).toBe("indirect");
});
