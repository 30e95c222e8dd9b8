import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const FOREIGN = ['AR PL UKai CN', 'AR PL UMing CN', 'WenQuanYi Zen Hei', 'WenQuanYi Micro Hei']
const OCR_B = ['OCR B', 'OCR-B', 'OCRB']

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * Fonts that only samples use, and the environment in which Chromium finds them. A folder given adds to the system's
 * fonts for this run alone, so that nothing needs to be installed.
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
  return {
    atHand: {
      foreign: FOREIGN.filter((family) => families.has(family)),
      ocrB: OCR_B.find((family) => families.has(family)) ?? null,
    },
    env,
  }
}
