import { parsePublicKey, type PublicKeyFailure } from '../../values/public-key'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { appsOf, areDetailsJudged } from './app-services'

const PROBLEMS: Record<Exclude<PublicKeyFailure, 'private-key'>, string> = {
  empty: '公钥一栏只有标签，没有内容。',
  digest: '公钥一栏像是证书的指纹，公钥要长得多。',
  'too-short': '公钥太短，像是没有复制完整。',
  damaged: '公钥读不出内容，像是没有复制完整。',
  characters: '公钥里有十六进制以外的字符。',
}

const NOTATIONS = {
  'spaced-hex': '带有空格、冒号或标签',
  decimal: '是十进制的写法',
  base64: '是 Base64 的写法',
  pem: '是 PEM 文件的写法',
} as const

const FROM_TOOL = '用签名工具导出证书的公钥，填十六进制的模数。'

function check(typed: string, path: string): Answer {
  const key = parsePublicKey(typed)
  if (!key.ok) {
    // The value is not repeated: a private key has no place in a report.
    if (key.reason === 'private-key')
      return found(
        path,
        '公钥一栏贴进了私钥。私钥不能交给任何人。',
        '删去私钥，改填公钥；私钥可能已经外传的，换一套签名证书。',
      )
    return found(path, PROBLEMS[key.reason], FROM_TOOL, { severity: 'risk' })
  }
  const { notation, hex } = key.value
  if (notation === 'hex') return passed(path)
  return found(path, `公钥${NOTATIONS[notation]}，一般填十六进制，不带分隔。`, '改成十六进制的写法。', {
    severity: 'hint',
    fixes: [{ label: '改成十六进制', changes: [{ path, value: hex }] }],
  })
}

export const publicKey: Rule = {
  id: 'app/public-key',
  family: 'app',
  top: null,
  title: '公钥的写法',
  severity: 'block',
  basis: 'app-public-key',
  explains:
    '公钥填十六进制。贴进 PEM、Base64、十进制模数或带冒号的写法都认得，可以一键改成十六进制；太短、不完整的给风险；贴进私钥时提醒删去。',
  appliesTo: areDetailsJudged,
  check: ({ draft }) =>
    appsOf(draft).map(({ app, path }) =>
      isBlank(app.publicKey)
        ? found(`${path}.publicKey`, '公钥还没有填。', FROM_TOOL)
        : check(app.publicKey, `${path}.publicKey`),
    ),
}
