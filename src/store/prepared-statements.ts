import pg from 'pg'

/**
 * The mark of a statement that is asked for again and again: PostgreSQL plans it once for a connection.
 * It stands first in the text, with a name that no other statement has.
 */
const mark = /^\/\* prepared: ([a-z-]+) \*\//

/** A connection that prepares what is marked; everything else is planned each time, as it comes. */
export class PreparingClient extends pg.Client {
  override query(...parameters: unknown[]): never {
    const [text, values, ...rest] = parameters
    const name = typeof text === 'string' ? mark.exec(text)?.[1] : undefined
    const given = name === undefined ? parameters : [{ name, text, values }, ...rest]
    return (super.query as (...all: unknown[]) => never).apply(this, given)
  }
}
