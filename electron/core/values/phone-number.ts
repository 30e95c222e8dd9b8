import { parsed, refused, type Parsed } from './parsed'
import { remembered } from './remembered'
import { halfWidth, oneDash, withoutSpace } from './text-form'

/** A phone number of the mainland as dialled. */
export type PhoneNumber =
  | { readonly type: 'mobile'; readonly dialled: string; /** 11 digits */ readonly digits: string }
  | {
      readonly type: 'landline'
      /** `057188886666` or `057188886666-801` */
      readonly dialled: string
      /** With its zero: `010`, `0571` */
      readonly areaCode: string
      readonly subscriber: string
      readonly extension: string | null
    }
  /** 400, 800, 95/96 and five-digit numbers such as 10000: reachable, but nobody's own number. */
  | {
      readonly type: 'service'
      /** `4001234567` or `4001234567-801` */
      readonly dialled: string
      readonly digits: string
      readonly extension: string | null
    }
  /** Cards of things: 13 digits. */
  | { readonly type: 'internet-of-things'; readonly dialled: string; readonly digits: string }

export type PhoneNumberFailure = 'empty' | 'characters' | 'foreign' | 'length' | 'area-code' | 'no-area-code'

/** Accepts spaces, dashes, brackets, `+86`, `0086`, `086-`, and extensions after `-`, `转`, `ext`, `x` or `#`. */
export const parsePhoneNumber = remembered(readPhoneNumber)

function readPhoneNumber(text: string): Parsed<PhoneNumber, PhoneNumberFailure> {
  const plain = oneDash(withoutSpace(halfWidth(text))).toLowerCase()
  if (plain === '') return refused('empty')
  const home = plain
    .replace(/^(?:\+|00)\(?86\)?-?(?=[\d(])/, '')
    // Filing forms write the country as 086-; no area code reads so.
    .replace(/^0?86-(?=[\d(])/, '')
    .replace(/^86(?=1[3-9]\d{9}$)/, '')
  if (/^(?:\+|00)/.test(home)) return refused('foreign')
  const [main = '', extension = null, ...more] = splitExtension(home)
  const digits = main.replace(/[()-]/g, '')
  if (more.length > 0 || !/^\d+$/.test(digits) || (extension !== null && !/^\d{1,6}$/.test(extension)))
    return refused('characters')
  const whole = wholeNumber(digits.replace(/^0(?=1[3-9]\d{9}$)/, ''), extension)
  if (whole !== null) return parsed(whole)
  return landline(digits, extension, home !== plain)
}

/** A last group after a dash is an extension only when the number before it is already whole. */
function splitExtension(text: string): string[] {
  const marked = text.split(/转|ext\.?|[x#]/)
  if (marked.length > 1) return marked.map((part) => part.replace(/^-/, ''))
  const dashed =
    /^(\(?0\d{2,3}\)?-?\d{7,8}|\(?0\d{2,3}\)?-\d{3,4}-\d{4}|[48]00-?\d{3}-?\d{4})-(\d{1,6})$/.exec(text)
  return dashed ? [dashed[1] ?? '', dashed[2] ?? ''] : [text]
}

function wholeNumber(digits: string, extension: string | null): PhoneNumber | null {
  if (/^(?:[48]00\d{7}|9[56]\d{3,6}|1[0-2]\d{3})$/.test(digits))
    return { type: 'service', dialled: withExtension(digits, extension), digits, extension }
  if (extension !== null) return null
  if (/^1[3-9]\d{9}$/.test(digits)) return { type: 'mobile', dialled: digits, digits }
  if (/^(?:14(?:[01]0|4[01]|6|8)|1064)/.test(digits) && digits.length === 13)
    return { type: 'internet-of-things', dialled: digits, digits }
  return null
}

const withExtension = (digits: string, extension: string | null): string =>
  extension === null ? digits : `${digits}-${extension}`

/** What makes two numbers one: the line itself, without extension. */
export const phoneKey = (phone: PhoneNumber): string =>
  phone.type === 'landline' ? phone.areaCode + phone.subscriber : phone.digits

function landline(
  given: string,
  extension: string | null,
  international: boolean,
): Parsed<PhoneNumber, PhoneNumberFailure> {
  // From abroad the leading zero of the area code is left out.
  const digits = international && !given.startsWith('0') ? `0${given}` : given
  if (!digits.startsWith('0')) return refused(/^[2-9]\d{6,7}$/.test(digits) ? 'no-area-code' : 'length')
  const areaCode = /^0(?:10|2\d|[3-9]\d{2})/.exec(digits)?.[0]
  if (areaCode === undefined) return refused('area-code')
  const subscriber = digits.slice(areaCode.length)
  if (!/^[2-9]\d{6,7}$/.test(subscriber)) return refused('length')
  return parsed({
    type: 'landline',
    dialled: withExtension(digits, extension),
    areaCode,
    subscriber,
    extension,
  })
}
