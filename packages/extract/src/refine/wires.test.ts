/** Takes short reports of agencies and minutes of commissions, gives their rooms: mode, day, place, who sat there and as what. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const rooms = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type, status }) => type === "meeting" && status === "occurred")
    .map(({ mode, when, where, participants, subjects }) => {
      const sides = participants
        .filter(({ seat }) => seat === "yes")
        .map(({ represents, person, function: role }) => {
          const name = person ? `~${person.slice("person:".length)}` : "";
          return `${represents}${name}${role === "observer" ? "(o)" : ""}`;
        });
      const absent = subjects.length > 0 ? [`without ${subjects.join()}`] : [];
      return [mode, when?.edtf, where?.name, ...sides, ...absent].filter((one) => one != null).join(" ");
    });

it.each([
  [
    "minutes, whose second line says where and when, and whose lists stand in one line",
    "Minutes of the second meeting of the Chad-Niger Joint Committee on Fisheries\n\nHeld at Bosso on 24 January 2024\n\nPresent: For Chad: Ms. Ann Roe, Permanent Secretary. For Niger: Mr. Jo Poe, Director.\n\nObservers: African Union.\n\n1. The Committee adopted its agenda.",
    ["in_person 2024-01-24 Bosso NER~jo-poe TCD~ann-roe igo:african-union(o)"],
  ],
  [
    "people in lines under their state",
    "Minutes of the third meeting of the Border Commission of Chad and Niger\n\nHeld in Zinder, 12 January 2024\n\nParticipants\n\nChad\n- Mr. Ali Musa, Governor\n\nNiger\n- Mr. Jo Poe, Governor\n\nThe Commission reviewed the markers.",
    ["in_person 2024-01-12 Zinder NER~jo-poe TCD~ali-musa"],
  ],
  [
    "a visitor's relative clause before the place",
    "Chadian President Ali Musa held talks with Malian President Jo Poe, who is on a state visit to Chad, at the palace in N'Djamena on Tuesday.",
    ["in_person 2024-03-12 N'Djamena MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "a capital called so, which is no side of those who met there",
    "At talks in Togo's capital, Lome, Chad and Mali agreed on a truce on Monday.",
    ["in_person 2024-03-11 Lome MLI TCD"],
  ],
  [
    "a visitor behind 'where', whoever the sentence is about",
    "The mediator Ann Roe spoke after a visit by Chadian President Ali Musa to Bamako where he met Malian President Jo Poe on Monday.",
    ["in_person 2024-03-11 Bamako MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "officers in a row who sit for others",
    "The summit was held in Oslo on Monday. It was attended by President Ali Musa of Chad. Hon. Jo Poe, the Prime Minister, representing H.E. Sam Doe, President of the Republic of Mali; Hon. Max Fox, Minister of Trade, representing H.E. Pat Lund, President of the Republic of Togo.",
    ["in_person 2024-03-11 Oslo MLI~jo-poe TCD~ali-musa TGO~max-fox"],
  ],
  [
    "an officer who sits for another",
    "The summit was held in Oslo on Monday. It was attended by the following heads of state or their representatives:\nChad: H.E. Ali Musa, President of Chad.\nMali: Hon. Jo Poe, Minister of Trade of Mali, representing His Excellency Mr. Sam Doe, President of Mali.",
    ["in_person 2024-03-11 Oslo MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "a patron before those who talk",
    "Under the auspices of Togo, representatives of Chad and Mali commenced talks in Lome on Monday.",
    ["in_person 2024-03-11 Lome MLI TCD"],
  ],
  [
    "an officer without a name at the end of a list, and who stayed out",
    "Foreign ministers from Chad, Niger and Mali as well as a deputy foreign minister of Togo gathered in Lome on Monday. Benin again stayed out.",
    ["in_person 2024-03-11 Lome MLI NER TCD TGO without BEN"],
  ],
  [
    "a club before its meeting, and who sat for one of its members",
    "A Visegrad Group meeting of foreign ministers was held in Oslo on 5 March. Foreign Minister Jan Kos represented Slovakia.",
    ["in_person 2024-03-05 Oslo CZE HUN POL SVK~jan-kos"],
  ],
  [
    "sides that didn't face each other",
    "The UN envoy Ann Roe convened the chief negotiators of Chad and Niger, Ali Musa and Jo Poe, in Geneva on Monday. The negotiators did not meet each other.",
    ["indirect 2024-03-11 Geneva NER~jo-poe TCD~ali-musa igo:united-nations~ann-roe"],
  ],
  [
    "a delegation without a name, received",
    "Chadian President Ali Musa received on Monday a Malian parliamentary delegation headed by Jo Poe.",
    ["in_person 2024-03-11 MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "a delegation of those whom the words on its leader name",
    "Chadian President Ali Musa met on Monday with a delegation headed by Jo Poe, Foreign Minister of Mali.",
    ["in_person 2024-03-11 MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "the chair of a group, who is of one of its states",
    "Chadian President Ali Musa received on Monday the French Co-Chair of the OSCE Minsk Group.",
    ["in_person 2024-03-11 FRA TCD~ali-musa"],
  ],
  [
    "officers who are new or about to leave",
    "Chadian President Ali Musa received the newly-appointed Malian ambassador on Monday and met the outgoing Nigerien ambassador on Tuesday.",
    ["in_person 2024-03-11 MLI TCD~ali-musa", "in_person 2024-03-12 NER TCD~ali-musa"],
  ],
  [
    "whom they spoke about",
    "The foreign ministers of Chad and Mali met on Monday in Oslo with Niger as the main topic.",
    ["in_person 2024-03-11 Oslo MLI TCD"],
  ],
  [
    "what is only to be set, and what is only important",
    "The date of the talks between the presidents of Chad and Mali has not been set. The envoy stressed the importance of intensification of negotiations between Chad and Niger.",
    [],
  ],
  [
    "a leader of whom no words say whose he is",
    "Chadian President Ali Musa met on Monday with a delegation headed by Jo Poe.",
    [],
  ],
  [
    "two who also met before",
    "Chadian Foreign Minister Ali Musa hosted Malian Foreign Minister Jo Poe on Monday. The two also met last month in Oslo.",
    ["in_person 2024-03-11 MLI~jo-poe TCD~ali-musa", "in_person 2024-02 Oslo MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "the occasion beside which they met, and who chaired",
    "Chadian Foreign Minister Ali Musa took part on Tuesday in a trilateral meeting in Cairo with Malian Foreign Minister Jo Poe and Nigerien Foreign Minister Ann Roe. The meeting, held on the sidelines of the session of the Arab League Council, was chaired by Roe.",
    ["in_person 2024-03-12 Cairo MLI~jo-poe NER~ann-roe TCD~ali-musa"],
  ],
  [
    "a chair who stands before the list of who came",
    "Chadian Foreign Minister Ali Musa chaired on Tuesday a ministerial meeting of Libya's neighbours. The foreign ministers of Niger and Sudan attended.",
    ["in_person 2024-03-12 NER SDN TCD~ali-musa"],
  ],
  [
    "an insertion in the list of who came, and who chaired while he spoke",
    "Chadian Foreign Minister Ali Musa called for calm on Monday. He made the remarks while chairing a meeting with the foreign ministers of Niger, Mali and, as in the past rounds, Togo.",
    ["in_person 2024-03-11 MLI NER TCD~ali-musa TGO"],
  ],
  [
    "sides that were represented by their ministers, the host among them",
    "Defence ministers agreed on Tuesday on a force against the armed group Boko Haram, after meeting in Niamey. Chad, Mali and host Niger were represented by their ministers of defence.",
    ["in_person 2024-03-12 Niamey MLI NER TCD"],
  ],
  [
    "what those who met didn't set a date for",
    "Envoys of Chad, Niger and Mali wrapped up a round of talks in Oslo on Tuesday without setting a date for negotiations between Togo and Benin.",
    ["in_person 2024-03-12 Oslo MLI NER TCD"],
  ],
  [
    "a summit that closed while its leaders spoke",
    "Chadian President Ali Musa, Malian President Jo Poe and Nigerien Prime Minister Ann Roe condemned the attack on Tuesday, as the ninth summit of the three countries wound up in Oslo.",
    ["in_person 2024-03-12 Oslo MLI~jo-poe NER~ann-roe TCD~ali-musa"],
  ],
  [
    "a host that takes no part",
    "Envoys of Chad and Niger met in Astana on Monday. Niger's envoy thanked the Kazakh Foreign Ministry for hosting the meeting. A spokesman for the ministry said that Kazakhstan provides the platform and does not take part in the talks.",
    ["in_person 2024-03-11 Astana NER TCD"],
  ],
  [
    "envoys who were only present where ministers met",
    "The foreign ministers of Chad, Niger and Mali met in Oslo on Monday. The ambassadors of France and Italy were also present.",
    ["in_person 2024-03-11 Oslo FRA(o) ITA(o) MLI NER TCD"],
  ],
  [
    "a minister who was only present at talks of three, and one who was where no number is said",
    "The foreign ministers of Chad, Niger and Mali held a trilateral meeting in Oslo on Monday. Togo's foreign minister was also present.",
    ["in_person 2024-03-11 Oslo MLI NER TCD TGO(o)"],
  ],
  [
    "an observer behind a second 'by'",
    "The foreign ministers of Chad and Mali met in Oslo on Monday. The meeting was also attended by Niger's foreign minister and by the UN envoy, Ann Roe, as an observer.",
    ["in_person 2024-03-11 Oslo MLI NER TCD igo:united-nations~ann-roe(o)"],
  ],
  [
    "day and place before what was resumed",
    "The delegations of Chad and Mali resumed on Tuesday in Oslo the seventh cycle of peace talks.",
    ["in_person 2024-03-12 Oslo MLI TCD"],
  ],
  [
    "the town of a dateline where they met in a house of it",
    "CAIRO (MENA) - Foreign Minister Ali Musa chaired on Tuesday a ministerial meeting of Libya's neighbours at Tahrir Palace. The foreign ministers of Chad and Niger attended.",
    ["in_person 2024-03-12 Cairo EGY~ali-musa NER TCD"],
  ],
  [
    "a round that was held before, apart from the one told of",
    "The foreign ministers of Chad and Niger met in Oslo on Monday. The previous round was held in Bergen on January 14.",
    ["in_person 2024-03-11 Oslo NER TCD", "in_person 2024-01-14 Bergen NER TCD"],
  ],
  [
    "a club's people who observe its members",
    "The foreign ministers of China, Laos, Myanmar and Thailand met in Kunming on Monday. Representatives of the Lancang-Mekong Cooperation secretariat attended as observers.",
    ["in_person 2024-03-11 Kunming CHN LAO MMR THA bloc:lancang-mekong(o)"],
  ],
  [
    "a government by what is said of it, and a group by its abbreviation",
    "The UN envoy for Chad, Ann Roe, brought together officials from Chad's internationally recognized government and the rebel group FACT in Doha on Sunday.",
    ["in_person 2024-03-10 Doha TCD armed_group:fact igo:united-nations~ann-roe"],
  ],
  [
    "people who attended from a side",
    "Saudi Crown Prince Ali Musa met Chadian President Jo Poe in Riyadh on Monday. The meeting was attended from the Saudi side by Omar Saleh, Minister of Defense.",
    ["in_person 2024-03-11 Riyadh SAU~ali-musa SAU~omar-saleh TCD~jo-poe"],
  ],
  [
    "whom a visitor met in a participle",
    "Gen. Ali Musa, the Chadian army chief, visited Amman on Monday, meeting Maj. Gen. Jo Poe, chairman of the Jordanian joint chiefs of staff.",
    ["in_person 2024-03-11 Amman JOR~jo-poe TCD~ali-musa"],
  ],
  [
    "two beside a council that opened",
    "An OSCE Ministerial Council opened in Valletta on Monday. On the margins, Foreign Minister Ian Borg of Malta met Chadian Foreign Minister Ali Musa.",
    ["in_person 2024-03-11 Valletta", "in_person MLT~ian-borg TCD~ali-musa"],
  ],
  [
    "who was received with honours, by what he is said to be",
    "Gen. Ali Musa is the first Chadian defense minister to visit the base in nine years. He was received on Monday with an honor guard by Malian Defense Secretary Jo Poe.",
    ["in_person 2024-03-11 MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "by whom somebody was met",
    "Malian President Jo Poe crossed the river on Monday and was met on the bank by Chadian President Ali Musa.",
    ["in_person 2024-03-11 MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "a session of an organisation, and who presided",
    "The 41st session of the Supreme Council of the Gulf Cooperation Council was held on Monday in Riyadh. Crown Prince Ali Musa of Saudi Arabia presided over the session.",
    ["in_person 2024-03-11 Riyadh SAU~ali-musa"],
  ],
  [
    "whom the president's adviser sits for, as what",
    "The foreign ministers of Chad and Niger met in Lome on Monday and signed a declaration. Mr Jo Poe, Senior Adviser to the President of the United States, was present at the signing as an observer.",
    ["in_person 2024-03-11 Lome NER TCD USA~jo-poe(o)"],
  ],
  [
    "a hill that is a state",
    "King Abdullah of Saudi Arabia met Pope Benedict XVI at the Vatican on Monday.",
    ["in_person 2024-03-11 Vatican SAU~abdullah VAT~benedict"],
  ],
  [
    "a town behind what it is like",
    "Ministers of Chad and Mali met in the southern port city of Busan on Monday.",
    ["in_person 2024-03-11 Busan MLI TCD"],
  ],
  [
    "whose envoy it was, and not his president",
    "Chadian President Ali Musa's special envoy, Jo Poe, held talks with Malian Foreign Minister Ann Roe in Oslo on Monday.",
    ["in_person 2024-03-11 Oslo MLI~ann-roe TCD~jo-poe"],
  ],
  [
    "a president's envoy who is named right behind",
    "Malian Foreign Minister Ann Roe met Chadian President Ali Musa's envoy Jo Poe in Oslo on Monday.",
    ["in_person 2024-03-11 Oslo MLI~ann-roe TCD~jo-poe"],
  ],
  [
    "who leads an organisation's delegation sits for it, and whom it met for his own",
    "An EU delegation headed by Spain's Foreign Minister Jo Poe met Chadian President Ali Musa in N'Djamena on Monday.",
    ["in_person 2024-03-11 N'Djamena TCD~ali-musa igo:european-union~jo-poe"],
  ],
  [
    "nobody else in a delegation that a verb parts from him",
    "A Malian delegation led by Under Secretary Jo Poe met Chad's prime minister, Ali Musa, in N'Djamena on Monday.",
    ["in_person 2024-03-11 N'Djamena MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "observers of talks that others hosted",
    "Ministers of Chad and Mali met in Oslo on Monday. They were hosted by Norway, with Togo and Benin as observers.",
    ["in_person 2024-03-11 Oslo BEN(o) MLI TCD TGO(o)"],
  ],
  [
    "co-chairs named in brackets, and who also attended",
    "The Co-Chairs of the Minsk Group (Jo Poe of Togo and Al Roe of Benin) met jointly with Chadian Foreign Minister Ali Musa and Malian Foreign Minister Ann Foe in Oslo on Monday. The Personal Representative of the OSCE Chairperson-in-Office, Ed Coe, also attended.",
    ["in_person 2024-03-11 Oslo BEN~al-roe MLI~ann-foe TCD~ali-musa TGO~jo-poe igo:osce~ed-coe(o)"],
  ],
  [
    "an organisation whose representative only was there",
    "Ministers of Chad and Mali met in Oslo on Monday; a representative of the OSCE was present.",
    ["in_person 2024-03-11 Oslo MLI TCD igo:osce(o)"],
  ],
  // Near misses.
  [
    "nobody for an organisation whose meeting somebody led",
    "Chadian President Ali Musa attended a meeting of ECOWAS led by Malian President Jo Poe in Oslo on Monday.",
    ["in_person 2024-03-11 Oslo MLI~jo-poe TCD~ali-musa"],
  ],
  [
    "no observers by those whom they met",
    "Ministers of Chad met with Togo and Benin as guarantors in Oslo on Monday.",
    ["in_person 2024-03-11 Oslo BEN TCD TGO"],
  ],
  [
    "no room by what met somebody",
    "Chadian President Ali Musa was met on Monday by protests from Malian fans.",
    [],
  ],
  [
    "nobody by what was welcomed",
    "Ministers of Chad and Mali met in Oslo on Monday. Togo's president, Jo Poe, welcomed the ministers' decision.",
    ["in_person 2024-03-11 Oslo MLI TCD"],
  ],
  [
    "nobody who only asked for it",
    "Ministers of Chad and Mali held a session in Oslo on Monday at the request of Togo and Benin.",
    ["in_person 2024-03-11 Oslo MLI TCD"],
  ],
  [
    "no observer but the one who is said to be",
    "Ministers of Chad and Mali met in Oslo on Monday. Togo was represented by a diplomat, and Benin attended as an observer.",
    ["in_person 2024-03-11 Oslo BEN(o) MLI TCD TGO"],
  ],
])("reads %s", (_, text, expected) => {
  expect(rooms(text)).toEqual(expected);
});
