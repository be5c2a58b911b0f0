/** The server as a process of its own: takes a database file, prints its address, serves until it is killed. */
import { startServer } from "../node.ts";

const server = await startServer({
  port: 0,
  database: process.argv[2] ?? ":memory:",
  operatorToken: process.argv[3] ?? null,
  threads: 1,
  leaseMs: 1_500,
  limits: { requestsPerMinute: 0 },
});
console.log(server.url);
