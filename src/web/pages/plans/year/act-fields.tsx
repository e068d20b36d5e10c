import type { Language } from '../../../../core/base/language.ts'
import type { FieldKit } from '../../../parts/field-kit.tsx'
import { yearWords } from '../../../words/year-words.ts'

/** The fields of the act by which something was decided. */
export const actFields = ['body', 'act', 'number', 'date'] as const

export function ActFields({ fields, language }: { fields: FieldKit; language: Language }) {
  const words = yearWords[language]
  return (
    <>
      {fields.text('body', words.body, '', { hint: words.bodyHint })}
      {fields.text('act', words.act, '', { hint: words.actHint })}
      {fields.text('number', words.number, '', { short: true })}
      {fields.text('date', words.date, '', { hint: words.dateHint, short: true })}
    </>
  )
}
