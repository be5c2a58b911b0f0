/** Takes releases that name an office without article, name and state, gives whose it is. */
import { expect, it } from "vitest";
import { readReport } from "../../extract.ts";

const owners = (text: string, outlet: string): (string | null)[] => {
  const { report } = readReport(text, { published: "2031-09-17", outlet });
  return report.mentions
    .filter((mention) => report.text.slice(mention.start, mention.end) === "Prime Minister")
    .map(({ entity }) => entity);
};

const MET = "Prime Minister met today with Mr. Jo Poe, President of Chad.";
const ORGAN = "Ministry of Foreign Affairs of Kenya";

it.each([
  [
    "of the state whose organ writes so",
    `${MET} President Poe invited Prime Minister.`,
    ORGAN,
    ["KEN", "KEN"],
  ],
  ["of the state whose paper writes so", MET, "Gulf Times", ["QAT"]],
  ["nobody's in a paper of the world", MET, "Reuters", [null]],
  ["nobody's in one that its state has for the world", MET, "Al Jazeera", [null]],
  ["open where it acts nowhere at the head of a sentence", "He met Prime Minister in Oslo.", ORGAN, [null]],
])("is %s", (_, text, outlet, expected) => expect(owners(text, outlet)).toEqual(expected));
