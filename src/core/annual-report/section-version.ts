import { changedFigures } from './changed-figures.ts'
import type { FigureTable } from './figure.ts'
import type { SectionContent } from './typed-section.ts'

/** How a version of a section came about: drafted from the data, written, or found right as it was after figures had changed. */
export const sectionOrigins = ['drafted', 'written', 'confirmed'] as const
export type SectionOrigin = (typeof sectionOrigins)[number]

/** One version of a section; none is ever changed. */
export interface SectionVersion extends SectionContent {
  /** The section's key. */
  readonly section: string
  /** From 1 within the section. */
  readonly version: number
  readonly origin: SectionOrigin
  readonly writtenBy: string
  /** ISO 8601 instant, UTC. */
  readonly writtenAt: string
}

/** Whether nobody has looked at a text since it was drafted, or since a figure in it changed. */
export const asksForLook = (section: SectionVersion, figures: FigureTable): boolean =>
  section.origin === 'drafted' || changedFigures(section, figures).length > 0

/** The sections that stand on a figure that has changed since a person last looked at their text. */
export const standingOnChange = (
  sections: readonly SectionVersion[],
  figures: FigureTable,
): readonly SectionVersion[] =>
  sections.filter((section) => changedFigures(section, figures).length > 0)
