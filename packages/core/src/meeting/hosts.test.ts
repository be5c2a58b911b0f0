import { describe, expect, it } from "vitest";
import { sampleMeta, sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, quadripartite } from "./arbitrary.ts";
import { hostsOf } from "./hosts.ts";

const geneva = { name: "Geneva", iso3: "CHE", zone: null, meta: sampleMeta() };
const two = [seat("USA"), seat("CHN")];

describe("hostsOf", () => {
  it("names a host that takes part", () => {
    expect(hostsOf(quadripartite())).toEqual([
      { entity: "RUS", duty: "host", known: "stated", takesPart: "yes", rule: "R3" },
    ]);
  });

  it("leaves open whether the host of others' ministers sat, unless it is presumed", () => {
    expect(hostsOf(aprilTalks())).toMatchObject([{ entity: "RUS", known: "stated", takesPart: "unknown" }]);
    expect(hostsOf(aprilTalks(), { counterpartPresumption: true })).toMatchObject([
      { entity: "RUS", takesPart: "yes" },
    ]);
  });

  it("takes the state of the place for host by place where nobody is said to host", () => {
    const event = quadripartite({ participants: two, where: geneva });
    expect(hostsOf(event)).toEqual([
      { entity: "CHE", duty: "host", known: "by_place", takesPart: "no", rule: "R3" },
    ]);
    expect(hostsOf(quadripartite({ participants: [...two, seat("CHE")], where: geneva }))).toMatchObject([
      { entity: "CHE", known: "by_place", takesPart: "yes" },
    ]);
  });

  it.each(["cancelled", "denied"] as const)("takes nobody for host by place of a %s meeting", (status) => {
    expect(hostsOf(quadripartite({ participants: two, where: geneva, status }))).toEqual([]);
  });

  it("reads a participation without a seat as host by place", () => {
    const host = seat("CHE", { duties: ["host"], seat: "no", post: null });
    expect(hostsOf(quadripartite({ participants: [...two, host] }))).toMatchObject([
      { entity: "CHE", known: "by_place", takesPart: "no" },
    ]);
  });

  it("keeps co-hosts as a set, in order of their ids", () => {
    const parts = [seat("QAT", { duties: ["co_host"] }), seat("NOR", { duties: ["co_host"] })];
    expect(hostsOf(quadripartite({ participants: parts, where: geneva })).map((host) => host.entity)).toEqual(
      ["NOR", "QAT"],
    );
  });

  it("orders hosts by entity, and a convener of a meeting in person is none", () => {
    const parts = [
      seat("QAT", { duties: ["host"] }),
      seat("EGY", { duties: ["convener"] }),
      seat("NOR", { duties: ["co_host"] }),
    ];
    expect(hostsOf(quadripartite({ participants: parts })).map(({ entity, duty }) => [entity, duty])).toEqual(
      [
        ["NOR", "co_host"],
        ["QAT", "host"],
      ],
    );
  });

  it.each(["video", "call", "written"] as const)("gives talks by %s no host by their place", (mode) => {
    expect(hostsOf(quadripartite({ mode, participants: two, where: geneva }))).toEqual([]);
  });

  it("doesn't take a chair or a presidency for the host", () => {
    const parts = [seat("FRA", { duties: ["chair"] }), seat("CZE", { duties: ["presidency"] })];
    expect(hostsOf(quadripartite({ participants: parts }))).toEqual([]);
  });

  it("knows no host of a virtual meeting but a named convener", () => {
    const event = quadripartite({
      mode: "video",
      where: geneva,
      participants: [seat("USA", { duties: ["host"] }), seat("CHN")],
    });
    expect(hostsOf(event)).toEqual([]);
    const convened = { ...event, participants: [seat("USA", { duties: ["convener"] }), seat("CHN")] };
    expect(hostsOf(convened)).toMatchObject([{ entity: "USA", duty: "convener", known: "stated" }]);
  });
});
