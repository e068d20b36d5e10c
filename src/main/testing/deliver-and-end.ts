// A process of its own that does the jobs of a test database, and ends without a word where it is told to.
import { open } from 'node:fs/promises'
import { deliverMail } from '../../actions/deliver-mail.ts'
import type { MailCarrier } from '../../actions/mail-office.ts'
import { takeUpMail } from '../../actions/take-up-mail.ts'
import { mailFileName } from '../../core/mail/mail-address.ts'
import { openDatabase } from '../../store/database.ts'
import { openJobs } from '../../store/jobs/open-jobs.ts'
import { folderCarrier } from '../mail/folder-carrier.ts'

const [connectionText = '', folder = '', endsAt = ''] = process.argv.slice(2)
const connection = JSON.parse(connectionText)

const endIfAt = (moment: string) => {
  if (moment === endsAt) process.kill(process.pid, 'SIGKILL')
}

/** The carrier of the program, and a power cut at moments within it. */
const carrier: MailCarrier = {
  carry: async (letter) => {
    endIfAt('before the file')
    if (endsAt === 'half of the file') {
      const part = await open(`${folder}/${mailFileName(letter.key)}.part`, 'w')
      await part.writeFile(letter.bytes.subarray(0, letter.bytes.length / 2))
      endIfAt('half of the file')
    }
    await folderCarrier(folder).carry(letter)
    endIfAt('after the file')
  },
}

const surroundings = { database: openDatabase(connection, 2), now: () => new Date().toISOString() }
const office = {
  carrier,
  from: { name: 'Merilo', address: 'merilo@localhost' },
  site: 'http://localhost',
}

const jobs = await openJobs(connection, (error) => {
  throw error
})
await takeUpMail(surroundings.database)
await jobs.work({
  'deliver-mail': async ({ mailId }) => {
    endIfAt('before the attempt')
    await deliverMail(surroundings, office, mailId)
    endIfAt('before the job is done')
  },
  'prepare-publication': async () => {},
  'send-due-reminders': async () => {},
})
process.stdin.once('end', async () => {
  await jobs.stop()
  await surroundings.database.destroy()
})
process.stdin.resume()
