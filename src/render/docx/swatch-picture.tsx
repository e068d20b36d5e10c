import type { ImageRun } from 'docx'
import { one, zero } from '../../core/base/rational.ts'
import { Chart } from '../chart/chart.tsx'
import type { GroupLook } from '../chart/counted-groups.ts'
import { PartOfBar } from '../chart/texture.tsx'
import { pictureOf } from './picture.ts'

const size = { width: 22, height: 12 }

/** What a part of a bar looks like, for its legend: nothing to read aloud, the words stand beside it. */
export const swatchPicture = (look: GroupLook, id: number): ImageRun =>
  pictureOf(
    <Chart room={size.width} height={size.height} words={null}>
      <PartOfBar from={zero} to={one} y={0} height={size.height} room={size.width} {...look} />
    </Chart>,
    size,
    { title: '', description: '' },
    id,
  )
