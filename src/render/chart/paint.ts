import type { Verdict } from '../../core/degree/verdict.ts'

/**
 * The colours of charts, each with one meaning. On a page a class says it, which follows the theme, the
 * printer and the colours that a reader forces; a file has the value itself, that of the light page. A
 * test compares the two.
 */
export const colours = {
  ink: '#1b2227',
  'ink-soft': '#52606a',
  line: '#d8d4c8',
  'line-strong': '#7d8790',
  surface: '#ffffff',
  sunken: '#efede6',
  accent: '#0b5563',
  'accent-soft': '#e2eff1',
  met: '#1c6f3f',
  'met-bar': '#2c8454',
  'met-soft': '#e1f1e7',
  partly: '#8a5a00',
  'partly-bar': '#c58414',
  'partly-soft': '#faefd6',
  not: '#ad2a1f',
  'not-bar': '#c0392b',
  'not-soft': '#fbe6e3',
  unknown: '#5a6570',
  'unknown-bar': '#6c7782',
  'unknown-soft': '#e9ebed',
} as const

export type Colour = keyof typeof colours

/** What a verdict looks like besides its word: the colours `met`, `met-soft` and so on. */
export type Tone = 'met' | 'partly' | 'not' | 'unknown'

const tones = {
  exceeded: 'met',
  met: 'met',
  partly: 'partly',
  'not-met': 'not',
  worsened: 'not',
  unknown: 'unknown',
  'carried-over': 'unknown',
  dropped: 'unknown',
} as const satisfies Record<Verdict, Tone>

export const toneOf = (verdict: Verdict): Tone => tones[verdict]

/** The class that gives a shape its colours: `<rect {...paint({ fill: 'met' })} />`. */
export const paint = ({ fill, stroke }: { fill?: Colour; stroke?: Colour }): { class: string } => ({
  class: [...(fill ? [`f-${fill}`] : []), ...(stroke ? [`s-${stroke}`] : [])].join(' '),
})

/** The same as attributes, for a file that has no style sheet: `fill="#1c6f3f"`. */
export const painted = (classes: string): string =>
  classes
    .split(' ')
    .flatMap((each) => {
      const [, kind, name] = /^([fs])-(.+)$/.exec(each) ?? []
      const colour = Object.entries(colours).find(([known]) => known === name)?.[1]
      return colour ? [`${kind === 'f' ? 'fill' : 'stroke'}="${colour}"`] : []
    })
    .join(' ')
