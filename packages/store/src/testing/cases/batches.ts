/** Gives the cases on batches and the queue, and on the audit table. */
import type { Job } from "../../batches/queue.ts";
import { openStore, type Store } from "../../store.ts";
import { type Case, codeOf } from "../case.ts";
import { reportOf } from "../report.ts";

/** A clock that is set by hand, far ahead of other cases' jobs: the queue is one for all workspaces. */
async function clocked(store: Store): Promise<{ store: Store; time: { now: number } }> {
  const time = { now: Date.now() };
  return { time, store: await openStore(store.driver, { now: () => time.now }) };
}

const seqs = (jobs: readonly Job[]): number[] => jobs.map(({ seq }) => seq);

export const BATCH_CASES: readonly Case[] = [
  {
    name: "hands out each job once, keeps count, and ends",
    run: async ({ store, space, other }) => {
      const batch = await space.batches.create();
      await space.batches.add(batch, 0, ["a", "b"]);
      await space.batches.add(batch, 1, ["B again", "c"]);
      await space.batches.close(batch);
      const first = await store.queue.lease({ count: 2 });
      const second = await store.queue.lease({ count: 5 });
      const done = [];
      for (const job of [...first, ...second]) done.push(await store.queue.ack(job, `did ${job.payload}`));
      const {
        createdAt: _,
        id,
        ...progress
      } = (await space.batches.progress(batch)) ?? { createdAt: "", id: "" };
      return {
        taken: [seqs(first), seqs(second)],
        again: await store.queue.ack(first[0] as Job),
        done,
        progress,
        id: id === batch,
        jobs: (await space.batches.jobs(batch, { limit: 2 })).items,
        elsewhere: [
          await other.batches.progress(batch),
          (await other.batches.jobs(batch)).items,
          await other.batches.close(batch),
        ],
        codes: [
          await codeOf(space.batches.add(batch, 3, ["d"])),
          await codeOf(other.batches.add(batch, 3, ["d"])),
          await codeOf(space.batches.create(batch)),
        ],
      };
    },
    expected: {
      taken: [[0, 1], [2]],
      again: false,
      done: [true, true, true],
      progress: { closed: true, total: 3, queued: 0, leased: 0, done: 3, dead: 0 },
      id: true,
      jobs: [
        { seq: 0, state: "done", attempts: 1, result: "did a", error: null },
        { seq: 1, state: "done", attempts: 1, result: "did b", error: null },
      ],
      elsewhere: [null, [], false],
      codes: ["conflict", "not_found", "conflict"],
    },
  },
  {
    name: "gives a lost job to the next, and lets the first one no longer finish it",
    run: async (bench) => {
      const { store, time } = await clocked(bench.store);
      const batch = await bench.space.batches.create();
      await bench.space.batches.add(batch, 0, ["a"]);
      time.now = Date.now() + 1000;
      const [lost] = await store.queue.lease({ leaseMs: 1000 });
      const none = await store.queue.lease();
      const renewed = await store.queue.renew(lost as Job, 5000);
      time.now += 4000;
      const still = await store.queue.lease();
      time.now += 2000;
      const [found] = await store.queue.lease();
      const acks = [await store.queue.ack(lost as Job), await store.queue.ack(found as Job)];
      return [none.length, renewed, still.length, found?.attempt, acks];
    },
    expected: [0, true, 0, 1, [false, true]],
  },
  {
    name: "uses up no attempt of a job whose taker dies, and gives up one that ends a hundred takers",
    run: async (bench) => {
      const { store, time } = await clocked(bench.store);
      const batch = await bench.space.batches.create();
      await bench.space.batches.add(batch, 0, ["a", "b"]);
      time.now = Date.now() + 1000;
      const waits: (number | null)[] = [];
      const stateOf = async (seq: number) => (await bench.space.batches.jobs(batch)).items[seq]?.state;
      let taken = 0;
      for (; taken < 200 && (await stateOf(0)) !== "dead"; taken++) {
        // The other job is done after sixty such deaths.
        for (const job of await store.queue.lease({ count: 2, leaseMs: 1000 }))
          if (job.seq === 1 && taken === 60) await store.queue.ack(job);
        time.now += 1000;
        await store.queue.lease({ count: 0 });
        const wait = await store.queue.waitMs();
        if (taken < 4 || taken === 50) waits.push(wait);
        time.now += wait ?? 0;
      }
      return { taken, waits, jobs: (await bench.space.batches.jobs(batch)).items };
    },
    expected: {
      taken: 100,
      waits: [0, 1000, 4000, 9000, 64_000],
      jobs: [
        { seq: 0, state: "dead", attempts: 0, result: null, error: "the worker ended before the job did" },
        { seq: 1, state: "done", attempts: 1, result: "", error: null },
      ],
    },
  },
  {
    name: "tries a failing job again later, five times, then keeps it as dead",
    run: async (bench) => {
      const { store, time } = await clocked(bench.store);
      const batch = await bench.space.batches.create();
      await bench.space.batches.add(batch, 0, ["a", "b"]);
      time.now = Date.now() + 1000;
      const waits = [];
      for (let attempt = 1; attempt <= 5; attempt++) {
        const jobs = await store.queue.lease({ count: 2 });
        for (const job of jobs) {
          if (job.seq === 1) await store.queue.ack(job);
          else await store.queue.fail(job, `failed ${job.attempt}`);
        }
        const wait = await store.queue.waitMs();
        waits.push(wait);
        time.now += wait ?? 0;
      }
      const dead = await bench.space.batches.jobs(batch, { state: "dead" });
      return [waits, dead.items];
    },
    expected: [
      [1000, 4000, 16000, 64000, null],
      [{ seq: 0, state: "dead", attempts: 5, result: null, error: "failed 5" }],
    ],
  },
  {
    name: "notes the end of jobs whose queue is elsewhere, done staying done",
    run: async ({ space }) => {
      const batch = await space.batches.create();
      await space.batches.add(batch, 0, ["a", "b"]);
      const settle = space.batches.settle;
      const told = [
        await settle(batch, 0, { result: "ok" }),
        await settle(batch, 0, { error: "late", final: true }),
        await settle(batch, 1, { error: "bad", final: false }),
        await settle(batch, 1, { error: null, final: true }),
        await settle(batch, 7, { result: "ok" }),
      ];
      const { done, dead } = (await space.batches.progress(batch)) ?? {};
      const { items } = await space.batches.jobs(batch, { state: "dead" });
      const held = [await space.batches.payload(batch, 0), await space.batches.payload(batch, 1)];
      return { told, done, dead, reason: items[0]?.error, held };
    },
    expected: { told: [true, false, true, true, false], done: 1, dead: 1, reason: "bad", held: [null, null] },
  },
  {
    name: "writes every change into the audit table of its workspace",
    run: async ({ space, other }) => {
      const dossier = reportOf({ parties: ["XAL", "XBO"], day: null });
      const id = dossier.documents[0]?.id as string;
      await space.put(dossier);
      await space.put(dossier);
      await space.reviews.add({ target: dossier.events[0]?.id as string, action: "note", by: "ann" });
      await space.reextract({ version: "sample/2", extract: () => dossier });
      await space.remove(id);
      await space.remove(id);
      const entries = await space.audit();
      const page = await space.audit({ limit: 2 });
      return {
        actions: entries.items.map(({ action, by }) => `${action} ${by}`),
        rest: (await space.audit({ cursor: page.next as string })).items.length,
        document: (await space.audit({ target: id })).items.length,
        elsewhere: (await other.audit()).items.map(({ action }) => action),
      };
    },
    expected: {
      actions: [
        "document.remove tester",
        "document.reextract tester",
        "review.add tester",
        "document.put tester",
        "workspace.create store",
      ],
      rest: 3,
      document: 3,
      elsewhere: ["workspace.create"],
    },
  },
];
