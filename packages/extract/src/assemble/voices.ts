/** Takes the mentions of a promise's or appeal's subject, gives the parties that stand behind them: whom "we", "they" and "the ministers" mean here. */
import type { Statement } from "@readout/core";
import type { EventDraft } from "../drafts.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Subject } from "../readers/commitment/subject.ts";
import { readParties } from "../readers/meeting/parties.ts";
import { isDialogue, sideAt } from "../readers/turns.ts";
import { membersOf } from "../refine/groups.ts";
import type { Report, TextSpan } from "../report.ts";

/** What a party is looked up in. */
export interface VoiceContext {
  readonly main: EventDraft | null;
  readonly statements: readonly Statement[];
}

const COUNTED = (main: EventDraft): string[] =>
  main.parties
    .filter((party) => party.seat === "yes" && party.function !== "briefer" && party.function !== "observer")
    .map((party) => party.entity);

/** The statement that holds a span, the innermost first; null outside every statement. */
export function statementAt(statements: readonly Statement[], span: TextSpan): Statement | null {
  let best: Statement | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const statement of statements)
    for (const part of statement.content)
      if (part.start <= span.start && part.end >= span.end - 1 && part.end - part.start < size) {
        best = statement;
        size = part.end - part.start;
      }
  return best;
}

/** Entity ids of a subject, sorted; empty where the text doesn't tell who it is. */
export function partiesBehind(
  report: Report,
  mentions: readonly Mention[],
  voice: Subject["voice"],
  span: TextSpan,
  context: VoiceContext,
): string[] {
  const parties = new Set<string>();
  for (const mention of mentions)
    for (const entity of entitiesOf(report, mention, context.main)) parties.add(entity);
  const unnamed =
    mentions.length > 0
      ? []
      : voice === "we"
        ? ownVoice(report, span, context)
        : voice === "meeting"
          ? met(report, context)
          : [];
  for (const entity of unnamed) parties.add(entity);
  return [...parties].filter((entity) => !isNobody(entity)).sort();
}

const isNobody = (entity: string): boolean =>
  entity.startsWith("person:") || entity.startsWith("group@") || entity.startsWith("media:");

function entitiesOf(report: Report, mention: Mention, main: EventDraft | null): readonly string[] {
  const isThey = mention.kind === "pronoun" && mention.plural;
  if (isThey || (mention.kind === "group" && mention.members.length === 0)) {
    const list = isThey ? listBefore(report, mention) : [];
    if (list.length > 1) return list;
    return isDialogue(report) ? [] : membersOf(mention, report.text, main);
  }
  const members = membersOf(mention, report.text, main);
  if (members.length > 0) return members;
  return mention.entity ? [mention.entity] : [];
}

/** The subject list of the sentence before, which "they" takes up. */
function listBefore(report: Report, mention: Mention): readonly string[] {
  const sentence = report.analysed.sentences[mention.sentence - 1];
  const own = report.analysed.sentences[mention.sentence];
  if (!sentence || !own || own.paragraph - sentence.paragraph > 1) return [];
  const { tokens } = report.analysed;
  for (const known of report.mentions) {
    if (known.firstToken < sentence.firstToken) continue;
    if (known.firstToken >= sentence.endToken) break;
    const before = tokens[known.firstToken - 1];
    if (known.firstToken > sentence.firstToken + 1 && before && before.upos !== "DET" && before.text !== ",")
      return [];
    const list = readParties(report, known.firstToken, sentence.endToken, null);
    return list.parties.length > 1 ? list.parties.map((party) => party.entity) : [];
  }
  return [];
}

/** Those who met, where a text of one voice tells of one meeting of several. */
function met(report: Report, { main }: VoiceContext): readonly string[] {
  const counted = main && !isDialogue(report) ? COUNTED(main) : [];
  return counted.length > 1 ? counted : [];
}

/** Whom "we" means: the parties of a joint document, the speaker's side, else the state whose organ issued the text. */
function ownVoice(report: Report, span: TextSpan, { main, statements }: VoiceContext): readonly string[] {
  const statement = statementAt(statements, span);
  const isJoint = report.doc.kind === "joint_statement" || report.doc.kind === "communique";
  if (isJoint && statement?.form !== "direct") {
    const headline = headlineParties(report);
    return headline.length > 1 || !main ? headline : COUNTED(main);
  }
  if (statement) {
    if (statement.onBehalfOf.length > 0) return statement.onBehalfOf;
    if (typeof statement.speaker === "string") return [report.book.entityOf(statement.speaker)];
    if (statement.source && !isDialogue(report)) return [];
  }
  if (isDialogue(report)) {
    const side = sideAt(report, span.start);
    return side ? [side] : [];
  }
  return report.issuer ? [report.issuer] : [];
}

const SIGNING = /\b(?:statement|declaration|communiqué|communique) (?:of|by|from|between) (?:the )?/i;

/** The parties that a joint document's headline names as its own: "Joint Statement of A and B"; what it is on names none. */
function headlineParties(report: Report): readonly string[] {
  const paragraph = report.analysed.paragraphs[report.roles.indexOf("headline")];
  if (!paragraph) return [];
  const signing = SIGNING.exec(report.text.slice(paragraph.start, paragraph.end));
  if (!signing) return [];
  const at = paragraph.start + signing.index + signing[0].length;
  const mention = report.mentions.find((one) => one.start >= at && one.start < paragraph.end);
  if (!mention) return [];
  const sentence = report.analysed.sentences[mention.sentence];
  const list = readParties(report, mention.firstToken, sentence?.endToken ?? mention.endToken, null);
  return [...new Set(list.parties.map((party) => party.entity))];
}
