import { sql } from 'kysely'
import type { Database } from './database.ts'

interface Described {
  readonly table: string
  readonly line: string
}

/** What to run after a migration. */
export const command =
  'npm exec -- node --test --test-update-snapshots src/store/describe-schema.test.ts'

const heading = `# The database

Written from the live schema by a test, which fails when this page and the schema differ. To write it
anew after a migration:

    ${command}

A column may be empty only where it says \`null\`.
`

/** The tables of the current schema as Markdown: columns, constraints, indexes, triggers. */
export async function describeSchema(database: Database): Promise<string> {
  const [columns, constraints, indexes, triggers, functions] = [
    await columnsOf(database),
    await constraintsOf(database),
    await indexesOf(database),
    await triggersOf(database),
    await functionsOf(database),
  ]
  const tables = [...new Set(columns.map(({ table }) => table))]
  const sections = tables.map((table) => {
    const lines = (all: readonly Described[]) =>
      all.filter((each) => each.table === table).map(({ line }) => line)
    const columnTable = ['| column | type | |', '|---|---|---|', ...lines(columns)]
    const rest = [...lines(constraints), ...lines(indexes), ...lines(triggers)]
    return [`## ${table}`, '', ...columnTable, ...(rest.length > 0 ? ['', ...rest] : [])].join('\n')
  })
  const routines = ['## Functions', ...functions].join('\n\n')
  return `${[heading, ...sections, routines].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`
}

const ours = sql`namespace.nspname = current_schema() and class.relname not like 'kysely\\_%'`

async function described(database: Database, query: ReturnType<typeof sql<Described>>) {
  return (await query.execute(database)).rows
}

const columnsOf = (database: Database) =>
  described(
    database,
    sql`
select class.relname as table,
  format('| %s | %s | %s |', attname, format_type(atttypid, atttypmod), concat_ws(', ',
    case when attnotnull then null else 'null' end,
    case when attidentity = 'a' then 'identity' end,
    case when attgenerated = 's' then format('= %s', pg_get_expr(adbin, adrelid)) end
  )) as line
from pg_attribute
join pg_class class on class.oid = attrelid
join pg_namespace namespace on namespace.oid = class.relnamespace
left join pg_attrdef on adrelid = attrelid and adnum = attnum
where class.relkind = 'r' and attnum > 0 and not attisdropped and ${ours}
order by class.relname, attnum`,
  )

// PostgreSQL 18 lists NOT NULL among the constraints (contype n); the columns tell it already.
const constraintsOf = (database: Database) =>
  described(
    database,
    sql`
select class.relname as table,
  format('- constraint %s: \`%s\`', conname,
    regexp_replace(pg_get_constraintdef(pg_constraint.oid, true), '\\s+', ' ', 'g')) as line
from pg_constraint
join pg_class class on class.oid = conrelid
join pg_namespace namespace on namespace.oid = class.relnamespace
where contype in ('p', 'u', 'f', 'c') and ${ours}
order by class.relname, array_position('{p,u,f,c}', contype::text), conname`,
  )

const indexesOf = (database: Database) =>
  described(
    database,
    sql`
select class.relname as table,
  format('- index %s: \`%s\`', index_class.relname,
    regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '')) as line
from pg_index
join pg_class class on class.oid = indrelid
join pg_class index_class on index_class.oid = indexrelid
join pg_namespace namespace on namespace.oid = class.relnamespace
where not exists (select from pg_constraint where conindid = indexrelid) and ${ours}
order by class.relname, index_class.relname`,
  )

const triggersOf = (database: Database) =>
  described(
    database,
    sql`
select class.relname as table,
  format('- trigger %s: \`%s\`', tgname,
    regexp_replace(pg_get_triggerdef(pg_trigger.oid, true), '^CREATE TRIGGER \\S+ ', '')) as line
from pg_trigger
join pg_class class on class.oid = tgrelid
join pg_namespace namespace on namespace.oid = class.relnamespace
where not tgisinternal and ${ours}
order by class.relname, tgname`,
  )

async function functionsOf(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string; source: string }>`
select proname as name, prosrc as source from pg_proc
where pronamespace = current_schema()::regnamespace order by proname`.execute(database)
  return rows.map(({ name, source }) => `### ${name}\n\n\`\`\`sql\n${source.trim()}\n\`\`\``)
}
