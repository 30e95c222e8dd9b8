import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'

/**
 * What the tests of rules and values use of Vitest (describe, it, it.each, expect), so that thousands of mutants can be
 * tried in one process: a run of Vitest for each takes a second, a run of the few tests that matter takes milliseconds.
 */

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])

/** Every test collected so far: { name, run }. */
export const collected = []
const names = []

function within(name, body) {
  names.push(name)
  body()
  names.pop()
}
function add(name, run) {
  collected.push({ name: [...names, name].join(' > '), run })
}

/** One call a row, as Vitest spreads it: the members of an array, or anything else as it is. */
const each =
  (make) =>
  (rows) =>
  (name, body, ...rest) =>
    rows.forEach((row, at) =>
      make(`${name} #${at}`, (...more) => (Array.isArray(row) ? body(...row) : body(row, ...more)), ...rest),
    )

export const describe = Object.assign((name, body) => within(String(name), body), { each: each(within) })
export const it = Object.assign((name, body) => add(String(name), body), { each: each(add) })
export const test = it
