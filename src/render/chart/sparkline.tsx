import {
  greatest,
  least,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../core/base/rational.ts'
import type { Accumulation } from '../../core/draft/accumulation.ts'
import { Chart, type ChartWords } from './chart.tsx'
import { paint } from './paint.ts'
import { across } from './room.ts'
import { shareOn } from './scale.ts'
import type { Point } from './series.ts'

const size = { width: 168, height: 44 }
/** Room around the line for the mark of its last point. */
const edge = 5

/**
 * The course of an indicator in small: values that add up as columns from zero, levels and shares as a
 * line. A period without a report is a gap, never a zero; the last value is marked.
 */
export function Sparkline(props: {
  points: readonly Point[]
  accumulates: Accumulation
  words: ChartWords
}) {
  const { points, accumulates, words } = props
  return (
    <Chart room={size.width} height={size.height} words={words}>
      {accumulates === 'sum' ? <Columns points={points} /> : <Line points={points} />}
    </Chart>
  )
}

interface Placed {
  readonly x: number
  /** Null in a gap. */
  readonly y: number | null
}

/** Pixels from the top; the greatest value is at the top edge, the least of `from` at the bottom one. */
function heights(points: readonly Point[], from: readonly Rational[]): (number | null)[] {
  const values = [...from, ...points.flatMap(({ value }) => (value === null ? [] : [value]))]
  const [low, high] = [values.reduce(least), values.reduce(greatest)]
  const isFlat = subtract(high, low).numerator === 0n
  const room = size.height - 2 * edge
  return points.map(({ value }) => {
    if (value === null) return null
    const share = isFlat ? rational(1n, 2n) : shareOn({ low, high }, value)
    return edge + room - Number(across(share, room))
  })
}

function Columns({ points }: { points: readonly Point[] }) {
  const tops = heights(points, [zero])
  const [ground] = heights([{ ...points[0], value: zero } as Point, ...points], [zero])
  const step = size.width / points.length
  const width = Math.min(step * 0.7, 28)
  const last = tops.findLastIndex((top) => top !== null)
  return (
    <>
      {tops.map((top, index) => {
        const x = round(index * step + (step - width) / 2)
        const base = ground ?? size.height - edge
        return top === null ? (
          <path
            key={points[index]?.period}
            d={`M${x} ${base}h${round(width)}`}
            fill="none"
            stroke-width="2"
            stroke-dasharray="2 3"
            {...paint({ stroke: 'line-strong' })}
          />
        ) : (
          <rect
            key={points[index]?.period}
            x={x}
            width={round(width)}
            y={round(Math.min(top, base - 1))}
            height={round(Math.max(Math.abs(base - top), 1))}
            {...paint({ fill: index === last ? 'accent' : 'line-strong' })}
          />
        )
      })}
    </>
  )
}

function Line({ points }: { points: readonly Point[] }) {
  const tops = heights(points, [])
  const step = (size.width - 2 * edge) / Math.max(points.length - 1, 1)
  const placed = tops.map((y, index): Placed => ({ x: edge + index * step, y }))
  const last = placed.findLast(({ y }) => y !== null)
  return (
    <>
      <path d={lineOf(placed)} fill="none" stroke-width="2" {...paint({ stroke: 'line-strong' })} />
      {placed.map(({ x, y }, index) =>
        y === null ? null : (
          <circle
            key={points[index]?.period}
            cx={round(x)}
            cy={round(y)}
            r={placed[index] === last ? 4.5 : 2}
            {...paint({ fill: placed[index] === last ? 'accent' : 'line-strong' })}
          />
        ),
      )}
    </>
  )
}

/** A new stroke begins after each gap. */
const lineOf = (placed: readonly Placed[]): string =>
  placed
    .flatMap(({ x, y }, index) =>
      y === null
        ? []
        : [`${(placed[index - 1]?.y ?? null) === null ? 'M' : 'L'}${round(x)} ${round(y)}`],
    )
    .join('')

const round = (pixels: number): number => Math.round(pixels * 100) / 100
