import { describe, expect, it } from "vitest";
import { brief, meetingsOf } from "../../testing/rooms.ts";

const ROOM = "The foreign ministers of Togo, Mali, Chad and Niger met in Lome on Monday.";

describe("those of a room whom the host's head of state receives", () => {
  it.each([
    ["Togolese Prime Minister Ann Roe received the three foreign ministers on Tuesday.", "TGO=ann-roe[host]"],
    ["President of Togo Ann Roe received the three ministers.", "TGO=ann-roe[host]"],
    ["The president of Togo, Ann Roe, received the three visiting ministers.", "TGO=ann-roe[host]"],
    ["The president of Togo received the visiting ministers.", "TGO=head_of_state[host]"],
  ])("are they without their host: %s", (received, host) => {
    const [room, ...others] = meetingsOf(`${ROOM} ${received}`).map(brief);
    expect(room).toBe(
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO=foreign_minister[host]",
    );
    expect(others).toEqual([
      `occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister ${host}`,
    ]);
  });

  it.each([
    "Togolese Prime Minister Ann Roe received the two foreign ministers on Tuesday.",
    "Ann Roe received the ministers of the choir.",
  ])("aren't guessed: %s", (received) => {
    expect(meetingsOf(`${ROOM} ${received}`).slice(1).map(brief).join()).not.toContain("MLI");
  });
});
