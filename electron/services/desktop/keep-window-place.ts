import { loadBeside, saveBeside } from '../settings/beside-store'
import { windowPlaceFrom, type WindowPlace } from './window-place'

const FILE = 'window.json'

/** The window is there before the store is opened. */
export const loadWindowPlace = (folder: string): WindowPlace => windowPlaceFrom(loadBeside(folder, FILE))

export const saveWindowPlace = (folder: string, place: WindowPlace): void => saveBeside(folder, FILE, place)
