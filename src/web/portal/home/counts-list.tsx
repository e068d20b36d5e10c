import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { groupsOf } from '../../../render/chart/counted-groups.ts'
import { countedGroup } from '../../../render/words/group-words.ts'
import { Swatch } from '../../parts/plan/swatch.tsx'

/** The counts of a bar, each by its number, its texture and its word. */
export const CountsList = (props: {
  tally: Tally
  language: Language
  /** Without those that there are none of. */
  short?: boolean
}) => (
  <ul class="plain counts">
    {groupsOf(props.tally)
      .filter(({ count }) => count > 0 || !props.short)
      .map(({ group, count }) => (
        <li key={group}>
          <Swatch group={group} />
          <strong class="count">{count}</strong>
          <span>{countedGroup(group, count, props.language)}</span>
        </li>
      ))}
  </ul>
)
