/** Takes a room card, gives where each delegation sits at a table seen from above. */
import type { RoomCard, RoomDelegation } from "@readout/core";

/** A side of the table; `apart` is the row of those who sit there without counting. */
export type Side = "left" | "right" | "top" | "bottom" | "apart";

/** A delegation's place. */
export interface Seating {
  readonly delegation: RoomDelegation;
  readonly side: Side;
}

/**
 * Principals face each other on the long sides, facilitators sit at the ends, peers are spread evenly with the host or
 * chair at the head where their number is odd; observers and briefers sit apart. Who has no seat (a host by place) has
 * no place here. Order within a side is the card's own.
 */
export function seatingOf({ delegations }: RoomCard): Seating[] {
  const seated = delegations.filter(({ seat }) => seat !== "no");
  const apart = seated.filter(({ function: role }) => role === "observer" || role === "briefer");
  const atTable = seated.filter((one) => !apart.includes(one));
  const principals = atTable.filter(({ function: role }) => role === "principal");
  const others = atTable.filter((one) => !principals.includes(one));
  const half = Math.ceil(principals.length / 2);
  const sides: Seating[] =
    principals.length > 0
      ? [
          ...principals.map(
            (delegation, at): Seating => ({ delegation, side: at < half ? "left" : "right" }),
          ),
          // Two at each end; more than that sit on the long sides behind the principals.
          ...others.map(
            (delegation, at): Seating => ({
              delegation,
              side: at < 4 ? (at % 2 === 0 ? "top" : "bottom") : at % 2 === 0 ? "left" : "right",
            }),
          ),
        ]
      : peersAround(others);
  return [...sides, ...apart.map((delegation): Seating => ({ delegation, side: "apart" }))];
}

function peersAround(peers: readonly RoomDelegation[]): Seating[] {
  const leads = ({ duties }: RoomDelegation): boolean => duties.includes("host") || duties.includes("chair");
  const head = peers.length % 2 === 1 && peers.length > 1 ? (peers.find(leads) ?? peers[0]) : undefined;
  const rest = peers.filter((peer) => peer !== head);
  return [
    ...(head ? [{ delegation: head, side: "top" } as const] : []),
    ...rest.map((delegation, at): Seating => ({ delegation, side: at % 2 === 0 ? "left" : "right" })),
  ];
}
