import { readFileSync, readdirSync } from 'node:fs'

/** Memory of processes in kB as Linux tells it; null or nothing where /proc is missing. */

const statusOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
const kilobytes = (status, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)

/** @returns {{ peakKb: number, nowKb: number } | null} resident memory at its highest and now */
export function memoryOf(pid) {
  const status = statusOf(pid)
  return status === '' ? null : { peakKb: kilobytes(status, 'VmHWM'), nowKb: kilobytes(status, 'VmRSS') }
}

/** Process ids of a process and all below it. */
function family(pid) {
  const below = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = kilobytes(statusOf(name), 'PPid')
    below.set(parent, [...(below.get(parent) ?? []), Number(name)])
  }
  const found = [pid]
  for (const one of found) found.push(...(below.get(one) ?? []))
  return found
}

const isPage = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')
  } catch {
    return false
  }
}

/**
 * Memory of an app under its main process: of its pages, which for a command is the reader alone, and of all its
 * processes together (pages that they share are counted for each).
 */
export function appMemory(pid) {
  if (process.platform !== 'linux') return null
  const members = family(pid).flatMap((one) => {
    const memory = memoryOf(one)
    return memory ? [{ ...memory, page: isPage(one) }] : []
  })
  const pages = members.filter(({ page }) => page)
  const sum = (items, key) => items.reduce((total, item) => total + item[key], 0)
  return {
    readerPeakKb: sum(pages, 'peakKb'),
    readerNowKb: sum(pages, 'nowKb'),
    appPeakKb: sum(members, 'peakKb'),
  }
}
