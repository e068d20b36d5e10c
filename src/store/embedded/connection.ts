import { port } from './socket-folder.ts'

export interface EmbeddedConnection {
  /** The folder of the Unix socket. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

/** `postgres` is the database that every cluster has: for claiming the server and making others. */
export const connectionTo = (
  host: string,
  database: 'merilo' | 'postgres',
): EmbeddedConnection => ({ host, port, user: 'merilo', database })
