import path from 'node:path'
import { app } from 'electron'

/** Folders of the program itself; the same in a checkout and in an installed app, where they lie in the asar. */
export const programFolder = (...parts: string[]): string => path.join(app.getAppPath(), ...parts)
export const resourceFolder = (...parts: string[]): string => programFolder('resources', ...parts)
export const builtPage = (...parts: string[]): string => programFolder('out', 'renderer', ...parts)
export const builtPreload = (name: string): string => programFolder('out', 'preload', `${name}.cjs`)
