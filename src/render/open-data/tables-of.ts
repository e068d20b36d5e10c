import type { Publication } from '../../core/publication/publication.ts'
import type { Table } from './table.ts'
import { fundingTable } from './tables/funding.ts'
import { glossaryTable } from './tables/glossary.ts'
import { goalsTable } from './tables/goals.ts'
import { indicatorsTable } from './tables/indicators.ts'
import { institutionsTable } from './tables/institutions.ts'
import { measuresTable } from './tables/measures.ts'
import { valuesTable } from './tables/values.ts'

const makers = {
  values: valuesTable,
  measures: measuresTable,
  indicators: indicatorsTable,
  funding: fundingTable,
  goals: goalsTable,
  institutions: institutionsTable,
  glossary: glossaryTable,
} as const satisfies Readonly<Record<string, (publication: Publication) => Table>>

export type TableName = keyof typeof makers
export const tableNames = Object.keys(makers) as readonly TableName[]

export const tableOf = (name: TableName, publication: Publication): Table =>
  makers[name](publication)

/** All tables of a publication: each says the whole of one kind of thing. */
export const tablesOf = (publication: Publication): readonly Table[] =>
  tableNames.map((name) => tableOf(name, publication))
