import { canonicalJson } from '../../core/base/canonical-json.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { Rendition } from '../rendition.ts'
import { csvOf } from './csv.ts'
import { dataPackageOf } from './data-package.ts'
import { dataZipOf } from './data-zip.ts'
import { hasDonors, iatiOf } from './iati/iati.ts'
import { jsonStatOf } from './json-stat.ts'
import { stratmlOf } from './stratml/stratml.ts'
import { type TableName, tableOf } from './tables-of.ts'

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const table = (name: TableName, title: InBothLanguages): Rendition => ({
  name: `${name}.csv`,
  kind: 'data',
  mediaType: 'text/csv; charset=utf-8; header=present',
  title: { bg: `${title.bg} (CSV)`, en: `${title.en} (CSV)` },
  draw: async (publication) => csvOf(tableOf(name, publication)),
})

/** What a publication is for programs. */
export const openDataRenditions: readonly Rendition[] = [
  {
    name: 'data.zip',
    kind: 'data',
    mediaType: 'application/zip',
    title: { bg: 'Всички таблици с описание (zip)', en: 'All tables with their description (zip)' },
    draw: async (publication) => dataZipOf(publication),
  },
  {
    name: 'datapackage.json',
    kind: 'data',
    mediaType: 'application/json',
    title: {
      bg: 'Описание на таблиците (Data Package)',
      en: 'What the tables hold (Data Package)',
    },
    draw: async (publication) => inUtf8(canonicalJson(dataPackageOf(publication))),
  },
  table('values', { bg: 'Стойности на индикаторите', en: 'Values of the indicators' }),
  table('measures', { bg: 'Мерки', en: 'Measures' }),
  table('indicators', { bg: 'Индикатори', en: 'Indicators' }),
  table('funding', { bg: 'Финансиране', en: 'Funding' }),
  table('goals', { bg: 'Стратегически цели', en: 'Strategic goals' }),
  table('institutions', { bg: 'Институции по мерки', en: 'Institutions of measures' }),
  table('glossary', { bg: 'Съкращения', en: 'Abbreviations' }),
  {
    name: 'values.json-stat.json',
    kind: 'document',
    mediaType: 'application/json',
    title: { bg: 'Стойности като куб (JSON-stat)', en: 'Values as a cube (JSON-stat)' },
    draw: async (publication, language) => inUtf8(jsonStatOf(publication, language)),
  },
  {
    name: 'plan.stratml.xml',
    kind: 'document',
    mediaType: 'application/xml',
    title: { bg: 'Планът (StratML)', en: 'The plan (StratML)' },
    draw: async (publication, language, { site }) =>
      inUtf8(stratmlOf(publication, 'Performance_Plan', { language, site })),
  },
  {
    name: 'report.stratml.xml',
    kind: 'document',
    mediaType: 'application/xml',
    title: { bg: 'Отчетът (StratML)', en: 'The report (StratML)' },
    draw: async (publication, language, { site }) =>
      inUtf8(stratmlOf(publication, 'Performance_Report', { language, site })),
  },
  {
    name: 'activities.iati.xml',
    kind: 'data',
    mediaType: 'application/xml',
    title: {
      bg: 'Мерки с външно финансиране и резултатите им (IATI)',
      en: 'Measures with external funding and their results (IATI)',
    },
    offered: hasDonors,
    draw: async (publication, _language, { site }) => inUtf8(iatiOf(publication, site)),
  },
]
