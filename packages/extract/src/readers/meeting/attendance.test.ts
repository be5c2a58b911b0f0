import type { Event } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const meetingsOf = (text: string): Event[] =>
  extract(text, { published: "2024-03-14" }).events.filter(
    ({ type }) => type === "meeting" || type === "call",
  );

/** "A=person B~post C(function)[duties]"; "-" is a seat denied, "?" one left open, "!A" a party that stayed away. */
const room = (event: Event | undefined): string =>
  [
    ...(event?.participants ?? []).map(({ represents, person, post, function: role, duties, seat }) => {
      const who = person ? `=${person.slice("person:".length)}` : post ? `~${post}` : "";
      const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
      const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
      return `${represents.replace(/^igo:/, "")}${who}${part}${duty}${seat === "yes" ? "" : seat === "no" ? "-" : "?"}`;
    }),
    ...(event?.subjects ?? []).map((entity) => `!${entity}`),
  ].join(" ");

const MET = "The foreign ministers of Chad and Niger met in Geneva on Monday.";
const BOTH = "CHE[host]- NER~foreign_minister TCD~foreign_minister";

describe("a list of who came", () => {
  const MINUTES = "Minutes of the Third Meeting of the Well Commission between Chad and Niger\n\n";
  it.each([
    [
      "with a line for each delegation",
      `${MINUTES}In attendance:\n\nDelegation of Chad: H.E. Ali Musa, Minister of Water (Head of Delegation); Ms. Ann Roe, Director\n\nDelegation of Niger: Mr. Jo Poe\n\nObservers: Mr. Ola Lund, African Union\n\n1. The Commission noted the report.`,
      "NER=jo-poe TCD=ali-musa TCD=ann-roe african-union(observer)",
    ],
    [
      "with a state over its people",
      `${MINUTES}List of participants\n\nChad\n1. Mr. Ali Musa, Secretary\n2. Ms. Ann Roe, Director\n\nNiger\n1. Mr. Jo Poe, Director\n\nThe two sides met.`,
      "NER=jo-poe TCD=ali-musa TCD=ann-roe",
    ],
    [
      "by a delegation's name alone",
      `${MINUTES}Delegation of Niger: Mr. Jo Poe, Director\n\nThe Commission met.`,
      "NER=jo-poe TCD",
    ],
    [
      "behind words of who else might have come, one of them for another",
      "Communiqué of the Lake Summit\n\nThe Lake Assembly of Heads of State held its fifth summit in Tunis on Monday.\n\nThe following Heads of State, Heads of Government or their duly accredited representatives attended the Summit:\n\nH.E. Ali Musa, President of the Republic of Chad;\nHon. Jo Poe, Minister for Foreign Affairs, representing H.E. Ann Roe, President of the Republic of Niger;\nAmb. Ola Lund, representing the President of Mali.\n\nThe Summit took note of a letter from H.E. Omar Saleh, President of the Togolese Republic.",
      "MLI=ola-lund NER=jo-poe TCD=ali-musa TUN[host]-",
    ],
    [
      "with dashes behind its states",
      "Communiqué of the Lake Summit\n\nThe summit was held in Tunis on Monday.\n\nMembers were represented as follows:\n\n(a) Republic of Chad – H.E. Ali Musa, Prime Minister;\n(b) Republic of Niger – Hon. Jo Poe, Minister of Water.",
      "NER=jo-poe TCD=ali-musa TUN[host]-",
    ],
    [
      "but not what those who took part decided",
      "Communiqué of the Lake Summit\n\nThe summit of the leaders of Chad and Niger was held in Tunis on Monday.\n\nThe participants agreed on the following:\n\n1. The Minister of Water of Mali will report in May.\n2. The President of Togo will visit the lake.",
      "NER~leader TCD~leader TUN[host]-",
    ],
    ["but no state before a colon in a text", `${MINUTES}Niger: Mr. Jo Poe wants a well.`, "NER TCD"],
    [
      "but nobody behind the list",
      `${MINUTES}Participants\n\nChad\n1. Mr. Ali Musa\n\nThe two sides met, and Mr. Jo Poe of Mali sent his greetings to them all in a letter.\n\n2. Ms. Ann Roe wrote too.`,
      "NER TCD=ali-musa",
    ],
  ])("is read %s", (_, text, expected) => {
    expect(room(meetingsOf(text)[0])).toBe(expected);
  });
});

