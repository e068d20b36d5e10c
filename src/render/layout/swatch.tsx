import type { VNode } from 'preact'
import { one, zero } from '../../core/base/rational.ts'
import { Chart } from '../chart/chart.tsx'
import type { GroupLook } from '../chart/counted-groups.ts'
import { PartOfBar } from '../chart/texture.tsx'
import type { PictureSize } from './document.ts'

export const swatchSize: PictureSize = { width: 22, height: 12 }

/** What a part of a bar looks like, for its legend: nothing to read aloud, the words stand beside it. */
export const swatch = (look: GroupLook): VNode => (
  <Chart room={swatchSize.width} height={swatchSize.height} words={null}>
    <PartOfBar
      from={zero}
      to={one}
      y={0}
      height={swatchSize.height}
      room={swatchSize.width}
      {...look}
    />
  </Chart>
)
