import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema, type Draft } from '../../../electron/core/filing/draft'
import { ACCESS_PROVIDERS } from '../../../electron/core/filing/vocabulary'
import { BESIDE_TITLE, copySheet, type CopyRow } from '../../../electron/core/submission/copy-sheet'
import { anyDraft } from '../../helpers/any-draft'
import { facts } from '../../helpers/facts'
import { aDraft } from '../rules/rule-table'

const sheetOf = (draft: Draft, provider?: string) =>
  copySheet(draft, { facts: facts(), ...(provider === undefined ? {} : { provider }) })
const rowsOf = (draft: Draft, provider?: string): CopyRow[] =>
  sheetOf(draft, provider).steps.flatMap(({ rows }) => rows)
const row = (draft: Draft, label: string, provider?: string): CopyRow | undefined =>
  rowsOf(draft, provider).find((one) => one.label === label)

const filled = (change: (draft: Draft) => void = () => undefined): Draft =>
  aDraft((draft) => {
    draft.filing.accessProvider = 'aliyun'
    Object.assign(draft.principal.responsible, {
      mobile: '+86 138-5710-0000',
      landline: '057188000000转801',
      emergencyPhone: '15868100000',
    })
    change(draft)
  })

describe('the copy sheet', () => {
  it('goes through the console’s steps in their order', () => {
    const titles = sheetOf(filled()).steps.map(({ title }) => title)
    expect(titles.slice(0, 4)).toEqual([
      '基础信息校验',
      '主办者信息',
      '互联网信息服务信息',
      '上传资料及真实性核验',
    ])
  })

  it('gives names for ids, and numbers without the ways of writing them', () => {
    const draft = filled((one) => {
      one.principal.region = '330106'
      one.principal.certificate.validUntil = 'long-term'
      one.services[0]!.contentTypes = ['128', '其他']
      one.services[0]!.languages = ['zh', 'en']
      one.services[0]!.priorApprovals = [{ category: 'news', number: '3312020001', file: null }]
    })
    expect(row(draft, '主办单位所属区域')?.value).toBe('浙江省 / 杭州市 / 西湖区')
    expect(row(draft, '主办单位性质')?.value).toBe('企业')
    expect(row(draft, '主办单位证件有效期')?.value).toBe('长期')
    expect(row(draft, '联系方式1')?.value).toBe('13857100000')
    expect(row(draft, '联系方式2')?.value).toBe('0571-88000000-801')
    expect(row(draft, '网站内容')?.value).toBe('单位门户网站、其他')
    expect(row(draft, '网站语言')?.value).toBe('中文简体、英语')
    expect(row(draft, '前置审批类型')?.value).toBe('新闻（批准文号 3312020001）')
    expect(row(draft, '服务类型')?.value).toBe('网站应用服务')
  })

  it('tells none of the approvals and no answer apart', () => {
    const none = filled((one) => {
      one.services[0]!.priorApprovals = [{ category: 'none', number: null, file: null }]
    })
    expect(row(none, '前置审批类型')).toMatchObject({ state: 'filled', value: '以上都不涉及' })
    const open = filled((one) => {
      one.services[0]!.priorApprovals = []
    })
    expect(row(open, '前置审批类型')).toMatchObject({ state: 'missing', value: '' })
  })

  it('comes once for each service and numbers the domains of one', () => {
    const draft = filled((one) => {
      const [service] = one.services
      one.services.push(structuredClone(service!))
      one.services[1]!.name = '第二个样本站'
      one.services[1]!.domains = ['one.cn', 'two.cn'].map((name) => ({ ...service!.domains[0]!, name }))
    })
    const own = sheetOf(draft).steps.filter(({ service }) => service !== null)
    expect(own.map(({ serviceName }) => serviceName)).toEqual([draft.services[0]!.name, '第二个样本站'])
    expect(own[1]!.rows.filter(({ label }) => label.startsWith('已验证域名'))).toMatchObject([
      { label: '已验证域名 1', value: 'one.cn', path: 'services[1].domains[0].name' },
      { label: '已验证域名 2', value: 'two.cn', path: 'services[1].domains[1].name' },
    ])
  })

  it('asks websites and apps for what is theirs', () => {
    const app = filled((one) => {
      one.services[0]!.kind = 'app'
      one.services[0]!.app = {
        platforms: ['安卓', 'iOS'],
        packageName: 'cn.sample.app',
        publicKey: null,
        signature: null,
        icon: null,
        namesByPlatform: { 'a.b': '样本' },
      }
    })
    expect(row(app, '应用运行平台')?.value).toBe('Android、iOS')
    expect(row(app, '公钥')?.state).toBe('missing')
    expect(row(app, '网站首页URL')).toBeUndefined()
    expect(rowsOf(app).find(({ path }) => path?.endsWith('namesByPlatform'))?.value).toBe('a.b：样本')
    expect(row(filled(), '应用包名')).toBeUndefined()
  })

  it('gives the principal’s person where a service names none of its own', () => {
    const same = filled((one) => {
      one.services[0]!.responsible = null
    })
    const [, , service] = sheetOf(same).steps
    const name = service!.rows.find(({ label }) => label === '负责人姓名')
    expect(name).toMatchObject({
      path: 'principal.responsible.name',
      value: same.principal.responsible.name,
    })
    expect(name?.note).toContain('同一个人')
  })

  it('marks what is missing, what may stay empty and what the draft does not hold', () => {
    const draft = filled((one) => {
      one.principal.postalAddress = '  '
      one.principal.remark = ''
    })
    expect(row(draft, '主办单位通讯地址')?.state).toBe('missing')
    expect(row(draft, '备注')?.state).toBe('empty')
    expect(row(draft, '投资人或主管单位')).toMatchObject({ state: 'elsewhere', path: null })
    expect(sheetOf(draft).missing).toBe(rowsOf(draft).filter(({ state }) => state === 'missing').length)
  })

  it('masks people’s numbers wherever they stand and nothing else', () => {
    const draft = filled((one) => {
      one.principal.remark = '联系 13857100000'
    })
    expect(row(draft, '联系方式1')?.masked).toBe('138****0000')
    expect(row(draft, '备注')?.masked).toBe('联系 138****0000')
    const code = row(draft, '主办单位证件号码')
    expect(code?.masked).toBe(code?.value)
  })

  it('says what is taken live, and when an order takes fewer services', () => {
    const draft = filled((one) => {
      while (one.services.length < 11) one.services.push(structuredClone(one.services[0]!))
    })
    expect(sheetOf(draft).notes.join()).toContain('现场拍')
    expect(sheetOf(draft, 'tencent').notes.join()).toContain('一单最多 10 个')
    expect(sheetOf(filled(), 'tencent').notes.join()).not.toContain('要分几单')
  })

  it('takes another provider’s order, and the general one where none was chosen', () => {
    expect(sheetOf(filled(), 'huawei').provider.name).toBe('华为云')
    const nobody = filled((one) => {
      one.filing.accessProvider = null
    })
    expect(sheetOf(nobody).provider.id).toBe('other')
  })

  it('says so where the draft has no service', () => {
    const empty = draftSchema.parse({ format: 'icp-filing-draft', version: 1 })
    for (const provider of ACCESS_PROVIDERS) {
      const { steps } = sheetOf(empty, provider)
      expect(steps.some(({ note }) => note.includes('还没有服务'))).toBe(true)
    }
  })
})

