import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { uprightCopy } from './upright-copy.mjs'

const HOW =
  'on Debian and Ubuntu: apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-chi-sim'

/** Peak resident memory in kB so far, where the system tells. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function recognise(file) {
  return new Promise((resolve, reject) => {
    const child = spawn('tesseract', [file, 'stdout', '-l', 'chi_sim'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const chunks = []
    let peakKb = 0
    const watch = setInterval(() => (peakKb = Math.max(peakKb, peakOf(child.pid))), 15)
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ text: Buffer.concat(chunks).toString('utf8'), peakKb: peakKb || undefined })
      else reject(new Error(`tesseract ended with ${code}`))
    })
  })
}

/** The program as distributions ship it: started for each picture, as programs that call it do. */
export async function open() {
  const listed = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
  if (listed.status !== 0) return { missing: `no program named tesseract; ${HOW}` }
  if (!/^chi_sim$/m.test(listed.stdout + listed.stderr))
    return { missing: `tesseract has no chi_sim; ${HOW}` }
  const told = spawnSync('tesseract', ['--version'], { encoding: 'utf8' })
  const version = (told.stdout || told.stderr).split('\n')[0]
  return {
    version: `${version}, chi_sim of the distribution, a start for each picture`,
    prepare: uprightCopy,
    read: recognise,
  }
}
