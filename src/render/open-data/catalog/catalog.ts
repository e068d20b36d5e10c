import type { InBothLanguages } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import type { Rendition } from '../../rendition.ts'
import { demonstrationNotice } from '../../words/plan-words.ts'
import { tallySentence } from '../../words/tally-words.ts'
import { licence } from '../licence.ts'
import { contactOf, publisherOf } from '../publisher.ts'
import { distributionsOf } from './distribution.ts'
import { context, day, instant, literal, literals, type Node, reference } from './json-ld.ts'
import { vocabularies } from './vocabularies.ts'

/** What the catalogue tells of the site. */
export interface Catalogued {
  /** The latest version of each plan, the one published last first. */
  readonly publications: readonly Publication[]
  /** What each can be had as. */
  readonly files: readonly Rendition[]
  /** The site's own address, without a slash at the end. */
  readonly site: string
}

/** The catalogue of all that is published (DCAT-AP 3.0.1 as JSON-LD): a dataset for each plan. */
export function catalogOf({ publications, files, site }: Catalogued): object {
  const address = `${site}/catalog.jsonld`
  const [latest] = publications
  const publisher = publisherNode(latest, address)
  const service = serviceNode(publications, site)
  const dates = publications.map(({ publishedAt }) => publishedAt).toSorted()
  return {
    '@context': context,
    '@graph': [
      {
        '@id': `${address}#catalog`,
        '@type': 'dcat:Catalog',
        'dct:title': literals(words.title),
        'dct:description': literals(words.description),
        'dct:publisher': reference(publisher['@id']),
        'foaf:homepage': reference(`${site}/bg`),
        'dct:language': Object.values(vocabularies.languages).map(reference),
        'dct:license': reference(licence.authority),
        'dcat:themeTaxonomy': reference(vocabularies.themes),
        ...(dates.length > 0 ? { 'dct:modified': instant(dates.at(-1) ?? '') } : {}),
        'dcat:dataset': publications.map((each) => reference(datasetId(each, site))),
        'dcat:service': reference(service['@id']),
      },
      publisher,
      service,
      ...publications.flatMap((each) => datasetNodes(each, { files, site, publisher })),
    ],
  }
}

const datasetId = ({ plan }: Publication, site: string): string =>
  `${site}/bg/published/${plan.slug}#dataset`

type Named = Node & { readonly '@id': string }

/** An agent has to have a name, also where nothing is published yet. */
const publisherNode = (latest: Publication | undefined, address: string): Named => ({
  '@id': `${address}#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': literals(latest ? publisherOf(latest) : words.nobodyYet),
  ...(latest?.council?.site ? { 'foaf:homepage': reference(latest.council.site) } : {}),
})

const serviceNode = (publications: readonly Publication[], site: string): Named => ({
  '@id': `${site}/api/v1#service`,
  '@type': 'dcat:DataService',
  'dct:title': literals(words.service),
  'dcat:endpointURL': reference(`${site}/api/v1`),
  'dcat:endpointDescription': reference(`${site}/api/v1/openapi.json`),
  'dct:license': reference(licence.authority),
  'dcat:servesDataset': publications.map((each) => reference(datasetId(each, site))),
})

/** A dataset with its files and with who can be asked about it. */
function datasetNodes(
  publication: Publication,
  { files, site, publisher }: Omit<Catalogued, 'publications'> & { readonly publisher: Named },
): Node[] {
  const { plan, version, publishedAt } = publication
  const id = datasetId(publication, site)
  const page = `${site}/bg/published/${plan.slug}`
  const distributions = distributionsOf(publication, files, site)
  const contact = contactOf(publication)
  return [
    {
      '@id': id,
      '@type': 'dcat:Dataset',
      'dct:title': literals(plan.title),
      'dct:description': literals(descriptionOf(publication)),
      'dct:identifier': `${page}/v${version}`,
      'dcat:version': String(version),
      'dct:publisher': reference(publisher['@id']),
      'dct:issued': instant(publishedAt),
      'dct:modified': instant(publishedAt),
      'dct:language': Object.values(vocabularies.languages).map(reference),
      'dct:accessRights': reference(vocabularies.public),
      'dct:accrualPeriodicity': reference(vocabularies.annual),
      'dcat:theme': reference(vocabularies.government),
      'dcat:keyword': [
        ...literals(words.keyword),
        ...plan.goals.map(({ title }) => literal(title)),
      ],
      'dcat:landingPage': reference(page),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': day(`${plan.year}-01-01`),
        'dcat:endDate': day(`${plan.year}-12-31`),
      },
      ...(contact
        ? {
            'dcat:contactPoint': {
              '@type': 'vcard:Organization',
              'vcard:fn': literals(contact.name),
              'vcard:hasEmail': reference(`mailto:${contact.email}`),
            },
          }
        : {}),
      'dcat:distribution': distributions.map((each) => reference(String(each['@id']))),
    },
    ...distributions,
  ]
}

function descriptionOf({ plan, degrees }: Publication): InBothLanguages {
  const notice = plan.demonstration ? demonstrationNotice : { bg: '', en: '' }
  return {
    bg: `${tallySentence(degrees.tally, 'bg')} ${notice.bg}`.trim(),
    en: `${tallySentence(degrees.tally, 'en')} ${notice.en}`.trim(),
  }
}

const words = {
  title: {
    bg: 'Планове и отчети за изпълнението им',
    en: 'Plans and reports on their implementation',
  },
  description: {
    bg: 'Мерки, индикатори, отчетени стойности, степени на изпълнение и средства по публикуваните планове.',
    en: 'Measures, indicators, reported values, degrees of implementation and money of the published plans.',
  },
  service: {
    bg: 'Приложно-програмен интерфейс за публикуваните планове',
    en: 'Programming interface of the published plans',
  },
  keyword: { bg: 'план за действие', en: 'action plan' },
  nobodyYet: { bg: 'Още няма публикуван план', en: 'No plan is published yet' },
} as const satisfies Readonly<Record<string, InBothLanguages>>
