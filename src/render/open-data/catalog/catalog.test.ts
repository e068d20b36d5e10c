import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { before, test } from 'node:test'
import { DataFactory, type NamedNode, type Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import type { Publication } from '../../../core/publication/publication.ts'
import { renditions } from '../../renditions.ts'
import { faultsOfCatalog, graphOf, storeOf } from '../testing/catalog-graph.ts'
import { samplePublication } from '../testing/sample-publication.ts'
import { catalogOf } from './catalog.ts'

const shapes = '../shared/standards/dcat-ap-3.0.1-shapes.ttl'
const skip = existsSync(shapes) ? false : `${shapes} is not there`
const site = 'https://merilo.example'
const { namedNode, literal } = DataFactory
const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`)
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`)
const foaf = (name: string) => namedNode(`http://xmlns.com/foaf/0.1/${name}`)

let publication: Publication
before(async () => {
  publication = await samplePublication()
})

const council = {
  name: { bg: 'Примерен съвет', en: 'Example council' },
  ...{ shortName: null, email: 'info@council.example', phone: null },
  ...{ site: 'https://council.example', supervisor: null },
}
const written = (publications = [{ ...publication, council }, publication]) =>
  catalogOf({ publications, files: renditions, site })
const graph = (publications?: Publication[]) => graphOf(written(publications))

async function faultsByShapes(catalog: Store): Promise<string[]> {
  const validator = new Validator(storeOf(await readFile(shapes, 'utf8')))
  const { results } = await validator.validate(catalog)
  return results.map(({ focusNode, path }) => `${focusNode?.value}: ${JSON.stringify(path)}`)
}

test('the catalogue has all that it has to have, and every reference leads somewhere', async () => {
  assert.deepEqual(faultsOfCatalog(await graph()), [])
  assert.deepEqual(faultsOfCatalog(await graph([])), [], 'also while nothing is published')
})

test('and keeps the shapes of DCAT-AP', { skip }, async () => {
  assert.deepEqual(await faultsByShapes(await graph()), [])
  assert.deepEqual(await faultsByShapes(await graph([])), [])
})

const remove = (all: Store, subject: NamedNode | null, predicate: NamedNode | null) =>
  all.removeQuads(all.getQuads(subject, predicate, null, null))

/** What each fault takes away, and what it puts in its place. */
const faults: readonly [string, (catalog: Store) => void][] = [
  ['a catalogue without a title', (all) => remove(all, idOf(all, 'Catalog'), dct('title'))],
  ['one without a publisher', (all) => remove(all, idOf(all, 'Catalog'), dct('publisher'))],
  ['an agent without a name', (all) => remove(all, null, foaf('name'))],
  [
    'a dataset without a description',
    (all) => remove(all, idOf(all, 'Dataset'), dct('description')),
  ],
  ['files without an address', (all) => remove(all, null, dcat('accessURL'))],
  [
    'a licence in words',
    (all) => {
      remove(all, null, dct('license'))
      all.addQuad(idOf(all, 'Distribution'), dct('license'), literal('CC BY'))
    },
  ],
]

const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const idOf = (all: Store, kind: string) =>
  namedNode(all.getSubjects(type, dcat(kind), null)[0]?.value ?? '')

for (const [name, spoil] of faults) {
  const spoiled = async () => {
    const catalog = await graph()
    const size = catalog.size
    spoil(catalog)
    assert.notEqual(catalog.size, size)
    return catalog
  }

  test(`our rules find ${name}`, async () => {
    assert.notDeepEqual(faultsOfCatalog(await spoiled()), [])
  })

  test(`the shapes find ${name}`, { skip }, async () => {
    assert.notDeepEqual(await faultsByShapes(await spoiled()), [])
  })
}

test('a reference that leads nowhere is found', async () => {
  const catalog = await graph()
  const distributions = catalog.getObjects(null, dcat('distribution'), null)
  remove(catalog, namedNode(distributions[0]?.value ?? ''), null)
  assert.match(faultsOfCatalog(catalog).join(), /leads nowhere/)
})

test('every file of a version is there at its address, what is written in a language once for each', async () => {
  const addresses = (await graph())
    .getObjects(null, dcat('downloadURL'), null)
    .map(({ value }) => value)
  assert.ok(addresses.includes(`${site}/bg/published/plan-2024/v1/values.csv`))
  assert.ok(!addresses.includes(`${site}/en/published/plan-2024/v1/values.csv`))
  for (const language of ['bg', 'en'])
    assert.ok(addresses.includes(`${site}/${language}/published/plan-2024/v1/plan.stratml.xml`))
  assert.ok(addresses.includes(`${site}/bg/published/plan-2024/v1/publication.json`))
})

test('the council is the publisher and can be written to; without one, the body that adopted', async () => {
  const named = await graph()
  assert.deepEqual(
    named
      .getObjects(null, foaf('name'), null)
      .map(({ value }) => value)
      .toSorted(),
    ['Example council', 'Примерен съвет'],
  )
  const bare = await graph([publication])
  assert.deepEqual(
    bare.getObjects(null, foaf('name'), null).map(({ value }) => value),
    ['Министерски съвет'],
  )
  assert.equal(bare.getObjects(null, dcat('contactPoint'), null).length, 0)
})
