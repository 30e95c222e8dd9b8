import { stop } from './say.mjs'

const LEAST = [20, 19]

/** Stops with a sentence when this Node is older than the build tools accept. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return
  stop(
    `需要 Node.js ${LEAST.join('.')} 或更新的版本，现在是 ${process.versions.node}。\n` +
      `Node.js ${LEAST.join('.')} or newer is needed; this is ${process.versions.node}.`,
  )
}
