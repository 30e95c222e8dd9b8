import { afterEach, describe, expect, it } from 'vitest'
import { PROVINCE_FIELDS, PROVINCE_LISTS } from '../../../electron/core/reference/fact-values'
import { ruleRows } from '../../../electron/core/rules/rule-browser'
import { factName, provinceField, tableName } from '../../../renderer/text/fact-names'
import { factWords } from '../../../renderer/text/fact-words'
import { language } from '../../../renderer/text/language'
import { facts, factPacks } from '../../helpers/facts'

const name = (id: string) => factName(id, (code) => (code === '33' ? '浙江' : ''))

afterEach(() => (language.value = 'zh-CN'))

describe('facts in words', () => {
  it('have a name for every field of a province', () => {
    const fields = [...Object.keys(PROVINCE_FIELDS), ...Object.keys(PROVINCE_LISTS)]
    expect(fields.filter((field) => provinceField(field) === '分省规定')).toEqual([])
    expect(name('province/33/personal.minAge')).toBe('浙江 · 个人负责人最低年龄')
    expect(name('province/33/remarks.2')).toBe('浙江 · 备注写法')
    expect(name('province/33')).toBe('浙江')
    expect(name('province/99/personal.minAge')).toBe('该省 · 个人负责人最低年龄')
    expect(name('nationwide/x')).toBe('全国规定')
    expect(name('unheard-of/x')).toBe('规则数据')
    expect(name('naming/province/33')).toBe('浙江 · 名称的省内要求')
    expect(name('domain-rule/33.org')).toBe('浙江 · 域名的省内要求')
    expect(name('credit-code-category/33')).toBe('信用代码类别表')
  })
  it.each([
    ['province/33/personal.minAge', 18, '18 岁'],
    ['province/33/domain.minValidityMonths', 3, '3 个月'],
    ['province/33/domain.maxDomainsPerSite', 1, '1 个'],
    ['province/33/personal.crossProvince', 'allowed_with_proof', '有居住证明可以'],
    ['province/33/phones.landlineRequired', true, '是'],
    ['province/33/domain.orgOwnerAllowed', ['organisation', 'legal_representative'], '单位、法定代表人'],
    ['province/33/personal.sitePlanThreshold', { op: '>', n: 5, basis: '域名数' }, '超过 5 个（按域名数计）'],
    ['province/33/organization.siteResponsibleMaxAge', { male: 60, female: 55 }, '男 60 岁，女 55 岁'],
    ['nationwide/x', { rule: '须一致' }, '须一致'],
    ['tld/cn', { label: '.cn', status: 'approved' }, '.cn：已获批复'],
    ['registrar/x', { name: '样本注册商', standing: 'overseas' }, '样本注册商：境外'],
    ['office-phone/11', { differsFromMobile: true }, '固定电话与手机号不能相同'],
    ['person-reuse/12', { allowed: false }, '不可以'],
    ['foreign-head/13', { handling: 'passport_accepted' }, '可以用护照'],
    ['naming/words.x', { words: ['中国', '中华'] }, '中国、中华'],
    [
      'naming/province/51',
      { personal: { noLatin: true, words: ['论坛'] }, organisation: { noPlace: true } },
      '个人：不用字母；不用论坛；单位：不用行政区划地名',
    ],
    ['approval-province/13', { wants: [{ says: '要批复。' }, { says: '要批复。' }] }, '要批复。'],
    ['domain-rule/31.game', { rule: 'label-word', message: '前缀里的“{word}”要有审批' }, '前缀里的要有审批'],
    ['picture-limit/aliyun', { kinds: ['jpeg', 'png'], maxBytes: 4194304 }, '每张不超过 4 MB，JPEG、PNG'],
    [
      'content-licence/1',
      { licence: '增值电信业务经营许可证', when: '向公众经营即时通信' },
      '向公众经营即时通信要增值电信业务经营许可证',
    ],
    ['area-code/0710', { place: '襄樊市、襄樊市' }, '襄樊市'],
    ['x/y', { a: 1, b: 2 }, '一张表，共 2 项'],
    ['x/y', [{ a: 1 }], '一张表，共 1 行'],
    ['x/y', null, '没有内容'],
  ])('%s', (id, value, words) => {
    expect(factWords(id, value)).toBe(words)
  })
  it.each([
    ['province/33', { name: '浙江省' }, 'Zhejiang'],
    ['principal-type/enterprise', { name: '企业' }, 'Enterprise'],
    ['naming/approval.news', { name: '新闻', words: ['新闻'] }, 'News'],
    ['residence-proof/student_card', { name: '学生证' }, 'student card'],
    [
      'registrar/x',
      { name: '样本注册商', standing: 'overseas', names: ['样本', 'Sample'] },
      'Sample: abroad',
    ],
    ['registrar/x', { name: '样本注册商', standing: 'overseas', names: ['样本'] }, '样本注册商: abroad'],
    ['tld/xn--55qx5d', { label: '.公司', status: 'approved' }, '.公司: approved'],
    ['area-code/024', { place: '沈阳市、铁岭市、抚顺市' }, 'Shenyang, Tieling, Fushun'],
    ['province/31/personal.forbiddenNameWords', ['网站', '企业'], '网站, 企业'],
    ['province/21/addressRules', ['精确到门牌号', '没人写过'], 'down to the house number; 没人写过'],
    [
      'province/33/personal.sitePlanThreshold',
      { op: '>', n: 5, basis: '不同前缀域名数' },
      'more than 5 (by domains of different names)',
    ],
    [
      'province/11/materials.0',
      { condition: '每个域名', appliesTo: 'organization' },
      'every domain (organisations)',
    ],
    [
      'access-steps/x',
      { steps: ['提交', '管局审核'] },
      'the order is submitted → the administration reviews it',
    ],
    [
      'approval-province/31',
      { wants: [{ says: '备案省要主管部门的许可文件。' }, { says: '没人写过。' }] },
      'The province wants the authority’s licence. 没人写过。',
    ],
  ])('%s in English', (id, value, words) => {
    language.value = 'en'
    expect(factWords(id, value)).toBe(words)
  })
  it('counts a list too long to be read', () => {
    const words = factWords(
      'x/y',
      Array.from({ length: 50 }, (_, i) => `词${i}`),
    )
    expect(words).toMatch(/等 50 个$/)
  })
  it('have a name for every table of the packs that a rule reads', () => {
    const kinds = ruleRows(facts(), null).flatMap((row) => row.tables)
    expect([...new Set(kinds)].filter((kind) => tableName(kind) === '规则数据')).toEqual([])
    const fields = ruleRows(facts(), null).flatMap((row) => row.provincial.map((one) => one.field))
    expect([...new Set(fields)].filter((field) => provinceField(field) === '分省规定')).toEqual([])
  })
  it('never show a code of a province’s table', () => {
    const ids = new Set(
      factPacks().flatMap((pack) => (pack as { facts: { id: string }[] }).facts.map((fact) => fact.id)),
    )
    const said = [...ids]
      .filter((id) => /^province\/\d\d\/(?!materials|remarks)/.test(id))
      .flatMap((id) => {
        const [, code, field] = id.split('/') as [string, string, keyof typeof PROVINCE_FIELDS]
        const fact = field in PROVINCE_FIELDS ? facts().provincial(code, field) : null
        return fact ? [factWords(id, fact.value)] : []
      })
    expect(said.length).toBeGreaterThan(500)
    expect(said.filter((words) => /[a-z]_[a-z]|undefined|NaN|\[object/.test(words))).toEqual([])
  })
})
