import { describe, expect, it } from 'vitest'
import { splitPage } from '../../../electron/core/reading/split-page'
import { lineAt, rowsAt } from './fake-lines'

const A4 = { width: 1000, height: 1414 }

const PORTRAIT = [
  '姓名|林知夏',
  '性别女|民族汉',
  '出生|1990年1月1日',
  '住址|北京市东城区',
  '公民身份号码|110101199001010015',
]
const EMBLEM = [
  '中华人民共和国',
  '居民身份证',
  '签发机关|北京市公安局东城分局',
  '有效期限|2016.01.01-2036.01.01',
]
const LICENCE = [
  '营业执照',
  '统一社会信用代码|91110101MA01ABCD1X',
  '名称|北京甲有限公司',
  '法定代表人|林知夏',
  '注册资本|壹佰万元整',
  '成立日期|2020年01月01日',
  '经营范围|技术开发',
  '登记机关',
]

describe('splitPage', () => {
  it('parts both sides of a card copied one above the other', () => {
    const parts = splitPage([...rowsAt(200, 150, PORTRAIT), ...rowsAt(200, 700, EMBLEM)], A4, 'unknown')
    expect(parts).not.toBeNull()
    const [above, below] = parts!
    expect(above.y).toBeLessThan(150)
    expect(above.y + above.height).toBeGreaterThan(330)
    expect(above.y + above.height).toBeLessThan(701)
    expect(below.y).toBeGreaterThan(500)
  })

  it('parts a card from the residence permit under it, its number line with it', () => {
    const card = [
      ...rowsAt(200, 100, PORTRAIT.slice(0, 4)),
      // The number stands apart from the rest, further than the permit's title below it.
      ...rowsAt(200, 420, PORTRAIT.slice(4)),
    ]
    const permit = [
      '居住证',
      '姓名|林知夏',
      '性别女|民族汉',
      '公民身份号码|110101199001010015',
      '居住地住址|上海市浦东新区样本路1号',
      '签发机关|上海市公安局浦东分局',
      '有效期至|2028.06.15',
    ]
    const parts = splitPage([...card, ...rowsAt(200, 540, permit)], A4, 'residence-permit')
    expect(parts).not.toBeNull()
    const [above, below] = parts!
    expect(above.y + above.height).toBeGreaterThan(440)
    expect(above.y + above.height).toBeLessThan(560)
    expect(below.y).toBeGreaterThan(440)
  })

  it('cuts between them, not through the lower one where its rows stand far apart', () => {
    const rows = [
      ['姓名', 65, 740],
      ['林知夏', 189, 729],
      ['肖时纳', 67, 884],
      ['1990年', 191, 883],
      ['1月', 334, 883],
      ['1日', 441, 883],
      ['住址', 65, 959],
      ['北京市东城区河口镇', 189, 954],
      ['石门村11组50号', 189, 1001],
      ['公民身份号码', 66, 1200],
      ['110101199001010015', 349, 1194],
    ] as const
    const emblem = [
      ['中华人民共和国', 357, 81],
      ['居民身份证', 348, 171],
      ['签发机关', 240, 462],
      ['北京市公安局东城分局', 399, 467],
      ['有效期限', 240, 534],
      ['2016.01.01-2036.01.01', 399, 542],
    ] as const
    const lines = [...emblem, ...rows].map(([text, x, y]) => ({ ...lineAt(text, x, y), confidence: 0.9 }))
    const [above, below] = splitPage(lines, { width: 1011, height: 1299 }, 'unknown')!
    expect(above.y + above.height).toBeLessThan(730)
    expect(below.y).toBeLessThan(730)
  })

  it('leaves a residence permit whole', () => {
    const permit = [
      '居住证',
      '姓名|林知夏',
      '公民身份号码|110101199001010015',
      '签发机关|上海市公安局',
      '有效期至|2028.06.15',
    ]
    expect(splitPage(rowsAt(200, 150, permit, 90), A4, 'residence-permit')).toBeNull()
  })

  it('parts them side by side', () => {
    const lines = [...rowsAt(20, 150, PORTRAIT), ...rowsAt(720, 150, EMBLEM)]
    const parts = splitPage(lines, { width: 1414, height: 600 }, 'id-portrait')
    expect(parts?.map(({ x }) => x < 400).toSorted()).toEqual([false, true])
  })

  it('parts two cards of two persons', () => {
    expect(
      splitPage([...rowsAt(200, 150, PORTRAIT), ...rowsAt(200, 700, PORTRAIT)], A4, 'id-portrait'),
    ).not.toBeNull()
  })

  it('parts a card from a licence', () => {
    expect(
      splitPage([...rowsAt(200, 100, LICENCE), ...rowsAt(200, 900, PORTRAIT)], A4, 'business-licence'),
    ).not.toBeNull()
  })

  it.each([
    ['one card', rowsAt(200, 150, PORTRAIT), 'id-portrait'],
    ['one licence', rowsAt(200, 150, LICENCE), 'business-licence'],
    [
      'a permit that prints what both sides of a card do',
      [...rowsAt(200, 150, PORTRAIT), ...rowsAt(200, 700, EMBLEM)],
      'residence-permit',
    ],
    [
      'a card above a paragraph',
      [
        ...rowsAt(200, 150, PORTRAIT),
        ...rowsAt(200, 700, ['签发机关应当在有效期限内', '为居民办理证件', '特此说明']),
      ],
      'id-portrait',
    ],
    ['nothing', [], 'unknown'],
  ] as const)('leaves %s whole', (_, lines, kind) => {
    expect(splitPage(lines, A4, kind)).toBeNull()
  })
})
