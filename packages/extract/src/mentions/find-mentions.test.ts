import { analyse } from "@readout/english";
import { describe, expect, it } from "vitest";
import { readDocument } from "../document.ts";
import { ActorBook } from "./actor/actor-book.ts";
import { identifyMentions } from "./actor/identify.ts";
import { findMentions } from "./find-mentions.ts";
import { issuerOf } from "./title/issuer.ts";

/** Offices and persons of a text as "entity post person". */
function read(text: string, outlet?: string, published?: string): string[] {
  const analysed = analyse(text);
  const { doc, roles } = readDocument(text, analysed, {
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  });
  const headlines = analysed.sentences.filter(({ paragraph }) => roles[paragraph] === "headline");
  const raw = findMentions(analysed.tokens, analysed.sentences);
  const issuer = issuerOf(outlet ? analyse(outlet).tokens : []);
  return identifyMentions(
    doc,
    analysed,
    raw,
    issuer,
    new ActorBook(),
    new Set(headlines.map(({ index }) => index)),
  )
    .filter((mention) => ["office", "person", "group"].includes(mention.kind))
    .map(({ entity, members, post, person }) =>
      [
        entity ?? (members.length > 0 ? members.join("+") : "?"),
        post ?? "-",
        person?.replace("person:", "") ?? "-",
      ].join(" "),
    );
}

describe("a leader's title and surname", () => {
  it.each<[string, string, string | undefined, string]>([
    [
      "beside somebody of the family",
      "Ann Biden and President Biden came.",
      "2023-05-10",
      "USA head_of_state biden",
    ],
    [
      "beside the leader",
      "Joe Biden spoke. President Biden came.",
      "2023-05-10",
      "USA head_of_state joe-biden",
    ],
    // The table may spell the name otherwise.
    [
      "beside another spelling",
      "Jozef Biden spoke. President Biden came.",
      "2023-05-10",
      "USA head_of_state jozef-biden",
    ],
    [
      "beside one with a title",
      "President Ann Biden spoke. President Biden came.",
      "2023-05-10",
      "USA head_of_state ann-biden",
    ],
    ["when another led", "Ann Biden spoke. President Biden came.", "2031-05-10", "? head_of_state ann-biden"],
    ["on no day", "Ann Biden spoke. President Biden came.", undefined, "? head_of_state ann-biden"],
    ["of no leader", "Ann Miller spoke. President Miller came.", "2023-05-10", "? head_of_state ann-miller"],
  ])("%s: '%s'", (_, text, published, expected) => {
    expect(read(text, undefined, published)).toContain(expected);
  });
});

