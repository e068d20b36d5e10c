import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanLanguage } from '../../../core/base/language.ts'
import { type CellKey, cellKeys, type DraftMeasure } from '../../../core/draft/draft.ts'
import { interpretMeasure } from '../../interpret/interpret-measure.ts'
import { bulgarianRegister, type Register } from '../../register.ts'
import { compareMeasure } from './compare-measure.ts'
import type { ExpectedMeasure } from './expectation.ts'
import { newJudge } from './judge.ts'
import type { Difference, Tally } from './score.ts'

/** Some cells of one row, and what they mean; of what is not named nothing is asked. */
export interface ExpectedCells {
  readonly text: Readonly<Partial<Record<CellKey, string>>>
  readonly means: Omit<ExpectedMeasure, 'text'>
}

/** A file of `conformance/intake/cells/`: rows of plans of one language and year. */
export interface CellsFile {
  readonly language: PlanLanguage
  readonly year: number
  /** The country whose register the institutions are matched against; null for none. */
  readonly country: 'bg' | null
  readonly cells: readonly ExpectedCells[]
}

export interface NamedCells extends CellsFile {
  readonly name: string
}

export const cellsFiles = (folder: string): NamedCells[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'floor.json')
    .sort()
    .map((name) => ({
      name,
      ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CellsFile),
    }))

export interface CellsScore {
  readonly name: string
  readonly cells: number
  /** Rows of which all is right, the unit left aside. */
  readonly right: number
  readonly sure: Tally
  readonly differences: readonly Difference[]
}

/** Reads every row of a file and compares; a difference's position is the row's place, from 1. */
export function scoreOfCells(file: NamedCells): CellsScore {
  const to = newJudge()
  let right = 0
  for (const [index, { text, means }] of file.cells.entries()) {
    const before = to.differences.length
    compareMeasure(to, index + 1, { ...means, text: textJudged(means) }, readCells(text, file))
    const wrong = to.differences.slice(before).filter(({ aspect }) => aspect !== 'units')
    if (wrong.length === 0) right += 1
  }
  return { name: file.name, cells: file.cells.length, right, ...pick(to) }
}

const pick = ({ sure, differences }: ReturnType<typeof newJudge>) => ({ sure, differences })

/** Partners are judged only where the row has a cell for them. */
const textJudged = ({ partners }: ExpectedCells['means']): ExpectedMeasure['text'] =>
  partners === undefined ? {} : { partners: { contains: [] } }

function readCells(given: ExpectedCells['text'], file: NamedCells): DraftMeasure {
  const { language, year } = file
  const text = Object.fromEntries(
    cellKeys.map((key) => [key, given[key] ?? '']),
  ) as DraftMeasure['text']
  const register: Register =
    file.country === null ? { ...bulgarianRegister, foreign: true } : bulgarianRegister
  const { sharedWith, ...read } = interpretMeasure(text, { language, year, register, glossary: [] })
  return {
    position: 1,
    number: '1',
    goal: '',
    text,
    ...read,
    sharedFundingWith: sharedWith,
    source: { table: 1, row: 1 },
  }
}
