import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import process from 'node:process'
import { createServer } from 'vite'
import { readFactPacks } from './check-facts.mjs'
import { inRoot } from './setup/paths.mjs'

/** Writes docs/rules/<family>.md from the rules themselves; `--check` only compares. */

const SEVERITIES = { block: '必改', risk: '风险', confirm: '待确认', hint: '提示', offline: '需联网核实' }
const CONFIDENCES = { high: '高', medium: '中', low: '低', unknown: '未知' }

function ruleText(rule, line, basis) {
  const sources = basis.sources.map(
    ({ title, date, estimate }) => `${title}（${date}${estimate ? `，${estimate}` : ''}）`,
  )
  return [
    `## ${rule.title}`,
    '',
    `\`${rule.id}\` · ${SEVERITIES[rule.severity]}${line.severity === rule.severity ? '' : `，依据只够给${SEVERITIES[line.severity]}`}`,
    '',
    rule.explains,
    '',
    `- 依据：${basis.value.rule}`,
    `- 来源：${sources.join('；')}`,
    `- 自 ${basis.validFrom} 起 · 可信度${CONFIDENCES[basis.confidence]}${basis.disputed ? '，说法不一' : ''}`,
    ...(rule.reads ? [`- 另读：${rule.reads.map((id) => `\`${id}\``).join('、')}`] : []),
    '',
  ].join('\n')
}

export const titlesOf = (families) => Object.fromEntries(families.map(({ id, title }) => [id, title]))

/** Pages by family, from rules and facts. */
export function rulePages(rules, lines, facts, titles) {
  const families = [...new Set(rules.map(({ family }) => family))]
  return Object.fromEntries(
    families.map((family) => {
      const own = rules.filter((rule) => rule.family === family)
      const top = own[0].top === null ? '' : `常见驳回原因第 ${own[0].top} 条。`
      const head = `# ${titles[family] ?? family}\n\n${top}共 ${own.length} 条规则。本页由规则生成，请改规则，再运行 \`node scripts/make-rule-pages.mjs\`。\n`
      const parts = own.map((rule) =>
        ruleText(
          rule,
          lines.find(({ id }) => id === rule.id),
          facts.nationwide(rule.basis),
        ),
      )
      return [family, `${head}\n${parts.join('\n')}`]
    }),
  )
}

async function loadRules() {
  // The rules are TypeScript: Vite, already here for the build, gives them as modules.
  const server = await createServer({
    root: inRoot(),
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  })
  try {
    const { RULES } = await server.ssrLoadModule('/electron/core/rules/index.ts')
    const { FAMILIES } = await server.ssrLoadModule('/electron/core/rules/families.ts')
    const { listRules } = await server.ssrLoadModule('/electron/core/rules/run-rules.ts')
    const { loadFacts } = await server.ssrLoadModule('/electron/core/reference/load-facts.ts')
    const facts = loadFacts(readFactPacks())
    return rulePages(RULES, listRules(facts), facts, titlesOf(FAMILIES))
  } finally {
    await server.close()
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = inRoot('docs', 'rules')
  const check = process.argv.includes('--check')
  mkdirSync(folder, { recursive: true })
  let stale = 0
  for (const [family, text] of Object.entries(await loadRules())) {
    const file = `${folder}/${family}.md`
    if (check) stale += readFileSync(file, 'utf8') === text ? 0 : 1
    else writeFileSync(file, text)
    process.stderr.write(`docs/rules/${family}.md\n`)
  }
  process.exit(stale === 0 ? 0 : 1)
}
