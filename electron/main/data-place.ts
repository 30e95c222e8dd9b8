import path from 'node:path'

/** A file of this name beside the program makes it portable, whatever the file holds. */
export const PORTABLE_FLAG = 'portable'

export interface DataPlace {
  /** Store, key and backups. */
  readonly data: string
  /** Chromium's profile and caches; null leaves them to the system's place. */
  readonly profile: string | null
  readonly portable: boolean
}

interface Surroundings {
  /** The folder given on the command line for tests, or ''. */
  readonly given: string
  /** The system's place for this program's data. */
  readonly userData: string
  /** The folder in which the program lies; null in a checkout. */
  readonly beside: string | null
  readonly exists: (file: string) => boolean
}

/** Where everything is kept: the folder given, else `data` beside a portable program, else the person's own place. */
export function dataPlace({ given, userData, beside, exists }: Surroundings): DataPlace {
  if (given !== '') {
    const data = path.resolve(given)
    return { data, profile: path.join(data, 'profile'), portable: false }
  }
  if (beside !== null && exists(path.join(beside, PORTABLE_FLAG))) {
    const data = path.join(beside, 'data')
    return { data, profile: path.join(data, 'profile'), portable: true }
  }
  return { data: path.join(userData, 'data'), profile: null, portable: false }
}

interface Program {
  readonly execPath: string
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The folder in which a person sees the program: single-file packages unpack themselves elsewhere and say where they
 * were started from, and on macOS the program is a folder that looks like a file.
 */
export function folderBeside({ execPath, platform, packaged, env }: Program): string | null {
  if (!packaged) return null
  const told = env['PORTABLE_EXECUTABLE_DIR'] ?? (env['APPIMAGE'] ? path.dirname(env['APPIMAGE']) : undefined)
  if (told) return told
  const folder = path.dirname(execPath)
  const inBundle = platform === 'darwin' && /\.app\/Contents\/MacOS$/.test(folder)
  return inBundle ? path.resolve(folder, '../../..') : folder
}
