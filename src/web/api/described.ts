import { type TSchema, Type } from 'typebox'
import type { InBothLanguages, Language } from '../../core/base/language.ts'

/** A schema with what it means in words: English where OpenAPI has a place for it, Bulgarian beside it. */
export const described = <Schema extends TSchema>(
  words: InBothLanguages,
  schema: Schema,
): Schema => ({ ...schema, description: words.en, [bulgarian]: words.bg })

const bulgarian = 'x-description-bg'

/** What a schema means; '' where nobody said. */
export function descriptionOf(schema: object, language: Language): string {
  const said = new Map<string, unknown>(Object.entries(schema)).get(
    language === 'bg' ? bulgarian : 'description',
  )
  return typeof said === 'string' ? said : ''
}

/** One of these words. */
export const oneOf = <Word extends string>(words: readonly Word[]) => Type.Enum([...words])

export const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** An object that has these members and no others. */
export const exactly = <Members extends Record<string, TSchema>>(members: Members) =>
  Type.Object(members, { additionalProperties: false })