/** Every value of a draft that somebody gave. */
function leaves(value: unknown, path: string): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object') return typeof value === 'string' && value.trim() === '' ? [] : [path]
  const entries = Object.entries(value)
  return entries.flatMap(([key, item]) =>
    leaves(item, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  )
}
const NOT_TYPED = /^(format|version|id|title|materials\b)|\.(icon|file)$/

describe('the copy sheet of any draft', () => {
  it('leaves out no value that the draft holds, and tells every row apart', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...ACCESS_PROVIDERS), (draft, provider) => {
        const rows = rowsOf(draft, provider)
        const told = new Set(rows.flatMap(({ path }) => path ?? []))
        const around = (path: string): string[] => [
          path,
          ...[...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)),
        ]
        const blankLists = /\.(platforms|languages|contentTypes)\[\d+\]$/
        for (const path of leaves(draft, ''))
          if (!NOT_TYPED.test(path) && !blankLists.test(path) && !path.includes('namesByPlatform'))
            expect(
              around(path).some((one) => told.has(one)),
              path,
            ).toBe(true)
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        for (const { state, value } of rows) expect(value !== '').toBe(state === 'filled')
        return rows.every(({ masked, value }) => (masked === '') === (value === ''))
      }),
      { numRuns: 150 },
    )
  })

  it('has what nobody asks for in the last part only', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const titles = sheetOf(draft).steps.map(({ title }) => title)
        return titles.indexOf(BESIDE_TITLE) === -1 || titles.indexOf(BESIDE_TITLE) === titles.length - 1
      }),
      { numRuns: 30 },
    )
  })
})
