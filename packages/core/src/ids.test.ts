import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorSlug, documentId, portableSha256Hex, recordId, sha256Hex } from "./ids.ts";

const SHA = "a".repeat(64);

describe("sha256Hex", () => {
  // Source: FIPS 180-4 examples; the third with: printf 'Türkiye' | sha256sum
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["Türkiye", "d15b2145422e575c7033a9b4295c02f6e92e6a3ca7179cc75fbabd914dccc455"],
  ])("hashes the UTF-8 bytes of %j", (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
    expect(portableSha256Hex(text)).toBe(hash);
  });

  it("is the same by the runtime's own hash and without it, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(portableSha256Hex(text)).toBe(sha256Hex(text));
      }),
    );
  });

  it("hashes a lone surrogate as U+FFFD, as every UTF-8 encoder does", () => {
    expect(sha256Hex("a\ud800")).toBe(sha256Hex("a\ufffd"));
  });
});

describe("documentId", () => {
  it("is the first 16 hex digits of the hash", () => {
    expect(documentId(sha256Hex("abc"))).toBe("doc:ba7816bf8f01cfea");
  });
});

describe("recordId", () => {
  // Ids stand in reviews and other people's files: a change of these is a breaking one.
  it("never changes", () => {
    expect([
      recordId("event", SHA, 0, 5),
      recordId("event", SHA, 0, 5, "meeting"),
      recordId("statement", SHA, 120, 344),
      recordId("clause", sha256Hex("Türkiye"), 7, 9, "Türkiye"),
    ]).toEqual([
      "event:2c5743a5349e6db9",
      "event:5e3f0b74e88047d8",
      "statement:c1da7685bc3945ab",
      "clause:1157e13877a6dec3",
    ]);
  });

  it("doesn't depend on which documents' records were named before", () => {
    const keys = [SHA, "statement:1", "statement:2", SHA, "statement:1", "b".repeat(64), SHA];
    const fresh = new Map(keys.map((key) => [key, recordId("clause", key, 3, 9)]));
    for (const key of [...keys, ...keys.toReversed()])
      expect(recordId("clause", key, 3, 9)).toBe(fresh.get(key));
    expect(new Set(fresh.values()).size).toBe(fresh.size);
  });

  it("has the kind and 16 hex digits", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string({ unit: "binary" }), (start, end, salt) => {
        expect(recordId("event", SHA, start, end, salt)).toMatch(/^event:[0-9a-f]{16}$/);
      }),
    );
  });

  it("gives each of 240,000 neighbouring spans, kinds, documents and salts an id of its own", () => {
    const ids = new Set<string>();
    for (const kind of ["event", "clause"]) {
      for (const sha of [SHA, "b".repeat(64)]) {
        for (const salt of ["", "a", "b"]) {
          for (let start = 0; start < 400; start++) {
            for (let length = 1; length <= 50; length++) {
              ids.add(recordId(kind, sha, start, start + length, salt).slice(-16));
            }
          }
        }
      }
    }
    expect(ids.size).toBe(2 * 2 * 3 * 400 * 50);
  });
});

describe("actorSlug", () => {
  it.each([
    ["person", "Faisal Mekdad", "person:faisal-mekdad"],
    ["person", "Mevlüt Çavuşoğlu", "person:mevlut-cavusoglu"],
    ["person", "Lars Løkke Rasmussen", "person:lars-lokke-rasmussen"],
    ["person", "Østergaard", "person:ostergaard"],
    ["person", "Łukasz Đukić", "person:lukasz-dukic"],
    ["person", "İlham Əliyev", "person:ilham-aliyev"],
    ["person", "Ragnheiður Þórarinsdóttir", "person:ragnheidur-thorarinsdottir"],
    ["person", "  Hossein   Amir-Abdollahian ", "person:hossein-amir-abdollahian"],
    ["media", "“Al-Jazeera” (TV)", "media:al-jazeera-tv"],
    ["igo", "U.N.", "igo:u-n"],
    ["person", "王毅", "person:王毅"],
    ["person", "…", "person:unnamed"],
  ])("%s %j is %s", (type, name, id) => {
    expect(actorSlug(type, name)).toBe(id);
  });

  it("is the same for a straight and a curly apostrophe, composed and decomposed accents", () => {
    expect(actorSlug("person", "O’Brien")).toBe(actorSlug("person", "O'Brien"));
    expect(actorSlug("person", "Jose\u0301")).toBe(actorSlug("person", "Jos\u00e9"));
  });

  it("is a fixed point: the slug of a slug is itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const slug = actorSlug("person", name).slice("person:".length);
        expect(actorSlug("person", slug)).toBe(`person:${slug}`);
      }),
    );
  });
});
