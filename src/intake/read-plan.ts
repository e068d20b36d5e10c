import { type Finding, nowhere } from '../core/base/finding.ts'
import { isRefusal, type Refusal } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { aroundTheMeasures } from './around-the-measures.ts'
import { withCarriedDraft } from './carried/with-carried-draft.ts'
import type { Remark } from './document.ts'
import { draftOf } from './draft-of.ts'
import { findingsInRows } from './findings-in-rows.ts'
import { lint } from './lint/lint.ts'
import { type GivenFile, readFile } from './read-file.ts'
import type { Register } from './register.ts'
import { readStructuredPlan } from './structured-plan.ts'
import { type FoundPlan, findPlan } from './tables/find-plan.ts'

/** What was understood of a document, and everything in it that a person should look at. */
export interface ReadPlan {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  /** What only names the columns, lines and sections of its tables: nothing that was read is lost. */
  readonly names?: readonly string[]
}

/**
 * Reads a plan from a file, whatever its name says: from one that says itself which words are whose, or from
 * the tables of a document. The findings are those of the file's reader, of
 * the tables, of what the file carries and of the linter, in this order. Refused when the file cannot be
 * read or no table in it is a plan's.
 * @param previous last year's plan, whose targets this year's are held against
 */
export async function readPlan(
  file: GivenFile,
  register: Register,
  previous?: Draft,
): Promise<ReadPlan | Refusal> {
  const read = (await readStructuredPlan(file)) ?? (await readTables(file))
  if (isRefusal(read)) return read
  const { found, remarks = [] } = read
  const said = draftOf(found, register)
  const carried = await withCarriedDraft(said, read.carried(said))
  const { draft } = carried
  return {
    draft,
    names: found.names ?? [],
    findings: [
      ...remarks.map(remarkAsFinding),
      ...findingsInRows(found.findings, draft),
      ...carried.findings,
      ...lint(draft, register, { ...aroundTheMeasures(found.findings), previous }),
    ],
  }
}

/** A plan that has to be found in the tables of a document. */
async function readTables(file: GivenFile): Promise<PlanInTables | Refusal> {
  const document = await readFile(file)
  if (isRefusal(document)) return document
  const found = findPlan(document)
  if (found.rows.length === 0) return refusalOf(found)
  return { found, carried: () => document.carried, remarks: document.remarks }
}

interface PlanInTables {
  readonly found: FoundPlan
  readonly carried: () => string | undefined
  readonly remarks: readonly Remark[]
}

const remarkAsFinding = (remark: Remark): Finding => ({ ...nowhere, ...remark, expected: '' })

/** A table that was left aside for what it is says more than that none was found. */
function refusalOf({ findings }: FoundPlan): Refusal {
  const aside = findings.find(({ rule, severity }) => rule === notAPlan && severity === 'warning')
  if (aside === undefined) return noPlanTable
  const { bg, en } = aside.message
  return {
    code: noPlanTable.code,
    message: { bg: `${bg} ${noPlanTable.message.bg}`, en: `${en} ${noPlanTable.message.en}` },
  }
}

const notAPlan = 'not-a-plan-table'

const noPlanTable: Refusal = {
  code: 'no-plan-table',
  message: {
    bg: 'В документа не е намерена таблица с мерки: търси се таблица, чийто заглавен ред назовава мярката и поне две от следните: индикатор или целева стойност, срок, отговорна институция.',
    en: 'No table of measures was found in the document: what is looked for is a table whose header names the measure and at least two of these: an indicator or target, a deadline, a responsible institution.',
  },
}
