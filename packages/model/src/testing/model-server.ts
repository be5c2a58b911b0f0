/** Gives a server on loopback that speaks the OpenAI dialect and plays a model: good, inventing, cut off, slow, refusing; for tests only. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { ModelOptions } from "../extract-with-model.ts";
import type { ModelOutput } from "../model-output.ts";

/** What the server does with a request; `answer` gives the content from the prompt. */
export interface Behaviour {
  readonly answer?: (prompt: string) => string;
  readonly status?: (call: number) => number;
  readonly delayMs?: number;
  readonly finish?: "stop" | "length";
}

/** A running model. */
export interface ModelServer {
  readonly model: ModelOptions["model"];
  /** The bodies of all requests so far. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** An answer with nothing in it. */
export const NOTHING: ModelOutput = { events: [], statements: [], commitments: [], positions: [] };

/** Starts a model. */
export async function startModel(behaviour: Behaviour): Promise<ModelServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    requests.push(body);
    const status = behaviour.status?.(requests.length) ?? 200;
    await setTimeout(behaviour.delayMs ?? 0);
    response.writeHead(status, {
      "content-type": "application/json",
      ...(status === 429 ? { "retry-after-ms": "5" } : {}),
    });
    response.end(JSON.stringify(status === 200 ? completion(behaviour, promptOf(body)) : REFUSAL));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const provider = createOpenAICompatible({
    name: "loopback",
    baseURL: `http://127.0.0.1:${port}/v1`,
    supportsStructuredOutputs: true,
  });
  return {
    model: provider("played"),
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const REFUSAL = { error: { message: "not now", type: "rate_limit" } };

/** What a request asks, its messages one below the other. */
function promptOf(body: string): string {
  const { messages = [] } = JSON.parse(body) as { messages?: { role: string; content: unknown }[] };
  return messages
    .map(({ content }) => (typeof content === "string" ? content : JSON.stringify(content)))
    .join("\n");
}

/** An answer in the form of a chat completion. */
const completion = ({ answer, finish = "stop" }: Behaviour, prompt: string) => ({
  id: "1",
  object: "chat.completion",
  created: 0,
  model: "played",
  choices: [
    {
      index: 0,
      finish_reason: finish,
      message: { role: "assistant", content: answer?.(prompt) ?? JSON.stringify(NOTHING) },
    },
  ],
  usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
});
