/** Takes plain sentences of features, blogs and live reports with source and content marked in them, gives that both are read, construction by construction. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a verb that looks like a noun behind its attribution": [
    "[The bank], {she} added, [owns most of the quay].",
    "[The head of the union], {Lund} said, [owns three boats].",
  ],
  "a clause behind a fronted phrase and its attribution": [
    "[In both cases], {Ole Lund} said, [those gifts paid for the regatta].",
  ],
  "a name that looks like a conjunction": [
    "{A third adviser} said [Whitlock himself raised it with a donor].",
  ],
  "an infinitive that looks like a noun": [
    "{1,2:He} mocked [1:both crews as “two landlords”] and vowed [2:to campaign in all nine ports].",
  ],
  "what the speaker does behind his quotation": [
    "{The senator} tweeted that “[crews never pay]” and then voted for the toll.",
  ],
  "somebody else’s words behind “with”": [
    "{1:Port officials} vowed [1:to respond “promptly,”] with {2:a spokesman in Oslo} mentioning [2:rope and tar as targets].",
  ],
  "a second pledge of a platform": [
    "{The platform} pledges [to balance the budget] and demands term limits for members of the council.",
  ],
};

const NONE: readonly string[] = ["The mayor met with Ana Berg wearing a hat and saying little."];

describe("frames of features", () => testRows(CASES, NONE));

describe("an article round a part of a transcript", () => {
  const sayings = (text: string): string[] =>
    extract(text).statements.map(({ source, content }) => `${source?.quote}: ${content[0]?.quote}`);
  const turns =
    "Partial transcript as follows:\n\nDALE MORROW: What do you hear?\n\nBOLAN: They are alone.\n\nMORROW: And now?\n\nBOLAN: We wait.\n\n";
  const spoken = [
    "DALE MORROW: What do you hear?",
    "BOLAN: They are alone.",
    "MORROW: And now?",
    "BOLAN: We wait.",
  ];

  it.each([
    [
      "the line that ends it",
      "(END TRANSCRIPT.)\n\nDockers said the quay was shut.",
      "Dockers: the quay was shut",
    ],
    [
      "its speaker in the third person",
      "Bolan, a docker, said he would sue.",
      "Bolan, a docker: he would sue",
    ],
  ])("stops at %s", (_, rest, statement) => {
    expect(sayings(`${turns}${rest}`)).toEqual([...spoken, statement]);
  });

  it.each(["We said so in May.", "Bolan! That is what they call me.", "Bolans have said so for years."])(
    "goes on with %s",
    (rest) => {
      expect(sayings(`${turns}${rest}`)).toEqual([...spoken, `BOLAN: ${rest}`]);
    },
  );
});
