/** Gives a report of our own making, for the first click. */

/** The report and what is known of it. The meeting and its people are invented. */
export const SAMPLE_REPORT = {
  published: "2024-03-14",
  outlet: "Tbilisi Courier",
  text: `Armenia, Azerbaijan to draw up border plan after four-way talks in Tbilisi

TBILISI — Georgia’s foreign minister on Sunday hosted his counterparts from Armenia, Azerbaijan and Kazakhstan for talks on ties between Yerevan and Baku. It was the highest-level contact between Armenia and Azerbaijan since September 2022.

The four ministers agreed to set up a “roadmap” for opening two crossings, the Georgian Foreign Ministry said in a statement. “The ministers spoke openly, agreed to continue high-level contacts and decided to send customs experts to both crossings before June 1,” it said, adding that they called for more help for villages cut off from their fields.

Azerbaijani state media quoted Foreign Minister Rauf Hasanov as telling the meeting: “We demand the return of our detainees before the first truck crosses.” He said traders on both sides “have waited long enough.” Nearly 40,000 people live along that stretch of the border, according to aid groups.

Armenia’s minister did not comment. Armenia holds parliamentary elections on Sunday. Deputy defence ministers of Armenia, Azerbaijan and Georgia met in Tbilisi in February.
`,
} as const;
