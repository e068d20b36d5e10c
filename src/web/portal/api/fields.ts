import type { Language } from '../../../core/base/language.ts'
import { descriptionOf } from '../../api/described.ts'

/** A member of an answer or a parameter, as the documentation tells it. */
export interface Field {
  /** With what it stands in: "target.value", "items[].id". */
  readonly name: string
  readonly form: string
  readonly meaning: string
}

interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly format?: string
}

/** Every member of an object, those of objects in it after them. */
export function fieldsOf(schema: object, language: Language, before = ''): Field[] {
  const { properties = {} } = schema as Schema
  return Object.entries(properties).flatMap(([name, member]) => {
    const inner = innerOf(member)
    const list = (withoutNull(member).type === 'array' && '[]') || ''
    const field = {
      name: `${before}${name}`,
      form: formOf(member, language),
      meaning: descriptionOf(member, language),
    }
    return [field, ...(inner ? fieldsOf(inner, language, `${before}${name}${list}.`) : [])]
  })
}

/** The object that a member is, or is a list of. */
function innerOf(member: Schema): Schema | undefined {
  const known = withoutNull(member)
  const one = known.type === 'array' ? withoutNull(known.items ?? {}) : known
  return one.properties ? one : undefined
}

const withoutNull = (schema: Schema): Schema =>
  schema.anyOf?.find(({ type }) => type !== 'null') ?? schema

function formOf(schema: Schema, language: Language): string {
  if (schema.anyOf) {
    const forms = schema.anyOf.map((each) =>
      each.type === 'null' ? 'null' : formOf(each, language),
    )
    return forms.join({ bg: ' или ', en: ' or ' }[language])
  }
  if (schema.enum) return schema.enum.join(', ')
  if (schema.type === 'array')
    return `${listWord[language]} ${formOf(schema.items ?? {}, language)}`
  if (schema.format === 'date') return '2024-12-31'
  return forms[schema.type ?? '']?.[language] ?? ''
}

const listWord = { bg: 'списък:', en: 'list:' }
const forms: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { bg: 'текст', en: 'text' },
  integer: { bg: 'цяло число', en: 'whole number' },
  boolean: { bg: 'true или false', en: 'true or false' },
  object: { bg: 'обект', en: 'object' },
}
