/** Who enters something, when, and whether it is invented to show how the program works. */
export interface EnteredBy {
  readonly enteredBy: string
  /** ISO 8601 instant, UTC. */
  readonly enteredAt: string
  readonly demonstration: boolean
}

export const entryColumns = ({ enteredBy, enteredAt }: Omit<EnteredBy, 'demonstration'>) => ({
  entered_by: enteredBy,
  entered_at: enteredAt,
})
