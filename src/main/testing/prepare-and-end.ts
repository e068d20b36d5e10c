// A process of its own that prepares the files of publications of a test database, and ends without a word
// while it makes the file that it is told to end at.
import { preparePublication } from '../../actions/prepare-publication.ts'
import { takeUpPreparations } from '../../actions/take-up-preparations.ts'
import { noPress } from '../../render/pdf/press.ts'
import { openDatabase } from '../../store/database.ts'
import { openJobs } from '../../store/jobs/open-jobs.ts'

const [connectionText = '', endsAt = ''] = process.argv.slice(2)
const connection = JSON.parse(connectionText)
const database = openDatabase(connection, 2)
const now = () => new Date().toISOString()

const rendition = (name: string) => ({
  ...{ name, kind: 'document' as const, mediaType: 'text/plain', title: { bg: '', en: '' } },
  draw: async (_: unknown, language: string) => {
    if (`${name}-${language}` === endsAt) process.kill(process.pid, 'SIGKILL')
    return new TextEncoder().encode(`${name} ${language} ${process.pid}`)
  },
})

const workshop = {
  ...{ renditions: ['a.txt', 'b.txt', 'c.txt'].map(rendition), lastFiles: [] },
  ...{ press: noPress, site: 'http://localhost', closing: () => false },
}

const jobs = await openJobs(connection, (error) => {
  throw error
})
await takeUpPreparations(database)
await jobs.work({
  'deliver-mail': async () => {},
  'prepare-publication': (key) => preparePublication({ database, now }, workshop, key),
  'send-due-reminders': async () => {},
})
process.stdin.once('end', async () => {
  await jobs.stop()
  await database.destroy()
})
process.stdin.resume()