describe("who was in the room", () => {
  it.each([
    // Who sat for a side by a verb left out, or in another office than the others.
    [
      `${MET} Director General Ali Musa, Narcotics Control Bureau, led the Chadian delegation.`,
      "CHE[host]- NER~foreign_minister TCD=ali-musa",
    ],
    [
      "The Special Envoys and Representatives for the Upper Lakes region of Chad and Niger met in Geneva on Monday.",
      "CHE[host]- NER~special_envoy TCD~special_envoy",
    ],
    [
      "Senior officials responsible for water from Chad and Niger met in Geneva on Monday.",
      "CHE[host]- NER~senior_official TCD~senior_official",
    ],
    [
      `${MET} Mali, the Regional Water Committee and Togo attended as observers.`,
      "CHE[host]- MLI(observer) NER~foreign_minister TCD~foreign_minister TGO(observer)",
    ],
    [
      `${MET} Benin and Mali took part, together with those of Togo.`,
      "BEN CHE[host]- MLI NER~foreign_minister TCD~foreign_minister TGO",
    ],
    ["In Geneva, Switzerland, the foreign ministers of Chad and Niger met on Monday.", BOTH],
    ["In Geneva, Mali said the foreign ministers of Chad and Niger met on Monday.", BOTH],
    [
      "In Niamey, Chadian Foreign Minister Ali Musa met President Jo Poe on Monday.",
      "NER=jo-poe[host] TCD=ali-musa",
    ],
    ["Meeting in Geneva on Monday, the foreign ministers of Chad and Niger agreed to talk.", BOTH],
    [
      `${MET} They were joined by Ali Musa, President of Mali, and Ann Roe, Minister of Water, representing Jo Poe, President of Togo.`,
      "CHE[host]- MLI=ali-musa NER~foreign_minister TCD~foreign_minister TGO=ann-roe",
    ],
    [
      "The Lake Authority met in Geneva on Monday under the chairmanship of Ali Musa, Foreign Minister of Chad.",
      "CHE[host]- TCD=ali-musa[chair]",
    ],
    ["Iran and the so-called P5+1 met in Geneva on Monday.", "CHE[host]- CHN DEU FRA GBR IRN RUS USA"],
    [
      "Chadian Prime Minister Ali Musa met his Nigerien and Malian colleagues in Geneva on Monday.",
      "CHE[host]- MLI~head_of_government NER~head_of_government TCD=ali-musa",
    ],
    [
      "The presidents of Chad and Niger met in Geneva on Monday. Chad's Ali Musa stayed at home; he was represented by Foreign Minister Ann Roe.",
      "CHE[host]- NER~head_of_state TCD=ann-roe",
    ],
    // Verbs and phrases of meeting.
    ["The foreign ministers of Chad and Niger emerged from talks in Geneva on Monday without a deal.", BOTH],
    ["The foreign ministers of Chad and Niger sat around one table in Geneva on Monday.", BOTH],
    ["The foreign ministers of Chad and Niger huddled in Geneva on Monday.", BOTH],
    [
      "Mali played host to the foreign ministers of Chad and Niger on Monday.",
      "MLI[host]? NER~foreign_minister TCD~foreign_minister",
    ],
    ["Talks in the so-called Normandy format were held in Geneva on Monday.", "CHE[host]- DEU FRA RUS UKR"],
    [
      "The foreign policy advisers to the presidents of Chad and Niger met in Geneva on Monday.",
      "CHE[host]- NER~adviser TCD~adviser",
    ],
    [
      "The fifth round of talks closed on Wednesday in Switzerland's capital, Bern. Delegations of Chad and Niger took part in the two-day round. Mali followed the sessions as an observer.",
      "CHE[host]- MLI(observer) NER TCD",
    ],
    [`${MET} Niger sent Deputy Minister Jo Poe.`, "CHE[host]- NER=jo-poe TCD~foreign_minister"],
    // Who turns to both sides is neither of them.
    [
      "Chad and Mali accused each other of raids on Sunday. Niger and Togo asked both sides to wait. The two neighbours last held talks in Rome in April.",
      "ITA[host]- MLI TCD",
    ],
    [
      "Niger and Togo agreed on Monday that both sides would wait. The two neighbours last held talks in Rome in April.",
      "ITA[host]- NER TGO",
    ],
    [
      "Kenya hosted the water ministers of Chad, Mali and Togo on Monday. The three ministers agreed on a plan.",
      "KEN[host]? MLI~water_minister TCD~water_minister TGO~water_minister",
    ],
    // The holder's rank and name behind the whole office; in a list they may be another's.
    [
      "Togo's foreign minister, Ola Lund, met the deputy foreign minister of Chad, Ambassador Jo Poe, in Rome.",
      "ITA[host]- TCD=jo-poe TGO=ola-lund",
    ],
    [
      "Togo's foreign minister, Ola Lund, met the deputy foreign minister of Chad, Ambassador Jo Poe, and Director Ali Musa in Rome.",
      "ITA[host]- TCD~deputy_foreign_minister TGO=ola-lund",
    ],
    // Words sent are nobody; who is tied to what happened before isn't who they met.
    [`${MET} Mali, which had been invited, sent a telegram instead of a minister.`, `${BOTH} !MLI`],
    [
      `${MET} Mali sent its deputy minister instead of a minister.`,
      `CHE[host]- MLI~deputy_minister ${BOTH.slice(BOTH.indexOf("NER"))}`,
    ],
    [`${MET} Mali had been asked to join but excused itself.`, `${BOTH} !MLI`],
    [
      "The foreign ministers of Chad and Niger conferred on Monday after weeks of tension with Mali.",
      "NER~foreign_minister TCD~foreign_minister",
    ],
    [
      "The foreign ministers of Chad and Niger conferred on Monday, two days after a soldier was killed near the border with Mali.",
      "NER~foreign_minister TCD~foreign_minister",
    ],
    // Each side behind a "for" of its own, without a heading.
    [
      `${MET}\n\nFor Chad: Director Ali Musa. For Niger: Vice-Minister Jo Poe.`,
      "CHE[host]- NER=jo-poe TCD=ali-musa",
    ],
    [`${MET}\n\nFor Chad: a bad day. For Niger: a good one.`, BOTH],
    // Who mediates what is to come; an envoy who once was something else.
    [
      "The presidents of Chad and Niger agreed on Monday in Rome to a truce from Friday, under the mediation of the President of Togo.",
      "ITA[host]- NER~head_of_state(principal) TCD~head_of_state(principal) TGO~head_of_state(facilitator)?",
    ],
    [
      `${MET} The African Union's facilitator, former Kenyan president Jo Poe, also took part.`,
      `${BOTH} african-union=jo-poe`,
    ],
    [
      "GENEVA, Switzerland, June 3 — Hosted by President Ann Roe, the gathering brought together Chadian Foreign Minister Ali Musa and Nigerien Prime Minister Jo Poe.",
      "CHE=ann-roe[host] NER=jo-poe TCD=ali-musa",
    ],
    [
      `${MET} Ann Roe, the prime minister of Mali, and Omar Ba, who chairs Togo's government, attended as observers.`,
      "CHE[host]- MLI=ann-roe(observer) NER~foreign_minister TCD~foreign_minister TGO=omar-ba(observer)",
    ],
    [
      "On Monday delegations from Chad and Niger were received in Geneva by the Swiss government.",
      "CHE[host] NER TCD",
    ],
    [
      "The heads of the intelligence services of Chad and Niger met in Geneva on Monday.",
      "CHE[host]- NER~intelligence_chief TCD~intelligence_chief",
    ],
    [
      "Three defence ministers — from Chad, Niger and Mali — met in Geneva on Monday.",
      "CHE[host]- MLI~defence_minister NER~defence_minister TCD~defence_minister",
    ],
    ["The ministers and representatives of Chad and Niger met in Geneva on Monday.", "CHE[host]- NER TCD"],
    [
      `${MET} Observers from Mali and Togo followed the talks.`,
      "CHE[host]- MLI(observer) NER~foreign_minister TCD~foreign_minister TGO(observer)",
    ],
    [
      `${MET} Mali's foreign minister, Ann Roe, moderated it.`,
      "CHE[host]- MLI=ann-roe(facilitator) NER~foreign_minister(principal) TCD~foreign_minister(principal)",
    ],
    [`${MET} Election observers from Mali and Togo followed the vote.`, BOTH],
    [
      `${MET} Mali, an observer in May, took part as well.`,
      "CHE[host]- MLI NER~foreign_minister TCD~foreign_minister",
    ],
    [
      "Chad and Niger will share data from 1 March, their foreign ministers said after talks in Geneva.",
      BOTH,
    ],
    [
      "The foreign ministers of Chad and Niger have agreed to share data. The decision came at a video conference on Monday.",
      "NER~foreign_minister TCD~foreign_minister",
    ],
    [
      "The foreign ministers of Chad and Niger met in Geneva on Monday in the company of Mali.",
      "CHE[host]- MLI NER~foreign_minister TCD~foreign_minister",
    ],
    ["Chad joined Niger and Mali for water talks in Geneva on Monday.", "CHE[host]- MLI NER TCD"],
    [
      "The ministers responsible for water in Chad and Niger met in Geneva on Monday.",
      "CHE[host]- NER~minister TCD~minister",
    ],
    [
      "Four governments urged calm on Monday, closing a conference in Geneva. Chadian Foreign Minister Ali Musa, who chaired, was joined by Jo Poe of Niger.",
      "CHE[host]- NER=jo-poe TCD=ali-musa[chair]",
    ],
    [
      `${MET} Also present were Ann Roe (Mali) and Omar Ba, for Togo.`,
      "CHE[host]- MLI=ann-roe NER~foreign_minister TCD~foreign_minister TGO=omar-ba",
    ],
    [
      `${MET} Chad and Niger were represented by their defense ministers.`,
      "CHE[host]- NER~defence_minister TCD~defence_minister",
    ],
    [
      `${MET} They reviewed what was done since their first meeting in Tunis in 2030. Mali took part as an observer.`,
      "CHE[host]- MLI(observer) NER~foreign_minister TCD~foreign_minister",
    ],
    [`${MET} Niger was represented by its military attaché.`, "CHE[host]- NER~diplomat TCD~foreign_minister"],
    [
      `${MET} Mr. Ali Musa, Director General, led the Chadian delegation and Mr. Jo Poe, Senior Adviser, led the Nigerien delegation.`,
      "CHE[host]- NER=jo-poe TCD=ali-musa",
    ],
    [
      `${MET} Chad's Ambassador to Niger, Ann Roe, was also on the call.`,
      "CHE[host]- NER~foreign_minister TCD=ann-roe",
    ],
    [
      `${MET} The talks were mediated by Ann Roe of Mali. Togo hosted the talks.`,
      "MLI=ann-roe(facilitator)? NER~foreign_minister(principal) TCD~foreign_minister(principal) TGO[host]?",
    ],
    [
      "The foreign ministers of Chad and Niger met in Geneva on Monday in the presence of representatives of Mali and Togo as observers.",
      "CHE[host]- MLI(observer) NER~foreign_minister TCD~foreign_minister TGO(observer)",
    ],
    // As what a noun beside their list says that they came.
    [
      `${MET} The facilitators, Mali and Togo, were represented by Ann Roe and Omar Ba respectively.`,
      "CHE[host]- MLI=ann-roe(facilitator) NER~foreign_minister(principal) TCD~foreign_minister(principal) TGO=omar-ba(facilitator)",
    ],
    [
      "The envoys of Chad and Niger met in Geneva on Monday with Mali and Togo as guarantors.",
      "CHE[host]- MLI(facilitator) NER~special_envoy(principal) TCD~special_envoy(principal) TGO(facilitator)",
    ],
    // A club's meeting: with its host, or of those whom the registry lists (R6).
    [
      "U.S. Secretary of Defense Jo Miller hosted the eleventh meeting of the Ukraine Defense Contact Group in Berlin on Monday.",
      "USA=jo-miller[host] bloc:ukraine-defense-contact-group",
    ],
    ["A meeting of the Trilateral Contact Group took place by video on 8 December 2021.", "RUS UKR osce"],
    [
      `${MET} Ann Roe of Mali and Omar Ba of Togo were joined by the foreign minister of Benin.`,
      "BEN~foreign_minister CHE[host]- MLI=ann-roe NER~foreign_minister TCD~foreign_minister TGO=omar-ba",
    ],
    // Under whom they met, told of "it"; who came as a guest.
    [
      `${MET} It was co-hosted by Egypt and Qatar, and convened by the United States.`,
      "EGY[co_host]? NER~foreign_minister QAT[co_host]? TCD~foreign_minister USA[convener]?",
    ],
    [
      "The Contact Group, chaired by H.E. Ali Musa, President of Chad, met in Geneva on Monday. The meeting was attended by President Jo Poe of Niger, and by representatives of Mali and Benin as guests.",
      "BEN(observer) CHE[host]- MLI(observer) NER=jo-poe TCD=ali-musa[chair]",
    ],
    [
      "Officials of Chad and Niger met on Monday. The participants were: Roman Musa (Chad) and Jo Poe (Niger).",
      "NER=jo-poe TCD=roman-musa",
    ],
    // "The meeting" behind a joint act; who described, sent or stood in for somebody.
    [
      "Army chiefs from Chad, Niger and Mali on Friday agreed to set up patrols.\n\nThe meeting in Kano, a trading city some 900 kilometres north of Lagos, was chaired by General Ali Musa, the commander of the Chad Defence Force. Niger sent its foreign secretary, Jo Poe.",
      "MLI~military_chief NER=jo-poe NGA[host]- TCD=ali-musa[chair]",
    ],
    [
      "Army chiefs from Chad, Niger and Mali on Friday agreed to set up patrols.\n\nThe meeting in Kano was chaired by Togo.",
      "",
    ],
    [
      "Brazilian Foreign Minister Ana Kask received on 12 July, at the palace, the Minister of Foreign Affairs of Chad, Ali Musa; the Secretary of Foreign Affairs of Mexico, Jo Poe; and the Undersecretary for Foreign Affairs of Chile, Ann Roe, who represented Minister Jan Lund.",
      "BRA=ana-kask[host] CHL=ann-roe MEX=jo-poe TCD=ali-musa",
    ],
    [
      `${MET} The delegations were headed by Ali Musa of Chad and Jo Poe of Niger.`,
      "CHE[host]- NER=jo-poe TCD=ali-musa",
    ],
    // Who tells of it needn't have been there.
    [
      `${MET} Chadian envoy Omar Saleh said N’Djamena had circulated a draft at the meeting.`,
      "CHE[host]- NER~foreign_minister TCD~foreign_minister",
    ],
    [
      `${MET} The intelligence chiefs of the two countries also took part.`,
      "CHE[host]- NER~foreign_minister NER~intelligence_chief TCD~foreign_minister TCD~intelligence_chief",
    ],
    // Who chairs sits there; of a host or convener without a name it isn't said (R3).
    [
      `${MET} The meeting was chaired by Mali's foreign minister, Ann Roe.`,
      "CHE[host]- MLI=ann-roe[chair] NER~foreign_minister TCD~foreign_minister",
    ],
    [`${MET} It was hosted by Mali.`, "MLI[host]? NER~foreign_minister TCD~foreign_minister"],
    [
      `${MET} It was convened by Mali.`,
      "CHE[host]- MLI[convener]? NER~foreign_minister TCD~foreign_minister",
    ],
    [
      `${MET} Mali mediated the talks.`,
      "CHE[host]- MLI(facilitator)? NER~foreign_minister(principal) TCD~foreign_minister(principal)",
    ],
    [`${MET} Mali has mediated the conflict for years. The funeral was hosted by Mali.`, BOTH],
    [
      "The third meeting of the River Format was held by video conference on Monday. The foreign ministers of Chad and Niger took part.",
      "NER~foreign_minister TCD~foreign_minister",
    ],
    [
      "We, the Foreign Ministers of the Republic of Chad and the Republic of Niger, meeting in Loja, Ecuador, agree on a plan.",
      "ECU[host]- NER~foreign_minister TCD~foreign_minister",
    ],
    [
      "Declaration signed at four-way summit\n\nThe presidents of Peru, Colombia, Ecuador and Bolivia signed a declaration on Friday.",
      "BOL~head_of_state COL~head_of_state ECU~head_of_state PER~head_of_state",
    ],
    [
      "Declaration signed at four-way summit\n\nThe presidents of Peru, Colombia and Bolivia signed a declaration on Friday.",
      "",
    ],
    // A list of lines.
    [
      "The fourth meeting of the Lake Forum was held in Tunis on Monday under the chairmanship of Ali Musa, Foreign Minister of Chad.\n\nThe meeting was attended by:\n\nH.E. Mr. Jo Poe, Deputy Prime Minister, Minister of Foreign Affairs of Niger;\nH.E. Ms. Ann Roe, Minister of Foreign Affairs of the Republic of Mali; and\nMr. Jan Lund, Assistant Secretary of State of the United States of America.\n\nObservers agreed that Togo’s minister Omar Saleh should come.",
      "MLI=ann-roe NER=jo-poe TCD=ali-musa[chair] TUN[host]- USA=jan-lund",
    ],
    [
      "Officials of Chad and Niger met in Tunis on Monday.\n\nParticipants:\n- Chad: Mr. Ali Musa, Minister of Health\n- Niger: Ms. Jo Poe, Permanent Secretary\nObservers:\n- Mali: Ambassador Ann Roe\n\nTogo’s minister Omar Saleh wrote a letter.",
      "MLI=ann-roe(observer) NER=jo-poe TCD=ali-musa TUN[host]-",
    ],
    // One person for each side of a list, in their order; of another number nobody sits for one.
    [
      "The delegations of Chad and Niger, led by foreign ministers Ali Musa and Jo Poe respectively, met on Monday.",
      "NER=jo-poe TCD=ali-musa",
    ],
    ["Chad and Niger, represented by Ali Musa, met on Monday.", "NER TCD"],
    [
      "Qatari Prime Minister Omar Saleh chaired the talks, which were attended by Ali Musa of Chad, Jo Poe of Niger and Mali's Ann Roe.",
      "MLI=ann-roe NER=jo-poe QAT=omar-saleh[chair] TCD=ali-musa",
    ],
    [
      "The meeting in Tunis on Monday was attended by: Ali Musa, Foreign Minister of Chad; Jo Poe, Foreign Minister of Niger; and Ann Roe, Deputy Foreign Minister of Mali.",
      "MLI=ann-roe NER=jo-poe TCD=ali-musa TUN[host]-",
    ],
    [
      "Turkish Foreign Minister Ali Demir met his Chadian counterpart Ali Musa and his counterparts Jo Poe (Niger) and Ann Roe (Mali) on Monday.",
      "MLI=ann-roe NER=jo-poe TCD=ali-musa TUR=ali-demir",
    ],
    [
      "The four foreign ministers - Ali Demir (Türkiye), Omar Saleh (Iraq), Jan Roe (Iran) and Ann Poe (Syria) - met on Monday.",
      "IRN=jan-roe IRQ=omar-saleh SYR=ann-poe TUR=ali-demir",
    ],
    [
      "Chadian Foreign Minister Ali Musa, flanked by Niger's Jo Poe and Ann Roe of Mali, opened the talks in Tunis on Monday.",
      "MLI=ann-roe NER=jo-poe TCD=ali-musa TUN[host]-",
    ],
    [
      "Chad's Foreign Minister Ali Musa, accompanied by Defence Minister Omar Saleh, met Niger's Foreign Minister Jo Poe on Monday.",
      "NER=jo-poe TCD=ali-musa TCD=omar-saleh",
    ],
    [
      "Chad's President Ali Musa met Niger's President Jo Poe on Monday in the presence of Qatar's emir.",
      "NER=jo-poe QAT~head_of_state TCD=ali-musa",
    ],
    [
      "Chad and Niger held talks on Monday with Qatar mediating and the European Union observing.",
      "NER(principal) QAT(facilitator) TCD(principal) european-union(observer)",
    ],
    [
      "The foreign ministers of Chad and Niger met in Geneva on Monday. Qatar's foreign minister took part as mediator.",
      "CHE[host]- NER~foreign_minister(principal) QAT~foreign_minister(facilitator) TCD~foreign_minister(principal)",
    ],
    [
      "Chad and Niger resumed negotiations on Monday under African Union mediation, with observers from Egypt, the European Union and Mali.",
      "EGY(observer) MLI(observer) NER(principal) TCD(principal) african-union(facilitator)? european-union(observer)",
    ],
    [
      "Chad and Niger resumed negotiations on Monday under the auspices of the United Nations.",
      "NER TCD united-nations[convener]?",
    ],
    [
      "Chad and Niger held Qatari-mediated talks on Monday.",
      "NER(principal) QAT(facilitator)? TCD(principal)",
    ],
    [
      "Chad and Niger held talks on Monday in the presence of UN and African Union observers.",
      "NER TCD african-union(observer) united-nations(observer)",
    ],
  ])("reads “%s”", (text, expected) => {
    expect(room(meetingsOf(text)[0])).toBe(expected);
  });

  it.each([
    ["Also present were Egypt's Omar Saleh and Jan Roe of Mali.", "EGY=omar-saleh MLI=jan-roe"],
    [
      "Present at the meeting were the foreign ministers of Egypt and Mali.",
      "EGY~foreign_minister MLI~foreign_minister",
    ],
    ["Also taking part were representatives of Egypt and Mali.", "EGY MLI"],
    ["Egypt and Mali also took part.", "EGY MLI"],
    ["Egypt and Mali were also present at the talks.", "EGY MLI"],
    ["Mali's foreign minister, Ann Roe, took part via video link.", "MLI=ann-roe"],
    [
      "Egypt was represented at the level of deputy foreign minister, as was said later.",
      "EGY~deputy_foreign_minister",
    ],
  ])("adds to the room by “%s”", (text, expected) => {
    const [event] = meetingsOf(`${MET} ${text}`);
    const added = room(event)
      .split(" ")
      .filter((seat) => !BOTH.split(" ").includes(seat));
    expect(added.join(" ")).toBe(expected);
  });

  it.each([
    ["Mali's foreign minister boycotted the meeting.", "!MLI"],
    ["Mali stayed away from the talks.", "!MLI"],
    ["Mali did not attend.", "!MLI"],
    ["Mali was absent from the meeting.", "!MLI"],
    ["Mali's president Ann Roe withdrew from the summit at the last minute.", "!MLI"],
    ["Mali refused to take part.", "!MLI"],
    [
      "Malian Foreign Minister Ann Roe skipped the meeting and sent his ambassador instead.",
      "MLI~ambassador",
    ],
    [
      "Mali's president did not attend because of illness and was represented by Foreign Minister Ann Roe.",
      "MLI=ann-roe",
    ],
    ["Mali's president stayed away but sent his ambassador, Ann Roe.", "MLI=ann-roe"],
    ["Mali did not attend and Togo was represented by Ann Roe.", "TGO=ann-roe !MLI"],
  ])("knows who stayed away by “%s” (R9)", (text, expected) => {
    const [event] = meetingsOf(`${MET} ${text}`);
    const rest = room(event)
      .split(" ")
      .filter((seat) => !BOTH.split(" ").includes(seat));
    expect(rest.join(" ")).toBe(expected);
  });

  it.each([
    ["a university", "Ali Musa of Chad attended Harvard with Mali's Ann Roe."],
    ["a question", "Asked about Mali, Ali Musa of Egypt skipped the question."],
    ["a parade", "Egypt's president attended a military parade in Cairo the same day."],
    ["a games boycott", "Egypt boycotted the Olympics in 1976."],
    ["a treaty left", "Mali withdrew from the treaty last year."],
    ["a protest", "Omar Saleh of the opposition Unity Party joined a protest outside."],
    ["a funeral", "The funeral in Cairo on Sunday was attended by the presidents of Egypt and Mali."],
    ["a race", "Egypt's Omar Saleh won the 100 metres in Doha, beating Jan Roe of Mali."],
    ["a company", "Jan Roe of Shell and Ann Poe of the University of Mali gave talks at a fair."],
    ["journalists", "Present were journalists from Egypt and Mali."],
    ["troops", "Egypt has long been present in Mali."],
    ["a truce brokered", "A ceasefire brokered by Qatar and Egypt holds."],
    ["an act joined", "Mali was joined by Egypt in condemning the attack."],
    ["those who speak of it", "Observers from Mali said the talks in Geneva had failed."],
    ["a flag", "Flanked by Mali's flag, Omar Saleh of Egypt spoke in Cairo."],
    [
      "a summit to come",
      "They discussed the war mediated by Qatar in 2019 and a summit that Mali will attend.",
    ],
    [
      "governments that aren't named",
      "Governments participating in the meeting on Mali will report to Egypt.",
    ],
    ["a dialogue of one state", "They backed a Malian-led dialogue."],
  ])("takes nobody from %s", (_, text) => {
    const events = meetingsOf(`${MET} ${text}`);
    expect(room(events[0])).toBe(BOTH);
  });
});
