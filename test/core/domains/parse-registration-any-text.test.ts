import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegistration } from '../../../electron/core/domains/parse-registration'
import { MAX_REGISTRATION_TEXT } from '../../../electron/core/domains/registration'

describe('parseRegistration never throws', () => {
  const word = fc.constantFrom(
    'Domain Name: ',
    'a.cn',
    '域名',
    '：',
    '\t',
    '\n',
    '\r\n',
    '  ',
    'Registrant:',
    '{',
    '}',
    '[',
    ']',
    '"',
    '"ldhName":"a.cn"',
    '"events":[]',
    ',',
    '到期时间',
    '2027-02-30',
    '2027-05-01T00:00:00Z',
    'REDACTED',
    '__proto__',
    '\u0000',
    '\ud800',
    'status: ',
    '域名\t到期时间\n',
  )
  it('whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(word, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const answer = parseRegistration(text)
          if (!answer.ok) return
          const count = text.split(/\r\n|[\n\r\u2028\u2029]/u).length
          expect(answer.value.records.length).toBeGreaterThan(0)
          for (const { lines } of answer.value.records)
            for (const line of Object.values(lines).flat()) {
              expect(line).toBeGreaterThanOrEqual(1)
              expect(line).toBeLessThanOrEqual(count)
            }
        },
      ),
      { numRuns: 1500 },
    )
  })
  it('whatever JSON is pasted', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (one, other) => {
        parseRegistration(`{"objectClassName":"domain","entities":${one},"events":${other},"status":${one}}`)
      }),
      { numRuns: 300 },
    )
  })
  it('is quick over the worst texts', () => {
    for (const worst of ['{', '[', '"', '{"a":', 'a ', '域名', '\t', ': ', '{}', '[1],'])
      parseRegistration(worst.repeat(Math.floor(MAX_REGISTRATION_TEXT / worst.length)))
  })
})
