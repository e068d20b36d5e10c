import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { ReportStep } from '../../../store/measure-report.reader.ts'

/** What the secretariat said to a field whenever the report was returned, the last first. */
export function RemarksBeside(props: {
  steps: readonly ReportStep[]
  field: string
  language: Language
}) {
  const { steps, field, language } = props
  const said = steps.filter(({ remarks }) => remarks[field] !== undefined).toReversed()
  if (said.length === 0) return null
  return (
    <ul class="plain remarks">
      {said.map(({ remarks, madeBy, madeAt }) => (
        <li key={madeAt}>
          <span class="small soft">
            {madeBy}, {formatInstant(madeAt, language)}
          </span>
          <p class="words">{remarks[field]}</p>
        </li>
      ))}
    </ul>
  )
}
