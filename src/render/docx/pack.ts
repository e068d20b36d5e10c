import { Document, type IPropertiesOptions, Packer } from 'docx'
import { languageTags } from '../../core/base/language.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { FileProperties } from '../package/core-properties.ts'
import { finishPackage } from '../package/finish-package.ts'
import { styles } from './styles.ts'

/**
 * The bytes of a Word file; the same sections and properties give the same bytes.
 *
 * @param draft the draft that the file is the document of, which goes along in it
 */
export async function packDocument(
  sections: IPropertiesOptions['sections'],
  properties: FileProperties,
  draft?: Draft,
): Promise<Uint8Array> {
  const document = new Document({
    sections,
    styles: styles(languageTags[properties.language]),
    hyphenation: { autoHyphenation: true },
  })
  const bytes = await Packer.pack(document, 'uint8array')
  return finishPackage({ bytes, mainPart: 'word/document.xml', properties }, draft)
}
