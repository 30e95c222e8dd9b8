import { parsed, refused, type Parsed } from './parsed'
import { codeForm, oneDash } from './text-form'

/** ICP filing numbers: `浙ICP备12345678号` of a principal, `…号-1` of a service, `京B2-20200001` of a licence holder. */

/** What the facts say of these numbers; the parser itself knows no province and no count of digits. */
export interface FilingNumberForms {
  /** What may stand before `ICP备`: a letter in use, another letter for the same province, its name. */
  readonly prefixes: ReadonlyMap<string, FilingNumberPrefix>
  readonly digits: Readonly<Record<FilingNumberScheme, { readonly min: number; readonly max: number }>>
  /** Letter after a service's counter (none for a website) → what the service is. */
  readonly suffixes: ReadonlyMap<string, string>
}

export interface FilingNumberPrefix {
  /** Two digits. */
  readonly province: string
  /** The letter under which numbers are written: 川 and 蜀 stay what they are, `浙江` becomes 浙. */
  readonly letter: string
}

/**
 * `record` = ICP备, `icp-licence` = ICP证, `licence` = B2 and the like, `police` = 公安联网备案, which is another
 * registration and no ICP filing.
 */
export type FilingNumberScheme = 'record' | 'icp-licence' | 'licence' | 'police'

/** What was put right to read the number; in the order in which it stands in the text. */
export type FilingNumberSlip = 'label' | 'prefix' | 'word' | 'digits' | 'end' | 'suffix'

export interface FilingNumber {
  readonly scheme: FilingNumberScheme
  /** Two digits of the administration that gave it. */
  readonly province: string
  readonly letter: string
  /** The digits alone. */
  readonly serial: string
  /** Counter of the service, or null for a principal's own number. */
  readonly counter: number | null
  /** `website`, `app` … by the letter after the counter; null without a counter. */
  readonly service: string | null
  /** The principal's number, as written by the ministry. */
  readonly principal: string
  /** The whole number, likewise. */
  readonly text: string
  readonly slips: readonly FilingNumberSlip[]
}

export type FilingNumberFailure = 'empty' | 'form' | 'no-prefix' | 'prefix' | 'digits' | 'suffix'

const LABEL = /^(?:[\p{Script=Han}()]*(?:备案|许可证?)[编序]?号码?|ICP备案|备案)[:：]?(?=.)/u
const HAN = '(\\p{Script=Han}{0,4})'
/** A capital I in `ICP` is often typed or read as 1, l or a vertical stroke; 备 as a character that looks or sounds alike. */
const RECORD = new RegExp(
  `^${HAN}([I1L|丨]?[CG(]P)-?(备案|备字|备|各|务|倍|背|備|证字|证|証)?第?[:：]?([0-9A-Z]+)` +
    `(?:(号|號|好)|(?=$|[-_~.]))(?:([-_~.]?)([0-9OIL]{1,4})([A-Z]*))?$`,
  'u',
)
const LICENCE = new RegExp(
  `^${HAN}(?:ICP证)?([AB][12])-?([0-9OQDILSBZG]+?)(?:(-)([0-9]{1,4})([A-Z]*))?号?$`,
  'u',
)
const POLICE = new RegExp(`^${HAN}公网安备-?第?([0-9]+)(号?)$`, 'u')

/** Digits that were typed or read as the letters which look like them. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
}
const digitsOf = (text: string): string => text.replace(/[A-Z]/g, (letter) => AS_DIGIT[letter] ?? letter)

interface Read {
  readonly scheme: FilingNumberScheme
  readonly prefix: string
  readonly serial: string
  readonly counter: string | null
  readonly letter: string
  readonly slips: readonly FilingNumberSlip[]
  /** How the principal's number is written from letter and digits. */
  readonly write: (letter: string, serial: string) => string
}

