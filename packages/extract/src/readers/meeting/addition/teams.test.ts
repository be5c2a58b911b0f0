import { expect, it } from "vitest";
import { extract } from "../../../extract.ts";

/** Who sits for whom in the first meeting of a text. */
const room = (text: string): string =>
  (
    extract(text, { published: "2024-03-14" }).events.find(({ type }) => type === "meeting")?.participants ??
    []
  )
    .filter(({ seat }) => seat === "yes")
    .map(
      ({ represents, person, post }) =>
        `${represents.replace(/^(?:igo|armed_group):/, "")} ${person?.slice("person:".length) ?? "-"} ${post ?? "-"}`,
    )
    .join(", ");

const MET = "Kenya and Uganda held talks in Kisumu on Monday.";
const REBELS = "Colombia’s government and the ELN guerrillas resumed talks in Caracas on Monday.";
const ARMY = "Sudan’s army and the Rapid Support Forces met in Jeddah on Monday.";
const MINISTERS = "KEN ann-poe foreign_minister, UGA jo-roe defence_minister";

it.each([
  // Each side by who led it.
  [
    `${MET} The delegations were led by Kenyan Foreign Minister Ann Poe and, on the Ugandan side, Defence Minister Jo Roe.`,
    MINISTERS,
  ],
  [
    `${MET} The delegations were led on the Kenyan side by Foreign Minister Ann Poe and on the Ugandan side by Defence Minister Jo Roe.`,
    MINISTERS,
  ],
  [
    `${MET} On the Kenyan side were Foreign Minister Ann Poe and Army Chief Ali Musa; on the Ugandan side, Defence Minister Jo Roe.`,
    "KEN ann-poe foreign_minister, KEN ali-musa military_chief, UGA jo-roe defence_minister",
  ],
  [
    `${MET} Heading the two delegations were Foreign Minister Ann Poe of Kenya and Defence Minister Jo Roe of Uganda.`,
    MINISTERS,
  ],
  [
    `${MET} Representing Kenya was Foreign Minister Ann Poe. Uganda sent its defence minister, Jo Roe.`,
    MINISTERS,
  ],
  // A team by its members; a bloc's may be people of its states (R1).
  [
    `${MET} Kenya’s team included Foreign Minister Ann Poe and Interior Minister Ali Musa.`,
    "KEN ann-poe foreign_minister, KEN ali-musa interior_minister, UGA - -",
  ],
  [
    "An ECOWAS delegation met General Ali Musa, the head of Niger’s military government, in Niamey on Monday. The mission, led by former Nigerian president Sule Obi, included Togo’s foreign minister, Jo Poe.",
    "NER ali-musa head_of_government, ecowas sule-obi -, ecowas jo-poe foreign_minister",
  ],
  [`${MET} They discussed a mission, which included soldiers of Malian General Jo Poe.`, "KEN - -, UGA - -"],
  // A government and those who fight it.
  [
    `${REBELS} The government’s team is led by Vera Gil; Pablo Diaz heads the guerrillas’ delegation.`,
    "COL vera-gil -, eln pablo-diaz -",
  ],
  [`${REBELS} Vera Gil and Pablo Diaz signed for the two sides.`, "COL - -, eln - -"],
  [
    `${ARMY} Brigadier Hassan Ali, who heads the army’s four-member team, said so.`,
    "SDN hassan-ali military_officer, rsf - -",
  ],
  // Whose envoy somebody is sits nowhere.
  [
    `${MET} Kenya was represented by a team under Jo Poe, a special envoy of President Ali Musa.`,
    "KEN jo-poe special_envoy, UGA - -",
  ],
  // Officers of a side without a name.
  [
    "Kenya’s foreign minister met a visiting Ugandan deputy foreign minister on Monday.",
    "KEN - foreign_minister, UGA - deputy_foreign_minister",
  ],
  [
    "Kenya’s president received a senior Ugandan envoy on Monday.",
    "KEN - head_of_state, UGA - special_envoy",
  ],
  ["Kenya’s president met Jo Poe, a former foreign minister of Uganda, on Monday.", ""],
])("%s", (text, expected) => {
  expect(room(text)).toBe(expected);
});
