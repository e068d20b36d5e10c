import type { Refusal } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { Remark } from './document.ts'
import { isDataPackage, readDataPackage } from './open-data/read-data-package.ts'
import type { GivenFile } from './read-file.ts'
import { isStratml, readStratml } from './stratml/read-stratml.ts'
import type { FoundPlan } from './tables/find-plan.ts'

/** A plan from a file that says itself which words are whose: no table has to be understood. */
export interface StructuredPlan {
  readonly found: FoundPlan
  /** The draft that the file carries beside its words, as text; made from the draft that the words give where it says less. */
  readonly carried: (read: Draft) => string
  readonly remarks?: readonly Remark[]
}

/** A data package of ours or a plan in StratML; undefined of any other file. */
export async function readStructuredPlan(
  file: GivenFile,
): Promise<StructuredPlan | Refusal | undefined> {
  if (isStratml(file.bytes)) return await readStratml(file.bytes)
  return (await isDataPackage(file.bytes)) ? await readDataPackage(file.bytes) : undefined
}
