import { confirmationOf } from '../../../core/report/entry-check.ts'
import { reportField } from '../../../core/report/report-fields.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import type { ReportPageProps } from './report-page.tsx'

/** The questions about an entry that looks unlike the past, and the box by which a person says that it is right. */
export function AskedAbout({
  visit,
  field,
  warnings,
  content,
}: ReportPageProps & { field: string }) {
  const { language } = visit
  const words = reportingWords[language]
  const asked = warnings.filter((each) => each.field === field)
  if (asked.length === 0) return null
  const name = reportField.sure(field)
  const confirmation = confirmationOf(field, warnings, content)
  return (
    <div class="asked stack-tight">
      {asked.map(({ code, message }) => (
        <p key={code}>{message[language]}</p>
      ))}
      <label class="box">
        <input
          type="checkbox"
          id={name}
          name={name}
          value={confirmation}
          checked={content.fields[name] === confirmation}
        />
        <span>{words.sure}</span>
      </label>
      <p class="hint">{words.sureHint}</p>
    </div>
  )
}
