import type { Random } from '../random'
import type { Corners } from '../truth'
import { contextOf } from './shot'

/** Things on the desk besides the document, as far as they show at the rim; drawn before the document is laid on. */
export function clutter(ground: OffscreenCanvas, quad: Corners, family: string, random: Random): void {
  const places = rims(ground, quad)
  for (let item = random.integer(1, 3); item > 0; item--)
    random.pick([paper, paper, keyboard, pen, cup])(ground, random.pick(places), family, random)
}

interface Place {
  readonly x: number
  readonly y: number
}
type Thing = (ground: OffscreenCanvas, place: Place, family: string, random: Random) => void

/** Points half way between the document and the picture's sides and corners. */
function rims({ width, height }: OffscreenCanvas, quad: Corners): Place[] {
  const left = Math.min(...quad.map(([x]) => x))
  const right = Math.max(...quad.map(([x]) => x))
  const top = Math.min(...quad.map(([, y]) => y))
  const bottom = Math.max(...quad.map(([, y]) => y))
  return [
    { x: left * 0.4, y: height * 0.3 },
    { x: (right + width) / 2, y: height * 0.6 },
    { x: width * 0.35, y: top * 0.4 },
    { x: width * 0.6, y: (bottom + height) / 2 },
    { x: left * 0.5, y: (bottom + height) / 2 },
    { x: (right + width) / 2, y: top * 0.5 },
  ]
}

const LINES =
  '会议纪要|第三季度预算表|请于本周五前提交|联系人：行政部|采购清单 数量 单价|备注：以上内容仅供参考|一、项目背景|合计金额（元）|二、工作安排'.split(
    '|',
  )

const paper: Thing = (ground, { x, y }, family, random) => {
  const context = contextOf(ground)
  const unit = Math.max(ground.width, ground.height) / 1000
  context.save()
  context.translate(x, y)
  context.rotate(random.between(-0.7, 0.7))
  const [wide, high] = [unit * random.between(260, 420), unit * random.between(200, 380)]
  context.shadowColor = 'rgba(0,0,0,.4)'
  context.shadowBlur = unit * 6
  context.fillStyle = random.pick(['#f6f6f2', '#fdfdfd', '#efe9da'])
  context.fillRect(-wide / 2, -high / 2, wide, high)
  context.shadowColor = 'transparent'
  context.fillStyle = '#2a2a2a'
  const size = unit * random.between(9, 15)
  context.font = `${size}px "${family}"`
  for (let row = -high / 2 + size * 2; row < high / 2 - size; row += size * 1.8)
    context.fillText(random.pick(LINES) + random.pick(LINES), -wide / 2 + size, row, wide - 2 * size)
  context.restore()
}

const keyboard: Thing = (ground, { x, y }, family, random) => {
  const context = contextOf(ground)
  const unit = Math.max(ground.width, ground.height) / 1000
  const key = unit * random.between(24, 34)
  const dark = random.chance(0.6)
  context.save()
  context.translate(x, y)
  context.rotate(random.between(-0.3, 0.3))
  context.fillStyle = dark ? '#1d1e21' : '#d5d7da'
  context.fillRect(-key * 7.2, -key * 2.3, key * 14.4, key * 4.6)
  context.font = `${key * 0.34}px "${family}"`
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 13; column++) {
      const [left, top] = [(column - 6.9 + row * 0.22) * key * 1.05, (row - 2.05) * key * 1.08]
      context.fillStyle = dark ? '#34363b' : '#f5f6f7'
      context.fillRect(left, top, key * 0.9, key * 0.9)
      context.fillStyle = dark ? '#c9ccd1' : '#444'
      context.fillText(random.pick([...'QWERTYUIOPASDFGHJKLZXCVBNM']), left + key * 0.14, top + key * 0.42)
    }
  context.restore()
}

const pen: Thing = (ground, { x, y }, _family, random) => {
  const context = contextOf(ground)
  const unit = Math.max(ground.width, ground.height) / 1000
  context.save()
  context.translate(x, y)
  context.rotate(random.between(0, Math.PI))
  context.shadowColor = 'rgba(0,0,0,.5)'
  context.shadowBlur = unit * 5
  context.strokeStyle = random.pick(['#1b2a4a', '#222', '#8c1f1f', '#c8c8c8'])
  context.lineCap = 'round'
  context.lineWidth = unit * 13
  context.beginPath()
  context.moveTo(-unit * 150, 0)
  context.lineTo(unit * 150, 0)
  context.stroke()
  context.restore()
}

const cup: Thing = (ground, { x, y }, _family, random) => {
  const context = contextOf(ground)
  const unit = Math.max(ground.width, ground.height) / 1000
  const radius = unit * random.between(60, 100)
  context.save()
  context.shadowColor = 'rgba(0,0,0,.5)'
  context.shadowBlur = unit * 12
  for (const [share, colour] of [
    [1, random.pick(['#f2f2f0', '#35506b', '#7a2d2d'])],
    [0.86, '#3b2416'],
  ] as const) {
    context.fillStyle = colour
    context.beginPath()
    context.arc(x, y, radius * share, 0, 2 * Math.PI)
    context.fill()
    context.shadowColor = 'transparent'
  }
  context.restore()
}
