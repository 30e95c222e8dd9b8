import type { Facts } from '../../reference/facts'
import { parseCertificateDigest } from '../../values/certificate-digest'
import { parsePublicKey } from '../../values/public-key'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { platformsOf, type AppPlatform } from './app-platforms'
import { appsOf, areDetailsJudged, type PlacedApp } from './app-services'

const wanted = (known: readonly AppPlatform[]): string =>
  known
    .flatMap(({ value: { name, digest } }) =>
      digest ? [`${name} 填证书的 ${digest.name}（${digest.digits} 位）`] : [],
    )
    .join('，')

/** Signature and public key are often typed into each other's place. */
function swapped({ app, path }: PlacedApp): Answer | null {
  const { signature, publicKey } = app
  if (isBlank(signature) || isBlank(publicKey)) return null
  const isDigest = parseCertificateDigest(publicKey).ok
  if (!isDigest || !parsePublicKey(signature).ok) return null
  return found(`${path}.signature`, '签名与公钥像是填反了。', '把两栏对调。', {
    fixes: [
      {
        label: '对调签名与公钥',
        changes: [
          { path: `${path}.signature`, value: publicKey },
          { path: `${path}.publicKey`, value: signature },
        ],
      },
    ],
  })
}

function check(placed: PlacedApp, typed: string, facts: Facts): Answer {
  const path = `${placed.path}.signature`
  const digest = parseCertificateDigest(typed)
  const known = platformsOf(placed.app.platforms, facts).filter(({ value }) => value.digest)
  if (!digest.ok) {
    const other = swapped(placed)
    if (other) return other
    return found(
      path,
      digest.reason === 'characters'
        ? `签名“${typed}”里有十六进制以外的字符。`
        : '签名的位数不对，不是证书的指纹。',
      `用签名工具查看签名证书的指纹${known.length > 0 ? `：${wanted(known)}` : ''}。`,
      { severity: 'risk', value: typed },
    )
  }
  const { hex, algorithm } = digest.value
  const fits = known.find(({ value }) => value.digest?.digits === hex.length)
  if (known.length > 0 && !fits)
    return found(
      path,
      `填的是 ${hex.length} 位的 ${algorithm}，这一栏${wanted(known)}。`,
      '用签名工具查看签名证书的指纹，换成这个平台要的那一种。',
      { value: typed, ...(known[0] ? { fact: known[0] } : {}) },
    )
  if (hex !== typed)
    return found(path, `签名“${typed}”带有分隔或标签，一般只填 ${hex.length} 位十六进制。`, '去掉分隔。', {
      severity: 'hint',
      value: typed,
      fixes: [{ label: `改成“${hex}”`, changes: [{ path, value: hex }] }],
    })
  if (!fits) return notChecked(path, '没有查到所选平台要哪一种指纹，以接入商的页面为准。')
  return passed(path, [], fits)
}

export const signature: Rule = {
  id: 'app/signature',
  family: 'app',
  top: null,
  title: '签名是所选平台要的证书指纹',
  severity: 'block',
  basis: 'app-signature',
  reads: ['app-platform/…'],
  explains:
    'Android 填签名证书的 MD5，iOS 在同一栏填 SHA-1；iOS 填成 MD5 是常见的退回原因。冒号、空格、标签都认得，可以一键去掉。两个平台都选时合其中一种即可。',
  appliesTo: areDetailsJudged,
  check: ({ draft }, { facts }) =>
    appsOf(draft).map((placed) => {
      const typed = placed.app.signature
      return isBlank(typed)
        ? found(
            `${placed.path}.signature`,
            '签名还没有填。',
            `用签名工具查看签名证书的指纹。${facts.nationwide('app-signature')?.value.rule ?? ''}。`,
          )
        : check(placed, typed, facts)
    }),
}
