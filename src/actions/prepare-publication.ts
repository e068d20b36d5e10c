import { type Language, languages } from '../core/base/language.ts'
import { type LeftOut, stateAfterAttempt } from '../core/publication/preparation.ts'
import { type TemplateKind, templateKinds } from '../core/publication/template-fields.ts'
import type { Drawing } from '../render/drawing.ts'
import { NoPress } from '../render/pdf/press.ts'
import { type DrawingTools, isOffered, type Rendition } from '../render/rendition.ts'
import type { Database, Transaction } from '../store/database.ts'
import type { PreparationKey } from '../store/preparation.reader.ts'
import {
  holdPreparation,
  letGoOfPreparation,
  markEnded,
  markRunning,
  markStep,
} from '../store/preparation.writer.ts'
import { type KeptPublication, selectPublicationById } from '../store/publication.reader.ts'
import { listPublicationFiles, type PublicationFile } from '../store/publication-file.reader.ts'
import { insertPublicationFile } from '../store/publication-file.writer.ts'
import { selectOptionalTemplate } from '../store/word-template.reader.ts'
import { type Surroundings, theProgram } from './action-context.ts'
import { announce } from './announce.ts'
import { inTransaction } from './in-transaction.ts'
import { searchable } from './searchable.ts'
import { whileWanted } from './while-wanted.ts'

/** A file that is made of all the others, after them. It gets to them through the key. */
export interface LastFile {
  readonly name: string
  readonly mediaType: string
  readonly make: (
    database: Database,
    key: PreparationKey,
    publication: KeptPublication,
  ) => Promise<Uint8Array>
}

/** What files are made with, and which. */
export interface Workshop extends DrawingTools {
  readonly renditions: readonly Rendition[]
  readonly lastFiles: readonly LastFile[]
  /** Draws the files apart from whatever else the program does; without it they are drawn here. */
  readonly drawing?: Drawing
  /** True when the program is about to end: what is in hand is finished, and nothing else begun. */
  readonly closing: () => boolean
}

interface Step {
  readonly name: string
  readonly language: Language | null
  readonly mediaType: string
  readonly make: (signal: AbortSignal) => Promise<Uint8Array>
  /** Made of the others, so that it waits for all of them. */
  readonly isLast: boolean
}

/**
 * Makes the files of a publication that are not there yet, one after the other, each kept as soon as it is
 * made. A process that ends in between leaves `running` behind; the next one goes on after the last file
 * that was kept. When somebody calls it off, the file in hand is given up. A file that cannot be made holds up no other but those made of all.
 *
 * @throws what went wrong, when it is worth another attempt.
 */
export async function preparePublication(
  { database, now }: Surroundings,
  workshop: Workshop,
  key: PreparationKey,
): Promise<void> {
  await database.connection().execute(async (connection) => {
    if (!(await holdPreparation(connection, key)))
      throw new Error('somebody else is making these files')
    try {
      const publication = await selectPublicationById(connection, key.publicationId)
      // Whoever searches first would wait for it.
      searchable(publication.sha256, publication.publication)
      const templates = await templatesInUse(connection)
      const steps = stepsOf(connection, { ...workshop, templates }, key, publication)
      const attempt = await markRunning(connection, key, { steps: steps.length, at: now() })
      if (attempt === null) return
      const leftOut = await makeAll(connection, now, workshop, key, steps)
      if (!leftOut) return
      const failed = leftOut.find(hasFailed)
      const state = failed ? stateAfterAttempt(attempt) : 'done'
      const step = steps.length - leftOut.length
      const at = now()
      await inTransaction(connection, async (transaction) => {
        await markEnded(transaction, key, { state, step, leftOut }, at)
        if (state === 'failed') await tellOfFailure(transaction, publication, at)
      })
      if (state === 'waiting') throw new Error(`${failed?.name}: ${failed?.words}`)
    } finally {
      await letGoOfPreparation(connection, key)
    }
  })
}

