import { type InBothLanguages, type Language, languages } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { isOffered, type Rendition } from '../../rendition.ts'
import { licence } from '../licence.ts'
import { instant, literals, type Node, reference } from './json-ld.ts'
import { fileType, standardOf, vocabularies } from './vocabularies.ts'

/** The files that a version can be had as, each at its own address for good; what is written in a language, once for each. */
export const distributionsOf = (
  publication: Publication,
  files: readonly Rendition[],
  site: string,
): Node[] => [
  ...files
    .filter((each) => isOffered(each, publication) && !each.template)
    .flatMap((file) =>
      (file.kind === 'data' ? languages.slice(0, 1) : languages).map((language) =>
        distribution(publication, file, { language, site }),
      ),
    ),
  distribution(publication, frozen, { language: languages[0], site }),
]

/** What all else follows from. */
const frozen = {
  name: 'publication.json',
  kind: 'data',
  mediaType: 'application/json',
  title: { bg: 'Публикацията, както е замразена (JSON)', en: 'The publication as frozen (JSON)' },
} as const

function distribution(
  { plan, version, publishedAt }: Publication,
  { name, kind, mediaType, title }: Pick<Rendition, 'name' | 'kind' | 'mediaType' | 'title'>,
  { language, site }: { readonly language: Language; readonly site: string },
): Node {
  const address = `${site}/${language}/published/${plan.slug}/v${version}/${name}`
  const standard = standardOf(name)
  const said: readonly Language[] = kind === 'data' ? languages : [language]
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': literals(kind === 'data' ? title : inOne(title, language)),
    'dcat:accessURL': reference(address),
    'dcat:downloadURL': reference(address),
    'dct:format': reference(fileType(name)),
    'dcat:mediaType': reference(
      `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`,
    ),
    'dct:license': reference(licence.authority),
    'dct:language': said.map((each) => reference(vocabularies.languages[each])),
    'dct:issued': instant(publishedAt),
    'dcatap:availability': reference(vocabularies.stable),
    ...(standard ? { 'dct:conformsTo': reference(standard) } : {}),
  }
}

const inOne = (title: InBothLanguages, language: Language) => ({ [language]: title[language] })
