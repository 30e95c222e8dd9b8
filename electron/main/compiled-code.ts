import path from 'node:path'
import { enableCompileCache, flushCompileCache } from 'node:module'

/**
 * This process's own program as the engine compiled it, kept in Chromium's profile from start to start: most of the
 * time until the program stands behind its window goes into compiling. Where it cannot be kept, nothing is lost but that.
 */
export function keepCompiled(profile: string): void {
  enableCompileCache(path.join(profile, 'compiled'))
}

/** Written while nobody waits: this process is not always given the time when it ends. */
export function writeCompiled(): void {
  flushCompileCache()
}
