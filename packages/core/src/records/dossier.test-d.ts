import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import * as core from "../index.ts";

it("gives schema and type one name", () => {
  expectTypeOf<z.infer<typeof core.Dossier>>().toEqualTypeOf<core.Dossier>();
  expectTypeOf<z.infer<typeof core.Event>>().toEqualTypeOf<core.Event>();
  expectTypeOf<z.infer<typeof core.Statement>>().toEqualTypeOf<core.Statement>();
  expectTypeOf<z.infer<typeof core.Actor>>().toEqualTypeOf<core.Actor>();
  expectTypeOf(core.parseRecord(core.Time, "time", {})).toEqualTypeOf<core.Time>();
  expectTypeOf(core.parseDossier).returns.toEqualTypeOf<core.Dossier>();
});

it("builds a dossier of the records", () => {
  expectTypeOf<core.Dossier["events"][number]["participants"][number]>().toEqualTypeOf<core.Participation>();
  expectTypeOf<core.Dossier["statements"][number]["clauses"][number]>().toEqualTypeOf<core.Clause>();
  expectTypeOf<core.Event["when"]>().toEqualTypeOf<core.When | null>();
});

it("has null for what can be absent, never undefined, and every field in the type", () => {
  expectTypeOf<undefined>().not.toExtend<core.Participation["person"]>();
  expectTypeOf<null>().toExtend<core.Participation["person"]>();
  expectTypeOf<Required<core.Event>>().toEqualTypeOf<core.Event>();
  expectTypeOf<Required<core.SourceDocument>>().toEqualTypeOf<core.SourceDocument>();
});

it("tells a refusal from a record by ok", () => {
  const result = core.safeParseDossier({});
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<core.Dossier>();
  else expectTypeOf(result.error.code).toEqualTypeOf<core.ErrorCode>();
});
