import { describe, expect, it } from "vitest";
import { BASE_LOG_ODDS, REASON_LOG_ODDS, type ScoredRecord } from "../data/confidence.ts";
import { scoreOf } from "./confidence.ts";

describe("scoreOf", () => {
  it("is a chance in hundredths, whatever the reasons", () => {
    for (const record of Object.keys(BASE_LOG_ODDS) as ScoredRecord[]) {
      const reasons = Object.keys(REASON_LOG_ODDS[record] ?? {});
      for (const list of [[], reasons, [...reasons, ...reasons, ...reasons]]) {
        const score = scoreOf(record, list);
        expect(score).toBeGreaterThanOrEqual(0.05);
        expect(score).toBeLessThanOrEqual(0.99);
        expect(Math.round(score * 100)).toBeCloseTo(score * 100, 8);
      }
    }
  });

  it("takes a reader's own entry before its family's, and counts an unknown reason for nothing", () => {
    expect(scoreOf("commitment", ["commitments:arrangement"])).toBeLessThan(scoreOf("commitment", []));
    expect(scoreOf("delegation", ["rule:R3"])).toBe(scoreOf("delegation", ["rule"]));
    expect(scoreOf("appeal", ["constructor", "toString:x"])).toBe(scoreOf("appeal", []));
  });
});
