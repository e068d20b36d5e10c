import type { Language } from '../../../core/base/language.ts'
import type { PublicationFile } from '../../../store/publication-file.reader.ts'
import { fileSize } from '../../parts/file-size.ts'
import { titleOf } from '../../parts/preparation-progress.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'

/** Each file with its digest, by which whoever has it sees that it is the one that was published. */
export function FilesTable(props: {
  slug: string
  version: number
  files: readonly PublicationFile[]
  language: Language
}) {
  const { slug, version, files, language } = props
  const words = publicationFileWords[language]
  return (
    <TableFrame label={words.files}>
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.digest}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={`${file.name}-${file.language}`}>
              <th scope="row">
                <a href={paths.publishedFile(file.language ?? language, slug, version, file.name)}>
                  {titleOf(file.name, language)}
                  {file.language ? (
                    <span class="for-screen-readers">, {words.languages[file.language]}</span>
                  ) : null}
                </a>
              </th>
              <td>{file.language ? words.languages[file.language] : words.bothLanguages}</td>
              <td class="figure">{fileSize(file.size, language)}</td>
              <td class="whole">
                <code class="digest">{file.sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
