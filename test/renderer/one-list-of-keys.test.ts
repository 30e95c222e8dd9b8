import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { DEED_IDS } from '../../electron/core/deeds/deeds'

const PAGE = path.resolve(import.meta.dirname, '../../renderer')
const components = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.vue'))
  .map((name) => ({ name, source: readFileSync(path.join(PAGE, name), 'utf8') }))

/** The palette and the keyboard sheet show what the registry gives them. */
const OWN = /(FooterKeys|DeedKey|CommandPalette|HelpKeys|CopySheetFoot|CopySheetHead)\.vue$/

it('no component writes a key by hand: each is shown as the list of deeds has it', () => {
  expect(components.length).toBeGreaterThan(80)
  const byHand = components.filter(
    // Enter in a form belongs to the form.
    ({ name, source }) => !OWN.test(name) && /<kbd(?!>Enter<)[ >]|· (Ctrl|Alt|Shift|F\d)/.test(source),
  )
  expect(byHand.map(({ name }) => name)).toEqual([])
})

it('footers and buttons name deeds that there are', () => {
  const named = components.flatMap(({ name, source }) =>
    [
      ...source.matchAll(/(?:<FooterKeys[^>]*?:deeds="\[([^\]]*)\]"|<DeedKey[^>]*? deed="([\w.-]+)")/gs),
    ].flatMap(([, list, one]) =>
      (list ?? `'${one}'`)
        .split(',')
        .map((part) => part.trim().replaceAll("'", ''))
        .filter((id) => id !== 'undefined' && id !== '')
        .map((id) => ({ name, id })),
    ),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ id }) => !(DEED_IDS as readonly string[]).includes(id))).toEqual([])
})
