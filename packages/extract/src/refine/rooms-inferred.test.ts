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

describe("two delegations of which it is said who led them", () => {
  const LED =
    "The Chadian delegation in Abéché was led by Deputy Foreign Minister Ali Musa. Deputy Foreign Minister Jo Poe headed the Nigerien side.";
  const LEAD = "ABÉCHÉ, Chad — Chad and Niger agreed on Monday to reopen a road.";
  it.each([
    [
      "sat together where talks are told of",
      `${LEAD}\n\n${LED}\n\nMusa told reporters so after five hours of talks.`,
      "Abéché 2024-03-11: NER=jo-poe~deputy_foreign_minister TCD=ali-musa~deputy_foreign_minister[host]",
    ],
    ["did not where none are", `${LEAD}\n\n${LED}\n\nMusa told reporters so.`, ""],
    ["did not where only others' are", `${LEAD}\n\n${LED}\n\nMusa spoke after last week’s talks.`, ""],
    [
      "is one where the other isn't told of",
      `${LEAD}\n\nThe Chadian delegation was led by Ali Musa.\n\nMusa told reporters so after the talks.`,
      "",
    ],
  ])("%s", (_, text, expected) => {
    expect(room(text)).toBe(expected);
  });
});

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
