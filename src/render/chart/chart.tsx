import type { ComponentChildren } from 'preact'
import type { Room } from './room.ts'

/** A chart in words: its name, and all that can be read off it. */
export interface ChartWords {
  readonly title: string
  readonly description: string
}

/**
 * The frame of every chart: who cannot see it hears its title and description. Without words it repeats
 * the sentence beside it and is passed over.
 */
export function Chart(props: {
  room: Room
  /** In pixels. */
  height: number
  words: ChartWords | null
  children: ComponentChildren
}) {
  const { room, height, words, children } = props
  const size =
    room === 'fluid'
      ? { width: '100%', height }
      : {
          xmlns: 'http://www.w3.org/2000/svg',
          width: room,
          height,
          viewBox: `0 0 ${room} ${height}`,
        }
  if (words === null) {
    return (
      <svg class="chart" {...size} aria-hidden="true">
        {children}
      </svg>
    )
  }
  return (
    <svg class="chart" {...size} role="img">
      <title>{words.title}</title>
      <desc>{words.description}</desc>
      {children}
    </svg>
  )
}
