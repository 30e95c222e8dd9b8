/** The forms in which a word or some bytes could be left behind. */
export interface Trace {
  readonly form: string
  readonly bytes: Buffer
}

const utf16be = (word: string): Buffer => Buffer.from(word, 'utf16le').swap16()

/** Base64 of the bytes wherever they start within a group of three: what other bytes share is cut off. */
const base64Forms = (bytes: Uint8Array): Trace[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const from = before === 0 ? 0 : before + 1
    const whole = Math.floor((before + bytes.length) / 3) * 4
    return { form: `base64+${before}`, bytes: Buffer.from(text.slice(from, whole), 'latin1') }
  })

const hexForms = (bytes: Uint8Array): Trace[] => {
  const hex = Buffer.from(bytes).toString('hex')
  return [
    { form: 'hex', bytes: Buffer.from(hex, 'latin1') },
    { form: 'HEX', bytes: Buffer.from(hex.toUpperCase(), 'latin1') },
  ]
}

export const tracesOfBytes = (bytes: Uint8Array): Trace[] => [
  { form: 'bytes', bytes: Buffer.from(bytes) },
  ...base64Forms(bytes),
  ...hexForms(bytes),
]

export const tracesOfWord = (word: string): Trace[] => {
  const utf8 = Buffer.from(word, 'utf8')
  const escaped = JSON.stringify(word).replace(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const all: Trace[] = [
    { form: 'utf-8', bytes: utf8 },
    { form: 'utf-16le', bytes: Buffer.from(word, 'utf16le') },
    { form: 'utf-16be', bytes: utf16be(word) },
    { form: 'percent escape', bytes: Buffer.from(encodeURIComponent(word), 'latin1') },
    { form: 'json escape', bytes: Buffer.from(escaped.slice(1, -1), 'latin1') },
    ...base64Forms(utf8),
    ...hexForms(utf8),
  ]
  return all.filter((one, at) => all.findIndex((other) => other.bytes.equals(one.bytes)) === at)
}
