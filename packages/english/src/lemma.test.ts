import { expect, test } from "vitest";
import { lemma } from "./lemma.ts";

const verbs = `said:say met:meet held:hold agreed:agree hosted:host discussed:discuss reaffirmed:reaffirm announced:announce
  urged:urge called:call stopped:stop stopping:stop releasing:release released:release visited:visit opened:open
  condemned:condemn welcomed:welcome noted:note stressed:stress invited:invite promoted:promote pledged:pledge
  negotiating:negotiate creating:create repeating:repeat defeated:defeat travelled:travel controlled:control
  installed:install studies:study studied:study goes:go reaches:reach passes:pass focuses:focus focused:focus lying:lie
  dying:die brought:bring withdrew:withdraw undertaken:undertake reopened:reopen exchanged:exchange challenged:challenge
  signed:sign signaled:signal voiced:voice prepared:prepare remarked:remark declared:declare argued:argue issued:issue
  continued:continue resumed:resume postponed:postpone convened:convene convening:convene included:include
  handled:handle settled:settle submitted:submit referred:refer occurred:occur offered:offer considered:consider bring:bring
  sing:sing need:need exceed:exceed rebuilt:rebuild overseen:oversee committed:commit admitted:admit permitting:permit
  Met:meet is:be were:be has:have underscoring:underscore underscored:underscore provided:provide avoided:avoid
  reaffirming:reaffirm putting:put using:use caused:cause raised:raise seized:seize perceived:perceive shared:share`;

test.each(verbs.split(/\s+/).map((pair) => pair.split(":") as [string, string]))(
  "verb %s → %s",
  (form, base) => {
    expect(lemma(form, "VERB")).toBe(base);
  },
);

const nouns = `ministers:minister countries:country men:man spokeswomen:spokeswoman crises:crisis analyses:analysis
  talks:talk meetings:meeting processes:process process:process news:news series:series branches:branch boxes:box
  lives:life criteria:criterion people:people status:status headquarters:headquarters ties:tie heroes:hero
  communiqués:communiqué days:day envoys:envoy states:state parties:party bus:bus Ministers:minister approaches:approach
  axes:axe 1990s:1990s`;

test.each(nouns.split(/\s+/).map((pair) => pair.split(":") as [string, string]))(
  "noun %s → %s",
  (form, base) => {
    expect(lemma(form, "NOUN")).toBe(base);
  },
);

test.each([
  ["'s", "AUX", "be"],
  ["’ve", "AUX", "have"],
  ["wo", "AUX", "will"],
  ["did", "AUX", "do"],
  ["Nations", "PROPN", "nations"],
  ["meeting", "NOUN", "meeting"],
  ["better", "ADJ", "better"],
  ["", "VERB", ""],
] as const)("%s as %s → %s", (form, upos, base) => {
  expect(lemma(form, upos)).toBe(base);
});

test("gives back a monster in time", () => {
  const monster = "aeiou".repeat(200_000);
  expect(lemma(`${monster}ed`, "VERB")).toBe(`${monster}ed`);
});
