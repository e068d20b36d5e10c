import type { TemplateKind } from '../core/publication/template-fields.ts'
import type { Database } from './database.ts'

/** A version of a template, without its bytes; without a file it says that none is used from then on. */
export interface KeptTemplate {
  readonly kind: TemplateKind
  /** From 1. */
  readonly version: number
  readonly file: { readonly name: string; readonly sha256: string; readonly size: number } | null
  readonly enteredBy: string
  readonly enteredAt: string
}

/** Every version of every kind, the latest first. */
export async function listTemplates(database: Database): Promise<KeptTemplate[]> {
  const rows = await database
    .selectFrom('word_template as template')
    .leftJoin('document', 'document.id', 'template.document_id')
    .select([
      ...(['template.kind', 'template.version', 'document.name', 'document.sha256'] as const),
      ...(['document.size', 'template.entered_by as enteredBy'] as const),
      'template.entered_at as enteredAt',
    ])
    .orderBy('template.kind')
    .orderBy('template.version', 'desc')
    .execute()
  return rows.map(({ name, sha256, size, ...template }) => ({
    ...template,
    file: name === null || sha256 === null || size === null ? null : { name, sha256, size },
  }))
}

/** The bytes of a version, or of the latest; nothing where there is none, or none is used. */
export async function selectOptionalTemplate(
  database: Database,
  kind: TemplateKind,
  version?: number,
): Promise<{ readonly version: number; readonly bytes: Uint8Array } | undefined> {
  const row = await database
    .selectFrom('word_template as template')
    .leftJoin('document', 'document.id', 'template.document_id')
    .select(['template.version', 'document.bytes'])
    .where('template.kind', '=', kind)
    .$if(version !== undefined, (query) => query.where('template.version', '=', version ?? 0))
    .orderBy('template.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.bytes ? { version: row.version, bytes: row.bytes } : undefined
}
