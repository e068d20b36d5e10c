import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'
import { type CellKey, cellKeys, type MeasureText } from '../draft/draft.ts'
import { type Opinion, type Proposals, type Stance, stances } from './opinion.ts'

/** The fields of the form by which an institution answers on one measure, as they were typed. */
export interface RawOpinion {
  readonly stance: string
  readonly remark: string
  /** The words of the cells as they stand in the form; a form may show only some of them. */
  readonly cells: Readonly<Partial<Record<CellKey, string>>>
}

export const longestRemark = 4000
const longestProposal = 10_000

/**
 * An opinion as typed into a form, or what is too long in it. What is still missing is told when it is
 * sent: nothing that was typed is lost before. Words that are those of the draft propose nothing.
 */
export function parseTypedOpinion(raw: RawOpinion, text: MeasureText): Opinion | Refusal[] {
  const remark = typedText(raw.remark)
  const proposals: Proposals = Object.fromEntries(
    cellKeys.flatMap((cell) => {
      const typed = raw.cells[cell]
      if (typed === undefined) return []
      const words = typedText(typed)
      return words === typedText(text[cell]) ? [] : [[cell, words]]
    }),
  )
  const refusals = [
    ...tooLong('remark', remark, longestRemark),
    ...cellKeys.flatMap((cell) => tooLong(cell, proposals[cell] ?? '', longestProposal)),
  ]
  return refusals.length > 0 ? refusals : { stance: stanceIn(raw.stance), remark, proposals }
}

const stanceIn = (typed: string): Stance | null => stances.find((each) => each === typed) ?? null

/** What an institution says of the plan as a whole, or that it is too long. */
export function parseTypedPlanRemark(typed: string): Opinion | Refusal[] {
  const remark = typedText(typed)
  const refusals = tooLong('remark', remark, longestRemark)
  return refusals.length > 0 ? refusals : { stance: null, remark, proposals: {} }
}

const tooLong = (field: string, text: string, longest: number): Refusal[] =>
  [...text].length <= longest ? [] : [{ code: 'field-too-long', field, message: shorten(longest) }]

const shorten = (longest: number): InBothLanguages => ({
  bg: `Съкратете текста до ${longest} знака.`,
  en: `Shorten the text to ${longest} characters.`,
})
