import { describe, expect, it } from 'vitest'
import { compareField, compareTyped, needsGlyphs } from '../../../electron/core/reading/compare'
import type { PageField } from '../../../electron/core/reading/reader-port'
import type { Kind } from '../../../electron/core/reading/reading'

const aReading = (value: string, change: Partial<PageField> = {}): PageField => ({
  value,
  confidence: 0.95,
  box: [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
  ],
  source: 'ocr',
  alternatives: [value, value, value, value],
  ...change,
})
const verdict = (kind: Kind, field: string, reading: PageField | null, typed: string): string =>
  compareField(kind, field, reading, typed)

describe('typed values against readings', () => {
  it.each([
    ['id-portrait', 'idNumber', '31010419851231002X', ' 310104 19851231 002ｘ'],
    ['business-licence', 'registrationNumber', '110108000000016', '110108000000016'],
    ['business-licence', 'uscc', '91110105MA00TEXT0W', '91110105ma00text0w'],
    ['id-emblem', 'expiry', '2039.05.01', '2039年5月1日'],
    ['id-emblem', 'expiry', '2019.05.01-2039.05.01', '2039-05-01'],
    ['id-emblem', 'expiry', '长期', 'long-term'],
    ['id-emblem', 'validFrom', '2019.05.01', '2019-05-01'],
    ['business-licence', 'expiry', '2015年08月03日 至 无固定期限', '长期'],
    ['domain-certificate', 'domain', 'Yunlan-cha.CN', 'yunlan-cha.cn'],
    ['id-portrait', 'gender', '女', '女'],
    ['id-portrait', 'ethnicity', '汉', '汉'],
  ] as const)('%s %s: %s is %s', (kind, field, read, typed) => {
    expect(verdict(kind, field, aReading(read), typed)).toBe('match')
  })

  it.each([
    ['id-portrait', 'idNumber', '31010419851231002X', '310104198512310028'],
    ['id-portrait', 'idNumber', '110101199001010015', '110101199001010016'],
    ['business-licence', 'registrationNumber', '110108000000016', '110108000000024'],
    ['business-licence', 'uscc', '91110105MA00TEXT0W', '91110105MA00TEXTOW'],
    ['id-emblem', 'expiry', '2039.05.01', '2039-05-07'],
    ['id-emblem', 'expiry', '2039.05.01', 'long-term'],
    ['domain-certificate', 'domain', 'yunlan-cha.cn', 'yunlan-che.cn'],
    ['domain-certificate', 'domain', 'yunlan-cha.cn', 'xyunlan-cha.cn'],
    ['id-portrait', 'gender', '女', '男'],
    ['id-portrait', 'gender', '女', '安'],
    ['id-portrait', 'ethnicity', '汉', '汊'],
    ['id-portrait', 'ethnicity', '维吾尔', '维吾尔尔'],
    ['id-portrait', 'birth', '1985年12月31日', '1985-12-32'],
    ['domain-certificate', 'owner', '北京晨曦网络技术有限公司', '张丽华'],
  ] as const)('%s %s: %s is not %s', (kind, field, read, typed) => {
    expect(verdict(kind, field, aReading(read), typed)).toBe('mismatch')
  })

  it.each([
    ['an amount in another notation', 'business-licence', 'capital', '伍佰万元整', '500万元人民币'],
    ['the same group in another word', 'id-portrait', 'ethnicity', '汉', '汉族'],
    ['a group that the list lacks', 'id-portrait', 'ethnicity', '图瓦人', '图瓦人'],
    [
      'a domain of which only the end was read',
      'domain-certificate',
      'domain',
      'unyun.com',
      'shuomuyunyun.com',
    ],
    [
      'a unit that there is none of',
      'id-portrait',
      'address',
      '西安市学苑街6号9幢4单兀',
      '西安市学苑街6号9幢4单元',
    ],
    ['a day in another notation', 'id-portrait', 'birth', '1985年12月31日', '31/12/1985'],
    ['letters that one font makes alike', 'domain-certificate', 'domain', 'yungi-demo.cn', 'yunqi-demo.cn'],
    ['a full stop of another script', 'domain-certificate', 'domain', 'yunlan-cha.cn', 'yunlan-cha。cn'],
  ] as const)('is unsure about %s', (_, kind, field, read, typed) => {
    expect(verdict(kind, field, aReading(read), typed)).toBe('unsure')
  })

  it('is unsure without a reading, without a value, and for a field the kind does not have', () => {
    expect(verdict('id-portrait', 'name', null, '王小明')).toBe('unsure')
    expect(verdict('id-portrait', 'name', aReading('王小明'), ' ')).toBe('unsure')
    expect(verdict('id-portrait', 'uscc', aReading('91110105MA00TEXT0W'), '91110105MA00TEXT0W')).toBe(
      'unsure',
    )
    expect(verdict('unknown', 'name', aReading('王小明'), '王小明')).toBe('unsure')
  })
  it('takes a number from one poor reading, mended until it passed, for no proof either', () => {
    const poor = { ...aReading('91330203MANTJQMU5K'), confidence: 0 }
    expect(verdict('business-licence', 'uscc', poor, '91330203MANTJQMU5K')).toBe('unsure')
    expect(verdict('business-licence', 'uscc', poor, '91330203MANTJ9MU9K')).toBe('unsure')
  })
  it('takes a number that fails its check for no proof of anything', () => {
    expect(verdict('id-portrait', 'idNumber', aReading('110101199001010010'), '110101199001010010')).toBe(
      'unsure',
    )
    expect(verdict('id-portrait', 'idNumber', aReading('110101199001010010'), '110101199001010015')).toBe(
      'unsure',
    )
  })
  it('is unsure where two readings pass their check and differ', () => {
    const reading = aReading('110101199001010015', {
      alternatives: ['110101199001010015', '440305199202290036'],
    })
    expect(verdict('id-portrait', 'idNumber', reading, '31010419851231002X')).toBe('unsure')
  })
  it('knows the comma of a kind of company in any mark that readers give for it', () => {
    const kind = '股份有限公司(非上市、自然人投资或控股)'
    const evidence = {
      font: 'Song',
      cells: [...kind.replace(/[()、]/g, '')].map((character) => ({
        character,
        nearest: [character],
        lead: 3,
        distance: 8,
        z: 3,
        rival: '口',
      })),
      meanCorrelation: 0.9,
      inkOutside: 0,
    }
    const compared = (read: string, typed: string): string =>
      compareField('business-licence', 'companyType', aReading(read), typed, {
        typed: evidence,
        read: evidence,
      })
    expect(compared(kind.replace('、', ','), kind)).toBe('match')
    expect(compared(kind, kind)).toBe('match')
    expect(compared(kind, kind.replace('、', ''))).toBe('unsure')
    expect(compared(kind.replace('、', ''), kind)).toBe('unsure')
  })

  it('contradicts no date whose single strokes may be lost in handwriting under a seal', () => {
    const read = aReading('2025年2月9日')
    expect(verdict('verification-sheet', 'date', read, '2025-12-19')).toBe('unsure')
    expect(verdict('verification-sheet', 'date', read, '2025-12-09')).toBe('unsure')
    expect(verdict('verification-sheet', 'date', read, '2025-11-19')).toBe('mismatch')
    expect(verdict('verification-sheet', 'date', read, '2024-12-19')).toBe('mismatch')
    expect(verdict('business-licence', 'established', read, '2025-12-19')).toBe('mismatch')
  })

  it('contradicts that there is no seal where one was clearly seen, and claims none', () => {
    const seal = (read: string, confidence: number, typed: string): string =>
      verdict('verification-sheet', 'seal', aReading(read, { confidence }), typed)
    expect(seal('present', 0.93, 'absent')).toBe('mismatch')
    expect(seal('present', 0.85, 'absent')).toBe('unsure')
    expect(seal('present', 0.93, 'present')).toBe('unsure')
    expect(seal('absent', 0.93, 'present')).toBe('unsure')
  })

  it('is unsure of a date that the readings dispute', () => {
    const reading = aReading('2039.05.01', { alternatives: ['2039.05.01', '2039.05.07'], confidence: 0.7 })
    expect(verdict('id-emblem', 'expiry', reading, '2039-05-01')).toBe('unsure')
    expect(verdict('id-emblem', 'expiry', reading, '2039-05-07')).toBe('unsure')
  })
  it('tells nothing by a value of which a part was not read', () => {
    const torn = aReading('段然', { isTorn: true })
    expect(verdict('id-portrait', 'name', torn, '段然')).toBe('unsure')
    expect(verdict('id-portrait', 'name', torn, '李明华')).toBe('unsure')
    expect(verdict('id-portrait', 'name', aReading('段然'), '李明华')).toBe('mismatch')
  })

  it.each([
    ['福建省福州市鼓楼区青禾街299号6幢902致', '福建省福州市鼓楼区青禾街299号6幢902室'],
    ['河南省郑州市0号21幢3单元80.3', '河南省郑州市金水区景明路300号21幢3单元803室'],
  ])('leaves an address open that was read as none: %s', (read, typed) => {
    expect(verdict('id-portrait', 'address', aReading(read), typed)).toBe('unsure')
  })

  it('leaves an address open of which parts were not seen', () => {
    const typed = '河南省郑州市金水区景明路123号6幢1单元901室'
    const read = (value: string): string => verdict('id-portrait', 'address', aReading(value), typed)
    expect(read('河南省郑州市123号6幢1单元')).toBe('unsure')
    expect(read('山西省太原市小店区丰泽街292号书香名邸24幢')).toBe('mismatch')
  })

  it('leaves a date by hand open whose figures a seal makes of one another', () => {
    const date = (typed: string): string =>
      verdict('verification-sheet', 'date', aReading('2026年08月17日'), typed)
    expect(date('2026-03-17')).toBe('unsure')
    expect(date('2026-04-17')).toBe('mismatch')
  })

  it('leaves a date by hand open in which an unsure 7 may be a 1', () => {
    const at = (value: string, confidence: number): string =>
      verdict('verification-sheet', 'date', aReading(value, { confidence }), value)
    expect(at('2026年09月17日', 0.954)).toBe('unsure')
    expect(at('2026年09月17日', 0.975)).toBe('match')
    expect(at('2026年09月12日', 0.954)).toBe('match')
  })

  it('leaves a kind of company open that was read with a word that none has', () => {
    const alternatives = Array<string>(5).fill('有限责任公司(自然大投资或控股j)')
    const reading = aReading(alternatives[0]!, { alternatives })
    expect(verdict('business-licence', 'companyType', reading, '有限责任公司(自然人投资或控股)')).toBe(
      'unsure',
    )
  })

  it('claims no domain whose letters readings count otherwise', () => {
    const [value, fewer, more] = ['yunyunsamje.club', 'yunyunsame.club', 'yunyunsamile.club']
    const read = (...others: string[]): string =>
      verdict(
        'domain-certificate',
        'domain',
        aReading(value, { alternatives: [value, value, value, ...others] }),
        value,
      )
    expect(read()).toBe('match')
    expect(read(fewer)).toBe('match')
    expect(read(fewer, more)).toBe('unsure')
  })

  it('wants three equal readings of a domain with letters that look like others', () => {
    const twice = aReading('yunlan.cn', { alternatives: ['yunlan.cn', 'yunlan.cn'] })
    expect(verdict('domain-certificate', 'domain', twice, 'yunlan.cn')).toBe('unsure')
    expect(verdict('domain-certificate', 'domain', aReading('yunlan.cn'), 'yunlan.cn')).toBe('match')
    expect(verdict('domain-certificate', 'domain', aReading('yunlan.cn'), 'yun1an.cn')).not.toBe('match')
  })
  it('claims no misreading that is odd in itself, however often it is read', () => {
    expect(verdict('domain-certificate', 'domain', aReading('yungi.cn'), 'yungi.cn')).toBe('unsure')
    expect(verdict('domain-certificate', 'registered', aReading('2015-08-2'), '2015-08-02')).toBe('unsure')
  })
  it('gives a verdict for every typed field that the kind has, and no other', () => {
    const fields = { name: aReading('王李'), idNumber: aReading('110101199001010015') }
    expect(
      compareTyped('id-portrait', fields, {
        idNumber: '110101199001010015',
        address: '云栖路1号',
        uscc: 'x',
      }),
    ).toEqual({ idNumber: 'match', address: 'unsure' })
    expect(Object.keys(compareTyped('unknown', {}, { name: '王' }))).toEqual([])
  })
  it('knows which fields gain from a look at the picture', () => {
    expect(['name', 'owner', 'address'].map(needsGlyphs)).toEqual([true, true, true])
    expect(['idNumber', 'expiry', 'domain', 'toString'].map(needsGlyphs)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a domain of which one reading has another letter', () => {
  const domain = (alternatives: string[], typed: string): string =>
    verdict('domain-certificate', 'domain', aReading(alternatives[0]!, { alternatives }), typed)
  const misread = 'govunluo.net.cn'

  it('is left to the person, for match and mismatch alike', () => {
    const readings = [misread, misread, misread, misread, misread, '8oyunluo.net.cn', 'goyunluo.net.cn']
    expect(domain(readings, misread)).toBe('unsure')
    expect(domain(readings, 'goyunluo.net.cn')).toBe('unsure')
  })
  it('matches where the others have only a letter more, or outweigh it', () => {
    const right = 'goyunluo.net.cn'
    expect(domain([right, right, right, right, right, 'ggoyunluo.net.cn', 'ggoyunluo.net.cn'], right)).toBe(
      'match',
    )
    expect(domain([right, right, right, right, misread], right)).toBe('match')
  })
})

it('claims nothing from a year that cannot be', () => {
  expect(verdict('id-emblem', 'validFrom', aReading('2910.07.16'), '2910.07.16')).toBe('unsure')
  expect(verdict('id-emblem', 'validFrom', aReading('2910.07.16'), '2010.07.16')).toBe('unsure')
  expect(verdict('id-emblem', 'validFrom', aReading('2010.07.16'), '2010.07.16')).toBe('match')
})
