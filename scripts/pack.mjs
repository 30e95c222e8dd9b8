import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { spawn } from 'node:child_process'
import { openDisplay } from './setup/display.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { say } from './setup/say.mjs'

/** What each system builds, and what stands in the way of building it elsewhere. */
const TARGETS = [
  {
    name: 'Windows 安装程序（nsis，x64 和 arm64）',
    args: ['--win', 'nsis'],
    on: 'win32',
    why: '需要 Windows 机器',
  },
  {
    name: 'Windows 便携 zip（x64 和 arm64）',
    args: ['--win', 'zip'],
    on: 'win32',
    why: '需要官方的 Windows 运行环境',
  },
  { name: 'macOS dmg（universal）', args: ['--mac', 'dmg'], on: 'darwin', why: '需要 Mac' },
  { name: 'Linux tar.gz', args: ['--linux', 'tar.gz'], on: 'linux', why: '需要 Linux 机器' },
  {
    name: 'Linux deb',
    args: ['--linux', 'deb'],
    on: 'linux',
    why: '需要 Linux 机器和 electron-builder 的打包工具（从网上下载）',
  },
]

const builder = (args) =>
  run(
    process.execPath,
    [
      inRoot('node_modules', 'electron-builder', 'cli.js'),
      ...args,
      '--config',
      inRoot('electron-builder.yml'),
      '--publish',
      'never',
    ],
    { cwd: root, stdout: 'inherit', env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  )

/** Files of an asar with their sizes, from its header alone. */
function listAsar(file) {
  const bytes = readFileSync(file)
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8'))
  const walk = (node, prefix) =>
    Object.entries(node.files ?? {}).flatMap(([name, inner]) =>
      inner.files ? walk(inner, `${prefix}${name}/`) : [[`${prefix}${name}`, inner.size ?? 0]],
    )
  return walk(header, '')
}

/** Starts the packaged program for one command; the command line needs no window. */
function smokeStart(program, env) {
  return new Promise((resolve) => {
    const noSandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(program, [...noSandbox, 'cli', 'read', inRoot('resources', 'samples')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), 120_000)
    child.on('close', (code) => {
      clearTimeout(timer)
      const kinds = out
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).kind)
      resolve({ code, kinds })
    })
  })
}

const runtime = await setUp()
rmSync(inRoot('dist'), { recursive: true, force: true })
const built = []
const left = []

if (runtime.official) {
  for (const target of TARGETS) {
    if (target.on !== process.platform) left.push([target.name, target.why])
    else if ((await builder(target.args)) === 0) built.push(target.name)
    else left.push([target.name, '这台机器上没有打成，原因见上'])
  }
} else {
  // The repacked runtime is never handed to users: only an unpacked folder to smoke-start, named for what it is.
  const code = await builder([
    '--linux',
    'dir',
    '--x64',
    `-c.electronDist=${inRoot('node_modules', 'electron', 'dist')}`,
    '-c.directories.output=dist/unofficial-smoke',
  ])
  if (code === 0) built.push('Linux x64 冒烟版（unofficial-smoke，第三方运行环境，不对外发布）')
  else left.push(['Linux x64 冒烟版', '没有打成，原因见上'])
  for (const target of TARGETS) left.push([target.name, `没有官方运行环境；${target.why}`])
}

const folder = runtime.official
  ? inRoot('dist', 'linux-unpacked')
  : inRoot('dist', 'unofficial-smoke', 'linux-unpacked')
let failed = built.length === 0
if (process.platform === 'linux' && existsSync(folder)) {
  const asar = path.join(folder, 'resources', 'app.asar')
  const files = listAsar(asar)
  say(`\napp.asar：${files.length} 个文件，${(statSync(asar).size / 1e6).toFixed(1)} MB`)
  const groups = new Map()
  for (const [name, size] of files) {
    const group = name.split('/').slice(0, 2).join('/')
    groups.set(group, (groups.get(group) ?? 0) + size)
  }
  for (const [group, size] of [...groups].sort((a, b) => b[1] - a[1]))
    say(`  ${(size / 1e6).toFixed(2).padStart(7)} MB  ${group}`)
  const display = await openDisplay()
  const { code, kinds } = await smokeStart(path.join(folder, 'icp-filing-assistant'), display.env)
  display.close()
  const expected = readdirSync(inRoot('resources', 'samples')).filter((name) =>
    /\.(jpg|jpeg|png|webp|pdf)$/i.test(name),
  ).length
  const ok = code === 0 && kinds.length >= expected && kinds.every((kind) => kind && kind !== 'unknown')
  say(
    `\n冒烟启动：${ok ? '通过' : '没有通过'}（读了 ${kinds.length} 张样例：${kinds.join('、')}；返回 ${code}）`,
  )
  failed ||= !ok
}
say(`\n已打成：\n${built.map((name) => `  ✓ ${name}`).join('\n') || '  （无）'}`)
say(`没有打成：\n${left.map(([name, why]) => `  – ${name}：${why}`).join('\n') || '  （无）'}`)
process.exit(failed ? 1 : 0)
