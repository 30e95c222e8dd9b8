import type { Random } from '../random'
import { seal } from './seal'
import type { Sheet } from './sheet'

const WORDS = ['青禾档案专用章', '复印件与原件一致', '云桥数联业务专用章', '副本核验专用章'] as const
const SHORT = new Set([
  'name',
  'companyName',
  'legalRep',
  'owner',
  'address',
  'domain',
  'issuer',
  'uscc',
  'idNumber',
])

/** A stamp lightly over one of the values, as on copies; the value under it stays readable. */
export function stampOver(sheet: Sheet, random: Random): void {
  const targets = [...sheet.boxes].filter(([field]) => SHORT.has(field))
  if (targets.length === 0) return
  const [, box] = random.pick(targets)
  const radius = Math.min(sheet.width, sheet.height) * random.between(0.09, 0.13)
  const x = box.x + box.width * random.between(0.2, 1.05)
  const y = box.y + box.height / 2 + radius * random.between(-0.8, 0.8)
  const { context } = sheet
  context.save()
  context.globalAlpha = random.between(0.5, 0.8)
  seal(sheet, random.pick(WORDS), x, y, radius, random)
  context.restore()
  sheet.faults.add('seal')
}
