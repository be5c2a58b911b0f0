/** @readout/store/node: the store's home in a file, by node:sqlite, and backups of such files. */
export { type BackupReport, backupFile, restoreFile, verifyFile } from "./backup/files.ts";
export { type NodeDriver, type NodeDriverOptions, nodeDriver } from "./node-driver.ts";
