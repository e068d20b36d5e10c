/** A JSON value written out for a jsonb column. Written here, since pg would turn an array into a PostgreSQL array. */
export type JsonText<T> = string & { readonly __json?: T }

export const toJson = <T>(value: T): JsonText<T> => JSON.stringify(storable(value))

/**
 * The same value as PostgreSQL can keep it: neither text nor jsonb holds U+0000, and jsonb holds no
 * half of a surrogate pair. Each becomes U+FFFD, the sign for a character that cannot be shown.
 */
export function storable<T>(value: T): T
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map((each) => storable<unknown>(each))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [storable(key), storable<unknown>(each)]),
  )
}
