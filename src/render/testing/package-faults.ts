import { dirname, join, normalize } from 'node:path/posix'
import { strFromU8, unzipSync } from 'fflate'
import { allNamed, type Element, everyElement, repeated, xmlTree } from './xml-tree.ts'

export type Parts = ReadonlyMap<string, Uint8Array>

export const partsOf = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)))

export const treeOf = (parts: Parts, name: string): Element | undefined => {
  const part = parts.get(name)
  return part && xmlTree(strFromU8(part))
}

const types = '[Content_Types].xml'

/**
 * What is wrong with a package of the office formats by the rules that Word and Excel go by before they look at
 * anything in it (ECMA-376 part 2): each part has one type, each relationship a target that is there, each reference
 * to a relationship one that it means.
 */
export function packageFaults(parts: Parts): string[] {
  const faults = repeated([...parts.keys()].map((name) => name.toLowerCase())).map(
    (name) => `two parts named ${name}`,
  )
  for (const [name, part] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue
    try {
      xmlTree(strFromU8(part))
    } catch (error) {
      faults.push(`${name}: ${error}`)
    }
  }
  return faults.length > 0 ? faults : [...faultsOfTypes(parts), ...faultsOfRelations(parts)]
}

function faultsOfTypes(parts: Parts): string[] {
  const tree = treeOf(parts, types)
  if (!tree) return [`there is no ${types}`]
  const overrides = allNamed(tree, 'Override').map(({ attributes }) => attributes['PartName'] ?? '')
  const endings = new Set(
    allNamed(tree, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()),
  )
  return [
    ...repeated(overrides).map((name) => `two types for ${name}`),
    ...overrides
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `a type for ${name}, which is not there`),
    ...[...parts.keys()]
      .filter((name) => name !== types && !overrides.includes(`/${name}`))
      .filter((name) => !endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
      .map((name) => `no type for ${name}`),
  ]
}

function faultsOfRelations(parts: Parts): string[] {
  const root = treeOf(parts, '_rels/.rels')
  const names = [...parts.keys()].filter((name) => name.endsWith('.rels'))
  return [
    ...(root?.children.some(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))
      ? []
      : ['no main part is named']),
    ...names.flatMap((name) => faultsOfList(parts, name)),
  ]
}

/** Of one part's list of relationships. */
function faultsOfList(parts: Parts, name: string): string[] {
  const of = join(dirname(dirname(name)), name.slice(name.lastIndexOf('/') + 1, -'.rels'.length))
  const relations = (treeOf(parts, name)?.children ?? []).map(({ attributes }) => attributes)
  const ids = relations.map(({ Id }) => Id)
  const pathOf = (target: string) =>
    target.startsWith('/') ? target.slice(1) : normalize(join(dirname(of), target))
  return [
    ...(name === '_rels/.rels' || parts.has(of) ? [] : [`${name} is of no part`]),
    ...repeated(ids).map((id) => `${name}: two relationships ${id}`),
    ...relations
      .filter(
        ({ TargetMode, Target = '' }) => TargetMode !== 'External' && !parts.has(pathOf(Target)),
      )
      .map(({ Target }) => `${name}: ${Target} is not there`),
    ...referencesIn(parts, of)
      .filter((id) => !ids.includes(id))
      .map((id) => `${of}: no relationship ${id}`),
  ]
}

const referencesIn = (parts: Parts, name: string): string[] => {
  if (!name.endsWith('.xml') || !parts.has(name)) return []
  const tree = treeOf(parts, name)
  return tree
    ? everyElement(tree).flatMap(({ attributes }) =>
        ['r:id', 'r:embed', 'r:link'].flatMap((key) => attributes[key] ?? []),
      )
    : []
}
