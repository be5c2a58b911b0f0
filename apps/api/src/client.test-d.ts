import type * as client from "@readout/client";
import type * as store from "@readout/store";
import { expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Batch, BatchJobSchema } from "./http/batch-schema.ts";
import type { KeptDocumentSchema } from "./http/document-schema.ts";

// The client knows neither the store nor the app: its types say again what they answer.
it("has the client's types for what the store and the routes give", () => {
  expectTypeOf<client.StoredDocument>().toEqualTypeOf<store.StoredDocument>();
  expectTypeOf<client.StoredContact>().toEqualTypeOf<store.StoredContact>();
  expectTypeOf<client.StoredJudgement>().toEqualTypeOf<store.StoredJudgement>();
  expectTypeOf<client.StoredActor>().toEqualTypeOf<store.StoredActor>();
  expectTypeOf<client.ContactMatrix>().toEqualTypeOf<store.ContactMatrix>();
  expectTypeOf<client.Facets>().toEqualTypeOf<store.CountedFacets>();
  expectTypeOf<client.TimelineEntry>().toEqualTypeOf<store.TimelineEntry>();
  expectTypeOf<client.ToldSeries>().toEqualTypeOf<store.ToldSeries>();
  expectTypeOf<client.LedgerEntry>().toEqualTypeOf<store.LedgerEntry>();
  expectTypeOf<client.Page<string>>().toEqualTypeOf<store.Page<string>>();
  expectTypeOf<client.Stored<string>>().toEqualTypeOf<store.Stored<string>>();
  expectTypeOf<client.Token>().toEqualTypeOf<store.TokenInfo>();
  expectTypeOf<client.TokenScope>().toEqualTypeOf<store.TokenScope>();
  expectTypeOf<client.BatchProgress>().toEqualTypeOf<Readonly<Batch>>();
  // Lists within are read-only for a client.
  type BatchJob = z.infer<typeof BatchJobSchema>;
  expectTypeOf<keyof client.BatchJob>().toEqualTypeOf<keyof BatchJob>();
  expectTypeOf<BatchJob>().toExtend<client.BatchJob>();
  type KeptDocument = z.infer<typeof KeptDocumentSchema>;
  expectTypeOf<keyof client.KeptDocument>().toEqualTypeOf<keyof KeptDocument>();
  expectTypeOf<KeptDocument>().toExtend<client.KeptDocument>();
});
