import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { RemarkBook } from './remarks.ts'
import type { Styles } from './styles.ts'

/** What the reading of one document goes by, and the two things it changes: numbering and remarks. */
export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly notes: Notes
  readonly remarks: RemarkBook
}
