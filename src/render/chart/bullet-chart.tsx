import {
  absolute,
  between,
  compare,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../core/base/rational.ts'
import { bulletScale } from './bullet-scale.ts'
import { Chart, type ChartWords } from './chart.tsx'
import { Label } from './label.tsx'
import type { Bounds, Measurable } from './measurable.ts'
import { paint, type Tone } from './paint.ts'
import { Placed } from './placed.tsx'
import { across, type Room } from './room.ts'
import { type Scale, shareOn } from './scale.ts'
import { Span } from './span.tsx'

const bar = { y: 30, height: 18 }
const zone = { y: 22, height: 34 }
/** Baselines of the letters below the bar: of the actual value, and of the baseline where they would meet. */
const below = { first: 72, second: 92 }

/** What stands beside the marks of a bullet chart, in the reader's language. */
export interface BulletLabels {
  readonly actual: string
  readonly baseline: string
  readonly target: string
}

/**
 * One indicator on one line: the actual value as a bar, the baseline as a tick, the target as a line with
 * the side on which it is met shaded, so that "at most" shows as a ceiling and "between" as a range.
 */
export function BulletChart(props: {
  of: Measurable
  tone: Tone
  labels: BulletLabels
  room: Room
  words: ChartWords
}) {
  const { tone, labels, room, words } = props
  const { bounds, start, actual, projection } = props.of
  const scale = bulletScale(props.of)
  const baseline = props.of.baseline === null ? null : shareOn(scale, props.of.baseline)
  const end = actual === null ? null : shareOn(scale, actual)
  const crowded = baseline !== null && end !== null && !fitBeside(baseline, end, labels)
  const target = shareOn(scale, bounds.kind === 'at-most' ? bounds.high : bounds.low)
  return (
    <Chart room={room} height={(crowded ? below.second : below.first) + 6} words={words}>
      <Span from={zero} to={one} {...bar} colour="sunken" room={room} />
      <TargetZone bounds={bounds} scale={scale} room={room} />
      {end === null ? null : (
        <ActualBar
          start={shareOn(scale, start)}
          end={end}
          tone={tone}
          label={labels.actual}
          room={room}
        />
      )}
      {baseline === null ? null : (
        <>
          <Upright
            at={baseline}
            from={bar.y - 3}
            to={bar.y + bar.height + 9}
            width={2}
            room={room}
          />
          <Label
            at={baseline}
            y={crowded ? below.second : below.first}
            colour="ink-soft"
            room={room}
          >
            {labels.baseline}
          </Label>
        </>
      )}
      {projection === null ? null : (
        <ProjectionRange
          from={shareOn(scale, projection.low)}
          to={shareOn(scale, projection.high)}
          room={room}
        />
      )}
      <TargetLines bounds={bounds} scale={scale} room={room} />
      <Label at={target} y={14} strong room={room}>
        {labels.target}
      </Label>
    </Chart>
  )
}

function Upright(props: { at: Rational; from: number; to: number; width: number; room: Room }) {
  const x = across(props.at, props.room)
  return (
    <line
      x1={x}
      x2={x}
      y1={props.from}
      y2={props.to}
      stroke-width={props.width}
      {...paint({ stroke: 'ink' })}
    />
  )
}

function TargetZone({ bounds, scale, room }: { bounds: Bounds; scale: Scale; room: Room }) {
  const [low, high] = [shareOn(scale, bounds.low), shareOn(scale, bounds.high)]
  const sides = {
    'at-least': [low, one],
    'at-most': [zero, high],
    between: [low, high],
    exactly: [low, low],
  } as const
  const [from, to] = sides[bounds.kind]
  return <Span from={from} to={to} {...zone} colour="met-soft" room={room} />
}

/** The line of the target, with a small roof over the side on which it is met. */
function TargetLines({ bounds, scale, room }: { bounds: Bounds; scale: Scale; room: Room }) {
  const ends = bounds.kind === 'between' ? [bounds.low, bounds.high] : [bounds.low]
  const roof = { 'at-least': [8], 'at-most': [-8], exactly: [], between: [8, -8] }[bounds.kind]
  return (
    <>
      {ends.map((end, index) => {
        const at = shareOn(scale, end)
        const to = roof[index]
        return (
          <Placed key={index} at={at} y={zone.y} room={room}>
            <path
              d={`M0 0V${zone.height}${to ? `M0 1.5H${to}M0 ${zone.height - 1.5}H${to}` : ''}`}
              fill="none"
              stroke-width="3"
              {...paint({ stroke: 'ink' })}
            />
          </Placed>
        )
      })}
    </>
  )
}

/** What may be expected: a light range between two ends, across the lower half of the bar. */
function ProjectionRange({ from, to, room }: { from: Rational; to: Rational; room: Room }) {
  const y = bar.y + bar.height / 2
  return (
    <>
      <Span from={from} to={to} y={y - 4} height={8} colour="accent-soft" room={room} />
      <Span from={from} to={to} y={y - 1} height={2} colour="accent" room={room} />
      {[from, to].map((end, index) => (
        <Placed key={index === 0 ? 'low' : 'high'} at={between(end, zero, one)} y={y} room={room}>
          <path d="M0 -6V6" fill="none" stroke-width="2.5" {...paint({ stroke: 'accent' })} />
        </Placed>
      ))}
    </>
  )
}

/** How much of the narrowest chart that is drawn, on a telephone, a letter of a label takes. */
const widthOfLetter = rational(26n, 1000n)

/**
 * Two labels on one line run towards each other, so that they meet unless there is room for both between
 * their marks.
 */
function fitBeside(a: Rational, b: Rational, labels: BulletLabels): boolean {
  const apart = absolute(subtract(a, b))
  const letters = rational(BigInt(labels.actual.length + labels.baseline.length + 1))
  return (
    compare(apart, rational(7n, 10n)) >= 0 && compare(apart, multiply(letters, widthOfLetter)) >= 0
  )
}

/** The bar, its value inside where it is long enough, and an arrow where it leads out of view. */
function ActualBar(props: {
  start: Rational
  end: Rational
  tone: Tone
  label: string
  room: Room
}) {
  const { start, end, tone, label, room } = props
  const beyond = compare(end, one) > 0 ? 'right' : compare(end, zero) < 0 ? 'left' : null
  const at = between(end, zero, one)
  return (
    <>
      <Span from={start} to={end} {...bar} colour={`${tone}-bar`} room={room} />
      {compare(start, end) === 0 ? (
        <Upright at={at} from={bar.y} to={bar.y + bar.height} width={3} room={room} />
      ) : null}
      {beyond ? (
        <Placed at={at} y={bar.y} room={room}>
          <path
            d={beyond === 'right' ? 'M-14 3l10 6l-10 6z' : 'M14 3l-10 6l10 6z'}
            {...paint({ fill: 'surface' })}
          />
        </Placed>
      ) : null}
      <Label at={at} y={below.first} strong colour={tone} room={room}>
        {label}
      </Label>
    </>
  )
}