/** Without `号` a counter needs its dash: its digits could not be told from the principal's. */
function readRecord(code: string, slips: readonly FilingNumberSlip[]): Read | null {
  const match = RECORD.exec(code)
  if (!match) return null
  const [, prefix = '', word = '', mark = '', serial = '', end = '', dash = '', counter, letter = ''] = match
  const licence = /[证証]/u.test(mark)
  return {
    scheme: licence ? 'icp-licence' : 'record',
    prefix,
    serial: digitsOf(serial),
    counter: counter === undefined ? null : digitsOf(counter),
    letter,
    slips: [
      ...slips,
      ...((word === 'ICP' && /^[备证]$/u.test(mark) ? [] : ['word']) as FilingNumberSlip[]),
      ...((/^\d+$/.test(serial) ? [] : ['digits']) as FilingNumberSlip[]),
      ...((end === '号' ? [] : ['end']) as FilingNumberSlip[]),
      ...((counter === undefined || (dash === '-' && /^\d+$/.test(counter))
        ? []
        : ['suffix']) as FilingNumberSlip[]),
    ],
    write: (own, digits) => `${own}ICP${licence ? '证' : '备'}${digits}号`,
  }
}

function readLicence(code: string, slips: readonly FilingNumberSlip[]): Read | null {
  const match = LICENCE.exec(code)
  if (!match) return null
  const [, prefix = '', kind = '', serial = '', , counter, letter = ''] = match
  return {
    scheme: 'licence',
    prefix,
    serial: digitsOf(serial),
    counter: counter ?? null,
    letter,
    slips: [...slips, ...((/^\d+$/.test(serial) ? [] : ['digits']) as FilingNumberSlip[])],
    write: (own, digits) => `${own}${kind}-${digits}`,
  }
}

function readPolice(code: string, slips: readonly FilingNumberSlip[]): Read | null {
  const match = POLICE.exec(code)
  if (!match) return null
  const [, prefix = '', serial = '', end = ''] = match
  return {
    scheme: 'police',
    prefix,
    serial,
    counter: null,
    letter: '',
    slips: end === '' ? [...slips, 'end'] : slips,
    write: (own, digits) => `${own}公网安备${digits}号`,
  }
}

function read(code: string): Read | null {
  const label = LABEL.exec(code)?.[0] ?? ''
  const bare = code.slice(label.length)
  const slips: FilingNumberSlip[] = label === '' ? [] : ['label']
  return readPolice(bare, slips) ?? readLicence(bare, slips) ?? readRecord(bare, slips)
}

/**
 * Width, spaces, letter case and the style of dash make no difference. What else was put right stands in `slips`, so
 * that a caller can offer the number as it is written; digits are never added, dropped or changed for other digits.
 */
export function parseFilingNumber(
  text: string,
  forms: FilingNumberForms,
): Parsed<FilingNumber, FilingNumberFailure> {
  const code = oneDash(codeForm(text)).replace(/[。.,;；，、]+$/u, '')
  if (code === '') return refused('empty')
  const found = read(code)
  if (!found) return refused('form')
  if (found.prefix === '') return refused('no-prefix')
  const prefix = forms.prefixes.get(found.prefix)
  if (!prefix) return refused('prefix')
  const { min, max } = forms.digits[found.scheme]
  if (!/^\d+$/.test(found.serial) || found.serial.length < min || found.serial.length > max)
    return refused('digits')
  const service = found.counter === null ? null : (forms.suffixes.get(found.letter) ?? null)
  if (found.counter !== null && (service === null || Number(found.counter) === 0)) return refused('suffix')
  const principal = found.write(prefix.letter, found.serial)
  const counter = found.counter === null ? null : Number(found.counter)
  return parsed({
    scheme: found.scheme,
    province: prefix.province,
    letter: prefix.letter,
    serial: found.serial,
    counter,
    service,
    principal,
    text: counter === null ? principal : `${principal}-${counter}${found.letter}`,
    slips:
      found.prefix === prefix.letter
        ? found.slips
        : [
            ...found.slips.filter((one) => one === 'label'),
            'prefix',
            ...found.slips.filter((one) => one !== 'label'),
          ],
  })
}

/** True when both belong to one principal: the letters 川 and 蜀 make no difference. */
export const samePrincipal = (one: FilingNumber, other: FilingNumber): boolean =>
  one.scheme === other.scheme && one.province === other.province && one.serial === other.serial
