import { compare, one, type Rational, zero } from '../../core/base/rational.ts'
import { paint } from './paint.ts'
import { across, type Room } from './room.ts'

export interface Tick {
  readonly at: Rational
  readonly words: string
}

/** Small lines below a bar with their values; those at the ends stay inside. */
export function Axis(props: { ticks: readonly Tick[]; y: number; room: Room }) {
  const { ticks, y, room } = props
  return (
    <>
      {ticks.map(({ at, words }) => (
        <>
          <line
            x1={across(at, room)}
            x2={across(at, room)}
            y1={y}
            y2={y + 5}
            stroke-width="1"
            {...paint({ stroke: 'line-strong' })}
          />
          <text
            x={across(at, room)}
            y={y + 18}
            text-anchor={anchorOf(at)}
            {...paint({ fill: 'ink-soft' })}
          >
            {words}
          </text>
        </>
      ))}
    </>
  )
}

const anchorOf = (at: Rational): 'start' | 'middle' | 'end' =>
  compare(at, zero) <= 0 ? 'start' : compare(at, one) >= 0 ? 'end' : 'middle'
