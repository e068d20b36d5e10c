import { parentPort, workerData } from 'node:worker_threads'
import { verifyBundle } from './verify-bundle.ts'

// The whole life of the thread that verify-bundle-apart.ts starts.
const { bytes, trusted } = workerData
parentPort?.postMessage(await verifyBundle(bytes, trusted))
