/** Takes short reports as newsrooms and press offices of many states write them, gives their rooms. */
import { describe, expect, it } from "vitest";
import { homeOf } from "../mentions/actor/outlet-ids.ts";
import { brief, meetingsOf } from "../testing/rooms.ts";

const rooms = (text: string, outlet?: string): string[] => meetingsOf(text, outlet).map(brief);

describe("homeOf", () => {
  it.each([
    ["Lomé Courier", "TGO"],
    ["The Fiji Chronicle", "FJI"],
    ["Namibian Daily", "NAM"],
    // Somebody else's house there, two states, the world's press, and none.
    ["Embassy of Japan in Togo", null],
    ["UN Togo", null],
    ["Togo and Benin Review", null],
    ["Washington Gazette", null],
    ["The Lagoon", null],
  ])("%s writes of %s without naming it", (outlet, state) => expect(homeOf(outlet)).toBe(state));

  it("seats a minister without a state for the state in the paper's name", () => {
    const text = "Foreign Minister Jo Poe met Chadian Ambassador Ali Musa.";
    expect(rooms(text, "Lomé Courier")).toEqual(["occurred TCD=ali-musa TGO=jo-poe"]);
    expect(rooms(text, "The Lagoon")).toEqual([]);
  });
});

describe("who received whom", () => {
  it.each([
    "President Jo Poe received this Monday, in his office of the Palace, the ambassador of Chad, Ali Musa.",
    "President Jo Poe received on Monday in his office the ambassador of Chad, Ali Musa.",
  ])("%s", (text) => {
    expect(rooms(text, "Presidency of Mali")).toEqual(["occurred MLI=jo-poe[host] TCD=ali-musa"]);
  });

  it("somebody named behind the brackets of his organisation is its own", () =>
    expect(
      rooms(
        "President Jo Poe received the Secretary-General of the African Union (AU), Ambassador Ali Musa.",
        "Presidency of Mali",
      ),
    ).toEqual(["occurred MLI=jo-poe[host] igo:african-union=ali-musa"]));
});

describe("who an office is", () => {
  it("a form of address may stand before it", () =>
    expect(
      rooms(
        "The Hon. Prime Minister, Jo Poe, received the High Commissioner of Fiji, H.E. Ali Musa.",
        "Prime Minister's Office, Tonga",
      ),
    ).toEqual(["occurred FJI=ali-musa TON=jo-poe[host]"]));

  it("the envoy is the ambassador of whom was told", () =>
    expect(
      rooms(
        "Mali has summoned the Chadian ambassador, Mr. Ali Musa. Malian Deputy Minister Jo Poe met the envoy on Monday.",
      ),
    ).toEqual(["occurred MLI=jo-poe TCD=ali-musa"]));

  it("a headline's verb is nobody's name", () =>
    expect(
      rooms(
        "PM Receives Credentials\n\nThe Prime Minister, Jo Poe, received the ambassador of Mali, Ali Musa.",
        "Prime Minister's Office, Tonga",
      ),
    ).toEqual(["occurred MLI=ali-musa TON=jo-poe[host]"]));

  it("an organisation met by those of its members whom the next words list", () =>
    expect(
      rooms(
        "The leaders of IGAD met in Nairobi on Monday. Present were the presidents of Kenya, Somalia and Djibouti.",
      ),
    ).toEqual(["occurred DJI=head_of_state KEN=head_of_state[host] SOM=head_of_state"]));

  it("an organisation whose leaders three ministers met is another side", () =>
    expect(
      rooms(
        "The foreign ministers of Kenya, Uganda and Somalia met leaders of the African Union in Nairobi on Monday.",
      ).join(),
    ).toContain("igo:african-union"));
});

describe("one room or two", () => {
  const MET = "Malian President Jo Poe met Chadian President Ali Musa in Bamako on Monday.";

  it("who attended the meeting beside its heads sat in it", () =>
    expect(
      rooms(
        `${MET} The meeting was also attended by Malian minister Ann Roe and Chadian minister Omar Saleh.`,
      ),
    ).toEqual(["occurred MLI=jo-poe[host]+ann-roe TCD=ali-musa+omar-saleh"]));

  it("whom a guest saw before the talks is another room", () =>
    expect(
      rooms(
        "The third Mali-Chad consultations were held in Bamako on Monday. The Malian side was led by Jo Poe, and the Chadian side by Ali Musa.\n\n4. Prior to the consultations, Mr. Musa paid a courtesy call on Malian minister Ann Roe.",
      ),
    ).toEqual(["occurred MLI=jo-poe[host] TCD=ali-musa", "occurred MLI=ann-roe TCD=ali-musa"]));

  it("whom a guest saw after the talks is another room, though a headline stands over them", () =>
    expect(
      rooms(
        "Consultations between Mali and Chad\n\nThe third consultations between Mali and Chad were held in Bamako on Monday.\n\nThe Malian side was led by Jo Poe, and the Chadian side by Ali Musa.\n\nThey spoke of the dam. Ali Musa was also received by Malian minister Ann Roe.",
      ),
    ).toEqual(["occurred MLI=jo-poe[host] TCD=ali-musa", "occurred MLI=ann-roe[host] TCD=ali-musa"]));

  it("a summit of weeks ago isn't the round that its sentence reports", () =>
    expect(
      meetingsOf(
        "Mali and Chad held consultations in Bamako on March 13. The two sides discussed the dam, as agreed by the leaders of the two countries at their summit in Oslo on February 2.",
      ).map(({ when, where }) => `${when?.edtf} ${where?.name}`),
    ).toEqual(["2024-03-13 Bamako", "2024-02-02 Oslo"]));

  it.each([
    "Kenyan President Ann Roe received Malian President Jo Poe and Chadian President Ali Musa one after the other. She then brought them together for a session of the three.",
    "Malian President Jo Poe and Chadian President Ali Musa came to Nairobi. Kenyan President Ann Roe brought the two leaders together.",
  ])("those brought together are who was told of: %s", (text) =>
    expect(
      meetingsOf(text)
        .at(-1)
        ?.participants.map(({ represents, function: role }) => `${represents} ${role}`),
    ).toEqual(["KEN facilitator", "MLI principal", "TCD principal"]),
  );

  it.each([
    "Malian President Jo Poe and Chadian President Ali Musa are at odds. Kenya supports efforts to bring both sides together.",
    "Malian President Jo Poe and Chadian President Ali Musa are at odds. Kenya would like to bring them together.",
  ])("nobody is brought together in: %s", (text) => expect(rooms(text)).toEqual([]));
});

it("takes a committee for no general", () =>
  expect(
    rooms("The General Border Committee of Mali and Chad met in Bamako on Monday.").join(),
  ).not.toContain("border"));

it("gives talks by video no place from where an ambassador is posted", () =>
  expect(
    meetingsOf(
      "Malian minister Jo Poe and Chadian minister Ali Musa held talks by video on Monday. The talks took place in the presence of the ambassador of Mali in N'Djamena.",
    ).map(({ mode, where }) => [mode, where]),
  ).toEqual([["video", null]]));
