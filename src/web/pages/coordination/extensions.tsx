import { formatDate, formatInstant } from '../../../core/base/format.ts'
import type { RoundDeadline } from '../../../store/round.reader.ts'
import type { Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'

/** How the deadline of a round was extended, and why; nothing where it never was. */
export function Extensions(props: { visit: Visit; deadlines: readonly RoundDeadline[] }) {
  const { visit, deadlines } = props
  const { language } = visit
  const words = coordinationWords[language]
  const extensions = deadlines.slice(1)
  if (extensions.length === 0) return null
  return (
    <div class="small">
      <p>{words.deadlines}</p>
      <ul class="plain stack-tight">
        {extensions.map(({ due, reason, by, at }) => (
          <li key={at}>
            {words.extendedTo(formatDate(due, language), by, formatInstant(at, language), reason)}
          </li>
        ))}
      </ul>
    </div>
  )
}
