import { describe, expect, it } from 'vitest'
import { businessLicence } from '../../../electron/core/documents/business-licence'
import { domainCertificate } from '../../../electron/core/documents/domain-certificate'
import { idPortrait } from '../../../electron/core/documents/id-portrait'
import { residencePermit } from '../../../electron/core/documents/residence-permit'
import { readFields } from '../../../electron/core/reading/read-fields'
import { lineAt, recogniserOf, whitePage } from './fake-lines'

const nothingSeen = { redAreas: [], colourless: false }

const only = (document: typeof idPortrait, field: string): typeof idPortrait => ({
  ...document,
  labels: document.labels.filter((one) => one.field === field),
})

describe('readFields', () => {
  it('reads a value beside its label at several heights', async () => {
    const recogniser = recogniserOf(['林知夏', '林知夏', '林如夏'])
    const lines = [lineAt('姓名', 0, 0), lineAt('林知夏', 100, 0)]
    const { fields, places } = await readFields(
      only(idPortrait, 'name'),
      whitePage(800, 500),
      lines,
      recogniser,
      nothingSeen,
    )
    expect(fields['name']).toMatchObject({
      value: '林知夏',
      alternatives: ['林知夏', '林知夏', '林知夏'],
    })
    expect(places['name']).toMatchObject({ x: 100, y: 0 })
    expect(recogniser.asked).toEqual(['han', 'han'])
  })

  it('stops as soon as a number has passed its check twice', async () => {
    const number = '110101199001010015'
    const recogniser = recogniserOf([number, number, number, number])
    const lines = [lineAt('公民身份号码', 0, 300), lineAt(number, 200, 300)]
    const { fields } = await readFields(
      only(idPortrait, 'idNumber'),
      whitePage(800, 500),
      lines,
      recogniser,
      nothingSeen,
    )
    expect(fields['idNumber']?.value).toBe(number)
    expect(recogniser.asked).toHaveLength(1)
  })

  it('leaves out a number that fails its check, and still shows where it stands', async () => {
    const wrong = '110101199001010010'
    const lines = [lineAt('公民身份号码', 0, 300), lineAt(wrong, 200, 300)]
    const read = await readFields(
      only(idPortrait, 'idNumber'),
      whitePage(800, 500),
      lines,
      recogniserOf([wrong, wrong, wrong, wrong]),
      nothingSeen,
    )
    expect(read.fields['idNumber']).toBeUndefined()
    expect(read.places['idNumber']).toBeDefined()
  })

  it('finds a card’s value by its place when the label was not read', async () => {
    const lines = [lineAt('林知夏', 180, 60)]
    const { fields } = await readFields(
      only(idPortrait, 'name'),
      whitePage(800, 500),
      lines,
      recogniserOf(['林知夏', '林知夏', '林知夏']),
      nothingSeen,
    )
    expect(fields['name']?.value).toBe('林知夏')
  })

  it('tears no value in two where a card that is cut off has it further left', async () => {
    const { places } = await readFields(
      only(idPortrait, 'name'),
      whitePage(800, 500),
      [lineAt('何慈洋', 115, 60)],
      recogniserOf(['何慈洋', '何慈洋']),
      nothingSeen,
    )
    expect(places['name']).toMatchObject({ x: 115 })
  })

  it('finds a number by its looks where the card lies somewhere else on the page and its label was misread', async () => {
    const number = '110101199001010015'
    const lines = [lineAt('公属身份毋码', 0, 60), lineAt(number, 200, 60), lineAt('十助惧', 300, 440)]
    const { fields, places } = await readFields(
      only(idPortrait, 'idNumber'),
      whitePage(800, 500),
      lines,
      recogniserOf([number, number]),
      nothingSeen,
    )
    expect(fields['idNumber']?.value).toBe(number)
    expect(places['idNumber']).toMatchObject({ y: 60 })
  })

  it('takes the address of the household for none of the permit’s own, whose label was misread', async () => {
    const permit = {
      ...residencePermit,
      labels: residencePermit.labels.filter(({ field }) => field === 'address' || field === null),
    }
    const at = (label: string, under: boolean) => {
      const household = lineAt('河北省石家庄市长安区石泉镇8号', under ? 10 : 220, under ? 228 : 200)
      const lines = [lineAt('7“现地“汀', 0, 100), lineAt(label, 0, 200), household]
      const text = '河北省石家庄市长安区石泉镇8号'
      return readFields(permit, whitePage(900, 500), lines, recogniserOf([text, text]), nothingSeen)
    }
    for (const under of [true, false])
      expect((await at('常住户口所在地住址', under)).fields['address']).toBeUndefined()
    expect((await at('样本', false)).fields['address']?.value).toBe('河北省石家庄市长安区石泉镇8号')
  })

  it('lets both engines read a domain', async () => {
    const recogniser = recogniserOf(Array.from({ length: 7 }, () => 'qinghe-yangben.cn'))
    const lines = [lineAt('域名', 0, 0), lineAt('qinghe-yangben.cn', 100, 0, 12)]
    const { fields } = await readFields(
      only(domainCertificate, 'domain'),
      whitePage(800, 500),
      lines,
      recogniser,
      nothingSeen,
    )
    expect(fields['domain']?.value).toBe('qinghe-yangben.cn')
    expect(new Set(recogniser.asked)).toEqual(new Set(['han', 'latin']))
  })
})

