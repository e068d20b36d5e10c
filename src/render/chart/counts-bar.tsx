import { add, compare, type Rational, rational, zero } from '../../core/base/rational.ts'
import { Chart, type ChartWords } from './chart.tsx'
import { type CountOfGroup, groupLooks } from './counted-groups.ts'
import { Label } from './label.tsx'
import type { Room } from './room.ts'
import { shareOfCount } from './scale.ts'
import { PartOfBar } from './texture.tsx'

/** A number is written over a part only where it finds room on a telephone. */
const roomForNumber = rational(1n, 20n)

/**
 * How many of all are where, as one bar, each group with its colour, its texture and its number.
 * Groups of nobody are left out; the shares are of the sum of all.
 */
export function CountsBar(props: {
  counts: readonly CountOfGroup[]
  room: Room
  /** In pixels, without the numbers. */
  height: number
  /** Numbers over the parts. */
  numbered: boolean
  words: ChartWords | null
}) {
  const { room, height, numbered, words } = props
  const top = numbered ? 20 : 0
  const counts = props.counts.filter(({ count }) => count > 0)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  let from: Rational = zero
  const parts = counts.map(({ group, count }) => {
    const share = shareOfCount(count, all)
    const part = { group, count, share, from, to: add(from, share) }
    from = part.to
    return part
  })
  return (
    <Chart room={room} height={height + top} words={words}>
      {parts.map((part) => (
        <PartOfBar
          key={part.group}
          from={part.from}
          to={part.to}
          y={top}
          height={height}
          room={room}
          {...groupLooks[part.group]}
        />
      ))}
      {parts.map((part) =>
        numbered && compare(part.share, roomForNumber) >= 0 ? (
          <Label key={part.group} at={part.from} y={14} runs="right" strong room={room}>
            {String(part.count)}
          </Label>
        ) : null,
      )}
    </Chart>
  )
}
