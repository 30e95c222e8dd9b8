import { expect, it } from 'vitest'
import { signature } from '../../../../electron/core/rules/app/signature'
import { MODULUS } from '../../values/sample-public-key'
import { findings, ruleTable, type Row } from '../rule-table'
import { anApp, givenUp, MD5, SHA1 } from './app-drafts'

const at = 'services[0].app.signature'
const row = (when: string, value: string | null, platforms: string[], ...gives: string[]): Row => ({
  when: `${when} on ${platforms.join('+')}`,
  draft: anApp({ signature: value, platforms }),
  gives: gives.map((one) => `${one} ${at}`),
})
const swappedApp = anApp({ signature: MODULUS, publicKey: MD5 })

ruleTable(signature, {
  passes: [
    row('MD5', MD5, ['android'], 'passed'),
    row('MD5 in capitals', MD5.toUpperCase(), ['Android'], 'passed'),
    row('SHA-1', SHA1, ['ios'], 'passed'),
    row('MD5', MD5, ['android', 'ios'], 'passed'),
    row('SHA-1', SHA1, ['android', 'ios'], 'passed'),
    row('MD5', MD5, ['android', '鸿蒙'], 'passed'),
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp({ signature: null }), gives: [] },
  ],
  finds: [
    row('nothing', null, ['android'], 'block'),
    row('a blank', ' ', ['android'], 'block'),
    row('MD5', MD5, ['ios'], 'block'),
    row('SHA-1', SHA1, ['android'], 'block'),
    row('SHA-256', MD5 + MD5, ['android', 'ios'], 'block'),
    row('MD5 with colons', MD5.replace(/..(?=.)/gu, '$&:'), ['ios'], 'block'),
    row('MD5 with colons', MD5.replace(/..(?=.)/gu, '$&:'), ['android'], 'hint'),
    row('SHA-1 with spaces', SHA1.replace(/..(?=.)/gu, '$& '), ['ios'], 'hint'),
    row('a labelled MD5', `MD5: ${MD5}`, [], 'hint'),
    row('words', '见附件', ['android'], 'risk'),
    row('too few digits', MD5.slice(1), ['android'], 'risk'),
    row('a public key', MODULUS, ['android'], 'risk'),
    { when: 'public key and signature in each other’s place', draft: swappedApp, gives: [`block ${at}`] },
    {
      when: 'a public key, the other place empty',
      draft: anApp({ signature: MODULUS, publicKey: null }),
      gives: [`risk ${at}`],
    },
    {
      when: 'words beside a digest: nothing to swap',
      draft: anApp({ signature: '见附件', publicKey: MD5 }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    row('MD5', MD5, ['鸿蒙'], 'not-checked'),
    row('MD5', MD5, [], 'not-checked'),
    row('MD5', MD5, ['某平台'], 'not-checked'),
  ],
})

it('says which digest the platform wants, and swaps both places at once', () => {
  const [wrong] = findings(signature, { draft: anApp({ signature: MD5, platforms: ['ios'] }) })
  expect(wrong?.message).toContain('32 位的 MD5')
  expect(wrong?.message).toContain('iOS 填证书的 SHA-1（40 位）')
  const [words] = findings(signature, { draft: anApp({ signature: '见附件', platforms: ['ios'] }) })
  expect(words?.remedy).toContain('SHA-1')
  const [swap] = findings(signature, { draft: swappedApp })
  expect(swap?.fixes?.[0]?.changes).toEqual([
    { path: at, value: MD5 },
    { path: 'services[0].app.publicKey', value: MODULUS },
  ])
  const [empty] = findings(signature, { draft: anApp({ signature: null }) })
  expect(empty?.remedy).toContain('iOS 填证书的 SHA-1')
})
