/** Takes a server's address, gives the tokens of a workspace there. */
import { ApiError, type NewToken, type Token, type TokenScope } from "@readout/client";
import { clientOf } from "./server-client.ts";

/** The tokens that an admin's token or the operator's lets see; the workspace is the token's own, or the one named. */
export function serverTokens(server: string, flags: { readonly workspace: string }) {
  const client = clientOf(server, flags);
  return {
    create: (scopes: readonly TokenScope[], label?: string): Promise<NewToken> =>
      client.createToken(scopes, label),
    list: (): Promise<readonly Token[]> => client.tokens(),
    revoke: async (id: string): Promise<boolean> => {
      try {
        await client.revokeToken(id);
        return true;
      } catch (error) {
        if (error instanceof ApiError && error.code === "not_found") return false;
        throw error;
      }
    },
  };
}
