import { expect, it } from 'vitest'
import { publicKey } from '../../../../electron/core/rules/app/public-key'
import {
  asPem,
  CERTIFICATE,
  DECIMAL,
  KEY_BASE64,
  KEY_DER,
  MODULUS,
  PRIVATE_DER,
} from '../../values/sample-public-key'
import { findings, ruleTable, type Row } from '../rule-table'
import { anApp, givenUp, MD5 } from './app-drafts'

const at = 'services[0].app.publicKey'
const row = (when: string, key: string | null, ...gives: string[]): Row => ({
  when,
  draft: anApp({ publicKey: key }),
  gives: gives.map((one) => `${one} ${at}`),
})

ruleTable(publicKey, {
  passes: [
    row('a modulus', MODULUS, 'passed'),
    row('DER as hex', KEY_DER, 'passed'),
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp({ publicKey: null }), gives: [] },
  ],
  finds: [
    row('nothing', null, 'risk'),
    row('a blank', ' ', 'risk'),
    row('a label alone', '公钥：', 'risk'),
    row('a digest', MD5, 'risk'),
    row('half of a modulus', MODULUS.slice(0, 100), 'risk'),
    row('an odd number of digits', MODULUS.slice(1), 'risk'),
    row('words', '见附件', 'risk'),
    row('a private key', PRIVATE_DER, 'risk'),
    row('PEM', asPem('PUBLIC KEY', KEY_BASE64), 'hint'),
    row('a certificate', CERTIFICATE, 'hint'),
    row('base64', KEY_BASE64, 'hint'),
    row('decimal', DECIMAL, 'hint'),
    row('pairs', MODULUS.replace(/../gu, '$& '), 'hint'),
  ],
  cannotTell: [],
})

it('offers the modulus of whatever was pasted, and never repeats a private key', () => {
  const [pasted] = findings(publicKey, { draft: anApp({ publicKey: CERTIFICATE }) })
  expect(pasted?.fixes?.[0]?.changes).toEqual([{ path: at, value: MODULUS }])
  const [secret] = findings(publicKey, { draft: anApp({ publicKey: PRIVATE_DER }) })
  expect(JSON.stringify(secret)).not.toContain(PRIVATE_DER)
  expect(secret?.message).toContain('私钥')
})
