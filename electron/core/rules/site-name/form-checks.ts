import { parseDomainName } from '../../values/domain-name'
import { halfWidth } from '../../values/text-form'
import { dataOf, WEBSITE, type NameCheck } from './name-check'
import { isRegistered, type NameSubject } from './name-subject'
import { patternOf } from './patterns'

/** What a name is made of. */

const DIGITS = /^[0-9\s]+$/
const LETTERS = /^[A-Za-z\s\-_.]+$/
const LETTERS_AND_DIGITS = /^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9\s\-_.]+$/
const HAN = /\p{Script=Han}/u
const PLAIN = /[A-Za-z0-9]/

/** Letters and digits alone: other checks say so. */
const hasNoHan = (text: string): boolean =>
  [DIGITS, LETTERS, LETTERS_AND_DIGITS].some((pattern) => pattern.test(halfWidth(text)))

export const tooShortCheck: NameCheck = {
  basis: 'site-name-too-short',
  ...WEBSITE,
  judge: ({ text, han, form }, basis) => {
    const min = dataOf(basis, 'min', 3)
    if (hasNoHan(text)) return 'none'
    if (han >= min) return null
    const counted = han + [...form.key].filter((one) => !HAN.test(one)).length
    return {
      message: `网站名称“${text}”只有 ${han} 个汉字，要求至少 ${min} 个。`,
      remedy: `把名称改成 ${min} 个汉字或以上。`,
      value: text,
      ...(counted >= min ? { severity: 'risk' } : {}),
    }
  },
}

export const onlyDigitsCheck: NameCheck = {
  basis: 'site-name-only-digits',
  ...WEBSITE,
  judge: ({ text }) =>
    DIGITS.test(halfWidth(text))
      ? {
          message: `网站名称“${text}”全是数字。`,
          remedy: '加入汉字，写明网站内容。',
          value: text,
        }
      : null,
}

export const onlyLettersCheck: NameCheck = {
  basis: 'site-name-only-letters',
  ...WEBSITE,
  judge: ({ text }) =>
    LETTERS.test(halfWidth(text))
      ? {
          message: `网站名称“${text}”全是英文字母，没有汉字。`,
          remedy: '改成能说明内容的中文名称。',
          value: text,
        }
      : null,
}

export const lettersAndDigitsCheck: NameCheck = {
  basis: 'site-name-letters-and-digits',
  ...WEBSITE,
  judge: ({ text }) =>
    LETTERS_AND_DIGITS.test(halfWidth(text))
      ? {
          message: `网站名称“${text}”只有字母和数字，没有汉字。`,
          remedy: '改成能说明内容的中文名称。',
          value: text,
        }
      : null,
}

const INVISIBLE = /[\p{Cf}\p{Cc}]/u
const shown = (character: string): string =>
  /\s/u.test(character) ? '空格' : INVISIBLE.test(character) ? '看不见的字符' : `“${character}”`

/** Characters that no name may have, each once. */
export const symbolsIn = (text: string, allowed: string): string[] => [
  ...new Set([...text].filter((one) => !HAN.test(one) && !PLAIN.test(one) && !allowed.includes(one))),
]

export const symbolsCheck: NameCheck = {
  basis: 'site-name-symbols',
  ...WEBSITE,
  judge: (name, basis) => {
    const symbols = symbolsIn(name.text, dataOf(basis, 'allowed', ''))
    if (symbols.length === 0) return null
    const registered = name.unit !== null && symbols.every((one) => name.unit?.text.includes(one))
    return {
      message: `网站名称“${name.text}”里有${[...new Set(symbols.map(shown))].join('、')}，名称里不能有符号、空格和表情。`,
      remedy: registered
        ? '登记的名称里有这个符号；多数接入商仍不收，去掉它，或在备注里说明。'
        : '删去这些字符；全角的字母和数字改成半角。',
      value: symbols.join(''),
      ...(registered ? { severity: 'risk' } : {}),
    }
  },
}

/** The domain that a name holds or is, as typed in the name; null when it holds none. */
function domainIn({ text, service }: NameSubject): string | null {
  const plain = halfWidth(text).toLowerCase()
  for (const { name } of service.domains) {
    const domain = parseDomainName(name ?? '')
    if (!domain.ok) continue
    const { registrable, ascii, unicode, publicSuffix } = domain.value
    const own = registrable ?? { ascii, unicode }
    if (plain.includes(own.ascii) || plain.includes(own.unicode)) return own.unicode
    // A label of Han characters may well be the name itself.
    const label = own.ascii.slice(0, -publicSuffix.length - 1)
    if (label !== '' && plain === label && own.ascii === own.unicode) return label
  }
  return null
}

export const domainAsNameCheck: NameCheck = {
  basis: 'site-name-domain',
  ...WEBSITE,
  judge: (name, basis) => {
    const { text, form } = name
    const remedy = '改用能说明内容的中文名称，不写域名和网址。'
    const own = domainIn(name)
    if (own !== null) return { message: `网站名称“${text}”直接用了域名“${own}”。`, remedy, value: own }
    const mark = dataOf<string[]>(basis, 'marks', []).find((one) => form.key.includes(one))
    if (mark !== undefined)
      return { message: `网站名称“${text}”里有网址字样“${mark.toLowerCase()}”。`, remedy, value: mark }
    const plain = halfWidth(text).toUpperCase()
    const endings = dataOf<string[]>(basis, 'endings', []).join('|')
    const address = patternOf(`[A-Z0-9-]+\\.(?:${endings})(?![A-Z0-9])`).exec(plain)
    if (address)
      return {
        message: `网站名称“${text}”里有网址“${address[0].toLowerCase()}”。`,
        remedy,
        value: address[0],
      }
    const spelt = dataOf<string[]>(basis, 'spelt', []).join('|')
    const dots = dataOf<string[]>(basis, 'dots', []).join('')
    const asWords = patternOf(`[${dots}](?:${spelt})(?![A-Z])`).exec(plain)
    return asWords
      ? {
          message: `网站名称“${text}”像是把网址拆开来写（“${asWords[0].toLowerCase()}”）。`,
          remedy,
          value: asWords[0],
          severity: 'risk',
        }
      : null
  },
}

export const tooLongCheck: NameCheck = {
  basis: 'site-name-too-long',
  ...WEBSITE,
  judge: ({ text }, basis) => {
    const max = dataOf(basis, 'max', 30)
    const count = [...text].length
    return count > max
      ? {
          message: `网站名称有 ${count} 个字，宜在 ${max} 个以内。`,
          remedy: `精简到 ${max} 个字以内。`,
          value: text,
        }
      : null
  },
}

export const meaninglessCheck: NameCheck = {
  basis: 'site-name-meaningless',
  ...WEBSITE,
  judge: (name, basis) => {
    for (const pattern of dataOf<string[]>(basis, 'patterns', [])) {
      const part = patternOf(pattern, 'u').exec(name.form.key)?.[0]
      if (part !== undefined && !isRegistered(name, part))
        return {
          message: `网站名称“${name.text}”里的“${part}”像是随手填的。`,
          remedy: '填写网站真正的名称。',
          value: part,
        }
    }
    return null
  },
}
