import { existsSync, mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { openDisplayAloud } from './setup/display.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'
import { startElectron } from './setup/start-electron.mjs'

const out = inRoot('demo-out')

say('备案预审助手 · 演示：读样例证件 → 比对 → 检查 → 打包 → 校验（全程不联网）')
await setUp()
const started = Date.now()
const display = await openDisplayAloud()
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const code = await startElectron(
  ['cli', 'demo', inRoot('resources', 'samples', 'draft.icpdraft.json'), '--out', out],
  {
    env: display.env,
  },
)
display.close()
if (code !== 0) {
  say(`演示没有走完（返回 ${code}）。`)
  process.exit(code)
}
for (const name of ['submission.zip', 'findings.jsonl', 'readings.jsonl']) {
  if (!existsSync(inRoot('demo-out', name))) {
    say(`演示没有写出 ${name}。`)
    process.exit(3)
  }
}
say(`\n用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒（不含准备）。`)
process.exit(0)
