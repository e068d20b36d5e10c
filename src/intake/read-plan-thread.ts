import { parentPort, workerData } from 'node:worker_threads'
import { readPlan } from './read-plan.ts'

// The whole life of the thread that read-plan-apart.ts starts.
const { file, register } = workerData
parentPort?.postMessage(await readPlan(file, register))
