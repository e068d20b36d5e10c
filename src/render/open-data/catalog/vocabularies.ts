const authority = 'http://publications.europa.eu/resource/authority'

/** Words of the vocabularies of the Publications Office that DCAT-AP asks for. */
export const vocabularies = {
  languages: { bg: `${authority}/language/BUL`, en: `${authority}/language/ENG` },
  annual: `${authority}/frequency/ANNUAL`,
  government: `${authority}/data-theme/GOVE`,
  themes: `${authority}/data-theme`,
  public: `${authority}/access-right/PUBLIC`,
  stable: `${authority}/planned-availability/STABLE`,
} as const

const fileTypes: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  xml: 'XML',
  zip: 'ZIP',
  pdf: 'PDF',
  docx: 'DOCX',
  xlsx: 'XLSX',
}

/** What kind of file it is, by how its name ends. */
export function fileType(name: string): string {
  const type = fileTypes[name.slice(name.lastIndexOf('.') + 1)]
  if (type === undefined)
    throw new Error(`the catalogue does not know what kind of file ${name} is`)
  return `${authority}/file-type/${type}`
}

/** The standard that a file keeps, where there is one with an address. */
const standards: Readonly<Record<string, string>> = {
  'datapackage.json': 'https://datapackage.org/profiles/2.0/datapackage.json',
  'data.zip': 'https://datapackage.org/profiles/2.0/datapackage.json',
  'values.json-stat.json': 'https://json-stat.org/full/',
  'plan.stratml.xml': 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
  'report.stratml.xml': 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
}

export const standardOf = (name: string): string | undefined => standards[name]
