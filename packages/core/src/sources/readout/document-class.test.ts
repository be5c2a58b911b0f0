import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delegationsOf } from "../../meeting/delegations.ts";
import { DocumentKind } from "../../records/source-document.ts";
import {
  sampleActor,
  sampleDocument,
  sampleEvent,
  sampleEvidence,
  sampleParticipation,
} from "../../testing/sample.ts";
import { event, someEntities } from "../arbitrary.ts";
import { classifyDocument } from "./document-class.ts";

const FOUR = ["XAL", "XBO", "XCO", "XDE"];
const meeting = sampleEvent();
const issued = (text: string, kind: "readout" | "communique" | "joint_statement" = "communique") =>
  sampleDocument({ text, kind, published: "2023-05-10", outlet: null });

describe("classifyDocument", () => {
  it("calls a document joint that all counted sides issued", () => {
    const found = classifyDocument(issued("Text."), meeting, { issuers: FOUR });
    expect(found).toMatchObject({ class: "joint_document", issuers: FOUR, rule: "R20" });
  });

  it("leads issuing ministries to their states", () => {
    const actors = FOUR.map((state) => sampleActor(`ministry:${state}`, { type: "ministry", partOf: state }));
    const found = classifyDocument(issued("Text."), meeting, {
      issuers: actors.map((one) => one.id),
      actors,
    });
    expect(found).toMatchObject({ class: "joint_document", issuers: FOUR });
  });

  it("calls a document joint that speaks as we, the ministers", () => {
    const found = classifyDocument(issued("We, the Foreign Ministers of Alvia and Boria, met."), meeting);
    expect(found.class).toBe("joint_document");
    expect(found.evidence.map((one) => one.quote)).toEqual(["We, the Foreign Ministers"]);
  });

  it("doesn't take a quoted we for the document's own, nor a report's", () => {
    const quoted = issued("Mr A said: “We, the ministers, are tired.”");
    expect(classifyDocument(quoted, meeting, { issuers: ["XCO"] }).class).not.toBe("joint_document");
    const news = sampleDocument({ text: "We, the ministers of four states, met, the text began." });
    expect(classifyDocument(news, meeting).class).toBe("media_report");
  });

  it("takes given evidence of co-signature", () => {
    const coSignatures = [sampleEvidence("The ministers")];
    expect(classifyDocument(sampleDocument(), meeting, { coSignatures }).class).toBe("joint_document");
  });

  it("calls one side's account of what the ministers agreed a collective report", () => {
    const found = classifyDocument(issued("The ministers agreed to meet again."), meeting, {
      issuers: ["XCO"],
    });
    expect(found).toMatchObject({ class: "collective_report", issuers: ["XCO"] });
  });

  it("upgrades a collective report when the others issue the same text on the same day", () => {
    const text = "The ministers agreed to meet again.";
    const copies = ["XAL", "XBO", "XDE"].map((issuer) => ({ issuer, on: "2023-05-10" }));
    expect(classifyDocument(issued(text), meeting, { issuers: ["XCO"], copies }).class).toBe(
      "joint_document",
    );
    const late = copies.map((copy) => ({ ...copy, on: "2023-05-12" }));
    expect(classifyDocument(issued(text), meeting, { issuers: ["XCO"], copies: late }).class).toBe(
      "collective_report",
    );
    const undated = copies.map((copy) => ({ ...copy, on: null }));
    expect(classifyDocument(issued(text), meeting, { issuers: ["XCO"], copies: undated }).class).toBe(
      "collective_report",
    );
    const some = copies.slice(1);
    expect(classifyDocument(issued(text), meeting, { issuers: ["XCO"], copies: some }).class).toBe(
      "collective_report",
    );
  });

  it("keeps three of four issuers below a joint document", () => {
    const found = classifyDocument(issued("Text."), meeting, { issuers: FOUR.slice(1) });
    expect(found.class).toBe("collective_report");
  });

  it("calls one side's account of itself a national readout", () => {
    const found = classifyDocument(issued("Minister A met his guests.", "readout"), meeting, {
      issuers: ["XAL"],
    });
    expect(found.class).toBe("national_readout");
  });

  it("calls the chair's account a chair's summary; a host that only hosts is no chair", () => {
    const chaired = sampleEvent({
      participants: meeting.participants.map((part) =>
        part.represents === "XDE" ? { ...part, duties: ["chair"] as const } : part,
      ) as typeof meeting.participants,
    });
    const text = issued("The ministers discussed trade.");
    expect(classifyDocument(text, chaired, { issuers: ["XDE"] }).class).toBe("chair_summary");
    expect(classifyDocument(text, chaired, { issuers: ["XCO"] }).class).toBe("collective_report");
  });

  it("lets a host by place speak as chair, and anyone else outside as a third party", () => {
    const outside = sampleEvent({
      participants: [
        sampleParticipation("XAL"),
        sampleParticipation("XBO"),
        sampleParticipation("XCO", { seat: "no", duties: ["host"] }),
      ],
    });
    expect(classifyDocument(issued("Text."), outside, { issuers: ["XCO"] }).class).toBe("chair_summary");
    expect(classifyDocument(issued("Text."), outside, { issuers: ["XEF"] }).class).toBe(
      "third_party_comment",
    );
    expect(classifyDocument(sampleDocument({ kind: "third_party" }), outside).class).toBe(
      "third_party_comment",
    );
  });

  it("keeps an outlet's words joint statement as a claim in the outlet's voice", () => {
    const text = "The four issued a joint statement in Port Cordia.";
    const found = classifyDocument(sampleDocument({ text }), meeting);
    expect(found.class).toBe("media_report");
    expect(found.claims).toMatchObject([
      { class: "joint_document", by: "Fictional News", evidence: { quote: "joint statement" } },
    ]);
  });

  it("takes a document's own title for no more than a claim", () => {
    const found = classifyDocument(issued("Joint Statement. Talks were held.", "joint_statement"), meeting);
    expect(found.class).toBe("collective_report");
    expect(found.claims).toHaveLength(1);
  });

  it("doesn't count a medium as issuer", () => {
    const actors = [sampleActor("media:wire", { type: "media" })];
    expect(classifyDocument(sampleDocument(), meeting, { issuers: ["media:wire"], actors }).class).toBe(
      "media_report",
    );
  });

  it.each<[string, DocumentKind, Parameters<typeof classifyDocument>[2], [string, string]]>([
    ["Text.", "news", { issuers: FOUR }, ["joint_document", "all sides issued it"]],
    [
      "Text.",
      "communique",
      { issuers: ["XCO"], copies: FOUR.map((issuer) => ({ issuer, on: "2023-05-10" })) },
      ["joint_document", "all sides issued the same text on one day"],
    ],
    [
      "We, as leaders, met.",
      "communique",
      {},
      ["joint_document", "there is evidence that all sides signed it"],
    ],
    [
      "“We, as leaders, met.”",
      "communique",
      {},
      ["collective_report", "it calls itself joint, but nobody is known to have issued or signed it"],
    ],
    [
      "Text.",
      "joint_statement",
      {},
      ["collective_report", "it calls itself joint, but nobody is known to have issued or signed it"],
    ],
    ["Text.", "third_party", {}, ["third_party_comment", "it is a third party's"]],
    ["Text.", "readout", {}, ["national_readout", "it is a readout of an unnamed issuer"]],
    ["Text.", "news", {}, ["media_report", "no party to the meeting is known to have issued it"]],
    [
      "Text.",
      "communique",
      { issuers: ["XEF"] },
      ["third_party_comment", "who issued it has no counted seat"],
    ],
    [
      "Text.",
      "communique",
      { issuers: FOUR.slice(2) },
      ["collective_report", "some of the sides issued it, not all"],
    ],
    [
      "Both sides agreed.",
      "communique",
      { issuers: ["XAL"] },
      ["collective_report", "one side says what all of them did"],
    ],
    [
      "Both sides agreed.",
      "news",
      { issuers: ["XAL"] },
      ["collective_report", "one side says what all of them did"],
    ],
    [
      "Its own side agreed.",
      "communique",
      { issuers: ["XAL"] },
      ["national_readout", "one side speaks for itself"],
    ],
  ])("says of %j, %s, by %j why it is what it is", (text, kind, options, [as, reason]) => {
    const found = classifyDocument(sampleDocument({ text, kind, outlet: null }), meeting, options);
    expect([found.class, found.reason]).toEqual([as, reason]);
  });

  it.each(["chair", "presidency", "secretariat", "convener"] as const)(
    "lets whose duty is %s sum up, unless in a readout",
    (duty) => {
      const led = sampleEvent({
        participants: [
          ...FOUR.slice(1).map((state) => sampleParticipation(state)),
          sampleParticipation("XAL", { duties: [duty] }),
        ],
      });
      const found = classifyDocument(issued("Both sides agreed."), led, { issuers: ["XAL"] });
      expect(found).toMatchObject({
        class: "chair_summary",
        reason: "who issued it chairs, convenes or hosts from outside",
      });
      expect(found.evidence.map(({ quote }) => quote)).toEqual(["Both sides"]);
      expect(classifyDocument(issued("Text.", "readout"), led, { issuers: ["XAL"] }).class).toBe(
        "national_readout",
      );
    },
  );

  it("knows nobody's voice but the issuer's where no meeting is known, and no two sides where there is one", () => {
    expect(classifyDocument(issued("Both sides agreed."), null, { issuers: ["XAL"] })).toMatchObject({
      class: "national_readout",
      reason: "the meeting isn't known, so nobody else's voice is",
    });
    const alone = sampleEvent({ participants: [sampleParticipation("XAL")] });
    expect(classifyDocument(issued("Text."), alone, { issuers: ["XAL"] }).class).toBe("national_readout");
  });

  it("takes a word for a class by who issued the document, else by its outlet, and not of who is quoted", () => {
    const text = "A joint communiqué, joint declarations, “joint statement” and a JOINT STATEMENT.";
    const claims = (issuers: string[]) =>
      classifyDocument(sampleDocument({ text }), meeting, { issuers }).claims;
    expect(claims([]).map(({ by, evidence }) => [by, evidence.quote])).toEqual([
      ["Fictional News", "joint communiqué"],
      ["Fictional News", "joint declarations"],
      ["Fictional News", "JOINT STATEMENT"],
    ]);
    expect(claims(["XAL"])[0]?.by).toBe("XAL");
    expect(claims(["XAL", "XBO"])[0]?.by).toBe("Fictional News");
    expect(classifyDocument(sampleDocument({ text: null }), meeting).claims).toEqual([]);
  });

  it("gives joint_document only with all counted among the issuers, or evidence of co-signature", () => {
    const kind = fc.constantFrom(...DocumentKind.options);
    fc.assert(
      fc.property(event, kind, someEntities, fc.boolean(), (room, as, issuers, collective) => {
        const text = collective ? "The ministers agreed on a joint statement." : "Talks.";
        const found = classifyDocument(sampleDocument({ text, kind: as }), room, { issuers });
        if (found.class !== "joint_document") return;
        const counted = delegationsOf(room).filter((one) => one.counted !== "no");
        expect(counted.every((one) => found.issuers.includes(one.entity))).toBe(true);
      }),
    );
  });
});
