import { parsed, refused, type Parsed } from './parsed'
import { halfWidth, oneDash, withoutSpace } from './text-form'

/** Digest of a certificate as shown by tools: hex digits, often in pairs with colons. */
export interface CertificateDigest {
  /** Hex digits alone, in the case given. */
  readonly hex: string
  readonly algorithm: 'MD5' | 'SHA-1' | 'SHA-256'
}

export type CertificateDigestFailure = 'empty' | 'characters' | 'length'

const LABEL = /^(?:MD5|SHA-?1|SHA-?256)(?:指纹|值)?[:=]?/iu
const ALGORITHMS: Readonly<Record<number, CertificateDigest['algorithm']>> = {
  32: 'MD5',
  40: 'SHA-1',
  64: 'SHA-256',
}

/** Width, spaces, colons, dashes, and the digest's name before it make no difference. */
export function parseCertificateDigest(text: string): Parsed<CertificateDigest, CertificateDigestFailure> {
  const hex = withoutSpace(oneDash(halfWidth(text)))
    .replace(LABEL, '')
    .replace(/[:-]/g, '')
  if (hex === '') return refused('empty')
  if (!/^[0-9a-f]+$/i.test(hex)) return refused('characters')
  const algorithm = ALGORITHMS[hex.length]
  return algorithm === undefined ? refused('length') : parsed({ hex, algorithm })
}
