import { type Decimal, toRational } from '../../core/base/decimal.ts'
import { formatPercent } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import { between, compare, one, type Rational, rational, zero } from '../../core/base/rational.ts'
import type { Interval } from '../../core/degree/interval.ts'
import { Axis } from './axis.tsx'
import { Chart, type ChartWords } from './chart.tsx'
import { Label } from './label.tsx'
import { paint } from './paint.ts'
import { across, type Room } from './room.ts'
import { percentScale, shareOn } from './scale.ts'
import { PartOfBar } from './texture.tsx'

/** The two labels keep at least this much of the width to themselves. */
const roomForLabel = rational(17n, 100n)
const rest = rational(83n, 100n)

const ticks: readonly Decimal[] = ['0', '50', '100'] as Decimal[]

/**
 * Where a percentage lies that is not wholly known, from "all unknown at 0" to "all unknown at 100": the
 * known part solid, what it may yet become striped, up to the line that it cannot pass.
 */
export function IntervalBand(props: {
  interval: Interval
  room: Room
  /** In pixels, without labels and axis. */
  height: number
  /** The ends above the band, an axis below it. */
  labelled: boolean
  words: ChartWords | null
  language: Language
}) {
  const { interval, room, height, labelled, words, language } = props
  const top = labelled ? 22 : 0
  const [low, high] = [interval.low, interval.high].map((end) =>
    shareOn(percentScale, toRational(end)),
  ) as [Rational, Rational]
  const known = compare(low, high) === 0
  const common = { y: top, height, room }
  return (
    <Chart room={room} height={top + height + (labelled ? 22 : 0)} words={words}>
      <rect
        x="0"
        y={top}
        width={across(one, room)}
        height={height}
        {...paint({ fill: 'sunken' })}
      />
      <PartOfBar
        {...common}
        from={zero}
        to={low}
        texture="solid"
        colour="accent"
        ground="surface"
      />
      {known ? null : (
        <PartOfBar
          {...common}
          from={low}
          to={high}
          texture="striped"
          colour="accent"
          ground="surface"
        />
      )}
      {labelled ? (
        <>
          <Label
            at={known ? low : between(low, roomForLabel, rest)}
            y={15}
            runs={known ? 'inward' : 'left'}
            strong
            room={room}
          >
            {formatPercent(interval.low, language, 1)}
          </Label>
          {known ? null : (
            <Label at={between(high, roomForLabel, rest)} y={15} runs="right" strong room={room}>
              {formatPercent(interval.high, language, 1)}
            </Label>
          )}
          <Axis
            ticks={ticks.map((tick) => ({
              at: shareOn(percentScale, toRational(tick)),
              words: formatPercent(tick, language),
            }))}
            y={top + height}
            room={room}
          />
        </>
      ) : null}
    </Chart>
  )
}
