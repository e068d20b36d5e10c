// A program that tests kill: starts the embedded server on a folder, says so and stays.
import { startEmbedded } from '../start-embedded.ts'

const embedded = await startEmbedded(process.argv[2] ?? '')
process.stdout.write('ready\n')
process.once('SIGTERM', async () => {
  await embedded.stop()
  process.exit()
})
setInterval(() => {}, 60_000)
