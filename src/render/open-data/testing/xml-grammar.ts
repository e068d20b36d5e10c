import { SaxesParser } from 'saxes'

/** What may stand in an element: others in this order, each "?" once at most, "*" any number, "+" one at least. */
interface Rule {
  readonly children?: readonly string[]
  /** Attributes with the form of their values; one whose name ends with "!" has to be there. */
  readonly attributes?: Readonly<Record<string, RegExp>>
  /** The form of the words in it; without one it holds none. */
  readonly words?: RegExp
}

/** Rules of our own for a format, by the names of its elements. */
export type Grammar = Readonly<Record<string, Rule>>

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  words: string
}

/** What is wrong with a document by a grammar; identifiers twice in it as well. */
export function faultsOfXml(
  xml: string,
  grammar: Grammar,
  identifiers: readonly string[],
): string[] {
  const root = treeOf(xml)
  const faults = faultsOfNode(root, grammar)
  const ids = every(root).filter(({ name }) => identifiers.includes(name))
  const seen = ids.map(({ words }) => words)
  return [
    ...faults,
    ...seen.filter((id, index) => seen.indexOf(id) !== index).map((id) => `${id} twice`),
  ]
}

export const every = (node: Node): Node[] => [node, ...node.children.flatMap(every)]

export function treeOf(xml: string): Node {
  const parser = new SaxesParser()
  const top: Node = { name: '', attributes: {}, children: [], words: '' }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = {
      name,
      attributes: attributes as Node['attributes'],
      children: [],
      words: '',
    }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (words) => {
    const node = open.at(-1)
    if (node) node.words += words
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('there is no root')
  return root
}

function faultsOfNode(node: Node, grammar: Grammar): string[] {
  const rule = grammar[node.name]
  if (!rule) return [`${node.name} is not known`]
  const names = node.children.map(({ name }) => name)
  const order = new RegExp(`^${(rule.children ?? []).map(pattern).join('')}$`)
  const words = node.children.length > 0 ? node.words.trim() : node.words
  return [
    ...(order.test(names.map((name) => `${name} `).join(''))
      ? []
      : [`in ${node.name}: ${names}, not ${rule.children}`]),
    ...((rule.words ?? /^$/).test(words) ? [] : [`${node.name}: "${words}"`]),
    ...faultsOfAttributes(node, rule.attributes ?? {}),
    ...node.children.flatMap((child) => faultsOfNode(child, grammar)),
  ]
}

function faultsOfAttributes({ name, attributes }: Node, rules: NonNullable<Rule['attributes']>) {
  const known = new Map(Object.entries(rules).map(([key, form]) => [key.replace('!', ''), form]))
  return [
    ...Object.entries(attributes)
      .filter(([key, value]) => !(known.get(key) ?? /^(?!)/).test(value))
      .map(([key, value]) => `${name}: ${key}="${value}"`),
    ...Object.keys(rules)
      .filter((key) => key.endsWith('!') && !(key.slice(0, -1) in attributes))
      .map((key) => `${name} without ${key.slice(0, -1)}`),
  ]
}

function pattern(child: string): string {
  const [, name = '', times = ''] = /^([\w:-]+)([?*+]?)$/.exec(child) ?? []
  return `(?:${name} )${times}`
}
