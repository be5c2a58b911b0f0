/** Takes a server and a report, gives what came of asking it to read that again and again. */
import { Agent, request } from "node:http";

/**
 * `accepted` are the milliseconds of readings; `refused` are 429 and 503 with Retry-After; `wrong` is any other answer;
 * `lost` are those that got none, `causes` the system's codes for that.
 */
export interface Answers {
  readonly sent: number;
  readonly accepted: readonly number[];
  readonly refused: number;
  readonly wrong: number;
  readonly lost: number;
  readonly causes: readonly string[];
  readonly seconds: number;
}

class Tally {
  sent = 0;
  readonly accepted: number[] = [];
  refused = 0;
  wrong = 0;
  readonly causes: string[] = [];
  private expected: number | null = null;
  private readonly from = performance.now();

  note(status: number, retryAfter: string | undefined, length: number, ms: number): void {
    if (status === 200) {
      this.expected ??= length;
      if (length === this.expected) this.accepted.push(ms);
      else this.wrong++;
    } else if ((status === 503 || status === 429) && retryAfter !== undefined) this.refused++;
    else this.wrong++;
  }

  answers(): Answers {
    const { sent, accepted, refused, wrong, causes } = this;
    return {
      sent,
      accepted,
      refused,
      wrong,
      causes,
      lost: causes.length,
      seconds: (performance.now() - this.from) / 1000,
    };
  }
}

/** `count` requests, `atOnce` of them under way. */
export async function askInTurn(
  url: string,
  report: string,
  count: number,
  atOnce: number,
): Promise<Answers> {
  const tally = new Tally();
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const one = async (): Promise<void> => {
    while (tally.sent < count) await ask(url, report, agent, tally);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  agent.destroy();
  return tally.answers();
}

/** `rate` requests a second, whether the ones before were answered or not: what a crowd does. */
export async function askAtRate(
  url: string,
  report: string,
  rate: number,
  seconds: number,
): Promise<Answers> {
  const tally = new Tally();
  const agent = new Agent({ keepAlive: true, maxSockets: 500 });
  const underWay = new Set<Promise<void>>();
  const from = performance.now();
  for (let due = 0; due < seconds * rate; ) {
    const now = (performance.now() - from) / 1000;
    if (now > seconds) break;
    for (; due <= now * rate; due++) {
      const asked = ask(url, report, agent, tally);
      underWay.add(asked);
      asked.finally(() => underWay.delete(asked));
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(underWay);
  agent.destroy();
  return tally.answers();
}

function ask(url: string, report: string, agent: Agent, tally: Tally): Promise<void> {
  tally.sent++;
  const from = performance.now();
  return new Promise((resolve) => {
    const lost = (error: NodeJS.ErrnoException): void => {
      tally.causes.push(error.code ?? error.message);
      resolve();
    };
    const sent = request(`${url}/v1/extract?published=2024-03-14`, {
      method: "POST",
      agent,
      headers: { "content-type": "text/plain" },
      timeout: 60_000,
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer within 60 s")));
    sent.on("error", lost);
    sent.on("response", (answer) => {
      let length = 0;
      answer.on("data", (chunk: Buffer) => {
        length += chunk.length;
      });
      answer.on("error", lost);
      answer.on("end", () => {
        tally.note(answer.statusCode ?? 0, answer.headers["retry-after"], length, performance.now() - from);
        resolve();
      });
    });
    sent.end(report);
  });
}
