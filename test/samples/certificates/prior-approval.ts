import { chineseDay, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import type { Cast } from '../invent/cast'
import { inventFirm, type Firm } from '../invent/firm'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

interface Approval {
  readonly title: string
  /** Of the filing form. */
  readonly category: string
  readonly numberLabel: string
  readonly nameLabel: string
  readonly number: (random: Random, year: number, region: string) => string
  readonly rest: readonly (readonly [label: string, value: string])[]
}

const three = (random: Random): string => String(random.integer(1, 999)).padStart(3, '0')
const four = (random: Random): string => String(random.integer(1, 9999)).padStart(4, '0')

/** Papers of authorities before which some contents may not be filed; the numbers have the form of real ones. */
const APPROVALS: readonly Approval[] = [
  {
    title: '互联网药品信息服务资格证书',
    category: 'drugs-devices',
    numberLabel: '证书编号',
    nameLabel: '单位名称',
    number: (random, year) =>
      `（${random.pick([...'浙京沪粤苏'])}）-${random.pick(['经营性', '非经营性'])}-${year}-${four(random)}`,
    rest: [
      ['服务性质', '非经营性'],
      ['网站名称', '青禾健康样本网'],
      ['发证机关', '样本药品监督管理局'],
    ],
  },
  {
    title: '网络文化经营许可证',
    category: 'culture',
    numberLabel: '编号',
    nameLabel: '单位名称',
    number: (random, year) =>
      `${random.pick([...'浙京沪粤苏'])}网文〔${year}〕${four(random)}-${three(random)}号`,
    rest: [
      ['经营范围', '利用信息网络经营音乐产品、演出剧（节）目'],
      ['发证机关', '样本文化和旅游厅'],
    ],
  },
  {
    title: '网络出版服务许可证',
    category: 'publishing',
    numberLabel: '证号',
    nameLabel: '单位名称',
    number: (random) => `（署）网出证（${random.pick([...'浙京沪粤苏'])}）字第${three(random)}号`,
    rest: [
      ['业务范围', '网络图书、网络期刊、网络游戏出版'],
      ['发证机关', '样本新闻出版局'],
    ],
  },
  {
    title: '信息网络传播视听节目许可证',
    category: 'av',
    numberLabel: '许可证编号',
    nameLabel: '单位名称',
    number: (random) => `${random.integer(101, 599)}${four(random)}`,
    rest: [
      ['业务类别', '互联网文艺、娱乐、科技等专业类视听节目的汇集、播出服务'],
      ['发证机关', '样本广播电视局'],
    ],
  },
  {
    title: '医疗机构执业许可证',
    category: 'health',
    numberLabel: '登记号',
    nameLabel: '机构名称',
    number: (random, _, region) =>
      `MA${random.integer(10_000, 99_999)}${random.pick([...'XY37'])}${random.integer(1, 9)}${region}D${four(random)}2`,
    rest: [
      ['诊疗科目', '内科、外科、口腔科、中医科'],
      ['发证机关', '样本卫生健康局'],
    ],
  },
  {
    title: '民办学校办学许可证',
    category: 'off-campus-training',
    numberLabel: '编号',
    nameLabel: '学校名称',
    number: (random, _, region) => `教民1${region}7000${four(random)}号`,
    rest: [
      ['学校类型', '文化艺术类培训'],
      ['办学内容', '美术、音乐、书法培训'],
      ['审批机关', '样本教育局'],
    ],
  },
  {
    title: '互联网新闻信息服务许可证',
    category: 'news',
    numberLabel: '许可证编号',
    nameLabel: '单位名称',
    number: (random, year) => `${random.integer(11, 45)}1${random.integer(2, 9)}${year}${four(random)}`,
    rest: [
      ['服务类别', '互联网新闻信息转载服务'],
      ['发证机关', '样本互联网信息办公室'],
    ],
  },
]

export interface PriorApproval {
  readonly kind: 'prior-approval'
  readonly layout: 'lying' | 'standing'
  readonly approval: Approval
  readonly firm: Firm
  readonly head: string
  readonly number: string
  readonly issued: Day
  /** null: not printed. */
  readonly expiry: Day | null
}

export function inventPriorApproval(random: Random, cast?: Cast): PriorApproval {
  const firm = inventFirm(
    random.part('firm'),
    random.part('form').pick(['limited', 'limited', 'stock'] as const),
  )
  const approval = random.part('approval').pick(APPROVALS)
  const issued = inventDay(random.part('issued'), 2020, 2025)
  return {
    kind: 'prior-approval',
    layout: random.part('layout').chance(0.6) ? 'lying' : 'standing',
    approval,
    firm,
    head: inventPerson(random.part('head'), firm.region, cast).name,
    number: approval.number(random.part('number'), issued.year, firm.region.code),
    issued,
    expiry: random.part('expiry').chance(0.8) ? yearsLater(issued, random.part('years').pick([3, 5])) : null,
  }
}

export const priorApprovalFields = ({ approval, number, firm, expiry }: PriorApproval): PrintedFields => ({
  category: { printed: approval.category, typed: null },
  number: same(number),
  companyName: plainBrackets(firm.name),
  ...(expiry ? { expiry: { printed: chineseDay(expiry), typed: isoDay(expiry) } } : {}),
})
