import process from 'node:process'
import { openDisplay } from './setup/display.mjs'
import { setUp } from './setup/index.mjs'
import { startElectron } from './setup/start-electron.mjs'

await setUp()
const display = await openDisplay()
const code = await startElectron(['cli', ...process.argv.slice(2)], { env: display.env })
display.close()
process.exit(code)
