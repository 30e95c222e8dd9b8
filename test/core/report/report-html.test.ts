import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPackage } from '../../../electron/core/packaging/plan-package'
import { escapeHtml, markup } from '../../../electron/core/report/html-text'
import { reportHtml } from '../../../electron/core/report/report-html'
import type { ReportInput } from '../../../electron/core/report/report-model'
import { reportModel } from '../../../electron/core/report/report-model'
import { aFinding, aPackageInput } from '../../services/packaging/a-package'

const inputWith = (change: Partial<ReportInput> = {}): ReportInput => {
  const input = aPackageInput()
  const plan = planPackage(input.draft, [
    { index: 0, ending: 'jpg' },
    { index: 1, ending: 'png' },
  ])
  const crops = input.crops.map(({ png: _png, ...crop }) => ({ ...crop, name: '报告/crops/001.png' }))
  return { ...input, plan, crops, ...change }
}
const page = (change: Partial<ReportInput> = {}): string => reportHtml(reportModel(inputWith(change)))
/** Everything outside of tags. */
const words = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ')
const tagNames = (html: string): Set<string> =>
  new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), ([, name]) => name!))

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>1</script>',
  '</title><svg onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;script&gt;',
  '<!--',
  ']]>',
  '${1}',
  '`',
]

describe('texts of strangers', () => {
  it.each(HOSTILE)('stay texts: %s', (hostile) => {
    const calm = page()
    const input = inputWith()
    const html = page({
      draft: { ...input.draft, title: hostile, principal: { ...input.draft.principal, name: hostile } },
      findings: [
        aFinding({
          message: hostile,
          remedy: hostile,
          path: hostile,
          source: { title: hostile, asOf: hostile, confidence: 'low' },
        }),
      ],
      overrides: [{ rule: aFinding().rule, path: hostile, reason: hostile }],
      pages: [
        {
          reading: { ...input.pages[0]!.reading, fields: {} },
          typed: [{ owner: hostile, [hostile]: hostile }],
        },
      ],
      versions: { app: hostile, rules: hostile, reader: hostile },
    })
    expect([...tagNames(html)].filter((name) => !tagNames(calm).has(name))).toEqual([])
    expect(html).not.toMatch(/<script|<[^>]*\son[a-z]+=/i)
    expect(html).toContain(escapeHtml(hostile))
  })

  it('leave no sign that could end a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'\p{Cc}\p{Cf}]/u)
        expect(markup`<p title="${text}">${text}</p>`.markup).toMatch(/^<p title="[^"<>]*">[^<>]*<\/p>$/)
      }),
    )
  })

  it('show marks that turn the writing direction', () => {
    expect(escapeHtml('a\u202egpj')).toBe('a〔U+202E〕gpj')
  })
})

describe('the report', () => {
  it('has a policy that lets nothing in but its own pictures and sheet', () => {
    expect(page()).toContain('content="default-src &#39;none&#39;;')
    expect(page()).not.toMatch(/https?:|<script|<link|@import|url\(/)
  })

  it('begins with the counts, then what was found by weight, then what was not checked', () => {
    const text = words(page())
    const places = ['必改', '风险 1 项', '需联网核实 1 项', '未检查 1 项', '材料 2 份', '通过 1 项'].map(
      (part) => text.indexOf(part),
    )
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('shows each finding with crop, remedy, source and the reason for packaging anyway', () => {
    const html = page()
    expect(html).toContain('src="crops/001.png"')
    const text = words(html)
    for (const part of [
      '到注册商处把域名过户',
      '常见驳回原因 · 2025-12 · 依据强度 高',
      '先交同事复核',
      '身份证还没有读完',
    ])
      expect(text).toContain(part)
  })

  it('calls files by their packed names, so that nothing points out of the package', () => {
    const text = words(page())
    expect(text).toContain('材料/02-域名证书.png · 第 1 页')
    expect(text).not.toContain('licence.jpg')
  })

  it('sets typed beside read, with the verdict as a word', () => {
    expect(words(page()).replace(/\s+/g, ' ')).toMatch(
      /域名所有者 杭州青禾样本科技有限公司 .*沈小满 .*高 0\.97 .*不一致/,
    )
  })

  it('never counts what is offline or unchecked as passed', () => {
    const { summary, groups } = reportModel(inputWith())
    expect(summary).toEqual({
      block: 1,
      risk: 1,
      confirm: 0,
      hint: 0,
      offline: 1,
      passed: 1,
      'not-checked': 1,
    })
    expect(groups.passed.map(({ rule }) => rule)).toEqual(['a/passed'])
  })

  it('says the weight of each finding in a word beside it, for paper without colour', () => {
    expect(page()).toMatch(/<span class="tag">必改<\/span>/)
    expect(page()).toMatch(/<span class="tag">风险<\/span>/)
  })

  it('names the versions of the rule packs, and the newest of them first', () => {
    const text = words(
      page({ versions: { app: '0.1.0', rules: 'phones@2026.11.25 papers@2026.11.26', reader: '1' } }),
    )
    expect(text).toContain('规则包 2026.11.26')
    expect(text).toContain('电话号码与电子邮箱 2026.11.25 · 要签字盖章的文书 2026.11.26')
  })

  it('names what was left out', () => {
    const { draft } = inputWith()
    expect(words(page({ plan: planPackage(draft, []) }))).toContain('没有放进包里的材料 2 份')
  })
})

describe('what the person settled', () => {
  const noted = { at: 0, day: '2026-11-24', note: '打电话问过客户', stale: false }

  it.each(['confirm', 'offline'] as const)(
    'is told beside a finding that is %s, with day and note',
    (severity) => {
      const html = page({ findings: [aFinding({ severity, vouched: noted })] })
      expect(html).toContain('2026-11-24 · 打电话问过客户（由本人确认，软件没有检查）')
      // It still stands among the open ones: the program did not check it.
      expect(html).toContain(`${severity === 'confirm' ? '待确认' : '需联网核实'} 1 项`)
    },
  )

  it('is not told once the value is another', () => {
    const html = page({ findings: [aFinding({ severity: 'confirm', vouched: { ...noted, stale: true } })] })
    expect(html).not.toContain('打电话问过客户')
  })
})
