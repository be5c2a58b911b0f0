import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const PUBLISHED = "2031-09-17"; // a Wednesday

/** What this reader found, each event in a line: type, status, day, place, parties in roles. Acts known by their code only come from elsewhere. */
const read = (text: string): string[] =>
  extract(text, { published: PUBLISHED })
    .events.filter(({ meta }) => meta.confidence.reasons.some((reason) => reason.startsWith("events:")))
    .map(({ type, status, when, where, participants }) =>
      [
        type,
        status,
        when?.edtf ?? "-",
        where?.name ?? "-",
        participants
          .map(({ role, represents }) => `${role ?? "party"}:${represents}`)
          .sort()
          .join(" "),
      ].join(" | "),
    );

describe("other events", () => {
  it.each([
    [
      "Norwegian Foreign Minister Ida Moe will travel to Nairobi on Friday.",
      "visit | planned | 2031-09-19 | Nairobi | agent:NOR",
    ],
    [
      "Chilean President Rosa Ibarra visited Ghana on Monday.",
      "visit | occurred | 2031-09-15 | Ghana | agent:CHL",
    ],
    [
      "Chilean President Rosa Ibarra arrived in Accra Monday evening.",
      "visit | occurred | 2031-09-15 | Accra | agent:CHL",
    ],
    [
      "Chilean President Rosa Ibarra wrapped up a visit to Ghana on Monday.",
      "visit | occurred | 2031-09-15 | Ghana | agent:CHL",
    ],
    [
      "Greece cancelled a visit to Ankara by its defence minister.",
      "visit | cancelled | - | Ankara | agent:GRC",
    ],
    [
      "Canadian Foreign Minister Anne Roy spoke of fish during her visit to Hanoi.",
      "visit | occurred | - | Hanoi | agent:CAN",
    ],
    ["Peru has invited Brazil to the next round.", "invitation | occurred | - | - | agent:PER recipient:BRA"],
    [
      "Iceland was invited by Ireland to send observers.",
      "invitation | occurred | - | - | agent:IRL recipient:ISL",
    ],
    [
      "Oman extended an invitation to Yemen on Tuesday.",
      "invitation | occurred | 2031-09-16 | - | agent:OMN recipient:YEM",
    ],
    [
      "Kenya and Uganda signed a treaty on Lake Victoria on Monday.",
      "signature | occurred | 2031-09-15 | - | agent:KEN agent:UGA",
    ],
    [
      "Kenya and Uganda signed a long-awaited power-sharing treaty on Monday.",
      "signature | occurred | 2031-09-15 | - | agent:KEN agent:UGA",
    ],
    [
      "Japan signed a memorandum of understanding with Mongolia.",
      "signature | occurred | - | - | agent:JPN agent:MNG",
    ],
    [
      "Under the accord, signed in Geneva on 3 May 2030, patrols continue.",
      "signature | occurred | 2030-05-03 | Geneva | ",
    ],
    [
      "India and Nepal will sign a treaty on power in October.",
      "signature | planned | 2031-10 | - | agent:IND agent:NPL",
    ],
    ["Chad and Libya reached an agreement on salt.", "agreement | occurred | - | - | agent:LBY agent:TCD"],
    [
      "Tonga left the Pacific Islands Forum on 4 May.",
      "membership_change | occurred | 2031-05-04 | - | agent:TON object:igo:pacific-islands-forum",
    ],
    [
      "The African Union suspended Gabon on Monday.",
      "membership_change | occurred | 2031-09-15 | - | agent:igo:african-union object:GAB",
    ],
    ["Mali was suspended from ECOWAS.", "membership_change | occurred | - | - | agent:igo:ecowas object:MLI"],
    [
      "President Rosa Ibarra of Chile concluded a three-day tour of Ghana and Togo on Friday.",
      "visit | occurred | 2031-09-12 | Ghana | agent:CHL",
    ],
    [
      "A delegation of the African Union travelled to Nairobi on 4 September.",
      "visit | occurred | 2031-09-04 | Nairobi | agent:igo:african-union",
    ],
    [
      "Chad and Niger are to sign a treaty in October.",
      "signature | planned | 2031-10 | - | agent:NER agent:TCD",
    ],
    [
      "The truce between Chad and Niger took effect on Monday.",
      "agreement | occurred | 2031-09-15 | - | agent:NER agent:TCD",
    ],
    [
      "Mali and Niger announced their immediate withdrawal from ECOWAS on 4 September.",
      "membership_change | occurred | 2031-09-04 | - | agent:MLI agent:NER object:igo:ecowas",
    ],
    [
      "Norway froze the assets of two Malian banks on Monday.",
      "sanctions | occurred | 2031-09-15 | - | agent:NOR object:MLI",
    ],
    [
      "Norway eased the sanctions that it had imposed on Mali in 2030.",
      "sanctions | occurred | - | - | agent:NOR object:MLI",
    ],
    [
      "An earthquake of magnitude 6.8 struck Chile on 8 September.",
      "disaster | occurred | 2031-09-08 | Chile | object:CHL",
    ],
    [
      "Fighting broke out between Chad and Niger on September 8, 2031.",
      "conflict | ongoing | 2031-09-08 | - | party:NER party:TCD",
    ],
    [
      "The treaty, which Chad and Niger signed on 3 May, is long.",
      "signature | occurred | 2031-05-03 | - | agent:NER agent:TCD",
    ],
    [
      "Norway imposed travel bans on two Malian officers on Monday.",
      "sanctions | occurred | 2031-09-15 | - | agent:NOR object:MLI",
    ],
    [
      "Norway adopted the Union’s new sanctions against Mali on Monday.",
      "sanctions | occurred | 2031-09-15 | - | agent:NOR object:MLI",
    ],
    [
      "Norway blacklisted two Malian banks on Monday.",
      "sanctions | occurred | 2031-09-15 | - | agent:NOR object:MLI",
    ],
    [
      "Chad carried out air strikes inside Niger on Monday.",
      "conflict | occurred | 2031-09-15 | - | agent:TCD object:NER",
    ],
    ["Chad has postponed its first elections.", "election | cancelled | - | - | agent:TCD"],
    ["Chad voted in a presidential election on Sunday.", "election | occurred | 2031-09-14 | - | agent:TCD"],
    [
      "Chad launched an offensive against Niger on Monday.",
      "conflict | occurred | 2031-09-15 | - | agent:TCD object:NER",
    ],
    [
      "Chad invaded northern Niger in May 2030.",
      "military_intervention | occurred | 2030-05 | Niger | agent:TCD object:NER",
    ],
    ["Albania holds parliamentary elections on Sunday.", "election | planned | 2031-09-21 | - | agent:ALB"],
    ["Botswana went to the polls on Sunday.", "election | occurred | 2031-09-14 | - | agent:BWA"],
    ["A referendum in Moldova will be held on 5 October.", "election | planned | 2031-10-05 | - | agent:MDA"],
    [
      "They deplored the shelling of Benghazi on 2 September.",
      "conflict | occurred | 2031-09-02 | Benghazi | ",
    ],
    [
      "Eritrea, which fought a border war with Djibouti in 2008, agreed.",
      "conflict | occurred | 2008 | - | agent:ERI object:DJI",
    ],
    ["Chad invaded Libya in 1980.", "military_intervention | occurred | 1980 | Libya | agent:TCD object:LBY"],
    [
      "An earthquake struck northern Chile on Monday.",
      "disaster | occurred | 2031-09-15 | Chile | object:CHL",
    ],
    ["The dam near Osh failed on Saturday.", "disaster | occurred | 2031-09-13 | Osh | "],
    ["Norway has sent 40 doctors.", "aid | occurred | - | - | agent:NOR"],
    [
      "Poland delivered 300 tonnes of wheat to Yemen on Monday.",
      "aid | occurred | 2031-09-15 | - | agent:POL recipient:YEM",
    ],
    [
      "Canada imposed sanctions on two Belarusian banks on Monday.",
      "sanctions | occurred | 2031-09-15 | - | agent:CAN object:BLR",
    ],
    [
      "Japan, whose sanctions on North Korea took effect on 1 May, agreed.",
      "sanctions | occurred | 2031-05-01 | - | agent:JPN object:PRK",
    ],
    [
      "Irish Prime Minister Nora Daly is due in Lisbon on Friday.",
      "visit | planned | 2031-09-19 | Lisbon | agent:IRL",
    ],
    [
      "A visit by the Irish prime minister to Lisbon is planned for May.",
      "visit | planned | 2032-05 | Lisbon | agent:IRL",
    ],
    [
      "Ireland cancelled a visit to Manila by its trade minister that had been due on Friday.",
      "visit | cancelled | 2031-09-19 | Manila | agent:IRL",
    ],
    [
      "Ireland cancelled a visit to Manila by its trade minister after talks that were due on Friday failed.",
      "visit | cancelled | - | Manila | agent:IRL",
    ],
    [
      "Irish Foreign Minister Nora Daly called off a visit to Manila.",
      "visit | cancelled | - | Manila | agent:IRL",
    ],
    [
      "The European Union’s sanctions on Belarus were extended on Monday.",
      "sanctions | occurred | 2031-09-15 | - | agent:igo:european-union object:BLR",
    ],
    [
      "Brazil and Argentina will send doctors to Haiti in October.",
      "aid | planned | 2031-10 | - | agent:ARG agent:BRA recipient:HTI",
    ],
    [
      "Turkey denied having signed a memorandum with Belarus.",
      "signature | denied | - | - | agent:BLR agent:TUR",
    ],
    // the day of a clause beside it is over, and the visit ahead
    [
      "The Irish prime minister, who met Peru's leader last month, will visit Manila in November.",
      "visit | planned | 2031-11 | Manila | agent:IRL",
    ],
    [
      "The Irish prime minister will pay a visit to Manila that was agreed last month.",
      "visit | planned | - | Manila | agent:IRL",
    ],
    ["Irish Prime Minister Nora Daly reportedly visited Peru.", "visit | unconfirmed | - | Peru | agent:IRL"],
    ["The Irish foreign minister is on a visit to Peru.", "visit | ongoing | - | Peru | agent:IRL"],
    [
      "Irish Prime Minister Nora Daly accepted an invitation to visit Peru.",
      "invitation | occurred | - | - | recipient:IRL",
    ],
    [
      "The United States withdrew from the treaty in 2029.",
      "membership_change | occurred | 2029 | - | agent:USA",
    ],
    [
      "Finland became a member of NATO on 4 April 2023.",
      "membership_change | occurred | 2023-04-04 | - | agent:FIN object:igo:nato",
    ],
    [
      "ECOWAS suspended Niger after the coup of 26 July.",
      "membership_change | occurred | - | - | agent:igo:ecowas object:NER",
    ],
    [
      "Chad and Libya announced a ceasefire on Monday.",
      "agreement | occurred | 2031-09-15 | - | agent:LBY agent:TCD",
    ],
    ["The treaty entered into force on 1 March.", "agreement | occurred | 2031-03-01 | - | "],
    ["Chad sent troops into Libya in 1980.", "military_intervention | occurred | 1980 | Libya | agent:TCD"],
    ["A volcano erupted in Tonga on 15 January.", "disaster | occurred | 2031-01-15 | Tonga | object:TON"],
    ["Sanctions on Mali were lifted on 3 July.", "sanctions | occurred | 2031-07-03 | - | object:MLI"],
    [
      "Canada imposed an arms embargo on Libya in 2011.",
      "sanctions | occurred | 2011 | - | agent:CAN object:LBY",
    ],
  ])("reads %j", (text, line) => {
    expect(read(text)).toContain(line);
  });

  it.each([
    // visits
    "The minister visited the Peru Street museum.",
    "Greece urged tourists to visit Crete.",
    "Will the Chilean foreign minister travel to Ghana?",
    "The spokesman did not rule out a possible visit to Ghana.",
    "Chilean Foreign Minister Rosa Ibarra did not travel to Ghana.",
    "If the Chilean foreign minister travels to Ghana, she will be met at the airport.",
    "Chad sent peacekeepers to Libya.",
    "Peruvian Foreign Minister Rosa Ibarra received her Irish counterpart Nora Daly during her visit to Lima.",
    // what others are urged to
    "Peru, Chile urge Chad rivals to agree to ceasefire\n\nLIMA — The two spoke on Monday.",
    // what they meet for, and where
    "The ministers will meet to discuss the drought, at their headquarters in Lima.",
    // invitations
    "They thanked invited partners from Chad.",
    "Peru was not invited.",
    "The Chilean foreign minister said every guest should be invited.",
    "Chile invited comments.",
    // signatures and agreements
    "The president signed an executive order on Monday.",
    "Chile signed the budget into law.",
    "Chile and Peru may sign a treaty if the seas are quiet.",
    "Peru refused to sign the treaty.",
    "Officials spoke of efforts to reach an agreement with Peru.",
    "Chile co-signed a letter.",
    // memberships
    "Chile joined the European Union in condemning the raid.",
    "Peru withdrew its troops.",
    "The African Union suspended aid to Gabon.",
    "The minister left the meeting of the African Union.",
    "The parties agreed to a ceasefire.",
    "The president signed a national security memorandum.",
    "Chad spoke of its decision to join the African Union.",
    "Chad demanded that Kenya withdraw from the treaty before any talks.",
    // elections
    "They spoke of meddling in the 2024 Albanian election.",
    "They spoke of election security in Albania.",
    "Free and fair elections matter to all.",
    "She was congratulated on her election.",
    // wars
    "Both deplored war crimes.",
    "They spoke of a trade war with Peru.",
    "The Cold War was long over.",
    "They met to avoid a war in Chile.",
    // interventions
    "A Peruvian invasion of Chile would be folly.",
    "The minister feared another invasion.",
    // disasters
    "They discussed earthquake insurance.",
    "The session was cancelled because of floods.",
    "Ministers spoke of the risk of floods in Chile.",
    // aid
    "Norway has offered pumps.",
    "They called on donors to send aid to Yemen.",
    "Norway provides student aid.",
    // sanctions
    "They discussed sanctions policy.",
    "Canada threatened to impose sanctions on Belarus.",
    "Canada did not impose sanctions on Belarus.",
    "Norway froze the accounts of the club.",
    "Norway lifted the ban on smoking.",
    "Miners held three strikes on Monday.",
    "They voted in favour of it.",
    "The talks on Malian assets were frozen.",
    // what is only spoken of, goes on elsewhere or is of another kind
    "They discussed the withdrawal of troops from Mali.",
    "Mali announced the withdrawal of its troops from the border.",
    "They announced a tour of the museum.",
    "The new tariff took effect on Monday.",
    "They spoke of an earthquake of magnitude 6.8.",
  ])("refuses %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("unites the headline's event with its report's", () => {
    expect(
      read(
        "Peru invites Chile to a summit\n\nLIMA — Peru has invited Chile to a summit on 22 October, its foreign ministry said.",
      ),
    ).toEqual(["invitation | occurred | - | - | agent:PER recipient:CHL"]);
  });

  it("keeps two acts in one sentence apart", () => {
    expect(read("China has sent 200 rescuers and Uzbekistan has delivered 90 tonnes of flour.")).toEqual([
      "aid | occurred | - | - | agent:CHN",
      "aid | occurred | - | - | agent:UZB",
    ]);
  });

  it("makes a signature of those who met part of their meeting, with its day", () => {
    const { events } = extract(
      "Peruvian President Ana Soto received her Chilean counterpart, Luis Vera, in Tacna on Tuesday. The presidents signed an agreement on copper.",
      { published: PUBLISHED },
    );
    const meeting = events.find(({ type }) => type === "meeting");
    const signature = events.find(({ type }) => type === "signature");
    expect(signature).toMatchObject({ partOf: meeting?.id, when: { edtf: "2031-09-16" } });
    expect(signature?.participants.map(({ represents, role }) => [represents, role])).toEqual([
      ["CHL", "agent"],
      ["PER", "agent"],
    ]);
  });

  it("drops what only an unknown group did", () => {
    expect(read("They visited Ghana on Monday.")).toEqual([]);
  });
});
