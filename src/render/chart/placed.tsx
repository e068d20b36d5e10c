import type { ComponentChildren } from 'preact'
import type { Rational } from '../../core/base/rational.ts'
import { across, type Room } from './room.ts'

/** A small drawing in pixels of its own, put at a place on the width; it may stick out on both sides. */
export function Placed(props: {
  at: Rational
  y: number
  room: Room
  children: ComponentChildren
}) {
  const { at, y, room, children } = props
  return room === 'fluid' ? (
    <svg x={across(at, room)} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  ) : (
    <g transform={`translate(${across(at, room)} ${y})`}>{children}</g>
  )
}
