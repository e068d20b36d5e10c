import type { Tally } from '../../core/degree/tally.ts'
import type { Colour } from './paint.ts'
import type { Texture } from './texture.tsx'

/** What a group of a counts bar looks like, there and in its legend. */
export interface GroupLook {
  readonly texture: Texture
  readonly colour: Colour
  readonly ground: Colour
}

/** The textures are those of the verdicts' shapes: a full disc, a half one, an empty one. */
export const groupLooks = {
  implemented: { texture: 'solid', colour: 'met-bar', ground: 'met-soft' },
  partly: { texture: 'half', colour: 'partly-bar', ground: 'partly-soft' },
  notImplemented: { texture: 'outline', colour: 'not-bar', ground: 'not-soft' },
  unknown: { texture: 'striped', colour: 'unknown-bar', ground: 'surface' },
  notDue: { texture: 'low', colour: 'line-strong', ground: 'surface' },
  carriedOver: { texture: 'dotted', colour: 'accent', ground: 'accent-soft' },
  dropped: { texture: 'crossed', colour: 'ink-soft', ground: 'surface' },
} as const satisfies Record<string, GroupLook>

export type CountedGroup = keyof typeof groupLooks

export interface CountOfGroup {
  readonly group: CountedGroup
  readonly count: number
}

/** The measures due, in the order of a bar and of its legend. */
export const dueGroups = (tally: Tally): CountOfGroup[] => [
  { group: 'implemented', count: tally.implemented },
  { group: 'partly', count: tally.partly },
  { group: 'notImplemented', count: tally.notImplemented },
  { group: 'unknown', count: tally.unknown },
]

/** Those that are not counted against: not due yet, or decided upon. Only where there are any. */
export const otherGroups = (tally: Tally): CountOfGroup[] =>
  [
    { group: 'notDue', count: tally.notDue } as const,
    { group: 'carriedOver', count: tally.carriedOver } as const,
    { group: 'dropped', count: tally.dropped } as const,
  ].filter(({ count }) => count > 0)

/** All measures of a tally, each in one group. */
export const groupsOf = (tally: Tally): CountOfGroup[] => [
  ...dueGroups(tally),
  ...otherGroups(tally),
]
