import type { ApiRoute } from '../api-route.ts'
import { listDegrees } from './degrees.ts'
import { listGoals, oneGoal } from './goals.ts'
import { listIndicators, oneIndicator } from './indicators.ts'
import { listInstitutions } from './institutions.ts'
import { listMeasures, oneMeasure } from './measures.ts'
import { listFunding, theMoney } from './money.ts'
import { listPlans, onePlan } from './plans.ts'
import { listAllPublications } from './publications.ts'
import { listValues } from './values.ts'

/** The first version of the interface, in the order in which it is described. */
export const apiRoutes: readonly ApiRoute[] = [
  listPlans,
  onePlan,
  listGoals,
  oneGoal,
  listMeasures,
  oneMeasure,
  listIndicators,
  oneIndicator,
  listValues,
  listDegrees,
  listInstitutions,
  theMoney,
  listFunding,
  listAllPublications,
]
