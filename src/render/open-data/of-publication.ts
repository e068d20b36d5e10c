import type { Publication } from '../../core/publication/publication.ts'
import type { Column } from './table.ts'

/** The column that tells which plan a row is of. */
export const planColumn = ({ plan }: Publication): Column<unknown> => ({
  ...{ name: 'plan_id', type: 'string', required: true, of: () => plan.slug },
  title: { bg: 'План', en: 'Plan' },
})

/** The column that tells which version of it. */
export const versionColumn = ({ version }: Publication): Column<unknown> => ({
  ...{ name: 'version', type: 'integer', required: true, of: () => version },
  title: { bg: 'Версия на публикацията', en: 'Version of the publication' },
})
