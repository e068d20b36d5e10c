import type { Degree } from '../../../core/degree/verdict.ts'

const tones = {
  exceeded: 'met',
  met: 'met',
  partly: 'partly',
  'not-met': 'not',
  worsened: 'not',
  unknown: 'unknown',
} as const

/** The degree from 0 to 100 as a bar; the figure itself stands beside it in words. */
export function DegreeBar({ degree }: { degree: Degree }) {
  if (degree.degree === null) return null
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="4" />
      <rect class={tones[degree.verdict]} width={degree.degree} height="4" />
    </svg>
  )
}
