import { canonicalJson } from '../../core/base/canonical-json.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { zipFiles } from '../package/zip-files.ts'
import { csvOf } from './csv.ts'
import { dataPackageOf } from './data-package.ts'
import { tablesOf } from './tables-of.ts'

/** All tables with their description in one file: what can be had at once, and be read in again. */
export const dataZipOf = (publication: Publication): Uint8Array =>
  zipFiles([
    { name: 'datapackage.json', bytes: jsonBytes(dataPackageOf(publication)) },
    ...tablesOf(publication).map((table) => ({ name: `${table.name}.csv`, bytes: csvOf(table) })),
  ])

const jsonBytes = (value: object): Uint8Array => new TextEncoder().encode(canonicalJson(value))
