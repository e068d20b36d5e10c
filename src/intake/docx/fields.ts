import { child, childrenNamed, isOn, numberOf, type XmlElement } from './xml-tree.ts'

/**
 * Complex fields (ECMA-376 part 1, 17.16): begin, instruction, separate, result, end, as marks among the
 * runs, one field inside another. Only results are words of the document. The state lives for one
 * paragraph: a field left open by a careless program must not swallow the rest of the document.
 */
export type FieldState = ('instruction' | 'result')[]

export const isShown = (fields: FieldState): boolean => !fields.includes('instruction')

/** Moves the state on. @returns what an old form field (17.16.17 ffData) shows without a result, or ''. */
export function passFieldMark(mark: XmlElement, fields: FieldState): string {
  const type = mark.attributes['fldCharType']
  if (type === 'end') fields.pop()
  else if (type === 'separate') fields.splice(-1, 1, 'result')
  else if (type === 'begin') {
    const choice = isShown(fields) ? formFieldChoice(child(mark, 'w:ffData')) : ''
    fields.push('instruction')
    return choice
  }
  return ''
}

function formFieldChoice(form: XmlElement | null): string {
  const box = child(form, 'w:checkBox')
  if (box !== null) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☒' : '☐'
  const list = child(form, 'w:ddList')
  const chosen = numberOf(list, 'w:result', { least: 0, most: 1_000 }) ?? 0
  return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['val'] ?? ''
}
