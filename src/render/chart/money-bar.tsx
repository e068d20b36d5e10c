import { type Decimal, toRational } from '../../core/base/decimal.ts'
import {
  compare,
  divide,
  greatest,
  least,
  one,
  type Rational,
  zero,
} from '../../core/base/rational.ts'
import { Chart, type ChartWords } from './chart.tsx'
import type { GroupLook } from './counted-groups.ts'
import { Label } from './label.tsx'
import { paint } from './paint.ts'
import { across, type Room } from './room.ts'
import { shareOfCount } from './scale.ts'
import { PartOfBar } from './texture.tsx'

/** What the parts of a money bar look like, here and in their legend. */
export const moneyLooks = {
  countedOnce: { texture: 'solid', colour: 'accent', ground: 'accent-soft' },
  printedTwice: { texture: 'dotted', colour: 'accent', ground: 'surface' },
  withAmount: { texture: 'solid', colour: 'accent', ground: 'accent-soft' },
  partly: { texture: 'half', colour: 'accent', ground: 'accent-soft' },
  undetermined: { texture: 'striped', colour: 'unknown-bar', ground: 'surface' },
  spent: { texture: 'solid', colour: 'accent', ground: 'accent-soft' },
  committed: { texture: 'half', colour: 'accent', ground: 'accent-soft' },
  overspent: { texture: 'crossed', colour: 'not-bar', ground: 'not-soft' },
  free: { texture: 'outline', colour: 'line-strong', ground: 'surface' },
} as const satisfies Record<string, GroupLook>

export type MoneyPart = keyof typeof moneyLooks

interface Piece {
  readonly part: MoneyPart
  readonly from: Rational
  readonly to: Rational
}

/**
 * A plan's money as two bars. The upper one has amounts for its scale: what is counted once, and what is
 * printed besides. The lower one counts measures, because money that nobody has determined has no
 * length: with an amount, with an amount and a source without one, and, hatched, with none.
 */
export function MoneyBar(props: {
  /** In euro; null where the plan prints no amount. */
  asWritten: Decimal | null
  countedOnce: Decimal | null
  withAmount: number
  partlyUndetermined: number
  undetermined: number
  /** null in a picture, which holds no words: what they say stands beside it. */
  labels: {
    readonly money: string
    readonly measures: string
    readonly undetermined: string
  } | null
  room: Room
  words: ChartWords | null
}) {
  const { withAmount, partlyUndetermined, undetermined, labels, room, words } = props
  const amounts = amountPieces(props.countedOnce, props.asWritten)
  const all = withAmount + undetermined
  const known = shareOfCount(withAmount - partlyUndetermined, all)
  const named = shareOfCount(withAmount, all)
  const measures: Piece[] = [
    { part: 'withAmount', from: zero, to: known },
    { part: 'partly', from: known, to: named },
    { part: 'undetermined', from: named, to: one },
  ]
  const above = labels ? 20 : 0
  const lower = amounts.length > 0 ? above + (labels ? 38 : 30) : 0
  return (
    <Chart room={room} height={lower + above + 24} words={words}>
      {labels && amounts.length > 0 ? (
        <Label at={zero} y={14} runs="right" strong room={room}>
          {labels.money}
        </Label>
      ) : null}
      <Pieces pieces={amounts} y={above} height={24} room={room} />
      {labels ? (
        <>
          <Label at={zero} y={lower + 14} runs="right" room={room}>
            {labels.measures}
          </Label>
          <Label at={one} y={lower + 14} runs="left" room={room}>
            {labels.undetermined}
          </Label>
        </>
      ) : null}
      <Pieces pieces={all === 0 ? [] : measures} y={lower + above} height={24} room={room} />
    </Chart>
  )
}

