/** The worker with an extractor that fails on some texts, for the test of dead letters. */
import { extract } from "@readout/extract";
import { openStore } from "@readout/store";
import { type D1Binding, d1Driver } from "@readout/store/d1";
import { createApp } from "../app.ts";
import {
  cloudflareQueue,
  doMessages,
  type QueueBinding,
  type QueueMessages,
} from "../batches/cloudflare-queue.ts";
import { LIMITS } from "../http/limits.ts";
import { openedOnce } from "../opened-once.ts";
import { OPERATOR } from "./operator.ts";
import { testServices } from "./services.ts";

interface Bindings {
  readonly DB: D1Binding;
  readonly JOBS: QueueBinding;
}

const storeOf = (database: D1Binding) => openedOnce(() => openStore(d1Driver(database)));
let store: ReturnType<typeof storeOf> | null = null;

export default {
  fetch(request: Request, { DB, JOBS }: Bindings): Response | Promise<Response> {
    store ??= storeOf(DB);
    const app = createApp(testServices({ store, batches: cloudflareQueue(JOBS), operatorToken: OPERATOR }));
    return app.fetch(request);
  },
  async queue(messages: QueueMessages, { DB }: Bindings): Promise<void> {
    store ??= storeOf(DB);
    const read: typeof extract = (text, options) => {
      if (text.includes("poison")) throw new RangeError("as if memory had run out");
      return extract(text, options);
    };
    await doMessages(messages, await store(), read, LIMITS);
  },
};
