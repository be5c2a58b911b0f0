/** Takes what changed between two meetings, gives it as a reader's phrases (R29). */
import type { MeetingDrift, ShapedDelegation } from "./drift.ts";

/** A phrase for each change; none where nothing changed. */
export function driftLines(change: MeetingDrift, name: (id: string) => string): string[] {
  const listed = (verb: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${verb} ${ids.map(name).join(", ")}`];
  const entities = (all: readonly ShapedDelegation[]): string[] => all.map(({ entity }) => entity);
  const turned = <T>(
    what: string,
    one: { from: T; to: T } | null,
    word: (value: T) => string | null,
  ): string[] => (one ? [`${what} ${word(one.from) ?? "unknown"} → ${word(one.to) ?? "unknown"}`] : []);
  const role = ({ function: part, duties }: { function: string; duties: readonly string[] }): string =>
    [part, ...duties].join(", ").replaceAll("_", " ");
  return [
    ...listed("added", entities(change.added)),
    ...listed("dropped", entities(change.dropped)),
    ...change.roleChanged.flatMap(({ entity, from, to }) => {
      const [was, now] = [role(from), role(to)];
      return [
        `${name(entity)}: ${was === now ? `${was}, seat ${from.seat} → ${to.seat}` : `${was} → ${now}`}`,
      ];
    }),
    ...change.levelChanged.flatMap(({ entity, from, to, direction }) =>
      turned(
        `${name(entity)}${direction === "up" || direction === "down" ? ` ${direction}` : ""}:`,
        { from, to },
        (level) => postName(level?.id ?? null),
      ),
    ),
    ...listed("host added:", change.hosts?.added ?? []),
    ...listed("host dropped:", change.hosts?.dropped ?? []),
    ...turned("lowest level", change.floor, postName),
    ...turned("highest level", change.ceiling, postName),
    ...turned("place", change.place, (place) => place?.name ?? null),
    ...turned("mode", change.mode, (mode) => mode.replaceAll("_", " ")),
  ];
}

const postName = (post: string | null): string | null => post?.replaceAll("_", " ") ?? null;
