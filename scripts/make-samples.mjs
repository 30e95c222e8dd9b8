import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runStudio } from './samples/run-studio.mjs'
import { openDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { say, stop } from './setup/say.mjs'
import { setUp } from './setup/index.mjs'

const KINDS = [
  'id-portrait',
  'id-emblem',
  'business-licence',
  'domain-certificate',
  'verification-sheet',
  'residence-permit',
  'unknown',
]
/** Drawn when asked for: each by its name, or with the others by `all`. */
const MORE_KINDS = [
  'institution-certificate',
  'social-organisation-certificate',
  'credit-code-certificate',
  'hmt-residence-portrait',
  'hmt-residence-emblem',
  'authorisation-letter',
  'prior-approval',
]
const ALL_KINDS = [...KINDS, ...MORE_KINDS]
const LEVELS = ['clean', 'scan', 'photo', 'hard']
const USAGE = `画样本证件（全部虚构，并标明“样本”）：
  node scripts/make-samples.mjs --out 文件夹 [--seed 文字] [--count 张数]
       [--kinds ${KINDS.slice(0, 3).join(',')},…] [--levels ${LEVELS.join(',')}]
       --kinds all：再加 ${MORE_KINDS.slice(0, 2).join(',')} 等；--kinds pair：一张图里有几份证件
       [--plan bench]       按评测的比例画（不少于 240 张；其他种类用 --kinds all 加上）
       [--fonts 文件夹]      里面的中文字体作为“产品不认识的字体”使用
       [--long-side 像素] [--bytes 字节]   限制每张图片的大小
  node scripts/make-samples.mjs --out 文件夹 --set bundled|fixtures|floor   随代码提交的图片`

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    plan: { type: 'string', default: 'usual' },
    kinds: { type: 'string', default: KINDS.join(',') },
    levels: { type: 'string', default: LEVELS.join(',') },
    fonts: { type: 'string' },
    'long-side': { type: 'string' },
    bytes: { type: 'string' },
    set: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

function listed(text, allowed) {
  const items = text.split(',').filter(Boolean)
  const wrong = items.find((item) => !allowed.includes(item))
  if (wrong !== undefined) stop(`没有“${wrong}”，可以用：${allowed.join('、')}`)
  return items
}

function whole(text, name) {
  if (!/^[1-9]\d{0,8}$/.test(text)) stop(`--${name} 后面要写正整数。`)
  return Number(text)
}

if (values.set !== undefined) listed(values.set, ['bundled', 'fixtures', 'floor'])
if (values.help || values.out === undefined) {
  say(USAGE)
  process.exit(values.help ? 0 : 2)
}
listed(values.plan, ['usual', 'bench'])
const wanted = values.kinds === 'all' ? ALL_KINDS : listed(values.kinds, [...ALL_KINDS, 'pair'])
if (wanted.includes('pair') && wanted.length > 1) stop('pair 只能单独画。')
const job = {
  out: path.resolve(values.out),
  set: values.set ?? null,
  order: {
    seed: values.seed,
    plan: wanted.includes('pair') ? 'pair' : values.plan,
    count: whole(values.count ?? (values.plan === 'bench' ? '240' : '20'), 'count'),
    kinds: wanted.includes('pair') ? [] : wanted,
    levels: listed(values.levels, LEVELS),
  },
  limits:
    values['long-side'] || values.bytes
      ? {
          longSide: whole(values['long-side'] ?? '99999', 'long-side'),
          bytes: whole(values.bytes ?? '99999999', 'bytes'),
        }
      : null,
}
mkdirSync(job.out, { recursive: true })
if (!existsSync(electronBinary())) await setUp({ build: false })
const display = await openDisplay()
const code = await runStudio(job, { fonts: values.fonts, env: display.env })
display.close()
process.exit(code)
