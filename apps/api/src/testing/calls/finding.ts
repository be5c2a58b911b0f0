/** Gives the calls on every list of records. */
import { type Call, get } from "./call.ts";

/** Their calls. */
export const FINDING: readonly Call[] = [
  "events",
  "statements",
  "positions",
  "commitments",
  "appeals",
  "precedence-claims",
].flatMap((name) => [
  get(`lists ${name}`, `/v1/${name}`),
  get(`pages ${name}`, `/v1/${name}?limit=1`),
  get(`lists ${name} of a party in a window`, `/v1/${name}?party=KEN&from=2024-01&to=2025&dates=possible`),
  get(`lists ${name} of a party by its name`, `/v1/${name}?party=Kenya`),
  get(`refuses ${name} of a party that nobody is`, `/v1/${name}?party=Kenia`, { status: 400 }),
  get(`chooses fields of ${name}`, `/v1/${name}?fields=id,meta`),
  get(`refuses a field that ${name} haven't`, `/v1/${name}?fields=id,password`, { status: 400 }),
  get(`refuses a parameter that ${name} haven't`, `/v1/${name}?colour=red`, { status: 400 }),
  get(`refuses a date that is none for ${name}`, `/v1/${name}?from=yesterday`, { status: 400 }),
  get(`refuses a window in which no ${name} can lie`, `/v1/${name}?from=2024&to=2024`, { status: 400 }),
  get(`refuses a basis that is none for ${name}`, `/v1/${name}?basis=rumour`, { status: 400 }),
  get(`refuses a page too large of ${name}`, `/v1/${name}?limit=100000`, { status: 400 }),
  get(`refuses a cursor that is none for ${name}`, `/v1/${name}?cursor=x`, { status: 400 }),
  get(`shows no ${name} to another workspace`, `/v1/${name}`, { who: "other" }),
  get(`shows no ${name} to nobody`, `/v1/${name}`, { who: "nobody", status: 401 }),
]);
