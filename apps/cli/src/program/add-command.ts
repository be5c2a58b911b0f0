/** Gives the type of what adds one command to the program. */
import type { Command } from "commander";
import type { Io } from "../io.ts";

/** Adds a command with its flags; `done` takes the exit status when it was called. */
export type AddCommand = (program: Command, io: Io, done: (status: number) => void) => void;
