import { child, elementsOf, type XmlElement } from './xml-tree.ts'

/** An equation on one line (ECMA-376 part 1, 22.1): a fraction with a slash, powers with a caret. */
export function readMath(element: XmlElement): string {
  const write = notations[element.name]
  return write === undefined ? allOf(element) : write(element)
}

const allOf = (element: XmlElement): string =>
  element.name === 'm:t' || element.name === 'w:t'
    ? element.children.join('')
    : elementsOf(element).map(readMath).join('')

const partOf = (element: XmlElement, name: string): string => {
  const part = child(element, name)
  return part === null ? '' : readMath(part)
}

/** (a + b)/c needs its brackets on one line, a/c does not. */
const operand = (text: string): string => (/^[\p{L}\p{N}.,%]*$/u.test(text) ? text : `(${text})`)

const notations: Readonly<Record<string, (element: XmlElement) => string>> = {
  'm:f': (each) => `${operand(partOf(each, 'm:num'))}/${operand(partOf(each, 'm:den'))}`,
  'm:sSup': (each) => `${partOf(each, 'm:e')}^${operand(partOf(each, 'm:sup'))}`,
  'm:sSub': (each) => `${partOf(each, 'm:e')}_${operand(partOf(each, 'm:sub'))}`,
  'm:rad': (each) => `√${operand(partOf(each, 'm:e'))}`,
  'm:d': (each) => `(${allOf(each)})`,
  'w:del': () => '',
}
