import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8')

function tokens(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return new Map(
    [...block.matchAll(/--c-([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  )
}
/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

const INKS = ['block', 'risk', 'confirm', 'hint', 'offline', 'passed', 'not-checked']
const GROUNDS = ['canvas', 'surface', 'raised', 'hover']
const TEXT_PAIRS: [string, string][] = [
  ...['text', 'text2', 'text3', 'primary'].flatMap((ink) =>
    [...GROUNDS, 'selected'].map((ground): [string, string] => [ink, ground]),
  ),
  ['text3', 'sunken'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['primary', 'primary-soft'],
  ...INKS.flatMap((ink): [string, string][] => [
    [ink, 'surface'],
    [ink, 'canvas'],
    [ink, `${ink}-soft`],
    ['text3', `${ink}-soft`],
    ['text', `${ink}-soft`],
  ]),
]
const EDGE_PAIRS: [string, string][] = [
  ...['canvas', 'surface', 'raised', 'sunken'].map((ground): [string, string] => ['control', ground]),
  ...['canvas', 'surface', 'hover'].map((ground): [string, string] => ['focus', ground]),
]

describe.each([
  ['light', ':root'],
  ['dark', 'html.dark'],
])('%s theme', (_, selector) => {
  const all = tokens(selector)
  const of = (name: string) => {
    const hex = all.get(name)
    if (!hex) throw new Error(`no token ${name}`)
    return hex
  }
  it.each(TEXT_PAIRS)('text %s on %s is readable', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5)
  })
  it.each(EDGE_PAIRS)('edge %s on %s is visible', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('defines the same colours in both themes, but for the inks over paper', () => {
  const light = [...tokens(':root').keys()].filter((name) => !name.startsWith('box-'))
  expect([...tokens('html.dark').keys()].sort()).toEqual(light.sort())
})