/** Whoever publishes is told, too, if they are not looking at the page. */
const tellOfFailure = (
  transaction: Transaction,
  { slug, version, publication }: KeptPublication,
  at: string,
): Promise<void> =>
  announce(transaction, {
    ...{ kind: 'files-not-prepared', key: `${slug}/${version}/${at}` },
    ...{ to: { role: 'secretariat' }, by: theProgram, at },
    subject: {
      plan: {
        title: publication.plan.title,
        path: `/plans/${slug}/publications/${version}/files`,
      },
    },
  })

/** Answers with what could not be made; null when it was broken off. */
async function makeAll(
  connection: Database,
  now: () => string,
  { closing }: Workshop,
  key: PreparationKey,
  steps: readonly Step[],
): Promise<LeftOut[] | null> {
  const kept = await listPublicationFiles(connection, key)
  const leftOut: LeftOut[] = []
  for (const [index, step] of steps.entries()) {
    const { name, language } = step
    if (closing()) return null
    const isWanted = () => markStep(connection, key, { step: index, name, language }, now())
    if (!(await isWanted())) return null
    if (isKept(kept, step) || (step.isLast && leftOut.some(hasFailed))) continue
    const made = await makeOne(connection, now, key, step, isWanted)
    if (made === 'not-wanted') return null
    if (made !== 'kept') leftOut.push({ name, language, ...made })
  }
  return closing() ? null : leftOut
}

/** Answers with why it could not be made, where that is so. */
async function makeOne(
  connection: Database,
  now: () => string,
  key: PreparationKey,
  { name, language, mediaType, make, isLast }: Step,
  isWanted: () => Promise<boolean>,
): Promise<Pick<LeftOut, 'why' | 'words'> | 'kept' | 'not-wanted'> {
  try {
    // What is made of the others is made on this very connection, which does one thing at a time.
    const bytes = await whileWanted(make, isLast ? async () => true : isWanted)
    if (!bytes) return 'not-wanted'
    await insertPublicationFile(connection, key, { name, language, mediaType, bytes }, now())
    return 'kept'
  } catch (error) {
    return reasonOf(error)
  }
}

const hasFailed = ({ why }: LeftOut): boolean => why === 'failed'

const isKept = (
  kept: readonly PublicationFile[],
  { name, language }: Pick<PublicationFile, 'name' | 'language'>,
): boolean => kept.some((file) => file.name === name && file.language === language)

/** The first words of an error: enough to see what to mend. */
const reasonOf = (error: unknown): Pick<LeftOut, 'why' | 'words'> => ({
  why: error instanceof NoPress ? 'no-press' : 'failed',
  words: (error instanceof Error ? error.message : String(error))
    .replace(/\s+/g, ' ')
    .slice(0, 300),
})

/** The templates that plans and reports are filled into today. */
async function templatesInUse(database: Database): Promise<NonNullable<DrawingTools['templates']>> {
  const found: Partial<Record<TemplateKind, Uint8Array>> = {}
  for (const kind of templateKinds) {
    const template = await selectOptionalTemplate(database, kind)
    if (template) found[kind] = template.bytes
  }
  return found
}

function stepsOf(
  database: Database,
  workshop: Workshop,
  key: PreparationKey,
  kept: KeptPublication,
): Step[] {
  const { renditions, lastFiles, site, templates } = workshop
  const given = { site, ...(templates ? { templates } : {}) }
  const offered = renditions.filter(
    (each) =>
      isOffered(each, kept.publication) &&
      (each.template === undefined || workshop.templates?.[each.template] !== undefined),
  )
  return [
    ...offered.flatMap(({ name, kind, mediaType, draw }) =>
      (kind === 'data' ? [null] : languages).map((inOne) => {
        const language = inOne ?? languages[0]
        return {
          ...{ name, language: inOne, mediaType, isLast: false },
          make: (signal: AbortSignal) =>
            workshop.drawing?.draw(
              { of: 'publication', name, language, content: kept.content, ...given },
              signal,
            ) ?? draw(kept.publication, language, workshop),
        }
      }),
    ),
    ...lastFiles.map(({ name, mediaType, make }) => ({
      ...{ name, language: null, mediaType, isLast: true },
      make: () => make(database, key, kept),
    })),
  ]
}
