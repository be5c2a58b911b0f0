/** Gives a real Chromium for the tests of pages, or says that there is none. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether a Chromium is there; `.ci/run` installs it and sets READOUT_BROWSER=required, so that it can't be missed there. */
export const hasBrowser = existsSync(EXECUTABLE) || process.env.READOUT_BROWSER === "required";

/** Starts it without its background traffic; it reaches loopback only. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}