describe("a name of several words", () => {
  it.each([
    "Kenya signed the Border Demarcation Agreement.",
    "Kenya signed a Lake Victoria Accord.",
    "They spoke of the Obama-Biden administration.",
    "The Executive Order directs agencies to act.",
    "Fishing on Lake Victoria has stopped.",
    "They pay for the Iron Dome.",
  ])("that a thing has names no person: %s", (text) => {
    expect(read(text).filter((one) => !one.endsWith(" -"))).toEqual([]);
  });

  it.each([
    ["Ali Musa signed the agreement.", "? - ali-musa"],
    ["The agreement bears the name of Ali Musa.", "? - ali-musa"],
    ["They met Kari Lake.", "? - kari-lake"],
    ["The late Ali Musa signed it.", "? - ali-musa"],
  ])("names one: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe("a row of officers", () => {
  it.each([
    [
      "whose titles stand before their names",
      "Present were the Chadian Ambassador, H.E. Ali Musa, the Malian Ambassador, H.E. Jo Poe, the Kenyan Ambassador, H.E. Ann Roe, and the Ghanaian Ambassador, H.E. Omar Saleh.",
      [
        "TCD ambassador ali-musa",
        "MLI ambassador jo-poe",
        "KEN ambassador ann-roe",
        "GHA ambassador omar-saleh",
      ],
    ],
    [
      "whose titles stand behind their names",
      "They were Ali Musa, the Chadian ambassador, Jo Poe, the Malian ambassador, and Ann Roe, the Kenyan ambassador.",
      ["TCD ambassador ali-musa", "MLI ambassador jo-poe", "KEN ambassador ann-roe"],
    ],
    [
      "whose fields no table knows",
      "Taking part were Chad's public works minister, Ali Musa, Mali's transport minister, Ann Roe, and Kenya's water and sanitation minister, Jo Poe.",
      ["TCD minister ali-musa", "MLI transport_minister ann-roe", "KEN minister jo-poe"],
    ],
    [
      "behind one who has his name",
      "Prime Minister Ali Musa, Jo Poe, the Malian ambassador, and others spoke.",
      ["? head_of_government ali-musa", "MLI ambassador jo-poe"],
    ],
  ])("is read, %s", (_, text, expected) => {
    expect(read(text).filter((one) => !one.endsWith(" - -"))).toEqual(expected);
  });
});

describe("an outlet", () => {
  it.each([
    ["President of Chad", "TCD presidency"],
    ["Press service of the President of Kazakhstan", "KAZ presidency"],
    ["Official website of the Prime Minister of Norway", "NOR government"],
    ["State House, Kenya", "KEN presidency"],
    ["Federal Chancellery of Austria", "AUT government"],
    ["Federal Chancellery", "DEU government"],
    ["Press service of the Ministry of Defence of Latvia", "LVA defence"],
    ["Ministry of Foreign Affairs of Chad, Office of the Minister", "TCD foreign"],
    ["Presidents and Premiers Weekly", "-"],
    ["Chad Daily", "-"],
  ])("tells whose it is: %s", (outlet, expected) => {
    const issuer = issuerOf(analyse(outlet).tokens);
    expect(issuer ? `${issuer.state} ${issuer.portfolio}` : "-").toBe(expected);
  });
});

describe("findMentions", () => {
  it.each([
    ["They met Prime Minister Ana Kask of Estonia.", "EST head_of_government ana-kask"],
    ["They met President Ana Kask of the Republic of Cyprus.", "CYP head_of_state ana-kask"],
    ["They met Turkish Foreign Minister Ali Demir.", "TUR foreign_minister ali-demir"],
    ["They met the foreign minister of Turkey, Ali Demir, on Monday.", "TUR foreign_minister ali-demir"],
    ["Ali Demir, the foreign minister of Turkey, arrived.", "TUR foreign_minister ali-demir"],
    ["Ali Demir, Turkey's foreign minister, arrived.", "TUR foreign_minister ali-demir"],
    // Rulers' titles that are given names.
    [
      "The deputy foreign minister of Qatar, Sultan al-Ali, came.",
      "QAT deputy_foreign_minister sultan-al-ali",
    ],
    ["Qatar's trade minister, Sultan Ahmed al-Ali, came.", "QAT trade_minister sultan-ahmed-al-ali"],
    ["Sultan Haitham bin Tariq of Oman came.", "OMN head_of_state haitham-bin-tariq"],
    ["Kenya's Minister of Trade HE Sheikh Ali Demir came.", "KEN trade_minister ali-demir"],
    ["The Minister of Trade of Kenya H E Ali Demir came.", "KEN trade_minister ali-demir"],
    ["Chad's NSA Ali Demir came.", "TCD national_security_adviser ali-demir"],
    ["Chad's MOS for Trade Ali Demir came.", "TCD junior_minister ali-demir"],
    ["Chad's National Security Adviser (NSA) Ali Demir came.", "TCD national_security_adviser ali-demir"],
    ["Prime Minister Mohammed Shia al-Demir of Chad came.", "TCD head_of_government mohammed-shia-al-demir"],
    // A field of two states, and the holder's rank.
    ["Peru's Special Envoy for Chad and Mali Ambassador Ana Kask came.", "PER special_envoy ana-kask"],
    ["Peru's Special Envoy for Chad and Malian Ambassador Ana Kask came.", "MLI ambassador ana-kask"],
    // A rank before the office; a list of two officers.
    ["They met the Minister of State, Minister of Trade of Togo, Ana Kask.", "TGO trade_minister ana-kask"],
    ["They met the Minister of State, the Minister of Trade of Togo and others.", "? junior_minister -"],
    ["The head of Chadian diplomacy, Ali Demir, came.", "TCD foreign_minister ali-demir"],
    // One who chairs for his state, and two who are named beside each other.
    ["The Chairman of ECOWAS and President of Togo, H.E. Ali Demir, came.", "TGO head_of_state ali-demir"],
    ["The President of Togo and Chairman of ECOWAS, Ali Demir, came.", "TGO head_of_state ali-demir"],
    ["The Chairman of ECOWAS and the President of Togo, Ali Demir, came.", "igo:ecowas - -"],
    // A state that is a given name elsewhere.
    ["The President of Chad Ali Demir came.", "TCD head_of_state ali-demir"],
    ["Peru's Ambassador to Jordan Ana Kask came.", "PER ambassador ana-kask"],
    ["An adviser to Jordan Kask came.", "? - jordan-kask"],
    ["Kenya's Crown Prince H.H. Ali Demir came.", "KEN crown_prince ali-demir"],
    // A name by its middle.
    ["Chad's President Ali Demir Saleh came. Demir spoke.", "TCD head_of_state ali-demir-saleh"],
    ["The Heads of State and Government of Chad and Mali came.", "TCD+MLI leader -"],
    ["They met the foreign minister, Ali Demir.", "? foreign_minister ali-demir"],
    ["Its minister of state for foreign trade, Ali Demir, came.", "? junior_minister ali-demir"],
    ["The UK Minister of State for Middle East Ann Roe came.", "GBR deputy_foreign_minister ann-roe"],
    ["Norwegian MFA Secretary General Ann Roe came.", "NOR deputy_foreign_minister ann-roe"],
    ["NATO Secretary General Ann Roe came.", "igo:nato secretary_general ann-roe"],
    ["Ann Roe, a spokeswoman for Chad's Foreign Ministry, came.", "TCD spokesperson ann-roe"],
    ["Chad's Undersecretary for Political Affairs Ann Roe came.", "TCD - ann-roe"],
    [
      "Ann Roe, deputy chairman of the Kyrgyz Cabinet of Ministers, came.",
      "KGZ deputy_prime_minister ann-roe",
    ],
    ["Senator Ann Roe, Minister for Foreign Affairs of Australia, came.", "AUS foreign_minister ann-roe"],
    ["They met Senator Roe, Minister for Foreign Affairs of Australia.", "AUS foreign_minister roe"],
    ["Ann Roe is the first Malian defence minister to come.", "MLI defence_minister ann-roe"],
    ["Mr Jo Poe, Senior Adviser to the President of Mali, came.", "MLI adviser jo-poe"],
    ["Diplomatic Adviser to the Malian President Jo Poe came.", "MLI adviser jo-poe"],
    ["They met Adviser to the President of Mali Jo Poe.", "MLI adviser jo-poe"],
    ["The adviser to the Prime Minister of Mali, Jo Poe, came.", "MLI adviser jo-poe"],
    ["The spokesman for the Malian President Jo Poe came.", "MLI spokesperson jo-poe"],
    ["Samoan Prime Minister Ann Roe came.", "WSM head_of_government ann-roe"],
    ["The Director of the National Ports Agency, Ann Roe, came.", "? director ann-roe"],
    [
      "Assistant Secretary for Population, Refugees, and Ports Affairs Ann Roe came.",
      "? department_head ann-roe",
    ],
    ["Peru's chancellor, Ann Roe, came.", "PER foreign_minister ann-roe"],
    ["She met her Congolese counterpart, Therese Kayikwamba Wagner.", "COD - therese-kayikwamba-wagner"],
    ["The president met his Albanian opposite number Edi Hoti.", "ALB - edi-hoti"],
    ["She met her Turkish counterpart, Ali Demir.", "TUR - ali-demir"],
    ["She met her Turkish counterpart Ali Demir.", "TUR - ali-demir"],
    [
      "The Secretary of the Russian Security Council Oleg Petrov came.",
      "RUS national_security_adviser oleg-petrov",
    ],
    ["Russian Security Council Secretary Oleg Petrov came.", "RUS national_security_adviser oleg-petrov"],
    [
      "The Secretary of the Security Council of Uzbekistan, Oleg Petrov, came.",
      "UZB national_security_adviser oleg-petrov",
    ],
    [
      "Deputy Prime Minister and Minister of Foreign Affairs Sheikh Ali Musa of Chad came.",
      "TCD foreign_minister ali-musa",
    ],
    [
      "Deputy Minister of Foreign Affairs Ambassador Ali Musa of Chad came.",
      "TCD deputy_foreign_minister ali-musa",
    ],
    ["Chadian Foreign Minister Receives Foreign Minister of Niger", "TCD foreign_minister -"],
    ["Remarks by Chadian President Roe Laying Out the Next Steps", "TCD head_of_state roe"],
    ["Chadian President Roe Marks Important New Step in Port Talks", "TCD head_of_state roe"],
    ["Remarks by Chadian President Ann Roe Marking the Start of the Talks", "TCD head_of_state ann-roe"],
    ["Chadian President Roe Establishes the Port Council", "TCD head_of_state roe"],
    ["Chadian President Ann Browning came.", "TCD head_of_state ann-browning"],
    ["The foreign ministers of Chad and Niger came.", "TCD+NER foreign_minister -"],
    ["The G7 Foreign Ministers of Canada, Italy and Japan came.", "CAN+ITA+JPN foreign_minister -"],
    ["U.S. Special Representative for Syria Jo Miller came.", "USA special_envoy jo-miller"],
    ["She met her Turkish counterpart, Foreign Minister Ali Demir.", "TUR foreign_minister ali-demir"],
    ["They met Danish Acting Permanent Secretary Ida Moe Lund.", "DNK permanent_secretary ida-moe-lund"],
    ["They met officials from the Governments of Chad and Niger.", "TCD+NER senior_official -"],
    ["Estonian Prime Minister Ana Kask Announces Key Nominees", "EST head_of_government ana-kask"],
    ["Estonian Prime Minister Ana Kask Opening Remarks at the Forum", "EST head_of_government ana-kask"],
    ["Estonian Prime Minister Ana Kask Statements to the Press", "EST head_of_government ana-kask"],
    ["Estonian Prime Minister Ana Kask En Route Riga", "EST head_of_government ana-kask"],
    ["Chinese Foreign Minister Zhou En-lai came.", "CHN foreign_minister zhou-en-lai"],
    ["He met Turkish Foreign Minister Dr. Ali Demir.", "TUR foreign_minister ali-demir"],
    [
      "He met AU High Representative for the Horn of Africa Ali Musa and AU Commissioner for Peace Omar Diallo.",
      "igo:african-union high_representative ali-musa",
    ],
    // A double name whose first half is a title; a field no table knows; a rank before the office.
    ["Iranian Foreign Minister Ali Amir-Hosseini came.", "IRN foreign_minister ali-amir-hosseini"],
    ["Urban Renewal Minister Ana Kask came.", "? minister ana-kask"],
    ["The Minister of External Relations, Ana Kask, received them.", "? foreign_minister ana-kask"],
    ["General Ali Musa, the commander of the Botswana Defence Force, came.", "BWA military_officer ali-musa"],
    ["Zambian deputy army commander Ali Musa came.", "ZMB military_officer ali-musa"],
    ["Zambian vice minister for water Ali Musa came.", "ZMB deputy_minister ali-musa"],
    ["They met Ali Musa, the special envoy for Libya, on Monday.", "? special_envoy ali-musa"],
    // Forms of address in capitals, courtesies, a suffix behind a comma.
    ["HE President of the sisterly Republic of Turkey Ali Demir came.", "TUR head_of_state ali-demir"],
    ["HE the President of Turkey Ali Demir came.", "TUR head_of_state ali-demir"],
    ["They met the friendly President of Turkey.", "TUR head_of_state -"],
    [
      "They met Jo R. Poe, Jr., Secretary of National Defense of the Philippines.",
      "PHL defence_minister jo-r-poe",
    ],
    ["They met Jo Poe, Jr.", "? - jo-poe"],
    // An office that somebody came into; not one left, not yet theirs, or of another thing.
    ["Jo Poe, who was sworn in as Chilean president on Friday, met Tom Roe.", "CHL head_of_state jo-poe"],
    ["Jo Poe, elected president of Kenya in May, met Tom Roe.", "KEN head_of_state jo-poe"],
    ["Jo Poe, who took over as the Fijian prime minister, spoke.", "FJI head_of_government jo-poe"],
    ["Jo Poe, who is Peru's foreign minister, spoke.", "PER foreign_minister jo-poe"],
    ["Jo Poe, who was president of Kenya until May, met Tom Roe.", "? - jo-poe"],
    ["Jo Poe, who was elected president of Kenya in 2010 but left, spoke.", "? - jo-poe"],
    ["Jo Poe, who is not president of Kenya, spoke.", "? - jo-poe"],
    ["Jo Poe, who met the president of Kenya, spoke.", "? - jo-poe"],
    ["Jo Poe, who was named by the president of Kenya, spoke.", "? - jo-poe"],
    ["Jo Poe, elected head of the president of Kenya's party, spoke.", "? - jo-poe"],
    // Whose "its" is.
    ["Chad sent its foreign minister, Ali Musa.", "TCD foreign_minister ali-musa"],
    ["Pakistan sent its foreign secretary, Ali Musa.", "PAK foreign_secretary ali-musa"],
    ["Chad refused. “We want peace,” its foreign minister, Ali Musa, said.", "TCD foreign_minister ali-musa"],
    ["Chad asked Niger to stay, its foreign minister said.", "TCD foreign_minister -"],
    ["Chad will send wheat if Niger pays, its foreign minister said.", "TCD foreign_minister -"],
    ["The party lost its foreign minister, Ali Musa.", "? foreign_minister ali-musa"],
    ["The French ambassador in Kinshasa, Jo Poe, came.", "FRA ambassador jo-poe"],
    ["Oman’s foreign ministry spoke. “No,” ministry spokesman Ali Musa said.", "OMN spokesperson ali-musa"],
    [
      "Oman’s foreign ministry and Chad’s foreign ministry spoke. “No,” ministry spokesman Ali Musa said.",
      "? spokesperson ali-musa",
    ],
    ["Chad’s government spokesman wept. The spokesman, Ali Musa, left.", "TCD spokesperson ali-musa"],
    ["Chad’s spokesman and Mali’s spokesman wept. The spokesman, Ali Musa, left.", "? spokesperson ali-musa"],
    // A name beside its state.
    ["Ali Demir of Turkey came.", "TUR - ali-demir"],
    ["Turkey's Ali Demir came.", "TUR - ali-demir"],
    ["Presidents Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali came.", "NER head_of_state jo-poe"],
    ["Presidents Musa of Chad and Poe of Niger came.", "NER head_of_state poe"],
    ["The Turkish and Greek ministers Ali Demir and Nikos Pappas came.", "GRC minister nikos-pappas"],
    ["EU commissioners Ann Poe and Jan Roe came.", "igo:european-union european_commissioner jan-roe"],
    ["Serbia's chief negotiator Jan Roe came.", "SRB special_envoy jan-roe"],
    ["Mali's junta leader Colonel Ali Musa came.", "MLI junta_leader ali-musa"],
    ["Kenyan Cabinet Secretary for Foreign Affairs Ambassador Ann Poe came.", "KEN foreign_minister ann-poe"],
    ["The directors of the CIA and Israel's Mossad came.", "USA intelligence_chief -"],
    ["Ministers of Chad, Niger and the Malian envoy Jo Poe came.", "MLI special_envoy jo-poe"],
    ["Jo Poe led the Malian delegation, while Ann Roe represented Chad.", "MLI - jo-poe"],
    ["The presidents of Chad and Niger, Ali Musa and Jo Poe, came.", "NER head_of_state jo-poe"],
    ["The ministers of Chad, Niger and Mali - Ali Musa, Jo Poe and Ann Roe - came.", "MLI minister ann-roe"],
    ["King Abdullah II of Jordan came.", "JOR head_of_state abdullah"],
    ["Ali Musa (EU) and Jo Poe (OSCE) came.", "igo:osce - jo-poe"],
    ["Hezbollah leader Sayyed Ali Musa came.", "armed_group:hezbollah leader ali-musa"],
    ["External Affairs Minister A. Rao came.", "IND foreign_minister a-rao"],
    ["BEIRUT - Hezbollah leader Ali Musa came.", "armed_group:hezbollah leader ali-musa"],
    [
      "S. Korea, Japan hold talks\n\nPresident Kim Min and Japanese Prime Minister Aya Mori held talks on Monday.",
      "KOR head_of_state kim-min",
    ],
    [
      "Joint Statement of the United States, Chad and Niger\n\nU.S. President Jo Miller, President Ali Musa and President Ann Poe met today.",
      "NER head_of_state ann-poe",
    ],
    ["Belgian Prime Minister de Wit came.", "BEL head_of_government de-wit"],
    ["President Hassan Sheikh Musa of Somalia came.", "SOM head_of_state hassan-sheikh-musa"],
    ["Niger's military ruler, Gen. Ali Musa, came.", "NER junta_leader ali-musa"],
    ["They met Venezuelan International Relations Commissioner Ali Musa.", "VEN commissioner ali-musa"],
    ["He met Pope Leo.", "VAT head_of_state leo"],
    [
      "He met Ali Demir, Head of the Foreign Relations Department of the Presidential Administration of Azerbaijan.",
      "AZE head ali-demir",
    ],
    ["President Miller and Dr. Jo Miller came to Chad.", "? head_of_state miller"],
    ["Ann Poe, Minister of Trade and Industry, came.", "? trade_minister ann-poe"],
    ["Shri Ravi Das, Minister of Commerce and Industry, came.", "? trade_minister ravi-das"],
    ["Ali Musa, President of the ECOWAS Commission, came.", "igo:ecowas president_of_commission ali-musa"],
    ["Niger's transitional President, Colonel Ali Musa, came.", "NER head_of_state ali-musa"],
    ["Norwegian Foreign Minister Ola Lund Receives Danish Envoy", "NOR foreign_minister ola-lund"],
    [
      "Ann Poe, Minister for Foreign Affairs and Minister for Defence of Ireland, came.",
      "IRL foreign_minister ann-poe",
    ],
    [
      "The Minister of Foreign Affairs, International Trade and Worship of the Argentine Republic, Ann Poe, came.",
      "ARG foreign_minister ann-poe",
    ],
    ["Ali Musa, Facilitator of the Nairobi Process, came.", "? - ali-musa"],
    // A city is of the state that has it now.
    ["Belgrade's foreign minister Jan Roe came.", "SRB foreign_minister jan-roe"],
    // An envoy stands for the whole that its sender heads.
    [
      "Ambassador Ann Poe, Special Envoy of the UN Secretary-General, came.",
      "igo:united-nations special_envoy ann-poe",
    ],
    [
      "Ann Poe, the UN Secretary-General's Special Envoy for Libya, came.",
      "igo:united-nations special_envoy ann-poe",
    ],
    [
      "Ann Poe, Special Representative of the Secretary-General for Libya, came.",
      "igo:united-nations special_envoy ann-poe",
    ],
    ["Ambassador Ann Poe, Special Envoy of the Kenyan Government, came.", "KEN special_envoy ann-poe"],
    ["He met the Special Envoy of the Prime Minister of Japan, Aya Mori.", "JPN special_envoy aya-mori"],
    ["The Kenyan President's special envoy Jo Poe came.", "KEN special_envoy jo-poe"],
    [
      "The head of Egypt's intelligence service, Major General Ali Musa, came.",
      "EGY intelligence_chief ali-musa",
    ],
    ["The president of Egypt's Senate came.", "EGY head -"],
    ["It was led by General Christian Musa.", "? military_officer christian-musa"],
    [
      "Presidents met. The Musa-Poe summit is off. President Ali Musa of Chad said so.",
      "TCD head_of_state ali-musa",
    ],
    ["The national security adviser and Director Poe of Chad met.", "TCD director poe"],
    ["The deputy prime minister and foreign minister Jo Poe of Chad met.", "TCD foreign_minister jo-poe"],
    ["The Right Honourable Jo Poe, Prime Minister of Canada, came.", "CAN head_of_government jo-poe"],
    ["The Kenyan Acting Deputy Minister of Public Works, Ann Roe, came.", "KEN deputy_minister ann-roe"],
    ["The Minister for Defence of Kenya, H.R.H. Prince Ali Musa, came.", "KEN defence_minister ali-musa"],
    // A ministry or an army that the text names alone.
    ["Kenya's army fell back. They spoke with army chief Ann Roe.", "KEN military_chief ann-roe"],
    ["Kenya's army met Mali's army. They spoke with army chief Ann Roe.", "? military_chief ann-roe"],
    [
      "Kenya's foreign ministry spoke. They met Deputy Foreign Minister Ann Roe.",
      "? deputy_foreign_minister ann-roe",
    ],
    [
      "Kenya's foreign ministry spoke. Deputy Foreign Minister Ann Roe agreed.",
      "KEN deputy_foreign_minister ann-roe",
    ],
    // A list of states with who holds the office of each.
    [
      "The Ministers of Foreign Affairs of the Republic of Chad, H.E. Mr. Ali Musa, of Niger, H.E. Ms. Jo Poe, and of Mali, Ann Roe, met.",
      "NER foreign_minister jo-poe",
    ],
    [
      "The defence ministers of Chad (Ali Musa), Niger (Jo Poe) and Mali (Ann Roe) met.",
      "MLI defence_minister ann-roe",
    ],
    ["The ministers of Chad, Jo Poe, and Niger met.", "TCD minister -"],
    [
      "The leaders of the Greek and Turkish Cypriot communities met.",
      "population:greek-cypriots+population:turkish-cypriots leader -",
    ],
    ["High Representative Jo Poe spoke of Bosnia.", "? foreign_minister jo-poe"],
    ["High Representative Jo Poe spoke for the EU.", "igo:european-union foreign_minister jo-poe"],
    ["The foreign ministers of Kenya's neighbours, Ali Musa and Jo Poe, came.", "? - jo-poe"],
    ["Sudan's Ali Demir visited Nairobi and met President Jo Poe.", "KEN head_of_state jo-poe"],
    [
      "On a visit to Nairobi, Sudan's Ali Demir held talks with President Jo Poe.",
      "KEN head_of_state jo-poe",
    ],
    ["Sudan's Ali Demir spoke in Nairobi of President Jo Poe.", "? head_of_state jo-poe"],
    ["After a visit to Nairobi, Ali Demir met President Jo Poe in Accra.", "? head_of_state jo-poe"],
    ["Kenya's minister visited Nairobi with President Jo Poe.", "? head_of_state jo-poe"],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ["a thing of a state", "Israel's Iron Dome system failed.", "ISR - iron-dome"],
    ["a name with an article", "The Great Seal of Chad fell.", "TCD - great-seal"],
    ["a state that owns what follows", "They met Ali Demir of Turkey's parliament.", "TUR - ali-demir"],
    ["a field of work", "Regulation of Trade Ali Demir of Turkey signed.", "TUR - trade-ali-demir"],
  ])("no person of a state: %s", (_, text, wrong) => {
    expect(read(text)).not.toContain(wrong);
  });

  it.each([
    "Redwood Materials announced a partnership.",
    "Alpine Motors will build a plant.",
    "Aspen Holdings spoke of lithium.",
    "Senior Official Number Three took questions.",
  ])("no person: %s", (text) => {
    expect(read(text).filter((one) => !one.endsWith(" -"))).toEqual([]);
  });

  it.each([
    [
      "the neighbours of a state",
      "The foreign ministers of Afghanistan's neighbouring countries came.",
      "AFG foreign_minister -",
    ],
    ["a house that a capital names", "The director of Georgetown's Institute came.", "GUY director -"],
    [
      "an office that the headline's other state may hold",
      "Israel, Chad hold talks\n\nMinister Ali Musa spoke of the visit by an Israeli minister.",
      "TCD minister ali-musa",
    ],
    [
      "a nominee of the White House",
      "Jo Miller had many posts before President Ali Musa.",
      "USA head_of_state jo-miller",
    ],
  ])("no office of a state: %s", (_, text, wrong) => {
    expect(read(text, "The White House")).not.toContain(wrong);
  });

  it.each([
    [
      "Presidents Macron and Putin spoke.",
      "2022-02-08",
      ["FRA head_of_state macron", "RUS head_of_state putin"],
    ],
    ["President Xi Jinping spoke.", "2022-02-08", ["CHN head_of_state xi-jinping"]],
    ["Prime Minister Boris Johnson spoke.", "2021-02-08", ["GBR head_of_government boris-johnson"]],
    ["President von der Leyen spoke.", "2022-02-08", ["igo:european-commission head_of_state von-der-leyen"]],
    ["Egypt’s President al-Sisi spoke.", "2022-02-08", ["EGY head_of_state al-sisi"]],
    ["Pedro Sánchez spoke.", "2022-02-08", ["ESP head_of_government pedro-sanchez"]],
    // An initial tells a namesake; not in office that day, or without that title.
    ["Pedro A. Sánchez spoke.", "2022-02-08", ["? - pedro-a-sanchez"]],
    [
      "Pedro A. Sánchez spoke. Pedro Sánchez grew maize.",
      "2022-02-08",
      ["? - pedro-a-sanchez", "? - pedro-a-sanchez"],
    ],
    ["Prime Minister Boris Johnson spoke.", "2023-02-08", ["? head_of_government boris-johnson"]],
    ["Mayor Johnson and Minister Putin spoke.", "2022-02-08", ["? - johnson", "? minister putin"]],
    // What the text says comes first.
    ["Chadian President Ali Putin spoke.", "2022-02-08", ["TCD head_of_state ali-putin"]],
  ])("ties leaders to their states by the table of the day: %s (%s)", (text, day, expected) => {
    expect(read(text, undefined, day)).toEqual(expected);
  });

  it("takes who opens a presidency's release by name alone, and receives another head, for its own", () => {
    const text =
      "Talks with the President of Algeria\n\nOleg Petrov held talks with President Ali Musa of Algeria.";
    expect(read(text, "The Kremlin")).toContain("RUS head_of_state oleg-petrov");
  });

  it("takes the state behind “for” as an envoy's field of work, not as whom he stands for", () => {
    expect(read("Special Representative for the DPRK Jo Miller spoke.", "U.S. Department of State")).toEqual([
      "USA special_envoy jo-miller",
    ]);
  });

  it("takes who leads a delegation for its state's, whoever issues the text", () => {
    expect(
      read(
        "The Chadian delegation was headed by Director Ann Roe, and the Malian delegation by Assistant Secretary Ole Lund. Assistant Secretary Jo Poe spoke.",
        "U.S. Department of State",
      ),
    ).toEqual(["TCD director ann-roe", "MLI department_head ole-lund", "USA department_head jo-poe"]);
  });

  it("takes a president of the past for nobody's, whoever issues the text", () => {
    const text = "President Roosevelt and Churchill met here once. The President spoke of it.";
    expect(read(text, "The White House", "2022-02-02")).not.toContain("USA head_of_state roosevelt");
  });

  it("gives the issuer's bare titles the issuer's state, and leaves titles that it doesn't use open", () => {
    const text = "Secretary Jo Miller spoke with Foreign Minister Ali Demir about President Putin.";
    expect(read(text, "U.S. Department of State")).toEqual([
      "USA foreign_minister jo-miller",
      "? foreign_minister ali-demir",
      "? head_of_state putin",
    ]);
  });

  it.each([
    [
      "met Prime Minister Ali Demir and Attorney General Omar Saleh",
      ["CHE head_of_government", "CHE justice_minister"],
    ],
    ["met State Councilor and Foreign Minister Ali Demir", ["CHE foreign_minister"]],
    ["met President Ali Demir", ["CHE head_of_state"]],
    // Whom a release speaks of by surname only, or by a title that everybody has, may be anybody.
    ["spoke of President Demir", ["? head_of_state"]],
    ["met Director Ali Demir", ["? director"]],
  ])("a guest who is %s is of the state that the headline names", (words, expected) => {
    const text = `Secretary Miller’s Visit to Switzerland\n\nSecretary of State Jo Miller ${words}.`;
    expect(
      read(text, "U.S. Department of State")
        .map((line) => line.split(" ").slice(0, 2).join(" "))
        .filter((line) => !/^(?:USA|\? -)/.test(line)),
    ).toEqual(expected);
  });

  it("gives a president's office one president", () => {
    expect(read("President Miller met President Demir.", "The White House")).toEqual([
      "USA head_of_state miller",
      "? head_of_state demir",
    ]);
  });

  it("gives a shorter title the post that a fuller one names", () => {
    expect(read("Secretary Miller spoke. U.S. Secretary of State Jo Miller agreed.")).toEqual([
      "USA foreign_minister jo-miller",
      "USA foreign_minister jo-miller",
    ]);
  });
});
