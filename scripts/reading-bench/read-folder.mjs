import process from 'node:process'
import { openDisplay } from '../setup/display.mjs'
import { say } from '../setup/say.mjs'
import { startAppCommand } from './app-command.mjs'

const PROGRESS = /^\[\d+\/\d+\]/

/** The lines that the built app prints about folders of pictures, compared with the typed values if a file of them is given. */
export async function readFolder(folders, typedFile = null) {
  const display = await openDisplay()
  const readings = []
  const words = ['read', ...[folders].flat(), ...(typedFile === null ? [] : ['--against', typedFile])]
  const { ended } = startAppCommand(words, {
    env: display.env,
    onLine: (line) => readings.push(JSON.parse(line)),
    onWords: (line) => PROGRESS.test(line) && process.stderr.write(`\r${line.split(' ')[0]}`),
  })
  const code = await ended
  display.close()
  process.stderr.write('\r')
  if (code !== 0) say(`读证命令返回 ${code}，下面只算读到的部分。`)
  return readings
}
