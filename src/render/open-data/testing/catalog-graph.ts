import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'

/** The triples that a reader of JSON-LD finds in a document; nothing is fetched for it. */
export async function graphOf(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: async (url) => {
      throw new Error(`the document wants ${url}`)
    },
  })
  return storeOf(String(quads))
}

export const storeOf = (turtle: string): Store => new Store(new Parser().parse(turtle))

const { namedNode } = DataFactory
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const dcat = 'http://www.w3.org/ns/dcat#'
const dct = 'http://purl.org/dc/terms/'
const foaf = 'http://xmlns.com/foaf/0.1/'

/** What each kind of thing has to have, at least once, and whether that is an address or words. */
const wanted: Readonly<Record<string, Readonly<Record<string, 'address' | 'words'>>>> = {
  [`${dcat}Catalog`]: {
    ...{ [`${dct}title`]: 'words', [`${dct}description`]: 'words' },
    [`${dct}publisher`]: 'address',
  },
  [`${dcat}Dataset`]: {
    ...{ [`${dct}title`]: 'words', [`${dct}description`]: 'words' },
    ...{ [`${dct}publisher`]: 'address', [`${dcat}distribution`]: 'address' },
    ...{ [`${dcat}theme`]: 'address', [`${dct}temporal`]: 'address' },
  },
  [`${dcat}Distribution`]: {
    ...{ [`${dcat}accessURL`]: 'address', [`${dct}format`]: 'address' },
    [`${dct}license`]: 'address',
  },
  [`${dcat}DataService`]: { [`${dct}title`]: 'words', [`${dcat}endpointURL`]: 'address' },
  [`${foaf}Agent`]: { [`${foaf}name`]: 'words' },
}

/** What is wrong with a catalogue by rules of our own: what has to be there, and that references lead to something. */
export function faultsOfCatalog(graph: Store): string[] {
  return Object.entries(wanted).flatMap(([kind, properties]) =>
    graph.getSubjects(type, namedNode(kind), null).flatMap((subject) =>
      Object.entries(properties).flatMap(([property, form]) => {
        const objects = graph.getObjects(subject, namedNode(property), null)
        if (objects.length === 0) return [`${subject.value} without ${property}`]
        return objects.flatMap((object) => {
          if ((object.termType === 'Literal') !== (form === 'words'))
            return [`${subject.value}: ${property} is ${object.termType}`]
          const isOurs = object.value.includes('#') && form === 'address'
          const isThere = !isOurs || graph.getQuads(object, null, null, null).length > 0
          return isThere ? [] : [`${subject.value}: ${object.value} leads nowhere`]
        })
      }),
    ),
  )
}
