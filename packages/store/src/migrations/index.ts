/** Gives every migration in order. A new one is a new file; those that were published stay as they are. */
import type { Migration } from "../migrate.ts";
import { first } from "./0001-first.ts";
import { lostJobs } from "./0002-lost-jobs.ts";
import { contactsByDay } from "./0003-contacts-by-day.ts";

/** All migrations, oldest first, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [first, lostJobs, contactsByDay];
