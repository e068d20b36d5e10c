import { type Language, wordsIn } from '../../core/base/language.ts'
import { cellKeys } from '../../core/draft/draft.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { cellWords } from '../words/cell-words.ts'
import { sheetTitle, sheetWords } from '../words/measure-sheet-words.ts'
import { measureText } from '../words/measure-text.ts'
import { versionSentence } from '../words/report-words.ts'
import { bodyRow, heading, paragraph, say } from './blocks.ts'
import { demonstrationNote } from './demonstration-note.ts'
import type { LaidOut, Table } from './document.ts'
import { goalWords } from './goal-words.ts'
import { indicatorBlocks } from './indicator-blocks.tsx'
import type { Printed } from './printed.ts'
import { reportTable } from './report-table.ts'

/** One published measure on a sheet of its own: its words, how far it is, and what stands behind each figure. */
export function measureLayout(
  publication: Publication,
  measure: Measure,
  language: Language,
): LaidOut {
  const { plan, version, publishedAt } = publication
  const { text, language: written } = measureText(plan, measure, language)
  const title = text.measure.replace(/\s+/g, ' ').trim()
  const carriedOut = { text: sheetWords.carriedOut[language], language }
  return {
    title: { text: `${sheetTitle(measure.number, language)}. ${title}`, language: written },
    language,
    createdAt: publishedAt,
    creator: publication.council?.name[language] ?? null,
    blocks: [
      paragraph(wordsIn(plan.title, language)),
      ...demonstrationNote(plan, language),
      say(versionSentence(version, publishedAt, language), language),
      heading(carriedOut),
      reportTable(publication, [measure], carriedOut, language),
      ...measure.indicators.flatMap((indicator) =>
        indicatorBlocks(publication, measure, indicator, language),
      ),
      heading({ text: sheetWords.inPlan[language], language }),
      inPlan(publication, measure, language),
    ],
  }
}

/** The cells of the measure's row, one below the other; those that are empty are left out. */
function inPlan({ plan }: Publication, measure: Measure, language: Language): Table {
  const { text, language: written } = measureText(plan, measure, language)
  const rows: (readonly [string, Printed])[] = [
    [sheetWords.goal[language], goalWords(plan.goals, measure.goal ?? '', language)],
    ...cellKeys.map(
      (key) => [cellWords(key, language), { text: text[key], language: written }] as const,
    ),
  ]
  return {
    ...{ kind: 'table', shares: [22, 78], width: 1 },
    header: [
      [sheetWords.cell, sheetWords.words].map((each) => ({
        words: { text: each[language], language },
      })),
    ],
    label: { text: sheetWords.inPlan[language], language },
    rows: rows
      .filter(([, words]) => words.text.trim() !== '')
      .map(([name, words]) => bodyRow([{ words: { text: name, language } }, { words }])),
  }
}
