import type { WriteSheet } from 'hucre/xlsx'

/** What makes a sheet a form: what is hidden, what may be chosen, and that only open cells can be written to. */
export interface FormSheet {
  /** From 0. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** Not shown by any menu of the program. */
  readonly isHidden?: boolean
  /** Columns from 0 that stay in sight beside the rows of the header. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly asked?: readonly AskedCells[]
  /** What stands below each printed page. */
  readonly footer?: string
}

/** What cells ask for, and what they say to whoever enters something else. */
export interface AskedCells {
  /** "F5 F9:F12". */
  readonly range: string
  /** One of these, or a number. */
  readonly of: readonly string[] | 'number'
  readonly message: string
}

/** The parts of a sheet that the library writes for a form. Protected without a password: against slips only. */
export const formParts = (form: FormSheet): Partial<WriteSheet> => ({
  ...(form.isHidden ? { veryHidden: true } : {}),
  ...(form.frozen ? { freezePane: form.frozen } : {}),
  ...(form.footer ? { headerFooter: { oddFooter: form.footer } } : {}),
  protection: {
    sheet: true,
    selectLockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
  },
  dataValidations: (form.asked ?? []).map(({ range, of, message }) => ({
    ...{ range, allowBlank: true, showErrorMessage: true, errorMessage: message },
    ...(of === 'number'
      ? {
          ...{ type: 'decimal', operator: 'between' },
          ...{ formula1: '-999999999999999', formula2: '999999999999999' },
        }
      : { type: 'list', values: [...of] }),
  })) as WriteSheet['dataValidations'] & {},
})
