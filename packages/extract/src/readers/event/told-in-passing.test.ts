import { describe, expect, it } from "vitest";
import { otherEvents as read } from "../../testing/other-events.ts";

describe("what a report tells of in passing", () => {
  it.each([
    ["Shells landed in the Ghanaian town of Bawku on 3 May.", "conflict occurred 2031-05-03 Bawku GHA"],
    ["Kenyan troops raided a camp on Ugandan soil last month.", "conflict occurred 2031-08 - KEN UGA"],
    ["Kenyan forces bombed 30 targets in Somalia on Friday.", "conflict occurred 2031-09-12 Somalia KEN SOM"],
    [
      "The Lake Front, which seized Bukavu in May, stayed away.",
      "conflict occurred 2031-05 - COD armed_group:lake-front",
    ],
    ["The region broke away after a war in 1992.", "conflict occurred 1992 -"],
    ["The five-week war in early 1995 killed 80 people.", "conflict occurred 1995~ -"],
    ["They last met before fighting broke out on 2 May.", "conflict ongoing 2031-05-02 -"],
    ["It followed a bombing in Lagos that killed six people.", "conflict occurred - Lagos"],
    ["Two soldiers were killed on 2 May in an attack on a post.", "conflict occurred 2031-05-02 -"],
    ["The ministers condemned the drone attack of 2 May.", "conflict occurred 2031-05-02 -"],
    ["They spoke of the abduction of seven sailors on 4 May.", "conflict occurred 2031-05-04 -"],
    ["It has lasted since the coalition intervened in May 2029.", "military_intervention occurred 2029-05 -"],
    ["A trip that Togolese Foreign Minister Ama Kodjo had planned was put off.", "visit cancelled - - TGO"],
    [
      "A joint trip by Togolese Foreign Minister Ama Kodjo and Chadian Foreign Minister Ali Saleh to Lagos has been dropped.",
      "visit cancelled - Lagos TCD TGO",
    ],
    ["A planned visit of the Kenyan president to Accra was scrapped.", "visit cancelled - Accra KEN"],
    ["The President of Chad is for his part expected in Accra.", "visit planned - Accra TCD"],
    ["The Kenyan president is considering a visit to Accra.", "visit unconfirmed - Accra KEN"],
    [
      "Chad and Niger signed in Accra on 6 May an agreement on salt.",
      "signature occurred 2031-05-06 Accra NER TCD",
    ],
    ["Chad cites the memorandum it signed with Niger on 1 May.", "signature occurred 2031-05-01 - NER TCD"],
    ["The Treaty of Bawku, which was signed on 4 May 1973, stands.", "signature occurred 1973-05-04 -"],
    [
      "The talks ended today with the signing of a protocol by Chad and Niger.",
      "signature occurred - - NER TCD",
    ],
    [
      "Kenya's parliament ratified the treaty with Ghana on Monday.",
      "agreement occurred 2031-09-15 - GHA KEN",
    ],
    ["Kenya extended by a year a travel ban on 17 Malian officials.", "sanctions occurred - - KEN MLI"],
    ["Kenya imposed a 35% tariff on Ghanaian goods in May.", "sanctions occurred 2031-05 - GHA KEN"],
    ["CARICOM approved US$1.5 million in relief for Haiti.", "aid occurred - - HTI igo:caricom"],
    ["She praised the 50 tons of rice that Kenya sent to Ghana.", "aid occurred - - GHA KEN"],
    ["A car bomb killed 15 people in Lagos on Saturday.", "conflict occurred 2031-09-13 Lagos NGA"],
    ["Kenya annexed the peninsula in 2014.", "military_intervention occurred 2014 - KEN"],
    ["The floods in the north of Peru killed 70 people.", "disaster occurred - - PER"],
    ["The Kenyan president's visit to Ghana began on Monday.", "visit occurred 2031-09-15 Ghana KEN"],
    [
      "Chad and Niger signed a letter of intent on salt on Monday.",
      "signature occurred 2031-09-15 - NER TCD",
    ],
    ["They signed an agreement on salt in Accra on 6 May 2030.", "signature occurred 2030-05-06 Accra"],
  ])("%s", (text, event) => expect(read(text)).toEqual([event]));

  it.each([
    "Sales of drones hit 3 million in Kenya in April.",
    "New drones hit the market in Kenya in April.",
    "The senator's attack on the budget drew laughter on Monday.",
    "The paper launched an attack on the minister on 3 May.",
    "Nobody was killed in an attack on 3 May.",
    "Rockets fell silent in Gaza on 3 May.",
    "The talks ended on Monday without the signing of a protocol.",
    "A visit by the Kenyan president to the zoo was called off.",
    "The police foiled an attack in Lagos that could have killed 60 people.",
    "The kidnapping of the heiress on 3 May is the subject of the novel.",
    "The film captured London in 1952.",
    "The two-week conflict in the cabinet ended in May.",
    "The minister warned of a war in 2036.",
    "The ruling coalition intervened in the debate in March 2030.",
    "Kenyan soldiers occupied the stands in Kampala on Friday.",
    "A trip that the school had planned for May was put off.",
    "The Kenyan president is considering a visit to the dentist.",
    "A roadmap was signed off by engineers on Monday.",
    "The evening ended with the signing of a contract by the goalkeeper on Monday.",
    "The striker signed with Arsenal on Monday a contract worth 3 million.",
    "The board approved $3 million in relief for its workers in Kenya.",
    "The aid that Kenya promised to send to Ghana never came.",
  ])("nothing: %s", (text) => expect(read(text)).toEqual([]));
});
