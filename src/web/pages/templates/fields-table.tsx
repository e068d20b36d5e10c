import type { Language } from '../../../core/base/language.ts'
import {
  type TemplateField,
  type TemplateKind,
  templateFields,
} from '../../../core/publication/template-fields.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { templateFieldWords, templatePageWords } from '../../words/template-page-words.ts'

/** Every name that a template may have, in both languages, with what appears there. */
export function FieldsTable({ kind, language }: { kind: TemplateKind; language: Language }) {
  const words = templatePageWords[language]
  const fields = Object.entries<TemplateField>(templateFields[kind])
  return (
    <details>
      <summary>{words.fields}</summary>
      <p class="small">{words.fieldsLead}</p>
      <TableFrame label={`${words.fields}: ${words.kinds[kind]}`}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.inBulgarian}</th>
              <th scope="col">{words.inEnglish}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([key, { names }]) => (
              <tr key={key}>
                <th scope="row">
                  {templateFieldWords[key as keyof typeof templateFieldWords][language]}
                </th>
                <td class="whole">
                  <code lang="bg">{`{{${names.bg}}}`}</code>
                </td>
                <td class="whole">
                  <code lang="en">{`{{${names.en}}}`}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  )
}
