import type { Language } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { reportLayout } from '../layout/report-layout.ts'
import { wordFile } from './word-file.ts'

/** A published report as a Word file. The same publication gives the same bytes. */
export const reportDocument = (publication: Publication, language: Language): Promise<Uint8Array> =>
  wordFile(reportLayout(publication, language))
