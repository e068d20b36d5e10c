import { type Rational, subtract } from '../../core/base/rational.ts'
import { type Colour, paint } from './paint.ts'
import { across, type Room } from './room.ts'

/**
 * What tells the parts of a bar apart without any colour: full, the lower half full, empty, striped
 * (undetermined), dotted, crossed by a line, full at its foot only.
 */
export type Texture = 'solid' | 'half' | 'outline' | 'striped' | 'dotted' | 'crossed' | 'low'

export interface Part {
  /** Where it begins and ends, as shares of the width. */
  readonly from: Rational
  readonly to: Rational
  readonly y: number
  readonly height: number
  readonly texture: Texture
  readonly colour: Colour
  /** What shows between stripes and dots. */
  readonly ground: Colour
  readonly room: Room
}

/** One part of a bar. */
export function PartOfBar(part: Part) {
  const { from, to, y, height, texture, colour, ground, room } = part
  const place = { x: across(from, room), width: across(subtract(to, from), room) }
  const box = { ...place, y, height }
  if (texture === 'solid') return <rect {...box} {...paint({ fill: colour })} />
  return (
    <>
      <rect {...box} {...paint({ fill: ground })} />
      {texture === 'half' ? (
        <rect {...place} y={y + height / 2} height={height / 2} {...paint({ fill: colour })} />
      ) : null}
      {texture === 'low' ? (
        <rect {...place} y={y + height - 4} height={4} {...paint({ fill: colour })} />
      ) : null}
      {texture === 'striped' ? <Stripes {...part} /> : null}
      {texture === 'dotted' ? <Middle {...part} dashes="0 6" width={3.2} /> : null}
      {texture === 'crossed' ? <Middle {...part} width={1.5} /> : null}
      <rect {...box} fill="none" {...paint({ stroke: colour })} stroke-width="1" />
    </>
  )
}

/** A line along the middle; with dashes of no length it is a row of dots. */
function Middle({
  from,
  to,
  y,
  height,
  colour,
  room,
  dashes,
  width,
}: Part & { dashes?: string; width: number }) {
  const middle = y + height / 2
  return (
    <line
      x1={across(from, room)}
      x2={across(to, room)}
      y1={middle}
      y2={middle}
      stroke-dasharray={dashes}
      stroke-dashoffset={dashes ? -3 : undefined}
      stroke-linecap={dashes ? 'round' : undefined}
      stroke-width={width}
      {...paint({ stroke: colour })}
    />
  )
}

/**
 * Slanting stripes. On a page, where nobody knows how many pixels there are, they are the dashes of a
 * line as thick as the bar, slanted and cut off at its ends; a pattern would need a name of its own on
 * the page. In a file each stripe is drawn, because not every office program knows how to cut off.
 */
function Stripes({ from, to, y, height, colour, room }: Part) {
  if (room !== 'fluid') {
    const d = stripes(Number(across(from, room)), Number(across(to, room)), y, height)
    return <path d={d} fill="none" stroke-width="1.6" {...paint({ stroke: colour })} />
  }
  return (
    <svg
      x={across(from, room)}
      width={across(subtract(to, from), room)}
      y={y}
      height={height}
      aria-hidden="true"
    >
      <line
        x2="900%"
        y1={height / 2}
        y2={height / 2}
        stroke-width={height}
        stroke-dasharray="2.2 4.8"
        transform="skewX(-45)"
        {...paint({ stroke: colour })}
      />
    </svg>
  )
}

/** Lines from lower left to upper right, seven pixels apart, each ending at the sides of the box. */
export function stripes(left: number, right: number, top: number, height: number): string {
  const bottom = top + height
  const lines: string[] = []
  for (let foot = left + 3 - height; foot < right; foot += 7) {
    const [x1, x2] = [Math.max(foot, left), Math.min(foot + height, right)]
    const [y1, y2] = [bottom - (x1 - foot), bottom - (x2 - foot)]
    lines.push(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`)
  }
  return lines.join('')
}

const short = (pixels: number): string => String(Math.round(pixels * 100) / 100)
