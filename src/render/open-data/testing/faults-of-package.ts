import { parseCsv } from './parse-csv.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
}

interface Described {
  readonly name: string
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: {
      readonly fields: readonly Field[]
      readonly missingValues: readonly unknown[]
      readonly primaryKey?: readonly string[]
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[]
        readonly reference: { readonly resource: string; readonly fields: readonly string[] }
      }[]
    }
  }[]
}

type Rows = readonly Readonly<Record<string, string>>[]

const forms: Readonly<Record<string, RegExp>> = {
  string: /^(?![=+\-@\t\r])/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  array: /^\[.*\]$/s,
}

/**
 * What is wrong with a data package, by rules of our own: descriptor and tables fit each other, every cell has
 * the form of its type, keys are unique and whatever is referred to is there.
 */
export function faultsOfPackage(descriptor: unknown, files: ReadonlyMap<string, string>): string[] {
  const { name, resources } = descriptor as Described
  const tables = new Map(
    resources.map((each) => [each.name, parseCsv(files.get(each.path) ?? '\r\n')]),
  )
  return [
    ...(/^[a-z0-9._-]+$/.test(name) ? [] : [`name: ${name}`]),
    ...resources.flatMap(({ name: table, path, schema }) => {
      const rows = tables.get(table) ?? []
      const header = files.get(path)?.split('\r\n')[0]
      return [
        ...(files.has(path) ? [] : [`${path} is not there`]),
        ...(header === schema.fields.map((field) => field.name).join(',')
          ? []
          : [`${path}: header`]),
        ...(new Set(schema.missingValues.map((value) => typeof value)).size === 1
          ? []
          : [`${table}: missing values of several kinds`]),
        ...rows.flatMap((row, index) => faultsOfRow(schema.fields, row, `${table} ${index + 1}`)),
        ...(schema.primaryKey ? twice(rows, schema.primaryKey, table) : []),
        ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
          const theirs = tables.get(reference.resource)
          if (!theirs) return [`${table}: there is no ${reference.resource}`]
          const known = new Set(theirs.map((row) => keyOf(row, reference.fields)))
          return rows
            .filter((row) => fields.some((field) => row[field] !== ''))
            .map((row) => keyOf(row, fields))
            .filter((key) => !known.has(key))
            .map((key) => `${table}: ${key} is not in ${reference.resource}`)
        }),
      ]
    }),
  ]
}

const faultsOfRow = (fields: readonly Field[], row: Rows[number], place: string): string[] =>
  fields.flatMap(({ name, type, constraints = {} }) => {
    const cell = row[name]
    if (cell === undefined || cell === '')
      return constraints.required ? [`${place}: ${name} is empty`] : []
    const said = `${place}: ${name} is "${cell}"`
    if (!(forms[type] ?? /^$/).test(cell)) return [said]
    return constraints.enum && !constraints.enum.includes(cell) ? [said] : []
  })

const keyOf = (row: Rows[number], fields: readonly string[]): string =>
  fields.map((field) => row[field] ?? '').join(' / ')

function twice(rows: Rows, key: readonly string[], table: string): string[] {
  const keys = rows.map((row) => keyOf(row, key))
  return keys
    .filter((each, index) => keys.indexOf(each) !== index)
    .map((each) => `${table}: ${each} twice`)
}
