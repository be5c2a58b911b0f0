/** Takes a port, gives a running server on Node. */

import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { OpenAPIHono } from "@hono/zod-openapi";

/** A server that listens; `close` ends it after the answers under way. */
export interface NodeServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an app on `port` of the loopback interface (0: any free one) unless another host is named. */
export function serveNode(app: OpenAPIHono, options: { port: number; host?: string }): Promise<NodeServer> {
  const host = options.host ?? "127.0.0.1";
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: host }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://${host}:${port}`,
        close: () => new Promise((done, failed) => server.close((error) => (error ? failed(error) : done()))),
      }),
    );
    server.once("error", reject);
  });
}
