import type { Tally } from '../../../core/degree/plan-degrees.ts'

const width = 100
const height = 4

/**
 * Counts as one stacked bar: implemented, partly, not, unknown. It repeats what the sentence beside it
 * says in words, so it is hidden from those who listen.
 */
export function TallyBar({ tally }: { tally: Tally }) {
  const parts = [
    { tone: 'met', count: tally.implemented },
    { tone: 'partly', count: tally.partly },
    { tone: 'not', count: tally.notImplemented },
    { tone: 'unknown', count: tally.unknown },
  ].filter((part) => part.count > 0)
  let x = 0
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="track" width={width} height={height} />
      {parts.map((part) => {
        const share = (width * part.count) / tally.measures
        const rect = (
          <rect
            key={part.tone}
            class={part.tone}
            x={x.toFixed(2)}
            width={share.toFixed(2)}
            height={height}
          />
        )
        x += share
        return rect
      })}
    </svg>
  )
}
