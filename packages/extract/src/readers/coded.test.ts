import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** Dyads of a text as "source > target root". */
function dyadsOf(text: string): string[] {
  const dossier = extract(text, { published: "2031-03-14" });
  return [...dossier.events, ...dossier.statements].flatMap((record) =>
    record.coded.map((dyad) => `${dyad.sourceEvidence.quote} > ${dyad.targetEvidence.quote} ${dyad.root}`),
  );
}

describe("readCoded", () => {
  it("takes what a reporter's question supposes for nothing that anybody did", () => {
    const asked =
      "QUESTION: A meeting between Chad's president and Mali's, is that something you would consider?";
    const text = `Press Briefing by Press Secretary Jo Poe\n\nMS. POE: Good morning.\n\n${asked}\n\nMS. POE: Chad sent aid to Mali.`;
    expect(dyadsOf(text)).toEqual(["Chad > Mali 07"]);
  });
  it.each([
    ["Parliament is expected to vote next week on aid for Chad.", "planned"],
    ["The IMF's board is set to approve a loan for Chad.", "planned"],
    ["Japan plans to provide loans to Jordan.", "planned"],
    ["Japan is set to agree to provide loans to Jordan.", "planned"],
    ["Japan agreed to provide loans to Jordan.", "occurred"],
  ])("holds an act that others only foresee for ahead: %s", (text, status) => {
    const { events } = extract(text, { published: "2031-03-14" });
    expect(events.map((event) => event.status)).toEqual([status]);
  });
  it.each([
    // what the object is decides what the verb does
    ["Denmark is sending 10 tonnes of medicine to Yemen.", "Denmark > Yemen 07"],
    ["Norway suspended aid to Mali.", "Norway > Mali 16"],
    ["Interpol has shared intelligence with Kenya's police.", "Interpol > Kenya's police 06"],
    ["Israel eased restrictions on Palestinian workers.", "Israel > Palestinian workers 08"],
    ["The EU imposed sanctions on Belarus.", "EU > Belarus 16"],
    // promised, refused, threatened, asked
    ["Japan will provide 200 million dollars in loans to Jordan.", "Japan > Jordan 03"],
    ["Brazil said it would lift restrictions on Bolivian gas.", "Brazil > Bolivian 03"],
    ["Serbia is ready to normalize relations with Kosovo.", "Serbia > Kosovo 03"],
    ["Egypt expressed its willingness to resume talks with Ethiopia.", "Egypt > Ethiopia 03"],
    ["Serbia will seek aid from Kosovo.", "Serbia > Kosovo 03"],
    ["Pakistan has refused to send troops to Yemen.", "Pakistan > Yemen 12"],
    ["Hungary says it will not accept migrants from Serbia.", "Hungary > migrants from Serbia 12"],
    ["Russia threatened to cut aid to Armenia.", "Russia > Armenia 13"],
    ["Amnesty International urged Egypt to release the blogger.", "Amnesty International > Egypt 02"],
    ["Oman's minister said that Qatar must reopen the border.", "Oman's minister > Qatar 10"],
    ["Pristina insisted that Serbia withdraw its troops.", "Pristina > Serbia 10"],
    // both directions where both do it
    ["Kenya held talks with Mali on the RSF.", "Kenya > Mali 04"],
    ["Cyprus and Israel signed a memorandum on tourism.", "Israel > Cyprus 05"],
    ["A UN envoy met with Sudanese rebels.", "Sudanese rebels > UN envoy 04"],
    ["Cooperation between Peru and Chile was strengthened.", "Peru > Chile 06"],
    // who is it that acts: passives, appositions, relatives, coordinated verbs, nouns that own an act
    ["Dozens of prisoners were released by rebel forces.", "rebel forces > prisoners 08"],
    [
      "The Belarusian defense minister, Leonid Orlov, accused Poland of spying.",
      "Belarusian defense minister, Leonid Orlov > Poland 11",
    ],
    [
      "Chinese peacekeepers who had waited in Kampala arrived in South Sudan.",
      "Chinese peacekeepers > South Sudan 07",
    ],
    ["Athens summoned the envoy and condemned Turkey.", "Athens > Turkey 11"],
    ["After a Syrian refugee begged the mayor to help, he left.", "Syrian refugee > mayor 02"],
    ["The council released a statement criticising Mali.", "council > Mali 11"],
    ["Cuba's refusal to engage with Colombia was noted.", "Cuba > Colombia 12"],
    ["Berlin rejected a request by Poland for more time.", "Berlin > Poland 12"],
    ["Seven sailors held by Somali pirates have been freed.", "Somali pirates > sailors 08"],
    ["Sweden said in a statement on Friday it will send doctors to Guinea.", "Sweden > Guinea 03"],
    ["Liberia became the first state to recognise Kosovo.", "Liberia > Kosovo 05"],
    ["Norway to send troops to Mali", "Norway > Mali 03"],
    ["Eritrea denies backing Somali militants.", "Eritrea > Somali militants 12"],
    // what the subject is decides too
    ["Rwandan peacekeepers arrived in Mali.", "Rwandan peacekeepers > Mali 07"],
    ["Vietnam's premier arrived in Laos.", "Vietnam's premier > Laos 04"],
    // who gives and who gets
    ["Jordan received a $90 million loan from Qatar.", "Qatar > Jordan 07"],
    ["Poland supplied Ukraine with tanks.", "Poland > Ukraine 07"],
    ["France gave the government of Chad a loan.", "France > government of Chad 07"],
    // verbs in fixed company: particles, phrases, what stands behind an object
    ["Peru brushed Chile's offer aside.", "Peru > Chile 12"],
    ["Togo turned its back on Benin.", "Togo > Benin 12"],
    ["Gabon laid the blame for the raid at Chad's door.", "Gabon > Chad 11"],
    ["Malta played host to the foreign minister of Libya.", "Malta > foreign minister of Libya 04"],
    ["Kenya moved tanks to its frontier with Somalia.", "Kenya > Somalia 15"],
    ["Mali gave French diplomats two days to leave.", "Mali > French diplomats 16"],
    ["Mali gave the rebels two days to leave.", "Mali > rebels 13"],
    ["Spain ordered three Cuban envoys to leave the country.", "Spain > Cuban envoys 16"],
    ["Norway suggested that Eritrea release the priest.", "Norway > Eritrea 02"],
    ["Nurses in Lusaka staged a sit-in outside the health ministry.", "Nurses > health ministry 14"],
    ["Togo hit back at Benin on Sunday.", "Togo > Benin 11"],
    ["Malta is in talks with Tunisia.", "Malta > Tunisia 04"],
    ["Malta has turned to Tunisia to train its pilots.", "Malta > Tunisia 02"],
    ["Guinea's president set free two Senegalese reporters.", "Guinea's president > Senegalese reporters 08"],
    ["The Bank of Ghana bailed out Unity Trust.", "Bank of Ghana > Unity Trust 07"],
    ["Hezbollah rockets slammed into a farm in Israel.", "Hezbollah > Israel 19"],
    ["Border guards from Chad swapped fire with Sudanese nomads.", "Border guards > Sudanese nomads 19"],
    ["Mozambique's minister called on neighbouring Malawi to free him.", "Mozambique's minister > Malawi 02"],
    ["Peru appealed to foreign donors for tents.", "Peru > foreign donors 02"],
    ["Villagers stoned a Chadian army patrol.", "Villagers > Chadian army patrol 18"],
    [
      "Hackers linked to a gang broke into the computers of the Norwegian parliament.",
      "Hackers > Norwegian parliament 17",
    ],
    ["Drivers walked off the job in a row over pay with the government.", "Drivers > government 14"],
    // several states in one noun, and what two sign together
    [
      "Danish and Swedish customs officers sat down together.",
      "Danish and Swedish customs > Danish and Swedish customs 04",
    ],
    ["A charter on the use of the Niger river was signed by Benin and Mali.", "Benin > Mali 05"],
    // things and nouns that act for somebody
    ["A bomb planted by Basque separatists killed two policemen.", "Basque separatists > policemen 18"],
    ["A protest by dockers against Chile's government grew.", "dockers > Chile's government 14"],
    ["A probe into bribes paid to the mayor was opened by the senate.", "senate > mayor 09"],
    ["Police used tear gas to disperse students.", "Police > students 17"],
    ["Kenya said its navy would attack Somalia.", "Kenya > Somalia 13"],
    ["The rebels would walk out of talks with Chad unless it pays.", "rebels > Chad 13"],
    // whoever arrives in a place visits it; talks elsewhere are with whoever is named
    ["Kenya's president arrived in Lusaka.", "Kenya's president > Lusaka 04"],
    ["Kenya held talks in Lusaka with Chad.", "Kenya > Chad 04"],
    // reported deeds are laid at somebody's door
    ["Kenya said that Somali rebels attacked Uganda.", "Kenya > Somali rebels 11"],
  ])("%s", (text, dyad) => {
    expect(dyadsOf(text)).toContain(dyad);
  });

  it.each([
    ["a condition", "If Serbia attacks Kosovo, the alliance will meet."],
    ["a possibility", "Serbia could attack Kosovo."],
    ["a wish", "Serbia hopes to visit Kosovo."],
    ["a denial", "Serbia did not attack Kosovo."],
    ["what another is asked to do", "The bishops urged calm."],
    ["a noun that only modifies", "The war crimes tribunal sits in The Hague."],
    ["a history without an act", "Relations between Serbia and Kosovo are strained."],
    ["an adverb's return", "Serbia has been returning to the European fold."],
    ["where talks are held", "Serbia's minister held talks in Lusaka on Monday."],
    ["where talks will be held", "Serbia will hold talks in Zambia next week."],
    ["where a summit is", "The Serbian envoy attended a summit in Zambia."],
    ["an act with one side", "Serbia held elections on Sunday."],
    ["silence", "Serbia's minister declined to comment."],
    ["what a preposition only supposes", "Nothing moves without India and Nepal working together."],
    ["what something is for", "The mission of the fund is to help Kenya."],
    ["a degree", "Serbia's minister received a degree in law."],
    ["an infinitive of purpose", "Serbia's minister flew home to defend Kosovo."],
    ["a particle that is a preposition", "Serbia's minister turned a page on Sunday with Kosovo watching."],
    ["what may be suggested of the past", "Serbia suggested that Kosovo was late."],
    ["a bomb that nobody is said to have planted", "A bomb killed two policemen in a tavern."],
    ["who looks forward to something", "Serbia looks forward to Kosovo's contributions."],
    ["rooms that are critical", "The guards were critical to the defence of Kosovo."],
    ["who uses a tool for no act", "Serbia used the money to impress Kosovo."],
    ["a subject of the next clause", "Egypt, which backs the talks, and Oman, which sent none, left."],
    ["forces for guests", "Poland has hosted U.S. troops since 2017."],
    ["a thing for somebody", "Kenya rejected the proposal."],
    ["what talks are on", "Kenya held talks on the RSF in Oslo."],
    ["a plural that only opens its sentence", "Sanctions hurt Kenya."],
    ["what is demanded", "Kenya denied this, and demands that Uganda disarm the RSF."],
  ])("refuses %s", (_, text) => {
    expect(dyadsOf(text)).toEqual([]);
  });

  it("has a visit where it went, and nobody who was visited", () => {
    const [visit] = extract("President Rojas is due to visit La Paz in May.", {
      published: "2031-03-14",
    }).events;
    expect([visit?.type, visit?.status, visit?.where?.name, visit?.participants.length]).toEqual([
      "visit",
      "planned",
      "La Paz",
      1,
    ]);
  });

  it("codes the request and not what is requested", () => {
    expect(dyadsOf("Kenya urged Uganda to release the prisoners.")).toEqual(["Kenya > Uganda 02"]);
  });

  it("gives every dyad actors of the dossier and evidence that slices, whatever the words' order", () => {
    const words = fc.constantFrom(
      ..."France Serbia the rebels police accused attacked of agreed to will not , and that by met with talks said it sanctions on Kosovo's request rejected released . “ ”".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 4, maxLength: 40 }), (list) => {
        const text = `${list.join(" ")}.`;
        const dossier = extract(text, {});
        const ids = new Set(dossier.actors.map((actor) => actor.id));
        for (const record of [...dossier.events, ...dossier.statements])
          for (const dyad of record.coded) {
            expect(ids.has(dyad.source) && ids.has(dyad.target)).toBe(true);
            expect(dyad.source).not.toBe(dyad.target);
            for (const { start, end, quote } of [dyad.sourceEvidence, dyad.targetEvidence])
              expect(text.slice(start, end)).toBe(quote);
          }
      }),
      { numRuns: 150 },
    );
  });
});
