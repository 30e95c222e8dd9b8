import { utf8 } from './canonical-zip'

/** Names in a package: ours to make, safe to unpack on any system. */

export const NAME_MAX_BYTES = 120

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** Control, direction and other unseen marks, halves of characters, unassigned and private characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/gu
const RESERVED = /[<>:"/\\|?*]/g

/** Cut at whole characters, the ending kept. */
function shortened(name: string, limit: number): string {
  if (utf8(name).length <= limit) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : ''
  const stem = [...(ending ? name.slice(0, dot) : name)]
  while (stem.length > 0 && utf8(stem.join('') + ending).length > limit) stem.pop()
  return stem.join('').replace(/[. ]+$/, '') + ending
}

/** One part of a path, made of any text: never empty, never hidden, never a device of Windows. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    // What stood on both sides of an unseen mark may be one letter now.
    .normalize('NFC')
    .replace(RESERVED, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '')
  const name = shortened(plain === '' ? '未命名' : plain, NAME_MAX_BYTES)
  return DEVICE.test(name) ? shortened(`_${name}`, NAME_MAX_BYTES) : name
}

/** How a system that ignores letter case would tell two names apart. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().toUpperCase()

/** Whether an entry's path may be unpacked anywhere: relative, forward slashes, every part as `safeName` would make it. */
export function isSafePath(path: string): boolean {
  const parts = path.split('/')
  return parts.every((part) => part !== '' && part === safeName(part))
}
