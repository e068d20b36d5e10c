import { refused } from '../package/refusals.ts'

/** What Word works out by itself without leaving the document. All other fields are refused. */
const harmlessFields =
  /^\s*(page|numpages|sectionpages|section|pageref|ref|toc|seq|styleref|date|savedate|createdate|printdate|title|hyperlink\s+\\l)\b/i

/** A field that is open: its code, which may come in several runs, until its result begins. */
interface OpenField {
  code: string
  isCode: boolean
}

/** Follows the fields of Word through a part. */
export interface FieldCodes {
  /** A field that is told in one element. */
  simple(code: string): void
  /** Where a field begins, goes over to its result, or ends. */
  mark(type: string | undefined): void
  /** Words within the code of a field are part of it, whatever they are marked as. */
  text(words: string, isCode: boolean): void
}

/** All of it throws `Refused` at a field that would fetch, run or ask for something. */
export function fieldCodes(): FieldCodes {
  const open: OpenField[] = []
  return {
    simple: assertHarmless,
    mark(type) {
      const field = open.at(-1)
      if (type === 'begin') {
        // The result of a field within a code becomes part of the code: it must not say what the outer one does.
        if (field?.isCode) assertNamed(field.code)
        open.push({ code: '', isCode: true })
      } else if (field && type !== undefined) {
        assertHarmless(field.code)
        field.isCode = false
        if (type === 'end') open.pop()
      }
    },
    text(words, isCode) {
      const inCode = open.filter((field) => field.isCode)
      for (const field of inCode) field.code += words
      if (isCode && inCode.length === 0) assertHarmless(words)
    },
  }
}

function assertHarmless(code: string): void {
  if (code.trim() !== '') assertNamed(code)
}

function assertNamed(code: string): void {
  if (!harmlessFields.test(code)) throw refused('template-with-fields')
}
