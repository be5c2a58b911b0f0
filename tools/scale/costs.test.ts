import { expect, it } from "vitest";
import { bill, fanOut, stored } from "./costs.ts";

const REPORT = { cpuMs: 20, rows: 400, bytes: 135_000, bodyBytes: 108_000 };

it("bills a million reports by what Cloudflare asks for each part", () => {
  const lines = bill(1_000_000, REPORT);
  const dollars = lines.map(({ dollars }) => Number(dollars.toFixed(4)));
  expect(lines.map(({ count }) => Math.round(count))).toEqual([
    51_000, 20_000_000, 3_000_000, 400_000_000, 135,
  ]);
  expect(dollars).toEqual([0.0153, 0.4, 1.2, 400, 101.25]);
});

it("says how many databases a store takes, and what moving the bodies saves", () => {
  const { gb, databases, d1, withR2 } = stored(100_000_000, REPORT);
  expect([gb, databases, d1, withR2].map(Math.round)).toEqual([13_500, 1_350, 10_125, 2_187]);
  expect(stored(74_000, REPORT).databases).toBe(1);
  expect(stored(74_100, REPORT).databases).toBe(2);
});

it("asks six partitions at a time", () => {
  expect([fanOut(1, 20), fanOut(6, 20), fanOut(50, 20), fanOut(1000, 20)]).toEqual([20, 20, 180, 3340]);
});
