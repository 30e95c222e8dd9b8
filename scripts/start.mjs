import process from 'node:process'
import { openDisplayAloud } from './setup/display.mjs'
import { setUp } from './setup/index.mjs'
import { startElectron } from './setup/start-electron.mjs'

await setUp()
const display = await openDisplayAloud()
const code = await startElectron(process.argv.slice(2), { env: display.env })
display.close()
process.exit(code)
