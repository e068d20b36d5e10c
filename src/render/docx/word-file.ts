import { HeadingLevel, Paragraph } from 'docx'
import type { Draft } from '../../core/draft/draft.ts'
import type { LaidOut } from '../layout/document.ts'
import { drawnBlocks } from './draw-block.ts'
import { packDocument } from './pack.ts'
import { landscapeSection } from './page.ts'
import { runOf } from './text.ts'
import { titleLines } from './title-lines.ts'

/**
 * A document as a Word file on landscape A4: the same document gives the same bytes.
 *
 * @param draft the draft that the file is the document of, which goes along in it
 */
export function wordFile(
  { title, language, createdAt, creator = null, blocks }: LaidOut,
  draft?: Draft,
): Promise<Uint8Array> {
  const children = [
    ...titleLines(title.text).map(
      (text) =>
        new Paragraph({ heading: HeadingLevel.TITLE, children: [runOf({ ...title, text })] }),
    ),
    ...drawnBlocks(blocks),
  ]
  const properties = { title: title.text, language, createdAt, creator }
  return packDocument([landscapeSection(children, language)], properties, draft)
}
