import { describe, expect, it } from 'vitest'
import { classify } from '../../../electron/core/reading/classify'

const page = (lines: string[], more = {}) =>
  classify({
    lines: lines.map((line) => [...line]),
    aspect: 1.585,
    hasRegisterQr: false,
    hasIdNumber: false,
    ...more,
  }).kind

describe('classify', () => {
  it.each([
    ['a portrait side', ['姓名林知夏', '性别女民族汉', '住址', '公民身份号码'], {}, 'id-portrait'],
    [
      'a portrait side of which only the number was read',
      ['性别女', '住址'],
      { hasIdNumber: true },
      'id-portrait',
    ],
    ['an emblem side', ['居民身份证', '签发机关', '有效期限'], {}, 'id-emblem'],
    ['a licence', ['营业执照', '统一社会信用代码', '经营范围'], { aspect: 1.41 }, 'business-licence'],
    [
      'a licence by its code and little else',
      ['经营范围'],
      { aspect: 1.41, hasRegisterQr: true },
      'business-licence',
    ],
    ['a domain certificate', ['国家顶级域名注册证书', '注册服务机构'], { aspect: 1.4 }, 'domain-certificate'],
    ['a receipt', ['收据', '金额', '姓名'], {}, 'unknown'],
    ['a blank page', [], {}, 'unknown'],
  ])('takes %s for what it is', (_, lines, more, kind) => {
    expect(page(lines, more)).toBe(kind)
  })

  it('does not choose between two kinds that are equally likely', () => {
    expect(page(['营业执照', '居民身份证', '签发机关', '经营范围'])).toBe('unknown')
  })
})
