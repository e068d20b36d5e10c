import type { Refusal } from '../../core/base/refusal.ts'
import { cellKeys, type Draft, type MeasureText } from '../../core/draft/draft.ts'
import { draftOfPlan } from '../../core/plan/draft-of-plan.ts'
import { refusalIn, refused } from '../package/refusals.ts'
import { type GuardedZip, openGuardedZip } from '../package/zip-guard.ts'
import type { StructuredPlan } from '../structured-plan.ts'
import { foldText } from '../tables/fold-text.ts'
import { planOfTables } from './plan-of-tables.ts'
import { readTables } from './read-tables.ts'

const descriptor = 'datapackage.json'
const longestDescriptor = 1024 * 1024

/** Whether it is a zip with the description of a data package in it; what breaks off on the way is none. */
export async function isDataPackage(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  try {
    return (await openGuardedZip(bytes)).names.includes(descriptor)
  } catch (error) {
    refusalIn(error)
    return false
  }
}

/**
 * The plan in a data package of ours. Its words are read as those of any document, and what it says of their
 * meaning is carried beside them: wherever that is not what the words say, a person is asked.
 */
export async function readDataPackage(bytes: Uint8Array): Promise<StructuredPlan | Refusal> {
  try {
    const zip = await openGuardedZip(bytes)
    const [described, tables] = [await readDescriptor(zip), await readTables(zip)]
    const plan = await planOfTables(described, tables)
    const draft = folded(draftOfPlan(plan, plan.language))
    const { title, year, language, goals, glossary, declaredMeasureCount } = draft
    return {
      found: {
        ...{ title, year, language, goals, glossary, declaredMeasureCount },
        rows: draft.measures.map(({ position, number, goal, text }, index) => ({
          ...{ position, number, goal, text, moneyWith: [] },
          source: { table: 1, row: index + 2 },
        })),
        findings: [],
      },
      carried: () => JSON.stringify(draft),
    }
  } catch (error) {
    return refusalIn(error)
  }
}

async function readDescriptor(zip: GuardedZip): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of zip.read(descriptor) ?? []) {
    length += chunk.length
    if (length > longestDescriptor) throw refused('document-too-large')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    throw refused('damaged-file')
  }
}

/** The words as every reader gives them. */
const folded = (draft: Draft): Draft => ({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    text: Object.fromEntries(
      cellKeys.map((cell) => [cell, foldText(measure.text[cell])]),
    ) as MeasureText,
  })),
})
