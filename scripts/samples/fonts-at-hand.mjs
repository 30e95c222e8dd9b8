import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const FOREIGN = ['AR PL UKai CN', 'AR PL UMing CN', 'WenQuanYi Zen Hei', 'WenQuanYi Micro Hei']
const OCR_B = ['OCR B', 'OCR-B', 'OCRB']
/** Families that the product itself prints with or tests against, so never foreign. */
const KNOWN = /^(Noto|Source Han|DejaVu)/
/** The same drawings under another name, or shapes of other regions. */
const VARIANT = / (TW|HK|JP|KR|TW MBE|Mono|Sharp)$/

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Chinese families among the files of a folder, by their first name. */
function familiesIn(folder) {
  const listing = spawnSync('fc-scan', ['--format', '%{family[0]}|%{lang}\\n', path.resolve(folder)], {
    encoding: 'utf8',
  })
  const lines = (listing.stdout ?? '').split('\n').map((line) => line.split('|'))
  const chinese = lines.filter(([family, lang]) => family && lang?.split(/[,|]/).includes('zh-cn'))
  return [...new Set(chinese.map(([family]) => family))].filter(
    (name) => !KNOWN.test(name) && !VARIANT.test(name),
  )
}

/**
 * Fonts that only samples use, and the environment in which Chromium finds them. A folder given adds to the system's
 * fonts for this run alone, so that nothing needs to be installed; each Chinese family in it counts as foreign.
 */
export function fontsAtHand(folder, scratch) {
  if (process.platform !== 'linux') return { atHand: { foreign: [], ocrB: null }, env: {} }
  const env = {}
  if (folder !== undefined) {
    const file = path.join(scratch, 'fonts.conf')
    const config =
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
      `<dir>${escaped(path.resolve(folder))}</dir><cachedir>${escaped(path.join(scratch, 'font-cache'))}</cachedir>` +
      '</fontconfig>'
    writeFileSync(file, config)
    env.FONTCONFIG_FILE = file
  }
  const listing = spawnSync('fc-list', [':', 'family'], { env: { ...process.env, ...env }, encoding: 'utf8' })
  const families = new Set(
    (listing.stdout ?? '').split('\n').flatMap((line) => line.split(',').map((name) => name.trim())),
  )
  const given = folder === undefined ? [] : familiesIn(folder)
  return {
    atHand: {
      foreign: [...new Set([...FOREIGN.filter((family) => families.has(family)), ...given])].sort(),
      ocrB: OCR_B.find((family) => families.has(family)) ?? null,
    },
    env,
  }
}
