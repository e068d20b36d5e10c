import { one, zero } from '../../../core/base/rational.ts'
import { type CountedGroup, groupLooks } from '../../../render/chart/counted-groups.ts'
import { PartOfBar } from '../../../render/chart/texture.tsx'

/** A piece of a counts bar, beside the words that say what it means. */
export const Swatch = ({ group }: { group: CountedGroup }) => (
  <svg class="swatch" width="22" height="14" aria-hidden="true">
    <PartOfBar from={zero} to={one} y={0} height={14} room="fluid" {...groupLooks[group]} />
  </svg>
)
