import type { Random } from '../random'
import { businessAddress } from './address'
import { inventCreditCode } from './credit-code'
import { inventRegistrationNumber } from './registration-number'
import { inventRegion, shortCity, type Region } from './region'

export type FirmForm = 'limited' | 'stock' | 'sole-trader' | 'partnership' | 'branch'

/** A firm that does not exist. */
export interface Firm {
  readonly form: FirmForm
  readonly name: string
  readonly type: string
  readonly creditCode: string
  /** 注册号 of before 2015. */
  readonly registrationNumber: string
  readonly region: Region
  readonly address: string
  readonly scope: string
  /** The brand in Latin letters, for domains. */
  readonly latin: string
}

const BRAND =
  `澄 cheng|禾 he|砚 yan|舟 zhou|岚 lan|芷 zhi|沐 mu|砺 li|桐 tong|汀 ting|澜 lan|昀 yun|穗 sui|弦 xian|朔 shuo|蔚 wei|霁 ji|湛 zhan|骐 qi|珞 luo|云 yun|启 qi|恒 heng|瑞 rui|谷 gu|桥 qiao|星 xing|川 chuan|木 mu|林 lin`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])

interface Trade {
  readonly words: string
  readonly scope: string
}
const TRADES: readonly Trade[] = [
  {
    words: '网络科技',
    scope:
      '一般项目：网络技术服务；软件开发；信息系统集成服务；数据处理服务；广告设计、代理；技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）。',
  },
  {
    words: '信息技术',
    scope:
      '计算机软硬件的技术开发、技术服务、技术咨询；计算机系统集成；网页设计；电子产品、办公用品的销售。（依法须经批准的项目，经相关部门批准后方可开展经营活动）',
  },
  {
    words: '文化传媒',
    scope:
      '一般项目：组织文化艺术交流活动；广告制作；广告发布；会议及展览服务；摄影扩印服务；企业形象策划；图文设计制作（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）。',
  },
  {
    words: '电子商务',
    scope:
      '许可项目：食品销售；一般项目：互联网销售（除销售需要许可的商品）；日用百货销售；服装服饰零售；工艺美术品零售；包装材料及制品销售。',
  },
  {
    words: '餐饮管理',
    scope: '餐饮管理；餐饮服务；食品经营；企业管理咨询；酒店用品销售；会务服务；室内装饰工程设计与施工。',
  },
  {
    words: '建筑工程',
    scope:
      '许可项目：建设工程施工；建设工程设计；一般项目：园林绿化工程施工；建筑材料销售；机械设备租赁；工程管理服务。',
  },
  {
    words: '生物科技',
    scope:
      '一般项目：生物农药技术研发；农业科学研究和试验发展；化妆品批发；仪器仪表销售；货物进出口；技术进出口。',
  },
  {
    words: '供应链管理',
    scope: '供应链管理服务；国内货物运输代理；普通货物仓储服务；装卸搬运；包装服务；道路货物运输信息咨询。',
  },
]
const SHOPS = '小吃店 百货商行 服装店 广告设计工作室 五金经营部 花艺馆 水果店'.split(' ')
/** Make names of 25 to 35 characters, which take two lines on every paper. */
const LONG_WORDS =
  '国际供应链管理服务 数字创意产业发展 生态农业综合开发 智慧城市基础设施建设运营 人力资源与企业管理咨询'.split(
    ' ',
  )
const BRANCHES =
  '杭州 成都 苏州 青岛 武汉 浙江自由贸易试验区 上海自贸区临港新片区 成都高新技术产业开发区第一'.split(' ')
const BRACKETS = [
  ['（', '）'],
  ['(', ')'],
] as const

export function inventFirm(
  random: Random,
  form: FirmForm = inventForm(random.part('form')),
  region: Region = inventRegion(random.part('region')),
): Firm {
  const words = random.part('words')
  const one = words.pick(BRAND)
  let other = words.pick(BRAND)
  while (other === one) other = words.pick(BRAND)
  const trade = words.pick(TRADES)
  const brackets = words.pick(BRACKETS)
  const brand = one[0] + other[0]
  const city = shortCity(region)
  return {
    form,
    name: nameOf(form, { brand, city, county: region.county, trade: trade.words, brackets, random: words }),
    type: typeOf(form, random.part('type')),
    creditCode: inventCreditCode(random.part('code'), form === 'sole-trader' ? '92' : '91', region.code),
    registrationNumber: inventRegistrationNumber(random.part('registration'), region.code),
    region,
    address: businessAddress(random.part('address'), region),
    scope: trade.scope,
    latin: one[1] + other[1],
  }
}

function inventForm(random: Random): FirmForm {
  return random.pick([
    'limited',
    'limited',
    'limited',
    'limited',
    'stock',
    'sole-trader',
    'partnership',
    'branch',
  ])
}

interface NameParts {
  readonly brand: string
  readonly city: string
  readonly county: string
  readonly trade: string
  readonly brackets: readonly [string, string]
  readonly random: Random
}

function nameOf(form: FirmForm, { brand, city, county, trade, brackets, random }: NameParts): string {
  const [open, close] = brackets
  const long = random.chance(0.18) ? random.pick(LONG_WORDS) : ''
  const words = random.chance(0.5) ? long + trade : trade + long
  const company = random.chance(0.25) ? `${brand}${open}${city}${close}${words}` : `${city}${brand}${words}`
  switch (form) {
    case 'limited':
      return company + (random.chance(0.85) ? '有限公司' : '有限责任公司')
    case 'stock':
      return `${company}股份有限公司`
    case 'sole-trader':
      return `${city}${random.chance(0.6) ? county : ''}${brand}${random.pick(SHOPS)}`
    case 'partnership':
      return `${company}合伙企业${open}有限合伙${close}`
    case 'branch':
      return `${company}有限公司${random.pick(BRANCHES)}分公司`
  }
}

function typeOf(form: FirmForm, random: Random): string {
  switch (form) {
    case 'limited':
      return random.pick([
        '有限责任公司(自然人投资或控股)',
        '有限责任公司(自然人独资)',
        '有限责任公司',
        '其他有限责任公司',
        '有限责任公司（自然人投资或控股的法人独资）',
      ])
    case 'stock':
      return '股份有限公司(非上市、自然人投资或控股)'
    case 'sole-trader':
      return '个体工商户'
    case 'partnership':
      return '有限合伙企业'
    case 'branch':
      return random.pick(['有限责任公司分公司', '有限责任公司分公司(自然人投资或控股)'])
  }
}
