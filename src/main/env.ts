/** Everything that the program takes from outside. Documented in docs/configuration.md. */
const variables = [
  'DATABASE_URL',
  'MERILO_DATA',
  'PORT',
  'HOST',
  'MERILO_BASE_URL',
  'MERILO_SMTP_URL',
  'MERILO_MAIL_FROM',
  'MERILO_OIDC_ISSUER',
  'MERILO_OIDC_CLIENT_ID',
  'MERILO_OIDC_CLIENT_SECRET',
  'MERILO_OIDC_NAME',
  // The terminal's language, as POSIX has it.
  'LC_ALL',
  'LC_MESSAGES',
  'LANG',
  // Where npm was called; it runs scripts in the project's own folder.
  'INIT_CWD',
] as const

export type Environment = Readonly<Partial<Record<(typeof variables)[number], string>>>

/** The only place that reads the process's environment. An empty variable counts as absent. */
export const readEnvironment = (): Environment =>
  Object.fromEntries(
    variables.flatMap((name) => {
      const value = process.env[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )

/** The folder in which the person typed the command. */
export const workingFolder = (environment: Environment): string =>
  environment.INIT_CWD ?? process.cwd()
