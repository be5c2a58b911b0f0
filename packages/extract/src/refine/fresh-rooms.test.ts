/** Takes short reports in wires' and ministries' phrasings, gives who sat for whom, by what office. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const room = (text: string): string =>
  (
    extract(text, { published: "2024-03-14" }).events.find(({ type }) => type === "meeting")?.participants ??
    []
  )
    .filter(({ seat }) => seat === "yes")
    .map(
      ({ represents, person, post }) =>
        `${represents} ${person?.slice("person:".length) ?? "-"} ${post ?? "-"}`,
    )
    .join(", ");

const MET = "Senior officials from Iraq, Iran and Chad met in Geneva.";

it.each([
  // Names before their offices, one behind the other.
  [
    "Mr. ABE Taro, Minister for Foreign Affairs of Japan, held a Japan-France-Italy foreign ministers’ working breakfast with Ms. Anne COLLE, Minister for Europe and Foreign Affairs of the French Republic, and Mr. Aldo TESTA, Deputy Prime Minister and Minister of Foreign Affairs of the Italian Republic.",
    "FRA anne-colle foreign_minister, ITA aldo-testa foreign_minister, JPN abe-taro foreign_minister",
  ],
  // Whom each side sent, in one sentence; a nearer word than "officials".
  [
    `${MET} Chad sent the head of its National Intelligence Organization, Ali Musa, and Iran was represented by Reza Karimi, secretary of the Supreme National Security Council.`,
    "IRN reza-karimi national_security_adviser, IRQ - senior_official, TCD ali-musa intelligence_chief",
  ],
  [
    `${MET} The closed-door session was chaired by Iraq’s national security adviser, Omar Saleh. Chad’s delegation was led by a deputy interior minister.`,
    "IRN - senior_official, IRQ omar-saleh national_security_adviser, TCD - deputy_minister",
  ],
  // What somebody did meanwhile; who attended, once the talk of a room apart is over.
  [
    "The presidents of Iran, Iraq and Chad convened in Geneva on Tuesday, with Syrian minister Jo Poe holding consultations on the margins.",
    "IRN - head_of_state, IRQ - head_of_state, TCD - head_of_state",
  ],
  // A meeting by its number, place and day, and who sat in it right behind.
  [
    "The third meeting of the Lake Format was held in Yaoundé on Monday. Cameroon’s foreign minister, Ali Musa, hosted the foreign ministers of Chad and Niger.",
    "CMR ali-musa foreign_minister, NER - foreign_minister, TCD - foreign_minister",
  ],
  [
    "The third meeting of the Lake Format was held in Yaoundé on Monday. Cameroon’s foreign minister, Ali Musa, hosted the foreign minister of Chad in Douala.",
    "",
  ],
  // "sent … to" is a journey elsewhere.
  [
    `${MET} Chad sent its foreign minister, Ali Musa, to Oslo.`,
    "IRN - senior_official, IRQ - senior_official, TCD - senior_official",
  ],
])("%s", (text, expected) => {
  expect(room(text)).toBe(expected);
});

it("gives what an infinitive of intent governs the next month of its name", () => {
  const { events } = extract(
    "The ministers of Chad and Mali met in Oslo. They agreed to hold their second meeting in Rome in February.",
    {
      published: "2024-03-14",
    },
  );
  expect(events.map(({ status, when }) => `${status} ${when?.edtf}`)).toContain("planned 2025-02");
});

it("reads the items of a list as what those did whom the line before them names", () => {
  const { commitments, appeals } = extract(
    "The foreign ministers of Chad and Mali met in Oslo.\n\nThe Sides agreed:\na) to set up a fund by 1 July 2025;\nb) the text of the accord;\nc) to open the road.\n\nThe ministers:\n- called upon Togo to join the fund;\n- decided to hold their second meeting in Rome in June.\n\nTogo agreed to wait.",
    { published: "2024-03-14" },
  );
  expect(commitments.map(({ parties, content }) => `${parties.join("+")} ${content.quote}`)).toEqual([
    "MLI+TCD set up a fund by 1 July 2025",
    "MLI+TCD open the road",
    "MLI+TCD hold their second meeting in Rome in June",
    "TGO wait",
  ]);
  expect(appeals.map(({ addressee }) => addressee)).toEqual(["TGO"]);
});

it("expects those who met at their second meeting, and a deputy for the minister of the headline", () => {
  const { events } = extract(
    "Meeting of the Foreign Ministers of Chad, Niger and Mali\n\nThe foreign ministers of Chad and Niger, Ali Musa and Jo Poe, met Mali’s deputy foreign minister, Ann Roe, in Oslo on Monday. They decided to hold their second meeting in Rome in June.",
    { published: "2024-03-14" },
  );
  expect(
    events
      .filter(({ type }) => type === "meeting")
      .map(
        ({ status, participants }) =>
          `${status} ${participants.map(({ represents, post }) => `${represents}:${post}`).join(" ")}`,
      ),
  ).toEqual([
    "occurred MLI:deputy_foreign_minister NER:foreign_minister NOR:null TCD:foreign_minister",
    "planned ITA:null MLI:null NER:null TCD:null",
  ]);
});

it("tells of no journey that neither of two would make", () => {
  const { events } = extract(
    "Neither Chad’s president Ali Musa nor Mali’s president Jo Poe would travel to Jeddah.",
    {
      published: "2024-03-14",
    },
  );
  expect(events.filter(({ type }) => type === "visit")).toEqual([]);
});
