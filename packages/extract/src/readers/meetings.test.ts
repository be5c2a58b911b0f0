/** Takes sentences that tell of a meeting, gives its status and mode and who sat there as what. */
import type { Event } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { meetingsOf, seatLine } from "../testing/rooms.ts";

describe("readMeetings", () => {
  it.each([
    [
      "Turkish Foreign Minister Ali Demir met Iraqi Foreign Minister Omar Saleh.",
      "occurred in_person: IRQ TUR",
    ],
    ["Chad's president received the prime minister of Niger.", "occurred in_person: NER TCD[host]"],
    // Who hosts what others meet in isn't said to take part (R3); who is in the list is.
    [
      "Mali hosted a meeting of the foreign ministers of Chad, Niger and Togo on Monday.",
      "occurred in_person: MLI[host]? NER TCD TGO",
    ],
    ["Mali hosted talks between Chad and Niger on Monday.", "occurred in_person: MLI[host]? NER TCD"],
    [
      "Mali will host a meeting of the foreign ministers of Mali, Chad and Niger on May 10.",
      "planned in_person: MLI[host] NER TCD",
    ],
    [
      "Chadian President Jo Poe was received by Malian President Ali Musa on Monday.",
      "occurred in_person: MLI[host] TCD",
    ],
    [
      "Norwegian Foreign Minister Jo Poe hosted Chadian Foreign Minister Ali Musa for talks on Monday.",
      "occurred in_person: NOR[host] TCD",
    ],
    [
      "Chadian President Jo Poe had a working lunch with Malian President Ali Musa.",
      "occurred in_person: MLI TCD",
    ],
    [
      "Mali and Togo mediated talks between Chad and Niger on Monday.",
      "occurred unknown: MLI(facilitator)? NER(principal) TCD(principal) TGO(facilitator)?",
    ],
    [
      "Chad and the Kivu Front met on Monday. The Chadian delegation was led by Jo Poe, while Foreign Minister Ali Musa headed the other.",
      "occurred in_person: TCD armed_group:kivu-front",
    ],
    [
      "Malian Foreign Minister Jo Poe will take part in hosting the foreign ministers of Niger and Togo.",
      "planned in_person: MLI[host] NER TGO",
    ],
    ["Delegations from Chad, Niger and Mali met on Monday.", "occurred in_person: MLI NER TCD"],
    [
      "Delegations of Chad's transitional government and the Kivu Front began talks in Lome on Monday.",
      "occurred in_person: TCD TGO[host]- armed_group:kivu-front",
    ],
    [
      "The 5th Chad-Niger-Mali Trilateral Foreign Ministers' Dialogue was held in Lome on 6 May 2023.",
      "occurred in_person: MLI NER TCD TGO[host]-",
    ],
    [
      "Talks opened in Oslo on Monday with Chad's delegation led by Jo Poe. Niger's minister was represented at the talks, convened by Malian Foreign Minister Ali Musa.",
      "occurred in_person: MLI[convener] NER NOR[host]- TCD",
    ],
    [
      "Ali Demir, who was welcomed by his Malian counterpart, and Chadian President Jo Poe held talks with Niger on Monday.",
      "occurred unknown: NER TCD",
    ],
    [
      "Chad and Niger held talks in Lome on Monday.\n\nA villager, reached by telephone, said he had heard about the talks.",
      "occurred in_person: NER TCD TGO[host]-",
    ],
    // What somebody had the chance to do, or came from.
    [
      "Chadian Foreign Minister Ali Musa had the great honor to host Malian President Ann Roe in Lome.",
      "occurred in_person: MLI TCD[host]",
    ],
    [
      "Chadian Foreign Minister Ali Musa came from seeing Malian President Ann Roe.",
      "occurred in_person: MLI TCD",
    ],
    [
      "Chad, Niger and Mali postpone border talks\n\nOfficials gave no reason.",
      "cancelled unknown: MLI NER TCD",
    ],
    ["Chad and Niger put off border talks\n\nOfficials gave no reason.", "cancelled unknown: NER TCD"],
    ["The foreign ministers of Chad and Niger spoke by telephone on Monday.", "occurred call: NER TCD"],
    [
      "In a March 3 trilateral call, Chad, Niger and Mali discussed the border.",
      "occurred call: MLI NER TCD",
    ],
    [
      "The United States welcomes the talks held on Monday between Chad and Niger.",
      "occurred unknown: NER TCD",
    ],
    ["Chad and Niger will hold talks on Friday.", "planned unknown: NER TCD"],
    [
      "The minister will travel to Geneva to lead the delegation to the meeting between Chad and Niger.",
      "planned in_person: NER TCD",
    ],
    ["The ship sailed in the run-up to the Chad-Niger summit.", "planned in_person: NER TCD"],
    ["They praised the upcoming Chad-Niger summit.", "planned in_person: NER TCD"],
    // Behind the day of publication, whatever the tense.
    ["It has seen much, including the Chad-Niger summit on 20 May 2024.", "planned in_person: NER TCD"],
    ["Chad on Thursday cancelled a meeting with Niger.", "cancelled in_person: NER TCD"],
    ["Talks between Chad and Niger, planned for Sept. 17, were put off.", "cancelled unknown: NER TCD"],
    ["Chad denied that the foreign ministers of Chad and Niger had met.", "denied in_person: NER TCD"],
    [
      "Chad and Niger held indirect talks on Monday. Qatar acted as mediator.",
      "occurred indirect: NER(principal) QAT(facilitator) TCD(principal)",
    ],
    [
      "Chad's defence minister met his counterparts from Niger and Mali in Geneva.",
      "occurred in_person: CHE[host]- MLI NER TCD",
    ],
    [
      "The foreign ministers of Chad and Niger, with Egypt as an observer, met on Monday.",
      "occurred in_person: EGY(observer) NER TCD",
    ],
    [
      "The foreign ministers of Chad and Niger met on Monday. Egypt attended as an observer.",
      "occurred in_person: EGY(observer) NER TCD",
    ],
    [
      "Chad and Niger met on Monday. They were joined by Mali's foreign minister.",
      "occurred in_person: MLI NER TCD",
    ],
    [
      "At the invitation of Qatar, the leaders of Chad and Niger met on Monday in Doha.",
      "occurred in_person: NER QAT[host]? TCD",
    ],
    [
      "Envoys of Chad and Niger spent two days in separate wings of a house in Muscat.",
      "occurred indirect: NER OMN[host]- TCD",
    ],
    [
      "Jo Miller became the United Nations special envoy for the Red Sea. In March, she met the ministers of Chad and Niger.",
      "occurred in_person: NER TCD igo:united-nations",
    ],
    [
      "Qatar’s foreign minister brought the ministers of Chad and Niger together in Muscat on Monday.",
      "occurred in_person: NER(principal) OMN[host]- QAT(facilitator) TCD(principal)",
    ],
    [
      "The Contact Group met in Geneva on Monday. The foreign ministers of Chad and Niger took part.",
      "occurred in_person: CHE[host]- NER TCD",
    ],
    [
      "Turkey and Greece were at odds, but the leaders of the two countries spoke by phone.",
      "occurred call: GRC TUR",
    ],
    [
      "The foreign ministers of Chad and Niger met on Monday. Our soldiers are in Mali at the invitation of the Government of Mali.",
      "occurred in_person: NER TCD",
    ],
    [
      "The foreign ministers of Chad and Niger met on Monday at the invitation of Mali.",
      "occurred in_person: MLI[host]? NER TCD",
    ],
    [
      "Ministers from the P5+1 — the United States, Britain, France, Russia, China and Germany — and Iran's Ali Demir met on Monday.",
      "occurred in_person: CHN DEU FRA GBR IRN RUS USA",
    ],
    [
      "The Co-Chairs of the Minsk Group (Ann Poe of France, Jan Roe of the United States and Oleg Petrov of Russia) met on Monday.",
      "occurred in_person: FRA RUS USA",
    ],
    [
      "Chad's president and Niger's president sat down for talks on Monday mediated by Mali's foreign minister.",
      "occurred in_person: MLI(facilitator) NER(principal) TCD(principal)",
    ],
    [
      "Chad's foreign minister met Niger's foreign minister on Monday. The talks, hosted by Malian Foreign Minister Jo Poe, lasted an hour.",
      "occurred in_person: MLI[host] NER TCD",
    ],
    [
      "Chad's president convened some 20 heads of state and government in Ndjamena on Monday. Niger's president was among those who took part.",
      "occurred in_person: NER TCD[convener,host]",
    ],
    [
      "Chad's foreign minister met Niger's foreign minister on Monday. Also present were the ambassadors of Mali and Egypt.",
      "occurred in_person: EGY MLI NER TCD",
    ],
    [
      "The leaders of ECOWAS met in Abuja on Monday. The meeting was chaired by President Ali Musa of Nigeria and attended by President Jo Poe of Ghana.",
      "occurred in_person: GHA NGA[chair,host] igo:ecowas",
    ],
    [
      "The African Union-led talks between Chad and Niger were held in Doha on Monday.",
      "occurred in_person: NER(principal) QAT[host]- TCD(principal) igo:african-union(facilitator)?",
    ],
    [
      "Chad's foreign minister and Niger's foreign minister co-chaired a virtual pledging event on Monday.",
      "occurred video: NER[chair] TCD[chair]",
    ],
    [
      "BEIRUT - The foreign ministers of Chad and Niger met on Monday in the Jordanian capital.",
      "occurred in_person: JOR[host]- NER TCD",
    ],
    [
      "President Jo Poe of Chad will host President Ali Musa of Niger in the Red Sea resort of Aqaba on Friday.",
      "planned in_person: NER TCD[host]",
    ],
    [
      "The meeting, which was attended by the foreign ministers of Oman and Iraq as well as the EU's Jo Poe, was held on 11 March in Muscat.",
      "occurred in_person: IRQ OMN[host] igo:european-union",
    ],
    [
      "The leaders of Chad and Niger had been due to meet in Abuja in January, but Chad pulled out.",
      "cancelled in_person: NER TCD",
    ],
    [
      "Chad's foreign minister presided over the sixth Chad-Sahel foreign ministers' meeting on Monday. Niger's foreign minister and Mali's foreign minister were present.",
      "occurred in_person: MLI NER TCD[chair]",
    ],
    [
      "Chad's president received Niger's foreign minister on Monday, in the presence of Foreign Minister Ali Musa of Chad.",
      // The president's seat and the minister's, one delegation (R1).
      "occurred in_person: NER TCD[host] TCD",
    ],
    [
      "Niger's president met late on Monday with a delegation from the regional bloc ECOWAS.",
      "occurred in_person: NER igo:ecowas",
    ],
    [
      "Chad's minister and Niger's minister began talks at the U.S. mission in Geneva on Monday.",
      "occurred in_person: CHE[host]- NER TCD",
    ],
    [
      "Officials of Chad, Niger and Mali took part in the fourth meeting on wells on Monday.",
      "occurred in_person: MLI NER TCD",
    ],
    [
      "Chad's foreign minister met with the foreign ministers of the 26 participating countries, the ASEAN Secretary General, and the EU High Representative on Monday.",
      "occurred in_person: TCD igo:asean igo:european-union",
    ],
    [
      "Chad and the African Union Commission held their dialogue on Monday, led by Foreign Minister Ali Musa of Chad and AUC Chairperson Jo Poe.",
      "occurred unknown: TCD igo:african-union",
    ],
    ["The leaders of ECOWAS met in Abuja on Monday.", "occurred in_person: NGA[host]- igo:ecowas"],
    [
      "Foreign Minister Ali Musa of Chad met the CARICOM envoy and Dominica's Jan Roe, the CARICOM chair, on Monday.",
      "occurred in_person: DMA TCD igo:caricom",
    ],
    ["Egypt supported the talks held on Monday between Chad and Niger.", "occurred unknown: NER TCD"],
    [
      "President Ali Musa of Chad met European Commission President Ann Poe and European Council President Jan Roe.",
      // Two persons, one delegation (R1).
      "occurred in_person: TCD igo:european-union igo:european-union",
    ],
    [
      "President Ali Musa of Chad also had the opportunity to meet with President Jo Poe of Niger on Monday.",
      "occurred in_person: NER TCD",
    ],
    [
      "Remarks by Foreign Minister Ali Musa of Chad\n\nFOREIGN MINISTER MUSA: Nothing has moved since my meeting with Foreign Minister Jo Poe of Niger in Rome.",
      "occurred in_person: ITA[host]- NER TCD",
    ],
    [
      "President Ali Musa of Chad was able to speak with President Jo Poe of Niger on 11 March 2024.",
      "occurred unknown: NER TCD",
    ],
    [
      "President Ali Musa of Chad had the chance to coordinate with President Jo Poe of Niger on Monday.",
      "occurred unknown: NER TCD",
    ],
    [
      "President Ali Musa of Chad met European Commission President Ann Poe and NATO Secretary General Jan Roe.",
      "occurred in_person: TCD igo:european-union igo:nato",
    ],
  ])("reads “%s”", (text, expected) => {
    expect(meetingsOf(text).map(seatLine)).toEqual([expected]);
  });

  it("cites the table of leaders for a side that no words of the text name", () => {
    const [meeting] = meetingsOf("Chad's president spoke by phone with President Macron on Monday.");
    const seat = meeting?.participants.find(({ represents }) => represents === "FRA");
    expect(seat?.meta.basis).toMatchObject({ kind: "registry", entry: "leaders:FRA" });
  });

  it("takes a dateline's capitals for the place that the text writes small, a team's seat for no party", () => {
    expect(
      meetingsOf(
        "Talks in Port Louis\n\nPORT LOUIS, March 12 (GNA) - The ministers of Chad and Niger met here on Monday. The meeting in Port Louis was chaired by Mali.",
      ).map(seatLine),
    ).toEqual(["occurred in_person: MLI[chair] MUS[host]- NER TCD"]);
    expect(
      meetingsOf("Chad's envoy consulted with Niger's Oslo-based team on Monday.").map(seatLine),
    ).toEqual(["occurred unknown: NER TCD"]);
  });

  it("seats several persons in one delegation (R1)", () => {
    const [meeting] = meetingsOf(
      "Iraqi Foreign Minister Omar Saleh and Defence Minister Hassan Nuri met Iranian Foreign Minister Reza Karimi.",
    );
    expect(meeting?.participants.map(({ represents, person }) => [represents, person])).toEqual([
      ["IRN", "person:reza-karimi"],
      ["IRQ", "person:omar-saleh"],
      ["IRQ", "person:hassan-nuri"],
    ]);
    expect(meeting?.format?.name).toBe("bilateral");
  });

  it("keeps the state that envoys are accredited for as a subject (R9)", () => {
    const [meeting] = meetingsOf("The special envoys for Libya of Chad and Niger met in Rome on Monday.");
    expect(meeting?.subjects).toEqual(["LBY"]);
  });

  it("seats “Sudan’s minister, X” where his Sudanese counterpart sat", () => {
    const [meeting] = meetingsOf(
      "Chad’s foreign minister, Ali Musa, met his Sudanese counterpart on Monday. Sudan’s minister, Omar Diallo, said nothing.",
    );
    expect(meeting?.participants.map(({ represents, person }) => [represents, person])).toEqual([
      ["SDN", "person:omar-diallo"],
      ["TCD", "person:ali-musa"],
    ]);
  });

  it("takes the first contact of “the two” for that of the pair named before it", () => {
    const { precedence } = extract(
      "Delegations of Chad and Niger met in Rome, the first direct talks between the two since 2021. Norway acted as mediator.",
      { published: "2024-03-14" },
    );
    expect(precedence.map(({ dyad }) => dyad)).toEqual([["NER", "TCD"]]);
  });

  it.each([
    [
      "the place that “where” takes up",
      "Malian Foreign Minister Jo Poe came from Tokyo, where she met Foreign Minister Ali Musa of Niger on Monday.",
      (meeting: Event | undefined) => meeting?.where?.name,
      "Tokyo",
    ],
    [
      "the dateline’s place for a host of that state",
      "Water talks\n\nTASHKENT, Uzbekistan — Uzbekistan’s foreign minister on Monday hosted his counterparts from Chad and Niger.",
      (meeting: Event | undefined) => meeting?.where?.name,
      "Tashkent",
    ],
    [
      "the day of the talks for what was a week before them",
      "The ministers of Chad and Niger held talks on Monday. A week before the talks, the army chiefs of Mali and Egypt had met in Cairo.",
      (_: Event | undefined, second: Event | undefined) => second?.when?.edtf,
      "2024-03-04",
    ],
    [
      "the day before for what came later in the day",
      "Chad’s president spoke with the president of Niger on Monday. Later in the day, he spoke by phone with the president of Mali.",
      (_: Event | undefined, second: Event | undefined) => second?.when?.edtf,
      "2024-03-11",
    ],
    [
      "the day and place of the plenary for two who met alone before it",
      "The foreign ministers of Chad, Niger, Mali and Egypt met in Rome on Monday. Before the plenary, Foreign Minister Ali Musa of Niger met Foreign Minister Jo Poe of Chad alone.",
      (_: Event | undefined, second: Event | undefined) =>
        `${second?.participants.filter(({ seat }) => seat === "yes").length} ${second?.when?.edtf} ${second?.where?.name}`,
      "2 2024-03-11 Rome",
    ],
    [
      "a summit that was not held as cancelled",
      "Chad has invited the leaders of Niger and Mali to a summit in Rome on 20 May. The summit was not held.",
      (meeting: Event | undefined) => meeting?.status,
      "cancelled",
    ],
    [
      "the second of two rooms by its number",
      "Chad’s foreign minister held two separate meetings in Doha on Tuesday, with Niger and Mali. In the second meeting, Chad and Mali agreed to trade.",
      (_: Event | undefined, second: Event | undefined) => second?.meta.evidence.length,
      2,
    ],
  ] as const)("takes %s", (_, text, field, expected) => {
    const [first, second] = meetingsOf(text);
    expect(field(first, second)).toBe(expected);
  });

  it("seats a club by the members listed, else by those of the registry (R6)", () => {
    const room = (text: string) => meetingsOf(text)[0]?.participants.map(({ represents }) => represents);
    expect(
      room(
        "Japan met with the G7 foreign ministers of Canada, France, Germany, Italy, the United Kingdom and the United States.",
      ),
    ).toEqual(["CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"]);
    expect(room("Chad's president met the leaders of the V4 on Monday.")).toEqual([
      "CZE",
      "HUN",
      "POL",
      "SVK",
      "TCD",
    ]);
    // Of twenty some stay at home; several formats are called a Quad (R6).
    expect(room("Chad's president met the G20 leaders on Monday.")).toEqual(["TCD", "bloc:g20"]);
    expect(room("Chad's president met the Quad leaders on Monday.")).toEqual(["TCD", "bloc:quad"]);
  });
});
