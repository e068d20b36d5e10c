import { isRefusal, type Refusal } from '../../core/base/refusal.ts'
import { tableAnchor } from '../../core/report/form-facts.ts'
import type { FormRemark, GivenForm } from '../../core/report/given-form.ts'
import { kindOfPackage } from '../package/kind-of-package.ts'
import { assertNoMacros } from '../package/no-macros.ts'
import { refusalIn } from '../package/refusals.ts'
import { openGuardedZip } from '../package/zip-guard.ts'
import { readOdsWorkbook } from '../sheet/ods/workbook.ts'
import type { Sheet, Workbook } from '../sheet/sheet.ts'
import { readXlsxWorkbook } from '../sheet/xlsx/workbook.ts'
import { filledTable } from './filled-table.ts'
import { hiddenFacts, isHiddenFacts } from './hidden-facts.ts'
import { formRefusals } from './refusals.ts'

/** Larger than any form, with room for what a program adds when it saves. */
export const largestForm = 5 * 1024 * 1024

/**
 * Reads a form of reports as it came back, whichever program has saved it since: its sheets are known by
 * what their hidden cells say, whatever they are called now and wherever their rows stand.
 */
export async function readReportForm(bytes: Uint8Array): Promise<GivenForm | Refusal> {
  if (bytes.length > largestForm) return formRefusals.tooLarge
  const workbook = await readWorkbook(bytes)
  if (isRefusal(workbook)) return workbook
  const hidden = workbook.sheets.find(isHiddenFacts)
  if (!hidden) return formRefusals.notForm
  const facts = hiddenFacts(hidden)
  if (facts === null) return formRefusals.factsChanged
  const tables = workbook.sheets.map((sheet) => ({ sheet, table: filledTable(sheet, facts) }))
  const found = tables.flatMap(({ table }) => table ?? [])
  const others = tables.filter(({ sheet, table }) => table === null && sheet !== hidden)
  return {
    facts,
    rows: found.flatMap(({ rows }) => rows),
    remarks: [
      ...others.flatMap(({ sheet }) => otherSheet(sheet)),
      ...found.flatMap((each) => each.remarks),
    ],
  }
}

const openSpreadsheet = 'application/vnd.oasis.opendocument.spreadsheet'

async function readWorkbook(bytes: Uint8Array): Promise<Workbook | Refusal> {
  try {
    const zip = await openGuardedZip(bytes)
    await assertNoMacros(zip)
    const { kind, main, mediaType } = await kindOfPackage(zip)
    if (mediaType === openSpreadsheet) return await readOdsWorkbook(zip, true)
    if (kind !== 'workbook') return formRefusals.notWorkbook
    return await readXlsxWorkbook(zip, main, true)
  } catch (error) {
    const refusal = refusalIn(error)
    return refusal.code === 'not-a-word-document' ? formRefusals.notWorkbook : refusal
  }
}

/** A sheet that people added is left out; the one with the instructions is ours and says so by its anchor. */
const otherSheet = (sheet: Sheet): FormRemark[] =>
  sheet.rows.length === 0 || isInstructions(sheet)
    ? []
    : [{ code: 'other-sheet', place: null, seen: sheet.name }]

const isInstructions = ({ rows }: Sheet): boolean =>
  rows.some(({ cells }) => cells.some(({ text }) => text === instructionsAnchor))

const instructionsAnchor = tableAnchor('instructions')
