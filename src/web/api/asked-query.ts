import type { TObject } from 'typebox'
import { Value } from 'typebox/value'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { Problem } from './problem.ts'

/**
 * What stands behind the question mark, as the schema wants it: whole numbers and yes or no are told from
 * their plain notation only. All that is wrong is told at once, each fault with its parameter.
 */
export function askedQuery(
  schema: TObject,
  raw: Readonly<Record<string, unknown>>,
  language: Language,
): { readonly query: unknown } | Problem {
  const types = new Map(
    Object.entries(schema.properties).map(([name, each]) => [name, typeOf(each)]),
  )
  const query = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, converted(types.get(name), value)]),
  )
  // A name such as "toString" is a member of every object, so the schema alone would let it pass.
  const unknown = Object.keys(raw).filter((name) => !types.has(name))
  if (unknown.length === 0 && Value.Check(schema, query)) return { query }
  return {
    problem: 'bad-parameter',
    errors: [
      ...unknown.map((parameter) => ({
        parameter: parameter.slice(0, 100),
        detail: notKnown[language],
      })),
      ...[...Value.Errors(schema, query)].flatMap(({ instancePath, keyword, params }) => {
        const parameter = instancePath.slice(1)
        return types.has(parameter)
          ? [{ parameter, detail: whyNot(keyword, params)[language] }]
          : []
      }),
    ],
  }
}

const typeOf = (schema: object): unknown => ('type' in schema ? schema.type : undefined)

function converted(type: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (type === 'integer' && /^\d{1,9}$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true'
  return value
}

const notKnown: InBothLanguages = { bg: 'не е познат', en: 'is not known' }

/** Why a value is not allowed, by the rule of the schema that it breaks. */
function whyNot(keyword: string, params: object): InBothLanguages {
  const { limit, allowedValues } = params as { limit?: unknown; allowedValues?: unknown }
  switch (keyword) {
    case 'minimum':
      return { bg: `трябва да е най-малко ${limit}`, en: `has to be ${limit} at least` }
    case 'maximum':
      return { bg: `трябва да е най-много ${limit}`, en: `has to be ${limit} at most` }
    case 'enum': {
      const words = [allowedValues].flat().join(', ')
      return { bg: `трябва да е едно от: ${words}`, en: `has to be one of: ${words}` }
    }
    default:
      return { bg: 'не е в допустимия вид', en: 'is not of the form that is allowed' }
  }
}
