import type { IdPortrait } from '../certificates/id-portrait'
import type { Random } from '../random'
import { waves } from './ornament'
import { secondScript } from './second-script'
import { Sheet, type Fonts, type TextStyle } from './sheet'
import { silhouette } from './silhouette'
import { markAsSample } from './watermark'

const LABEL = '#3d7fb5'
const LABELS_AT = 88

/** 85.6 × 54 mm. */
export const CARD = { width: 1400, height: 883 } as const

/** Where this printer puts the values: a little off the labels' line, in a size of its own. */
export interface Placing {
  readonly dx: number
  readonly dy: number
  readonly size: number
}
export const inventPlacing = (random: Random): Placing => ({
  dx: random.between(-16, 18),
  dy: random.between(-5, 7),
  size: random.between(0.92, 1.08),
})

/** `width`: pixels. */
export function drawIdPortrait(
  { person, layout = 'plain' }: IdPortrait,
  fonts: Fonts,
  width: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  const bilingual = layout !== 'plain'
  const look = random.part('look')
  cardGround(sheet, look)
  if (bilingual) repeatLines(sheet, layout === 'bilingual-latin' ? 'latin' : 'strokes', look.part('script'))
  const placing = inventPlacing(look)
  const { dx, dy, size } = placing
  const label = { size: 40, family: fonts.sans, colour: LABEL, spacing: 8 }
  const value = {
    size: 46 * size,
    family: fonts.values ?? fonts.sans,
    weight: 500,
    colour: '#181818',
  } as const
  const x = 248 + dx
  sheet.text('姓名', LABELS_AT, 142, label)
  personName(sheet, person.name, x, 142 + dy, 648, { ...value, size: 54 * size })
  sheet.text('性别', LABELS_AT, 242, label)
  sheet.value('gender', person.sex === 'male' ? '男' : '女', x, 242 + dy, value)
  sheet.text('民族', 418, 242, label)
  sheet.value('ethnicity', person.ethnicity, 540 + dx, 242 + dy, value)
  drawBirth(sheet, person.birth, label, value, placing)
  sheet.text('住址', LABELS_AT, 446, label)
  const narrow = bilingual ? 0.92 : 1
  const wide = look.pick([540, 600, 600])
  sheet.value('address', person.address, x, 446 + dy, {
    ...value,
    size: value.size * narrow,
    width: wide,
    leading: 62 * narrow * Math.max(1, size),
  })
  sheet.text('公民身份号码', LABELS_AT, 780, { ...label, spacing: 4 })
  const digits = { size: 58 * size, family: fonts.numbers, weight: 500, colour: '#141414' } as const
  sheet.value('idNumber', person.idNumber, 470 + dx, 782 + dy, { ...digits, spacing: look.between(3, 9) })
  silhouette(sheet, { x: 904 + dx / 2, y: 118, width: 396, height: 500 }, random)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}

export function cardGround(sheet: Sheet, look: Random): void {
  const [a, b, c] = look.pick([
    ['#e4eef4', '#f3f1ea', '#dfeaf0'],
    ['#e9eef0', '#f5f3ee', '#e6ecee'],
    ['#dfeaf2', '#eef3ee', '#e9e6ee'],
  ] as const)
  const ground = sheet.context.createLinearGradient(0, 0, sheet.width, sheet.height)
  ground.addColorStop(0, a)
  ground.addColorStop(0.5, b)
  ground.addColorStop(1, c)
  sheet.fill(ground)
  waves(sheet, 'rgba(120,160,190,.28)', 22)
}

/** Long names run smaller, and the longest over two lines. */
export function personName(
  sheet: Sheet,
  name: string,
  x: number,
  y: number,
  room: number,
  style: TextStyle,
): void {
  const letters = [...name]
  if (letters.length <= 9) {
    sheet.value('name', name, x, y, { ...style, spacing: letters.length <= 4 ? 6 : 2 })
    return
  }
  const small = { ...style, size: style.size * 0.78 }
  if (sheet.measure(name, small) <= room) sheet.value('name', name, x, y, small)
  else
    sheet.value('name', name, x, y - small.size * 0.6, { ...small, width: room, leading: small.size * 1.15 })
}

function repeatLines(sheet: Sheet, style: 'strokes' | 'latin', random: Random): void {
  const put = (x: number, y: number, length: number): void =>
    secondScript(sheet, style, x, y, { size: 24, length, colour: '#4a6b80' }, random)
  for (const y of [184, 282, 380]) put(LABELS_AT, y, 110)
  put(250, 184, random.between(160, 380))
  put(250, 282, 60)
  put(540, 282, 90)
  put(LABELS_AT, 488, 110)
  for (let line = random.integer(1, 2), y = 652; line > 0; line--, y += 36)
    put(250, y, random.between(320, 560))
  put(LABELS_AT, 822, 250)
}

/** Figures in black, 年月日 in the labels' colour. */
export function drawBirth(
  sheet: Sheet,
  { year, month, day }: { year: number; month: number; day: number },
  label: TextStyle,
  value: TextStyle,
  { dx, dy }: Placing,
): void {
  sheet.text('出生', LABELS_AT, 342, label)
  const plain = { ...label, spacing: 0 }
  const set = { ...value, weight: sheet.fonts.weight ?? value.weight ?? 400 }
  const put = (text: string, x: number, style: TextStyle): void =>
    sheet.record('birth', sheet.text(text, x + dx, 342 + (style === plain ? 0 : dy), style))
  put(String(year), 248, set)
  put('年', 378, plain)
  put(String(month), 500, { ...set, align: 'right' })
  put('月', 524, plain)
  put(String(day), 648, { ...set, align: 'right' })
  put('日', 668, plain)
}
