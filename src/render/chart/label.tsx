import { compare, type Rational, rational } from '../../core/base/rational.ts'
import { type Colour, paint } from './paint.ts'
import { across, type Room } from './room.ts'

/** Pixels between what a label speaks of and its first letter. */
const gap = 5

/**
 * Words at a place on the width, running away from the nearer end so that they stay inside: to the right
 * of a place on the left half, to the left of one on the right half; or as `runs` says.
 */
export function Label(props: {
  at: Rational
  /** The line on which the letters stand. */
  y: number
  runs?: 'right' | 'left' | 'inward'
  colour?: Colour
  strong?: boolean
  room: Room
  children: string
}) {
  const { at, y, colour = 'ink', strong, room, children } = props
  const { runs: wanted = 'inward' } = props
  const inward = compare(at, rational(1n, 2n)) > 0 ? 'left' : 'right'
  const runs = wanted === 'inward' ? inward : wanted
  return (
    <text
      x={across(at, room)}
      dx={runs === 'left' ? -gap : gap}
      y={y}
      text-anchor={runs === 'left' ? 'end' : undefined}
      font-weight={strong ? 700 : undefined}
      {...paint({ fill: colour })}
    >
      {children}
    </text>
  )
}
