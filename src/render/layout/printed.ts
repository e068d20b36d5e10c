import type { PlanLanguage } from '../../core/base/language.ts'

/** Words to print, with their language, so that what is not in the document's own says so. */
export interface Printed {
  readonly text: string
  readonly language: PlanLanguage
}
