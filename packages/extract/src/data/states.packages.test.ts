import countries from "i18n-iso-countries";
import { expect, it } from "vitest";
import { STATES } from "./states.ts";

/** Codes of the package that the table leaves out: nobody governs from there. Kosovo is `XKK` there and `XKX` here. */
const LEFT_OUT = ["ATA", "ATF", "BVT", "CCK", "CXR", "HMD", "SGS", "SJM", "UMI", "XKK"];
/** Codes of the table that the package doesn't have. */
const OURS_ALONE = ["CSK", "DDR", "SCG", "SUN", "XKX", "YUG"];
/** Names of the package that no report prints: inverted or with a remark in brackets. Names with an article don't need a line. */
const NEVER_PRINTED = [
  "Falkland Islands (Malvinas)",
  "Holy See (Vatican City State)",
  "Korea, Republic of",
  "Micronesia, Federated States of",
  "Moldova, Republic of",
  "Netherlands (Kingdom of the)",
  "Saint Martin (French part)",
  "Sint Maarten (Dutch part)",
  "Taiwan, Province of China",
  "Virgin Islands, British",
  "Virgin Islands, U.S.",
];

const plain = (name: string) => name.replaceAll("\u2019", "'").replace(/^the /iu, "").toLowerCase();
const theirs = Object.entries(countries.getNames("en", { select: "all" })).map(([alpha2, names]) => ({
  iso3: countries.alpha2ToAlpha3(alpha2) as string,
  names,
}));

it("has the codes of i18n-iso-countries, but for those named here", () => {
  const ours = [...STATES].map((state) => state.iso3);
  const codes = theirs.map((row) => row.iso3);
  expect(codes.filter((code) => !ours.includes(code)).sort()).toEqual(LEFT_OUT);
  expect(ours.filter((code) => !codes.includes(code))).toEqual(OURS_ALONE);
});

it("has its English names, but for those that no report prints", () => {
  const ours = new Map(
    [...STATES].map((s) => [s.iso3, [s.name, ...s.names, ...s.abbreviations, s.capital].map(plain)]),
  );
  const unknown = theirs.flatMap(({ iso3, names }) =>
    names.filter((name) => ours.get(iso3)?.includes(plain(name)) === false),
  );
  expect(unknown.sort()).toEqual(NEVER_PRINTED);
});
