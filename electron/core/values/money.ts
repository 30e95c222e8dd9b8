import { parsed, refused, type Parsed } from './parsed'
import { halfWidth, withoutSpace } from './text-form'

/** An amount of money as licences print it: `500万元人民币`, `人民币伍佰万元整`, `1,000,000.00元`. */
export interface Money {
  /** Hundredths of the currency's unit, so that amounts compare exactly. */
  readonly cents: number
  /** `CNY` where no currency is printed. */
  readonly currency: string
}

export type MoneyFailure = 'empty' | 'not-an-amount'

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/人民币|CNY|RMB|[¥￥]/u, 'CNY'],
  [/美元|美金|USD|\$/u, 'USD'],
  [/港币|港元|HKD/u, 'HKD'],
  [/欧元|EUR|€/u, 'EUR'],
  [/日元|日圆|JPY/u, 'JPY'],
]
const FIGURES = new Map(
  ['零〇', '壹一', '贰二两', '叁三', '肆四', '伍五', '陆六', '柒七', '捌八', '玖九'].flatMap(
    (letters, value) => [...letters].map((letter) => [letter, value] as const),
  ),
)
const UNITS = new Map([
  ...[...'拾十'].map((letter) => [letter, 10] as const),
  ...[...'佰百'].map((letter) => [letter, 100] as const),
  ...[...'仟千'].map((letter) => [letter, 1000] as const),
])

export function parseMoney(text: string): Parsed<Money, MoneyFailure> {
  const plain = withoutSpace(halfWidth(text)).toUpperCase()
  if (plain === '') return refused('empty')
  const currency = CURRENCIES.find(([sign]) => sign.test(plain))?.[1] ?? 'CNY'
  const bare = CURRENCIES.reduce((rest, [sign]) => rest.replace(new RegExp(sign.source, 'gu'), ''), plain)
    .replace(/[()整正]/gu, '')
    .replace(/[元圆]$/u, '')
  const cents = figures(bare) ?? words(bare)
  return cents === null ? refused('not-an-amount') : parsed({ cents, currency })
}

function figures(text: string): number | null {
  const match = /^([\d,]+)(?:\.(\d{1,6}))?([万亿]?)$/u.exec(text)
  if (!match) return null
  const scale = match[3] === '亿' ? 100_000_000 : match[3] === '万' ? 10_000 : 1
  const cents = Number(`${(match[1] ?? '').replace(/,/g, '')}.${match[2] ?? '0'}`) * scale * 100
  return Number.isFinite(cents) && Math.abs(cents) <= Number.MAX_SAFE_INTEGER ? Math.round(cents) : null
}

function words(text: string): number | null {
  const [whole = '', rest = ''] = text.split(/[元圆]/u)
  const small = /^(?:(.)角)?(?:零?(.)分)?$/u.exec(rest)
  if (whole === '' || !small) return null
  let total = 0
  for (const [scale, part] of scaled(whole)) {
    const value = belowTenThousand(part)
    if (value === null) return null
    total += value * scale
  }
  const tenths = small[1] ? FIGURES.get(small[1]) : 0
  const hundredths = small[2] ? FIGURES.get(small[2]) : 0
  return tenths === undefined || hundredths === undefined ? null : total * 100 + tenths * 10 + hundredths
}

function scaled(text: string): [number, string][] {
  const [, hundredMillions = '', tenThousands = '', ones = ''] = /(?:(.+)亿)?(?:(.+)万)?(.*)/u.exec(text)!
  return [
    [100_000_000, hundredMillions],
    [10_000, tenThousands],
    [1, ones],
  ]
}

function belowTenThousand(text: string): number | null {
  let total = 0
  let figure: number | null = null
  for (const letter of text) {
    const unit = UNITS.get(letter)
    const value = FIGURES.get(letter)
    if (unit !== undefined) {
      total += (figure ?? 1) * unit
      figure = null
    } else if (value !== undefined) figure = value
    else return null
  }
  return total + (figure ?? 0)
}
