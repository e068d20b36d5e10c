import type { DecidingAct } from '../core/plan/plan.ts'

/** The act by which something was decided, as columns. */
export const actColumns = ({ body, act, number, date }: DecidingAct) => ({
  act_body: body,
  act,
  act_number: number,
  act_date: date,
})
