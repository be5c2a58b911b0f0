/** Gives the cases on tokens, open reading and idempotency keys. */
import { type Case, codeOf } from "../case.ts";

export const TOKEN_CASES: readonly Case[] = [
  {
    name: "finds a token by its secret until it is revoked, and keeps none of it",
    run: async ({ store, space, other }) => {
      const { token, ...made } = await store.tokens.create({
        workspace: space.id,
        scopes: ["write", "read"],
        label: "desk",
      });
      const found = await store.tokens.find(token);
      const wrong = `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`;
      const rows = JSON.stringify(await store.driver.all("SELECT * FROM tokens WHERE id = ?", [made.id]));
      return {
        same: [found?.id === made.id, found?.workspace === space.id, found?.createdAt === made.createdAt],
        scopes: found?.scopes,
        wrong: [
          await store.tokens.find(wrong),
          await store.tokens.find(""),
          await store.tokens.find(made.id),
        ],
        kept: rows.includes(token) || rows.includes(token.split("_")[2] ?? ""),
        foreign: await store.tokens.revoke(other.id, made.id),
        revoked: [await store.tokens.revoke(space.id, made.id), await store.tokens.revoke(space.id, made.id)],
        after: await store.tokens.find(token),
        listed: (await store.tokens.list(space.id)).map(({ revokedAt }) => revokedAt !== null),
        elsewhere: await store.tokens.list(other.id),
      };
    },
    expected: {
      same: [true, true, true],
      scopes: ["read", "write"],
      wrong: [null, null, null],
      kept: false,
      foreign: false,
      revoked: [true, false],
      after: null,
      listed: [true],
      elsewhere: [],
    },
  },
  {
    name: "refuses a token without a scope or a workspace",
    run: async ({ store, space }) => [
      await codeOf(store.tokens.create({ workspace: space.id, scopes: [] })),
      await codeOf(store.tokens.create({ workspace: "nowhere", scopes: ["read"] })),
    ],
    expected: ["invalid_option", "not_found"],
  },
  {
    name: "opens a workspace to readers and closes it",
    run: async ({ store, space }) => [
      await store.isOpen(space.id),
      await store.setOpenReading(space.id, true),
      await store.isOpen(space.id),
      await store.setOpenReading(space.id, false),
      await store.isOpen(space.id),
      await store.setOpenReading("nowhere", true),
      await store.isOpen("nowhere"),
    ],
    expected: [false, true, true, true, false, false, false],
  },
  {
    name: "answers an idempotency key with its first response, in its workspace only",
    run: async ({ space, other }) => {
      const first = await space.claimKey("k", "request");
      const cutOff = await space.claimKey("k", "request");
      await space.rememberResponse("k", "response");
      return [
        first,
        cutOff,
        await space.claimKey("k", "request"),
        await codeOf(space.claimKey("k", "another")),
        await other.claimKey("k", "another"),
      ];
    },
    expected: [null, null, "response", "conflict", null],
  },
];