describe('a licence whose labels were not read', () => {
  const lines = [
    lineAt('营业执照', 300, 0),
    lineAt('银川芷云花艺馆', 160, 80),
    lineAt('注册日期', 600, 80),
    lineAt('2012年07月07日', 760, 80),
    lineAt('个体工商户', 160, 130),
    lineAt('林知夏', 160, 180),
    lineAt('一般项目：网络技术服务；软件开发', 160, 230),
  ]
  const read = (rows: typeof lines) =>
    readFields(
      businessLicence,
      whitePage(1200, 800),
      rows,
      recogniserOf(Array(60).fill('林知夏')),
      nothingSeen,
    )

  it('has its name on the first line that ends as one, and its head in the same column', async () => {
    const { places } = await read(lines)
    expect(places['companyName']).toMatchObject({ x: 160, y: 80 })
    expect(places['legalRep']).toMatchObject({ x: 160, y: 180 })
  })

  it('has no place for either where no line is a name', async () => {
    const { places } = await read(lines.filter((_, at) => at !== 1))
    expect(places['companyName']).toBeUndefined()
    expect(places['legalRep']).toBeUndefined()
  })
})

it('reads a line that caught what lies across it once more, as high as its label', async () => {
  const caught = { ...lineAt('P', 120, 290, 60), rect: { x: 120, y: 290, width: 100, height: 60 } }
  const { fields, places } = await readFields(
    only(idPortrait, 'idNumber'),
    whitePage(800, 500),
    [lineAt('公民身份号码', 0, 310), caught],
    recogniserOf([...Array<string>(10).fill('P'), ...Array<string>(10).fill('110101199001010015')]),
    nothingSeen,
  )
  expect(fields['idNumber']?.value).toBe('110101199001010015')
  expect(places['idNumber']!.height).toBeLessThan(30)
})

describe('the end of a span whose label was not read', () => {
  const dates = {
    ...domainCertificate,
    labels: domainCertificate.labels.filter(({ field }) => field === 'registered' || field === 'expiry'),
  }
  const readWith = async (...below: string[]) => {
    const lines = [lineAt('注册日期', 0, 100), lineAt('2020年11月13日', 300, 100)]
    const more = below.map((text, at) => lineAt(text, 300, 180 + at * 80))
    const recogniser = recogniserOf([
      '2020年11月13日',
      '2020年11月13日',
      ...below.flatMap((one) => [one, one]),
    ])
    const page = whitePage(900, 600)
    return readFields(dates, page, [...lines, ...more], recogniser, nothingSeen)
  }

  it('is the one date below, whole years later', async () => {
    const { fields, places } = await readWith('2027年11月13日')
    expect(fields['expiry']?.value).toBe('2027年11月13日')
    expect(places['expiry']).toMatchObject({ x: 300, y: 180 })
  })

  it.each([
    ['on another day of the year', ['2027年11月14日']],
    ['before it', ['2019年11月13日']],
    ['twice', ['2027年11月13日', '2028年11月13日']],
  ])('is none %s', async (_, below) => {
    expect((await readWith(...below)).places['expiry']).toBeUndefined()
  })
})
