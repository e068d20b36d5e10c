import { Refused } from '../core/base/refusal.ts'

/** The part of an HTTP server that starting it needs. */
export interface Listener {
  listen(options: { host: string; port: number }): Promise<string>
}

/**
 * Listens, and answers with the address to show to people.
 * @throws Refused when the port or the host cannot be had.
 */
export async function listen(server: Listener, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const message = messageFor((error as NodeJS.ErrnoException).code, host, port)
    throw message ? new Refused({ code: 'cannot-listen', message }) : error
  }
}

function messageFor(code: string | undefined, host: string, port: number) {
  switch (code) {
    case 'EADDRINUSE':
      return {
        bg: `Порт ${port} е зает: спрете програмата, която го ползва, или изберете друг, например PORT=${port + 1}.`,
        en: `Port ${port} is taken: stop the program that uses it, or choose another, such as PORT=${port + 1}.`,
      }
    case 'EACCES':
      return {
        bg: `Порт ${port} изисква права, които нямате: изберете друг, например PORT=8080.`,
        en: `Port ${port} needs rights that you do not have: choose another, such as PORT=8080.`,
      }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        bg: `Тази машина няма адрес ${host}: поправете HOST, например HOST=127.0.0.1.`,
        en: `This machine has no address ${host}: mend HOST, for example HOST=127.0.0.1.`,
      }
    default:
      return null
  }
}
