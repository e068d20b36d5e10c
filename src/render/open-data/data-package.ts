import type { InBothLanguages } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { inBoth } from './in-both.ts'
import { licence } from './licence.ts'
import { publisherOf } from './publisher.ts'
import type { Table } from './table.ts'
import { tablesOf } from './tables-of.ts'

/**
 * The description of all tables of a publication (Data Package 2 with Table Schema 2): what each column
 * is, what refers to what, and how a value that is missing is written. It also says of the plan what stands in
 * no table, so that the package can be read in again.
 */
export function dataPackageOf(publication: Publication): object {
  const { plan, version, publishedAt, format } = publication
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${plan.slug}-v${version}`,
    title: inBoth(plan.title),
    description: inBoth(descriptionOf(plan.demonstration)),
    version: `${version}.0.0`,
    created: publishedAt,
    keywords: ['government action plan', 'indicators', 'degree of implementation', 'план'],
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    contributors: [{ title: inBoth(publisherOf(publication)), roles: ['publisher'] }],
    sources: [{ title: `${format}: publication.json`, path: 'publication.json' }],
    resources: tablesOf(publication).map(resourceOf),
    merilo: {
      ...{ format: 'merilo-data-package/1', slug: plan.slug, version, title: plan.title },
      ...{ year: plan.year, language: plan.language, adoption: plan.adoption },
      declaredMeasureCount: plan.declaredMeasureCount,
      demonstration: plan.demonstration,
    },
  }
}

const resourceOf = ({ name, title, columns, key, refersTo }: Table) => ({
  name,
  path: `${name}.csv`,
  type: 'table',
  title: inBoth(title),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    header: true,
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
  },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(key ? { primaryKey: key } : {}),
    ...(refersTo.length > 0
      ? {
          foreignKeys: refersTo.map(({ columns: own, table, their }) => ({
            fields: own,
            reference: { resource: table, fields: their },
          })),
        }
      : {}),
  },
})

const fieldOf = ({ name, type, title, values, required }: Table['columns'][number]) => ({
  name,
  type,
  title: inBoth(title),
  ...(values || required
    ? {
        constraints: {
          ...(required ? { required: true } : {}),
          ...(values ? { enum: values } : {}),
        },
      }
    : {}),
})

const descriptionOf = (demonstration: boolean): InBothLanguages => ({
  bg: `План, отчетени стойности и степен на изпълнение, както са публикувани. Числата са с десетична точка; празна клетка е липсваща стойност, никога нула. Пред текст, който започва с =, +, - или @, стои апостроф.${demonstration ? ` ${demonstrationNotice.bg}` : ''}`,
  en: `The plan, the reported values and the degree of implementation as published. Numbers have a decimal point; an empty cell is a missing value, never zero. Before words that begin with =, +, - or @ there is an apostrophe.${demonstration ? ` ${demonstrationNotice.en}` : ''}`,
})