function amountPieces(countedOnce: Decimal | null, asWritten: Decimal | null): Piece[] {
  if (countedOnce === null || asWritten === null) return []
  const [counted, written] = [toRational(countedOnce), toRational(asWritten)]
  if (written.numerator <= 0n) return []
  const end = least(divide(counted, written), one)
  return [
    { part: 'countedOnce', from: zero, to: end },
    { part: 'printedTwice', from: end, to: one },
  ]
}

/**
 * Planned, committed and spent on one scale: spent solid, what is committed beyond it half, what is free
 * empty, and crossed whatever is spent beyond the plan, whose end is a line. Where no plan names an
 * amount, what could be spent is hatched.
 */
export function SpendingBar(props: {
  /** In euro; null where nothing says. */
  planned: Decimal | null
  committed: Decimal | null
  spent: Decimal | null
  height: number
  room: Room
  words: ChartWords | null
}) {
  const { height, room, words } = props
  const [planned, committed, spent] = amountsOf(props.planned, props.committed, props.spent)
  const pieces = spendingPieces(planned, committed ?? zero, spent ?? zero)
  const limit = planned && shareOf(planned, greatest(spent ?? zero, committed ?? zero))
  return (
    <Chart room={room} height={height + 8} words={words}>
      <Pieces pieces={pieces} y={4} height={height} room={room} />
      {limit ? (
        <line
          x1={across(limit, room)}
          x2={across(limit, room)}
          y1={0}
          y2={height + 8}
          stroke-width="2"
          {...paint({ stroke: 'ink' })}
        />
      ) : null}
    </Chart>
  )
}

/** Below zero, where money came back, a bar has no length. */
const amountsOf = (...amounts: readonly (Decimal | null)[]): readonly (Rational | undefined)[] =>
  amounts.map((amount) => (amount === null ? undefined : greatest(toRational(amount), zero)))

/** The parts of which such a bar is made, for its legend. */
export function partsOfSpending(
  ...reported: readonly [planned: Decimal | null, committed: Decimal | null, spent: Decimal | null]
): readonly MoneyPart[] {
  const [planned, committed, spent] = amountsOf(...reported)
  return spendingPieces(planned, committed ?? zero, spent ?? zero)
    .filter(isSeen)
    .map(({ part }) => part)
}

/** A part without length is not drawn. */
const isSeen = ({ from, to }: Piece): boolean => compare(from, to) !== 0

function spendingPieces(
  planned: Rational | undefined,
  committed: Rational,
  spent: Rational,
): Piece[] {
  const used = greatest(committed, spent)
  if (planned === undefined) {
    // Half of the bar for what is known, so that the hatched rest says that the end is not.
    const scale = used.numerator === 0n ? one : { ...used, numerator: 2n * used.numerator }
    return [
      { part: 'spent', from: zero, to: divide(spent, scale) },
      { part: 'committed', from: divide(spent, scale), to: divide(used, scale) },
      { part: 'undetermined', from: divide(used, scale), to: one },
    ]
  }
  const whole = greatest(planned, used)
  if (whole.numerator === 0n) return [{ part: 'free', from: zero, to: one }]
  const at = (amount: Rational) => divide(amount, whole)
  const within = least(spent, planned)
  return [
    { part: 'spent', from: zero, to: at(within) },
    { part: 'overspent', from: at(within), to: at(spent) },
    { part: 'committed', from: at(spent), to: at(used) },
    { part: 'free', from: at(used), to: one },
  ]
}

const shareOf = (planned: Rational, used: Rational): Rational | undefined => {
  const whole = greatest(planned, used)
  return whole.numerator === 0n ? undefined : divide(planned, whole)
}

const Pieces = (props: { pieces: readonly Piece[]; y: number; height: number; room: Room }) => (
  <>
    {props.pieces.filter(isSeen).map(({ part, from, to }) => (
      <PartOfBar
        key={part}
        from={from}
        to={to}
        y={props.y}
        height={props.height}
        room={props.room}
        {...moneyLooks[part]}
      />
    ))}
  </>
)
