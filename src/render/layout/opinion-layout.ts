import { formatDate } from '../../core/base/format.ts'
import { localTime } from '../../core/base/instant.ts'
import type { Language, PlanLanguage } from '../../core/base/language.ts'
import type { AnsweredRound } from '../../core/coordination/answered-round.ts'
import { type OpinionRow, tableOfOpinions } from '../../core/coordination/table-of-opinions.ts'
import {
  aboutWords,
  decidedWords,
  institutionName,
  kindWords,
  opinionTableWords,
  saidWords,
} from '../words/opinion-words.ts'
import { bodyRow, heading, paragraph } from './blocks.ts'
import type { Block, Cell, LaidOut } from './document.ts'
import type { Printed } from './printed.ts'

/** Institution, on what, what it says, what became of it, why. */
const shares = [15, 14, 36, 11, 24]

/** A plan's draft as the rounds name it: its title is in its own language. */
export interface DraftNamed {
  readonly title: string
  readonly language: PlanLanguage
}

/**
 * The table of opinions, a table for each round: who said what of which measure, whether it was accepted,
 * and why.
 */
export function opinionLayout(
  plan: DraftNamed,
  rounds: readonly AnsweredRound[],
  language: Language,
): LaidOut {
  return {
    title: { text: opinionTableWords.title[language], language },
    language,
    createdAt: null,
    blocks: [
      paragraph({ text: plan.title, language: plan.language }),
      ...rounds.flatMap((answered) => roundTable(answered, language)),
    ],
  }
}

function roundTable(answered: AnsweredRound, language: Language): Block[] {
  const { round, draft } = answered
  const { columns } = opinionTableWords
  const sent = formatDate(localTime(round.sentAt).date, language)
  const line = opinionTableWords.sent[language](sent, formatDate(round.due, language))
  const label = { text: opinionTableWords.round[language](round.number), language }
  const headings = [
    columns.institution,
    columns.about,
    columns.said,
    columns.outcome,
    columns.reason,
  ]
  return [
    heading(label),
    paragraph({ text: line, language }, { keepNext: true }),
    {
      kind: 'table',
      label,
      shares,
      width: 1,
      header: [headings.map((each) => ({ words: { text: each[language], language } }))],
      rows: tableOfOpinions([answered]).map((row) =>
        bodyRow(cellsOf(row, draft.language, language)),
      ),
    },
  ]
}

function cellsOf(row: OpinionRow, draftLanguage: PlanLanguage, language: Language): Cell[] {
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
