// What `npm start` runs. It is started by `exec`, because npm hands a SIGTERM to its shell alone: a
// shell that waits for us would die of it and leave us behind. Windows has no exec and needs none.
import './tsx-hook.mjs'

await import('./server.ts')
