import type { DraftIndicator } from '../../core/draft/draft.ts'

/** A letter with a digit tells like things apart: level A2 from level B1. */
const code = /(?<!\p{L})\p{Lu}\d{1,2}(?![\p{L}\p{N}])/gu

/** The baseline was printed for a thing with another code than the target's. */
export function namesOtherThing({ name, baseline, target }: DraftIndicator): boolean {
  if (baseline.note === null || !/\d/.test(baseline.note)) return false
  const before = codesIn(baseline.note)
  const after = codesIn(`${name} ${target.note ?? ''}`)
  return before.length > 0 && after.length > 0 && !before.some((each) => after.includes(each))
}

const codesIn = (text: string): string[] => [...text.matchAll(code)].map(([found]) => found)
