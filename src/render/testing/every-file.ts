import { type Language, languages } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { agreesWithTheRest } from '../../core/coordination/opinion.ts'
import {
  answered,
  asked,
  decision,
  ended,
  opinion,
} from '../../core/coordination/testing/answered.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { templateKinds } from '../../core/publication/template-fields.ts'
import { type DocumentContents, documentFiles, fileKinds } from '../document-files.ts'
import { sampleTemplate } from '../docx/sample-template.ts'
import type { Press } from '../pdf/press.ts'
import { mediaTypes, type Rendition } from '../rendition.ts'
import { renditions } from '../renditions.ts'
import { everyField, formWith, lineWith } from '../xlsx/testing/forms.ts'
import { hostile, hostileTexts, writtenSample } from './written-sample.ts'

/** A file that the program makes, of contents as they come or of hostile ones. */
export interface MadeFile {
  readonly name: string
  readonly language: Language
  readonly mediaType: string
  readonly make: (press: Press) => Promise<Uint8Array>
}

const ofOffices: readonly string[] = Object.values(mediaTypes)
const dated = '2025-02-01T09:00:00.000Z'

/**
 * Every Word file, PDF and workbook that the program makes, in both languages, from its own lists, so that one that
 * is added to them is among these.
 */
export async function everyFile(contents: 'usual' | 'hostile'): Promise<MadeFile[]> {
  const sample = await writtenSample()
  const publication = contents === 'usual' ? sample : hostile(sample)
  const given = contentsWith(publication, contents === 'usual' ? 'Няма средства.\nОще ред.' : null)
  const files: MadeFile[] = []
  for (const language of languages) {
    const templates = {
      plan: await sampleTemplate('plan', language),
      report: await sampleTemplate('report', language),
    }
    const drawn = (rendition: Rendition) => (press: Press) =>
      rendition.draw(publication, language, { press, site: 'https://merilo.example', templates })
    files.push(
      ...renditions
        .filter(({ mediaType }) => ofOffices.includes(mediaType))
        .map((each) => ({
          ...{ name: each.name, language, mediaType: each.mediaType, make: drawn(each) },
        })),
      ...templateKinds.map((kind) => ({
        ...{ name: `template-${kind}.docx`, language, mediaType: mediaTypes.docx },
        make: async () => templates[kind],
      })),
      ...documentsOf('plan', given.plan, language),
      ...documentsOf('opinions', given.opinions, language),
      ...documentsOf('form', given.form, language),
      ...documentsOf('measure', given.measure, language),
    )
  }
  return files
}

const documentsOf = <Kind extends keyof DocumentContents>(
  of: Kind,
  content: DocumentContents[Kind],
  language: Language,
): MadeFile[] =>
  fileKinds.map((kind) => {
    const { mediaType, draw } = documentFiles[of][kind]
    return {
      ...{ name: `${of}-at-work.${kind}`, language, mediaType },
      make: (press) => draw(content, language, { press, dated }),
    }
  })

/** @param words what people wrote; null for hostile words, all of them in turn */
function contentsWith(publication: Publication, words: string | null): DocumentContents {
  const { plan, circumstances } = publication
  const said = words === null ? hostileTexts : [words]
  const opinions = Object.fromEntries(
    said
      .slice(0, 3)
      .map((remark, index) => [
        String(index + 1),
        opinion({ stance: 'agrees-with-remarks', remark, proposals: { target: remark } }),
      ]),
  )
  const decisions = [
    decision('1', 'remark', said[0] ?? '', 'accepted', { reason: said.at(-1) ?? '' }),
  ]
  return {
    plan: {
      ...plan,
      council: publication.council?.name ?? null,
      ...{ decisions: circumstances.decisions ?? [], asOf: '2024-12-31' as PlainDate },
    },
    opinions: {
      draft: { title: said[0] ?? '', language: 'bg' },
      rounds: [
        answered(
          [asked('МФ', { ...opinions, rest: agreesWithTheRest }, decisions), asked('МВР', null)],
          {
            ...{ ended, silence: 'agreed' },
          },
        ),
        answered([asked('МФ', { rest: agreesWithTheRest })], { number: 2 }),
      ],
    },
    form: formWith(
      lineWith({
        ...{ version: 3, status: 'returned' },
        content: {
          fields: {
            ...everyField,
            ...Object.fromEntries(said.map((text, index) => [`note-${(index % 6) + 1}`, text])),
          },
          language: 'bg',
        },
        remarks: { '': said[0] ?? '', 'value-1': said.at(-2) ?? '' },
      }),
    ),
    measure: { publication, code: plan.measures[9]?.code ?? '' },
  }
}
