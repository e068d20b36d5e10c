import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

// The whole life of the thread that read-plan-apart.ts starts. What the program has compiled before is
// compiled for it, too: without that, half of its time would go on the modules.
const { file, register, compiled } = workerData
if (compiled !== undefined) enableCompileCache(compiled)
const { readPlan } = await import('./read-plan.ts')
parentPort?.postMessage(await readPlan(file, register))
