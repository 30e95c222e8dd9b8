// Words for the person go to stderr, so that a command's stdout holds results only.
const quiet = () => process.env.ICP_QUIET_SETUP === '1'

export function say(text) {
  if (!quiet()) process.stderr.write(`${text}\n`)
}

export function step(text) {
  say(`· ${text}`)
}

/** Ends the program with a sentence for the person; `code` follows docs: 2 = something the person must do. */
export function stop(text, code = 2) {
  process.stderr.write(`\n${text}\n`)
  process.exit(code)
}
