/** Gives the calls that work something out over all stored reports. */
import { DOSSIERS, documentIdOf } from "../reports.ts";
import { type Call, get } from "./call.ts";

const doc = documentIdOf("hosted");

const event = DOSSIERS.hosted.events[0]?.id as string;
const later = DOSSIERS.later.events[0]?.id as string;
const pair = "a=KEN&b=UGA";

/** Their calls. */
export const REASONING: readonly Call[] = [
  get("gives an event", `/v1/events/${event}`),
  ...["timeline", "series", "sources", "ledger"].flatMap((name) => [
    get(`works out ${name}`, `/v1/${name}`),
    get(
      `works out ${name} of parties in a window`,
      `/v1/${name}?party=KEN&party=UGA&from=2024-01&to=2025&dates=possible&limit=2`,
    ),
    get(`works out no ${name} for another workspace`, `/v1/${name}`, { who: "other" }),
    get(`works out no ${name} for nobody`, `/v1/${name}`, { who: "nobody", status: 401 }),
    get(`refuses a parameter that ${name} hasn't`, `/v1/${name}?colour=red`, { status: 400 }),
    get(`refuses to work ${name} out from too many`, `/v1/${name}?limit=100000`, { status: 400 }),
  ]),
  get("lists series that changed", "/v1/series?changed=true"),
  get("tells what is overdue by a day", "/v1/ledger?as_of=2024-07-01"),
  get("refuses a day that is none to judge by", "/v1/ledger?as_of=tomorrow", { status: 400 }),
  get("counts what statements are found by", "/v1/facets?of=statements&q=border"),
  get("counts what events of a party are found by", "/v1/facets?of=events&party=KEN&from=2024"),
  get("counts nothing for another workspace", "/v1/facets?of=events", { who: "other" }),
  get("counts nothing of what is no list", "/v1/facets?of=documents", { status: 400 }),
  get("counts events by no words", "/v1/facets?of=events&q=border", { status: 400 }),
  get("shows no event to another workspace", `/v1/events/${event}`, { who: "other", status: 404 }),
  get("knows no stranger's event by its id", "/v1/events/event:ffffffffffffffff", { status: 404 }),
  get("gives a room", `/v1/meetings/${event}/room`),
  get("gives a room with its host presumed", `/v1/meetings/${event}/room?presumed=true`),
  get("shows no room to another workspace", `/v1/meetings/${event}/room`, { who: "other", status: 404 }),
  get("knows no stranger's room", "/v1/meetings/event:ffffffffffffffff/room", { status: 404 }),
  get("lists actors", "/v1/actors"),
  get("pages actors by type and name", "/v1/actors?type=state&q=a&limit=1"),
  get("refuses a type of actor that is none", "/v1/actors?type=planet", { status: 400 }),
  get("gives an actor", "/v1/actors/KEN"),
  get("shows no actor to another workspace", "/v1/actors/KEN", { who: "other", status: 404 }),
  get("knows no stranger", "/v1/actors/person:nobody", { status: 404 }),
  get("gives contacts", `/v1/contacts?${pair}`),
  get(
    "gives contacts in a window",
    `/v1/contacts?${pair}&since=2024-03-15&until=2025&level=ambassador&plenary=false`,
  ),
  get("shows no contacts to another workspace", `/v1/contacts?${pair}`, { who: "other" }),
  get("gives contacts by names", "/v1/contacts?a=Kenya&b=uganda"),
  get("refuses contacts of whom nobody knows", "/v1/contacts?a=KEN&b=Ugannda", { status: 400 }),
  get("gives no contacts with a state of which nothing is kept", "/v1/contacts?a=KEN&b=CHL"),
  get("judges no claim about a state of which nothing is kept", "/v1/precedence?a=KEN&b=CHL&level=minister"),
  get("refuses contacts of one", "/v1/contacts?a=KEN&b=KEN", { status: 400 }),
  get("refuses contacts of nobody", "/v1/contacts", { status: 400 }),
  get("gives the matrix", "/v1/matrix"),
  get("gives the matrix of a party in a window", "/v1/matrix?party=KEN&since=2024&until=2025"),
  get("shows no matrix to another workspace", "/v1/matrix", { who: "other" }),
  get("compares two readouts", `/v1/compare?document=${doc}&document=${documentIdOf("second")}`),
  get(
    "compares nothing with another workspace's",
    `/v1/compare?document=${doc}&document=${documentIdOf("second")}`,
    {
      who: "other",
      status: 404,
    },
  ),
  get("refuses to compare one", `/v1/compare?document=${doc}`, { status: 400 }),
  get("judges a claim", `/v1/precedence?${pair}&event=${later}&since=2019`),
  get(
    "judges a claim without its event",
    `/v1/precedence?${pair}&level=foreign_minister&as_of=2024-03-19&comparator=first`,
  ),
  get("judges no event of another workspace", `/v1/precedence?${pair}&event=${later}`, {
    who: "other",
    status: 404,
  }),
  get("knows no stranger's event", `/v1/precedence?${pair}&event=event:ffffffffffffffff`, { status: 404 }),
];
