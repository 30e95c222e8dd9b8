import { describe, expect, it } from 'vitest'
import { searchedText, searchWords } from '../../../electron/core/draft/searched-text'
import { draftSchema } from '../../../electron/core/filing/draft'

const draft = draftSchema.parse({
  format: 'icp-filing-draft',
  version: 1,
  title: '样例 草稿',
  principal: {
    name: '杭州样例（浙江）科技有限公司',
    certificate: { number: '91330106MA2样例' },
    responsible: {
      name: '阿依·样例',
      certificate: { number: '11010119900101001x' },
      mobile: '138 0000-1111',
      email: 'Test@Example.CN',
    },
  },
  services: [
    {
      name: '样例网',
      domains: [{ name: '样例.中国', owner: { name: '另一样例公司' } }],
      responsible: { name: '第二样例人', landline: '0571-88880000' },
    },
    { kind: 'app', name: '样例 App', app: { packageName: 'cn.yangli.app' } },
  ],
})
const text = searchedText(draft)
const found = (query: string): boolean => searchWords(query).every((word) => text.includes(word))

describe('what a search looks through', () => {
  it.each([
    '样例草稿',
    '样例 草稿',
    '杭州样例(浙江)科技',
    '91330106ma2',
    '１１０１０１１９９００１０１００１Ｘ',
    '13800001111',
    '138 0000 1111',
    '+86 138 0000 1111',
    'test@example.cn',
    '样例.中国',
    'xn--',
    '另一样例公司',
    '阿依・样例',
    '057188880000',
    '0571-8888',
    'cn.yangli',
    '杭州 第二样例人',
    '',
  ])('is found by %j', (query) => expect(found(query)).toBe(true))

  it.each(['上海', '13900001111', '杭州 上海', '样例草稿杭州'])('is not found by %j', (query) =>
    expect(found(query)).toBe(false),
  )

  it('keeps no empty lines for a blank draft', () => {
    expect(searchedText(draftSchema.parse({ format: 'icp-filing-draft', version: 1 }))).toBe('')
  })
})
