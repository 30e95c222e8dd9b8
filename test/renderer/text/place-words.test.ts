import { afterEach, expect, it } from 'vitest'
import { language } from '../../../renderer/text/language'
import { numberedPlace } from '../../../renderer/text/place-words'

afterEach(() => void (language.value = 'zh-CN'))

it.each([
  ['principal.remark', '主体 / 备注', 'Principal / Remark'],
  ['services[1].remark', '服务 2 / 备注', 'Service 2 / Remark'],
  ['services[0].domains[1].name', '服务 1 / 域名 2 / 名称', 'Service 1 / Domain 2'],
  [
    'services[0].domains[1].owner.name',
    '服务 1 / 域名 2 / 所有者 / 名称',
    'Service 1 / Domain 2 / Domain owner',
  ],
  ['services[0].responsible.email', '服务 1 / 负责人 / 电子邮箱', 'Service 1 / People / Mail address'],
])('a place of several is told with its numbers: %s', (path, zh, en) => {
  expect(numberedPlace(path)).toBe(zh)
  language.value = 'en'
  expect(numberedPlace(path)).toBe(en)
})
