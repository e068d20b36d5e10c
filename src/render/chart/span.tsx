import {
  between,
  greatest,
  least,
  one,
  type Rational,
  subtract,
  zero,
} from '../../core/base/rational.ts'
import { type Colour, paint } from './paint.ts'
import { across, type Room } from './room.ts'

/** A box between two shares, whichever comes first, as far as it is in view. */
export function Span(props: {
  from: Rational
  to: Rational
  y: number
  height: number
  colour: Colour
  room: Room
}) {
  const { y, height, colour, room } = props
  const [a, b] = [between(props.from, zero, one), between(props.to, zero, one)]
  const from = least(a, b)
  return (
    <rect
      x={across(from, room)}
      width={across(subtract(greatest(a, b), from), room)}
      y={y}
      height={height}
      {...paint({ fill: colour })}
    />
  )
}
