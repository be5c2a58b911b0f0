/** Takes what a command was given, tells the id of something that is kept from the path of a file. */

/** Whether it is the id of an event. */
export const isEventId = (given: string): boolean => given.startsWith("event:");

/** Whether it is the id of a document or an event. */
export const isKeptId = (given: string): boolean => given.startsWith("doc:") || isEventId(given);
