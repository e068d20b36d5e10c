import { join, resolve } from 'node:path'

/** Where things are in a data folder. */
export interface Place {
  readonly folder: string
  readonly cluster: string
  readonly logFile: string
  readonly libraries: string
}

export function placeIn(folder: string): Place {
  const absolute = resolve(folder)
  return {
    folder: absolute,
    cluster: join(absolute, 'postgres'),
    logFile: join(absolute, 'postgres.log'),
    libraries: join(absolute, 'postgres-libraries'),
  }
}
