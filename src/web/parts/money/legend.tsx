import type { Language } from '../../../core/base/language.ts'
import { one, zero } from '../../../core/base/rational.ts'
import { type MoneyPart, moneyLooks } from '../../../render/chart/money-bar.tsx'
import { PartOfBar } from '../../../render/chart/texture.tsx'
import { moneyPageWords } from '../../words/money-words.ts'

/** What the parts of a money bar mean. */
export const MoneyLegend = (props: { parts: readonly MoneyPart[]; language: Language }) => (
  <ul class="plain legend small">
    {props.parts.map((part) => (
      <li key={part} class="legend-entry">
        <svg class="swatch" width="22" height="14" aria-hidden="true">
          <PartOfBar from={zero} to={one} y={0} height={14} room="fluid" {...moneyLooks[part]} />
        </svg>
        <span>{moneyPageWords[props.language].parts[part]}</span>
      </li>
    ))}
  </ul>
)
