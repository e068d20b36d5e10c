import type { Refusal } from '../../core/base/refusal.ts'
import type { ReadDocument } from '../document.ts'
import { createRemarkBook } from '../docx/remarks.ts'
import { refusalIn, refused } from '../package/refusals.ts'
import { assumedEncoding } from '../text/read-tabbed-text.ts'
import { decodePage } from './decode-page.ts'
import { htmlTokens } from './html-tokens.ts'
import { pageBuilder } from './page-builder.ts'

const limits = { bytes: 20 * 1024 * 1024 }

/**
 * Reads a web page: one that a browser or Word saved, or the export of a database that only calls itself .xls. Nothing
 * in it is executed or fetched; what is not shown is left out with a remark.
 */
export function readWebPage(bytes: Uint8Array): ReadDocument | Refusal {
  try {
    if (bytes.length > limits.bytes) throw refused('document-too-large')
    const { text, isAssumed } = decodePage(bytes)
    const remarks = createRemarkBook()
    const page = pageBuilder(remarks)
    for (const token of htmlTokens(text)) page.take(token)
    const blocks = page.finish()
    return { blocks, remarks: [...(isAssumed ? [assumedEncoding] : []), ...remarks.all()] }
  } catch (error) {
    return refusalIn(error)
  }
}
