import type { Language } from '../../../core/base/language.ts'
import type { ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { Amount } from './amount.tsx'

/** An amount in a table, with the head of its column; a dash where there is none, which lines on a phone leave out. */
export const AmountCell = (props: {
  of: ShownAmounts | undefined
  head: string
  language: Language
}) =>
  !props.of || props.of.euro === null ? (
    <td class="number none">—</td>
  ) : (
    <td class="number amount" data-head={props.head}>
      <span>
        <Amount of={props.of} language={props.language} />
      </span>
    </td>
  )
