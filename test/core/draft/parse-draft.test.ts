import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../electron/core/draft/parse-draft'
import { serialiseDraft } from '../../../electron/core/draft/serialise-draft'
import { aDraft, aDraftObject, anyDraft } from './a-draft'

const text = (value: unknown): string => JSON.stringify(value, null, 2)
const failureOf = (given: string) => {
  const parsed = parseDraft(given)
  if (parsed.ok) throw new Error('this draft should have been refused')
  return parsed.failure
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break the draft in ways that its type forbids
const changed = (change: (draft: any) => void): string => {
  const draft = structuredClone(aDraftObject())
  change(draft)
  return text(draft)
}

describe('what is taken', () => {
  it('fills every key that was left out', () => {
    const parsed = parseDraft('{"format":"icp-filing-draft","version":1}')
    expect(parsed.ok && parsed.draft.principal.responsible.certificate.number).toBe(null)
    expect(parsed.ok && parsed.draft.materials).toEqual([])
  })

  it('tolerates a byte order mark', () => {
    expect(parseDraft(`\ufeff${text(aDraftObject())}`)).toEqual({ ok: true, draft: aDraft() })
  })

  it.each([
    ['33', '33'],
    ['330000', '33'],
    ['330106', '33'],
    ['浙江', '33'],
    ['浙江省', '33'],
    [' 北京市 ', '11'],
    ['新疆维吾尔自治区', '65'],
    ['广西壮族自治区', '45'],
    ['内蒙古自治区', '15'],
    ['香港特别行政区', '81'],
    ['', null],
    ['火星', '火星'],
    [null, null],
  ])('reads the province %s as %s', (given, code) => {
    const parsed = parseDraft(changed((draft) => (draft.filing.province = given)))
    expect(parsed.ok && parsed.draft.filing.province).toBe(code)
  })
})

describe('what is refused, and where', () => {
  it.each<[string, string, string, string | undefined]>([
    ['nothing', '', 'not-json', undefined],
    ['words', 'hello', 'not-json', undefined],
    ['a cut file', text(aDraftObject()).slice(0, -20), 'not-json', undefined],
    ['two values', '{}{}', 'not-json', undefined],
    ['a list', '[]', 'not-a-draft', 'format'],
    ['null', 'null', 'not-a-draft', 'format'],
    ['another format', '{"format":"something-else","version":1}', 'not-a-draft', 'format'],
    ['a newer version', '{"format":"icp-filing-draft","version":2,"new":1}', 'newer-version', 'version'],
    ['a version as text', '{"format":"icp-filing-draft","version":"1"}', 'bad-value', 'version'],
    ['an older version', '{"format":"icp-filing-draft","version":0}', 'bad-value', 'version'],
    ['no version', '{"format":"icp-filing-draft"}', 'bad-value', 'version'],
    ['an unknown key', changed((d) => (d.colour = 'red')), 'unknown-key', 'colour'],
    [
      'one deep inside',
      changed((d) => (d.services[0].domains[0].tint = 1)),
      'unknown-key',
      'services[0].domains[0].tint',
    ],
    ['a number for a text', changed((d) => (d.principal.name = 5)), 'bad-value', 'principal.name'],
    [
      'a word out of the list',
      changed((d) => (d.principal.nature = 'club')),
      'bad-value',
      'principal.nature',
    ],
    ['a loose date', changed((d) => (d.filing.plannedOn = '2026/1/1')), 'bad-value', 'filing.plannedOn'],
    [
      'a key twice',
      '{"format":"icp-filing-draft","version":1,"title":"a","title":"b"}',
      'bad-value',
      'title',
    ],
    [
      '__proto__',
      '{"format":"icp-filing-draft","version":1,"__proto__":{"a":1}}',
      'forbidden-key',
      '__proto__',
    ],
    [
      '__proto__ in disguise',
      '{"format":"icp-filing-draft","version":1,"\\u005f_proto__":{}}',
      'forbidden-key',
      '__proto__',
    ],
    [
      'constructor inside',
      changed((d) => (d.principal = JSON.parse('{"constructor":{}}'))),
      'forbidden-key',
      'principal.constructor',
    ],
    ['depth', '['.repeat(65) + ']'.repeat(65), 'too-deep', undefined],
    ['depth without end', '['.repeat(200_000), 'too-deep', undefined],
    ['size', `{"a":"${'x'.repeat(20 * 1024 * 1024)}"}`, 'too-large', undefined],
    ['size in bytes', `{"a":"${'字'.repeat(7 * 1024 * 1024)}"}`, 'too-large', undefined],
  ])('refuses %s', (_, given, code, path) => {
    const failure = failureOf(given)
    expect([failure.code, failure.path]).toEqual([code, path])
  })

  it('names the key and its line', () => {
    const failure = failureOf(changed((draft) => (draft.principal.colour = 'red')))
    const line = text({
      ...aDraftObject(),
      principal: { ...(aDraftObject().principal as object), colour: 'red' },
    })
      .split('\n')
      .findIndex((row) => row.includes('colour'))
    expect(failure.line).toBe(line + 1)
    expect(failure.message).toContain('“colour”')
    expect(failure.message).toContain(`第 ${line + 1} 行`)
  })

  it('shows direction marks in a strange key instead of obeying them', () => {
    const { message } = failureOf(changed((draft) => (draft['a\u202egpj'] = 1)))
    expect(message).not.toContain('\u202e')
    expect(message).toContain('U+202E')
  })

  it('allows 64 levels and long strings to reach the next check', () => {
    expect(failureOf('['.repeat(64) + ']'.repeat(64)).code).toBe('not-a-draft')
    expect(failureOf(`{"a":"${'x\\n'.repeat(5_000_000)}"}`).code).toBe('not-a-draft')
  })
})

describe('any text', () => {
  it('never throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '\\u12',
      '1e',
      '-',
      'null',
      '"format"',
      '\n',
      '\u0000',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (given) => {
          expect(parseDraft(given)).toHaveProperty('ok')
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('is called JSON by us exactly when it is JSON', () => {
    const source = text(aDraftObject())
    fc.assert(
      fc.property(
        fc.nat(source.length - 1),
        fc.constantFrom('', ',', '"', '}', ' ', '\\', '\t', '0'),
        (at, put) => {
          const given = source.slice(0, at) + put + source.slice(at + 1)
          let json = true
          try {
            JSON.parse(given)
          } catch {
            json = false
          }
          const parsed = parseDraft(given)
          expect(!parsed.ok && parsed.failure.code === 'not-json').toBe(!json)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('comes back the same after writing', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseDraft(serialiseDraft(draft))).toEqual({ ok: true, draft })
      }),
      { numRuns: 500 },
    )
  })
})

describe('writing', () => {
  it('gives the same bytes whatever the order of keys', () => {
    const draft = aDraft()
    const turned = Object.fromEntries(Object.entries(draft).reverse()) as typeof draft
    expect(serialiseDraft(turned)).toBe(serialiseDraft(draft))
    expect(serialiseDraft(draft).endsWith('}\n')).toBe(true)
  })
})
