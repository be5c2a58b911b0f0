/** Takes what a minister is quoted with, gives the stand that the clause's shape takes (R24); what only looks like one is none. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const stands = (words: string): string =>
  extract(`The talks ended on Monday. ${words}`, { published: "2024-05-14" })
    .positions.map(({ holder, polarity }) => `${holder} ${polarity}`)
    .join(", ");

const SAID: Readonly<Record<string, string>> = {
  conditional:
    "dialogue can begin only when Mali stops the raids; the talks could resume only after the troops left; the border would be opened only if Mali disarmed the militia; " +
    "the road can only be opened under its own sovereignty; Norway would not return to full negotiations until Mali accepted its proposals; there could be no lasting peace in the valley before the occupation came to an end; " +
    "there can be no deal until the hostages are free; the sanctions would stay until the two men were in custody; the closure will end when Mali stops the raids; the embargo would remain in place until the camps were closed; " +
    "the deployment depended on the withdrawal of the militia; the visit hinged on a ceasefire; Norway was ready to reopen the border if Mali wished; " +
    "Norway would discuss the border only as an equal; Norway was prepared to lift the embargo provided the raids stop; Norway will never sign the treaty unless Mali leaves the valley",
  oppose:
    "the closure could not be justified on security grounds; the blockade was illegal; the blockade is unacceptable; the presence of its troops was not on the table; a ban was out of the question; the annexation was null and void; " +
    "Norway would never agree to the separation of any part of its territory; Norway would not take part in air strikes; Norway refused to take back the deserters; " +
    "Norway saw no reason to reward the raids; Norway could not accept the clause; it rejects what it calls interference",
  demand:
    "the freedom of the seas is not negotiable; its borders are not up for discussion; Mali must first shut down its main reactor; the people of the valley must decide their future by referendum; " +
    "Mali must not touch the wells; her country will keep demanding compensation; Norway demands that the fate of the soldiers be disclosed",
  support: "Norway supports the Pearls and Shells Initiative; Norway backs a broad and inclusive settlement",
};

it.each(Object.entries(SAID).flatMap(([side, list]) => list.split("; ").map((words) => [side, words])))(
  "%s: %s",
  (side, words) => {
    expect(stands(`Norway’s Foreign Minister Ida Berg said ${words}.`)).toBe(`NOR ${side}`);
  },
);

it.each([
  ["Norway called for an early resumption of the talks.", "NOR support"],
  ["Norway and Chad have called for a forum on fishing rights.", "NOR support, TCD support"],
  ["Ida Berg, Norway’s Foreign Minister, called on Mali to withdraw its troops.", "NOR demand"],
  ["Norway’s Foreign Minister Ida Berg demanded that Mali put an end to the smuggling.", "NOR demand"],
  ["Norway’s Foreign Minister Ida Berg repeated her country’s demand for access to the river.", "NOR demand"],
  ["Norway proposed that the patrols be extended to the bay.", "NOR support"],
  ["Norway declared the treaty void in May.", "NOR oppose"],
])("%s", (text, expected) => expect(stands(text)).toBe(expected));

it.each([
  "the situation will only get worse if nothing is done",
  "the conflict can only be solved through talks",
  "the bridge would not be ready before June",
  "he would not comment until the report was out",
  "Norway would stand with Mali for as long as it takes",
  "the price depends on the harvest",
  "Mali will not know until it sees the text",
  "Putting out the fire took longer than expected",
  "the problem is illegal fishing",
  "the old law was not illegal",
  "we must work harder",
  "the yield was off by half",
  "the museum would be open only if it had guards",
  "the airline would not fly until its engines were mended",
])("takes no stand: %s", (words) =>
  expect(stands(`Norway’s Foreign Minister Ida Berg said ${words}.`)).toBe(""),
);

it.each([
  "The bank’s head said the loan could be paid out only when the firm had closed its mines.",
  "Two fans said the ban was unacceptable.",
  "A plan has been proposed by experts.",
  "Chadians’ calls for justice went unheard.",
])("is nobody’s stand: %s", (text) => expect(stands(text)).toBe(""));
