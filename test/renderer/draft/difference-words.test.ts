import { describe, expect, it } from 'vitest'
import { placeLabel, valueWords } from '../../../renderer/draft/difference-words'
import { someChoices } from '../../helpers/fake-bridge'

describe('places of a draft in words', () => {
  it.each([
    ['title', '草稿名称'],
    ['principal.name', '主体名称'],
    ['principal.responsible.mobile', '手机号码'],
    ['services[1].responsible.mobile', '服务 2 · 手机号码'],
    ['services[0].domains[1].name', '服务 1 · 域名 2 · 域名'],
    ['services[0].app.namesByPlatform.ios', '服务 1 · 各平台名称'],
    ['services[2].priorApprovals[0].category', '服务 3 · 前置审批'],
    ['materials[0].slot', '材料 1 · 位置'],
    ['materials[3].file', '材料 4 · 文件'],
  ])('%s is %s', (path, label) => expect(placeLabel(path)).toBe(label))
})

describe('values in words', () => {
  it.each([
    ['filing.province', '33', '浙江'],
    ['filing.accessProvider', 'aliyun', '阿里云'],
    ['principal.nature', 'enterprise', '企业'],
    ['principal.certificate.type', 'business-licence', '营业执照'],
    ['principal.responsible.certificate.validUntil', 'long-term', '长期'],
    ['principal.responsible.isLegalRepresentative', true, '是'],
    ['services[0].domains[0].realNameVerified', false, '否'],
    ['services[0].kind', 'app', 'App'],
    ['services[0].languages', ['zh', 'xx'], '中文、xx'],
    ['services[0].name', 'aliyun', 'aliyun'],
    ['materials[0].slot', 'domain-certificate', '域名证书'],
    ['materials[0].service', 0, '1'],
    ['principal.name', null, ''],
  ])('%s %j is %s', (path, value, words) => expect(valueWords({ path }, value, someChoices)).toBe(words))
})
