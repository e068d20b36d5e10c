import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { formatDate } from '../../core/base/format.ts'
import { localTime } from '../../core/base/instant.ts'
import type { Language, PlanLanguage } from '../../core/base/language.ts'
import type { AnsweredRound } from '../../core/coordination/answered-round.ts'
import { type OpinionRow, tableOfOpinions } from '../../core/coordination/table-of-opinions.ts'
import type { Printed } from '../layout/printed.ts'
import {
  aboutWords,
  decidedWords,
  institutionName,
  kindWords,
  opinionTableWords,
  saidWords,
} from '../words/opinion-words.ts'
import { packDocument } from './pack.ts'
import { contentWidth, landscapeSection } from './page.ts'
import { bodyRow, headerRow, tableOf, widthsOf } from './table.ts'
import { runOf } from './text.ts'

/** Institution, on what, what it says, what became of it, why. */
const shares = [15, 14, 36, 11, 24]

/**
 * The table of opinions as a Word file, a table for each round: who said what of which measure, whether
 * it was accepted, and why. The same rounds give the same bytes.
 *
 * @param title the plan's, in the draft's own language
 */
export function opinionTableDocument(
  plan: { readonly title: string; readonly language: PlanLanguage },
  rounds: readonly AnsweredRound[],
  language: Language,
): Promise<Uint8Array> {
  const title = opinionTableWords.title[language]
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [runOf({ text: title, language })] }),
    new Paragraph({
      style: 'Normal',
      children: [runOf({ text: plan.title, language: plan.language })],
    }),
    ...rounds.flatMap((answered) => roundTable(answered, language)),
  ]
  const properties = { title, language, createdAt: null }
  return packDocument([landscapeSection(children, language)], properties)
}

function roundTable(answered: AnsweredRound, language: Language): FileChild[] {
  const { round, draft } = answered
  const { columns } = opinionTableWords
  const sent = formatDate(localTime(round.sentAt).date, language)
  const line = opinionTableWords.sent[language](sent, formatDate(round.due, language))
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [runOf({ text: opinionTableWords.round[language](round.number), language })],
    }),
    new Paragraph({ keepNext: true, children: [runOf({ text: line, language })] }),
    tableOf(widthsOf(shares, contentWidth), [
      headerRow(
        [columns.institution, columns.about, columns.said, columns.outcome, columns.reason].map(
          (each) => ({ words: { text: each[language], language } }),
        ),
      ),
      ...tableOfOpinions([answered]).map((row) => bodyRow(cellsOf(row, draft.language, language))),
    ]),
  ]
}

function cellsOf(row: OpinionRow, draftLanguage: PlanLanguage, language: Language) {
  const ours = (text: string): Printed => ({ text, language })
  return [
    { words: ours(institutionName(row.institution, language)) },
    { words: ours(aboutWords(row, language)) },
    { words: said(row, draftLanguage, language) },
    { words: ours(decidedWords(row, language)) },
    { words: ours(row.decided?.reason ?? '') },
  ]
}

/** What is said; of new words those that they would replace, too. */
function said(row: OpinionRow, draftLanguage: PlanLanguage, language: Language): Printed[] {
  const words = saidWords(row.said, language)
  if (row.said.kind === 'silence' || row.said.kind === 'agreement')
    return [{ text: words, language }]
  const kind = { text: `[${kindWords(row.said, language)}]`, language }
  if (row.said.kind === 'remark') return [kind, { text: words, language: draftLanguage }]
  return [
    kind,
    { text: `${opinionTableWords.inDraft[language]}:`, language },
    { text: row.said.before || '–', language: draftLanguage },
    { text: `${opinionTableWords.proposed[language]}:`, language },
    { text: words, language: draftLanguage },
  ]
}
