/** Takes a URL that the user named, gives the bytes behind it; never asks an address inside the user's own network. */
import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { MAX_BYTES } from "../input.ts";
import { Problem } from "../problem.ts";
import { isPrivateAddress } from "./private-address.ts";

/** What was fetched; `url` is where the last redirect led. */
export interface FetchedReport {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

/** Limits, and for tests what stands for the internet: which addresses are refused and how names are looked up. */
export interface FetchLimits {
  readonly bytes?: number;
  readonly ms?: number;
  readonly redirects?: number;
  readonly isRefused?: (address: string) => boolean;
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

/**
 * Fetches a report by http or https: at most 20 MB, 30 s in all, 5 redirects. Every address that a name leads to is
 * looked at before one is connected to, and that very one is used, so that a name can't change its mind; each redirect
 * is looked at in the same way. Throws a Problem.
 */
export async function fetchReport(given: string, limits: FetchLimits = {}): Promise<FetchedReport> {
  const { ms = 30_000, redirects = 5 } = limits;
  const signal = AbortSignal.timeout(ms);
  let url = checkedUrl(given, given);
  for (let left = redirects; ; left--) {
    const answer = await ask(url, limits, signal).catch((error: unknown) => {
      if (error instanceof Problem) throw error;
      throw new Problem(
        "input",
        signal.aborted
          ? `${given}: no whole answer within ${ms / 1000} s; fetch it yourself and give the file`
          : `${given}: can't be fetched (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}); check the address`,
      );
    });
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location !== null) {
      if (left === 0)
        throw new Problem(
          "input",
          `${given}: expected at most ${redirects} redirects, got more; give the last address`,
        );
      const next = checkedUrl(new URL(location, url).href, given);
      if (url.protocol === "https:" && next.protocol === "http:")
        throw new Problem(
          "input",
          `${given}: is redirected from https to http (${shown(next)}); give that address if you trust it`,
        );
      url = next;
      continue;
    }
    if (status < 200 || status > 299)
      throw new Problem(
        "input",
        `${given}: expected the report, got the answer ${status}; check the address`,
      );
    return { url: url.href, bytes: answer.bytes, mediaType: answer.mediaType };
  }
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Answer> {
  // An address in figures isn't looked up.
  const figures = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(figures) !== 0 && (limits.isRefused ?? isPrivateAddress)(figures))
    return Promise.reject(privateProblem(url, figures));
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        signal,
        lookup: guarded(url, limits),
        agent: false,
        headers: {
          accept: "text/html, text/plain, text/markdown, application/json;q=0.8",
          "accept-encoding": "identity",
          "user-agent": "readout",
        },
      },
      (answer) => {
        collect(url, answer, limits.bytes ?? MAX_BYTES).then(resolve, reject);
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

async function collect(url: URL, answer: IncomingMessage, most: number): Promise<Answer> {
  const { location = null, "content-encoding": encoding, "content-type": type } = answer.headers;
  if (encoding !== undefined && encoding !== "identity")
    throw new Problem(
      "input",
      `${shown(url)}: expected an answer that isn't packed, got ${encoding.slice(0, 40)}; fetch it yourself`,
    );
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      answer.destroy();
      throw new Problem(
        "input",
        `${shown(url)}: expected a report of at most ${most / 1048576} MB, got more; split it into single reports`,
      );
    }
    chunks.push(chunk);
  }
  return {
    status: answer.statusCode ?? 0,
    location,
    mediaType: type?.split(";")[0]?.trim().toLowerCase() ?? null,
    bytes: Buffer.concat(chunks),
  };
}

/** Looks a name up once, refuses it if any of its addresses is refused, and gives those to the connection. */
function guarded(
  url: URL,
  { isRefused = isPrivateAddress, resolve = resolveByDns }: FetchLimits,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => isRefused(address));
        if (refused || addresses.length === 0)
          return callback(privateProblem(url, refused?.address ?? "no address"), "", 0);
        if (options.all) return callback(null, [...addresses]);
        const [first] = addresses as [LookupAddress];
        callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}

function resolveByDns(host: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    dnsLookup(host, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });
}

function checkedUrl(text: string, given: string): URL {
  const url = URL.parse(text);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new Problem(
      "use",
      `${given.slice(0, 200)}: expected an address with http or https, got ${text.slice(0, 200)}`,
    );
  if (url.username !== "" || url.password !== "")
    throw new Problem("use", `${shown(url)}: expected an address without a user's name or password`);
  return url;
}

const privateProblem = (url: URL, address: string): Problem =>
  new Problem(
    "input",
    `${shown(url)}: leads to ${address}, which is not on the public internet; fetch it yourself and give the file`,
  );

const shown = (url: URL): string => `${url.origin}${url.pathname}`.slice(0, 200);
