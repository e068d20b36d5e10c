import { type Logger, pino, stdTimeFunctions } from 'pino'

/**
 * The program's log, as JSON lines on standard error. A person at a terminal sees only trouble; a
 * service manager keeps all of it. Written at once, so that the last words before an end are there.
 */
export function openLog(forPerson: boolean): Logger {
  return pino(
    {
      level: forPerson ? 'warn' : 'info',
      timestamp: stdTimeFunctions.isoTime,
      base: null,
      redact: {
        paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'],
        censor: '…',
      },
    },
    pino.destination({ dest: 2, sync: true }),
  )
}
