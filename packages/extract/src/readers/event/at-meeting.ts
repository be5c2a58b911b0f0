/** Takes the words that tell of an event, gives whether they place it at the meeting that the report is about. */
const AT_MEETING =
  /\b(?:at|during|after|in) (?:the|their|this|that|today’s|today's) (?:[\p{L}-]+ ){0,3}(?:meeting|talks|summit|session|ceremony|consultations|visit)\b|\bon the (?:sidelines|margins|fringes) of the (?:[\p{L}-]+ ){0,3}(?:meeting|talks|summit|session)\b/iu;

/** Whether the words say "at the meeting", "during the talks", "on the margins of the summit". */
export const isAtMeeting = (words: string): boolean => AT_MEETING.test(words);
