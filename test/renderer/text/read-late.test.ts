import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { zhCN } from '../../../renderer/text/zh-CN'

const PAGE = path.resolve(import.meta.dirname, '../../../renderer')

/** The scripts of the page outside the sentences themselves; of a component its script alone. */
function scripts(): { name: string; script: string }[] {
  return readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.(ts|vue)$/.test(name) && !name.endsWith('.d.ts') && !name.startsWith('text' + path.sep),
    )
    .map((name) => {
      const source = readFileSync(path.join(PAGE, name), 'utf8')
      const script = name.endsWith('.vue')
        ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(source)?.[1] ?? '')
        : source
      return { name, script }
    })
}

const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `text.a.b` leads to a group of sentences, which still follows; null for other expressions. */
function leadsToGroup(node: ts.Expression): boolean {
  const keys: string[] = []
  let at = node
  while (ts.isPropertyAccessExpression(at)) {
    keys.unshift(at.name.text)
    at = at.expression
  }
  if (!ts.isIdentifier(at) || at.text !== 'text') return false
  return isGroup(keys.reduce<unknown>((group, key) => (isGroup(group) ? (group as never)[key] : null), zhCN))
}

/** Places where a script reads a sentence while it is loaded or set up: those would keep the first language. */
export function earlyReads(name: string, script: string): string[] {
  const file = ts.createSourceFile(name, script, ts.ScriptTarget.Latest, true)
  const watched = new Set<string>()
  for (const one of file.statements) {
    if (!ts.isImportDeclaration(one) || !ts.isStringLiteral(one.moduleSpecifier)) continue
    if (!/(^|\/)text(\/|$)/.test(one.moduleSpecifier.text)) continue
    const named = one.importClause?.namedBindings
    if (!named || !ts.isNamedImports(named)) continue
    for (const { name, isTypeOnly } of named.elements)
      if (!isTypeOnly && !['language', 'LANGUAGE_NAMES'].includes(name.text)) watched.add(name.text)
  }
  const early: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      if (leadsToGroup(node.initializer)) {
        watched.add(node.name.text)
        return
      }
    }
    const isRead =
      ts.isIdentifier(node) &&
      watched.has(node.text) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
      !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
    if (isRead) early.push(`${name}: ${node.parent.getText().slice(0, 80)}`)
    ts.forEachChild(node, look)
  }
  look(file)
  return early
}

describe('sentences are read late', () => {
  it('in every script of the page', () => {
    const all = scripts()
    expect(all.length).toBeGreaterThan(150)
    expect(all.flatMap(({ name, script }) => earlyReads(name, script))).toEqual([])
  })
  it.each([
    ['a sentence of the module', "import { text } from './text'\nconst a = text.app.name", 1],
    ['a sentence of a group', "import { text } from './text'\nconst t = text.app\nconst a = t.name", 1],
    ['a name', "import { LIGHT_NAMES } from './text/names'\nconst a = [LIGHT_NAMES.risk]", 1],
    ['a group', "import { text } from './text'\nconst t = text.app", 0],
    ['a sentence in a function', "import { text } from './text'\nconst a = () => text.app.name", 0],
  ])('finds %s', (_, script, count) => {
    expect(earlyReads('made-up.ts', script)).toHaveLength(count)
  })
})
