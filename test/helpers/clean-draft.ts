import { draftSchema, type Draft } from '../../electron/core/filing/draft'
import type { Slot } from '../../electron/core/filing/vocabulary'
import { creditCode, residentId } from './numbers'

/** Drafts without a fault for every province: invented people and firms, numbers with right check digits. */

/** A county of each province: code, address, area code of its landlines, first seven digits of a local mobile number. */
const SEATS = [
  ['110105', '北京市朝阳区', '010', '1352000'],
  ['120104', '天津市南开区', '022', '1382000'],
  ['130102', '河北省石家庄市长安区', '0311', '1393000'],
  ['140105', '山西省太原市小店区', '0351', '1383400'],
  ['150102', '内蒙古自治区呼和浩特市新城区', '0471', '1384700'],
  ['210102', '辽宁省沈阳市和平区', '024', '1384000'],
  ['220104', '吉林省长春市朝阳区', '0431', '1384300'],
  ['230102', '黑龙江省哈尔滨市道里区', '0451', '1384500'],
  ['310115', '上海市浦东新区', '021', '1381600'],
  ['320102', '江苏省南京市玄武区', '025', '1381200'],
  ['330106', '浙江省杭州市西湖区', '0571', '1358600'],
  ['340104', '安徽省合肥市蜀山区', '0551', '1385500'],
  ['350102', '福建省福州市鼓楼区', '0591', '1385900'],
  ['360102', '江西省南昌市东湖区', '0791', '1357600'],
  ['370102', '山东省济南市历下区', '0531', '1356100'],
  ['410105', '河南省郑州市金水区', '0371', '1378100'],
  ['420106', '湖北省武汉市武昌区', '027', '1387100'],
  ['430104', '湖南省长沙市岳麓区', '0731', '1387300'],
  ['440106', '广东省广州市天河区', '020', '1353000'],
  ['450103', '广西壮族自治区南宁市青秀区', '0771', '1387700'],
  ['460106', '海南省海口市龙华区', '0898', '1387600'],
  ['500103', '重庆市渝中区', '023', '1359400'],
  ['510104', '四川省成都市锦江区', '028', '1388000'],
  ['520103', '贵州省贵阳市云岩区', '0851', '1398400'],
  ['530102', '云南省昆明市五华区', '0871', '1388700'],
  ['540102', '西藏自治区拉萨市城关区', '0891', '1351890'],
  ['610113', '陕西省西安市雁塔区', '029', '1357100'],
  ['620102', '甘肃省兰州市城关区', '0931', '1383000'],
  ['630103', '青海省西宁市城中区', '0971', '1389700'],
  ['640104', '宁夏回族自治区银川市兴庆区', '0951', '1389500'],
  ['650102', '新疆维吾尔自治区乌鲁木齐市天山区', '0991', '1389900'],
] as const

export interface Seat {
  /** Two digits. */
  readonly province: string
  readonly region: string
  readonly address: string
  readonly areaCode: string
  readonly segment: string
}

export const PROVINCE_SEATS: readonly Seat[] = SEATS.map(([region, address, areaCode, segment]) => ({
  province: region.slice(0, 2),
  region,
  address,
  areaCode,
  segment,
}))

export const CLEAN_NATURES = ['personal', 'enterprise', 'institution'] as const
export type CleanNature = (typeof CLEAN_NATURES)[number]

const PERSON = '砚山明'
const SITE_PERSON = '林样本'

const PRINCIPALS = {
  personal: {
    name: PERSON,
    type: 'resident-id',
    site: '木工学习手记',
    content: '其他',
    domain: 'yanshan-notes.cn',
  },
  enterprise: {
    name: '砚山样本科技有限公司',
    type: 'business-licence',
    site: '砚山样本科技',
    content: '单位门户网站',
    domain: 'yanshan-sample.cn',
  },
  institution: {
    name: '砚山样本图书馆',
    type: 'institution-cert',
    site: '砚山样本图书馆',
    content: '单位门户网站',
    domain: 'yanshan-library.cn',
  },
} as const

const DESCRIPTIONS: Record<CleanNature, string> = {
  personal: '记录自己学习木工的过程和心得，发布做好的小物件照片。',
  enterprise: '展示砚山样本的软件开发服务，发布公司简介、服务说明和联系方式。',
  institution: '介绍砚山样本图书馆的开放时间、馆藏目录和借阅办法。',
}

const REMARKS: Record<CleanNature, string> = {
  personal:
    '个人网站，非经营性，不含企业和行业内容，只记录自己学习木工的过程和心得，预计备案后一个月开通。应急电话是家人王样本的。',
  enterprise: '本网站展示本单位的软件开发服务，不涉及前置审批内容。应急电话由本单位办公室主任王样本使用。',
  institution: '本网站介绍本馆的开放时间和借阅办法，不涉及前置审批内容。应急电话由本馆办公室主任王样本使用。',
}

type PersonInput = Draft['principal']['responsible']

const person = (
  seat: Seat,
  name: string,
  sequence: string,
  tail: string,
  email: string,
  isLegal: boolean,
): PersonInput => ({
  name,
  certificate: {
    type: 'resident-id',
    number: residentId(seat.region, '19880315', sequence),
    validUntil: '2038-03-15',
  },
  mobile: `${seat.segment}00${tail}`,
  emergencyPhone: `${seat.segment}10${tail}`,
  landline: `${seat.areaCode}-880000${tail}`,
  email,
  isLegalRepresentative: isLegal,
})

/** Every material that some province asks of somebody. */
const SLOTS: readonly Slot[] = [
  'principal-certificate',
  'principal-person-portrait',
  'principal-person-emblem',
  'domain-certificate',
  'verification-sheet',
  'commitment-letter',
  'other',
]

/** 天津 wants somebody else than the legal representative for the site. */
const siteHeadDiffers = (seat: Seat, nature: CleanNature): boolean =>
  seat.province === '12' && nature !== 'personal'

/** A first filing of one site that has all a province asks. */
export function cleanDraft(seat: Seat, nature: CleanNature): Draft {
  const kind = PRINCIPALS[nature]
  const personal = nature === 'personal'
  const head = person(seat, PERSON, '401', '11', 'beian@yanshan-sample.cn', true)
  const number = personal
    ? head.certificate.number
    : creditCode(
        seat.region,
        nature === 'institution' ? '12' : '91',
        nature === 'institution' ? '47000001' : 'MA2TEXT1',
      )
  const address = `${seat.address}样本路 1 号`
  const differs = siteHeadDiffers(seat, nature)
  return draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    filing: { province: seat.province, accessProvider: 'aliyun', type: 'first' },
    principal: {
      nature,
      name: kind.name,
      certificate: {
        type: kind.type,
        number,
        address,
        validUntil: personal ? '2038-03-15' : '2039-05-01',
        businessScope: nature === 'enterprise' ? '一般项目：软件开发；信息技术咨询服务。' : null,
      },
      region: seat.region,
      postalAddress: `${address}样本大厦 2 幢 301 室`,
      remark: REMARKS[nature],
      orderRunning: false,
      responsible: { ...head, landline: personal ? null : head.landline },
    },
    services: [
      {
        kind: 'website',
        name: kind.site,
        homepage: `www.${kind.domain}`,
        contentTypes: [kind.content],
        description: DESCRIPTIONS[nature],
        languages: ['zh'],
        priorApprovals: [{ category: 'none' }],
        remark: REMARKS[nature],
        domains: [
          {
            name: kind.domain,
            owner: { name: kind.name, certificateType: kind.type, certificateNumber: number },
            registrar: '阿里云计算有限公司',
            registeredOn: '2024-05-01',
            expiresOn: '2028-05-01',
            realNameVerified: true,
            realNameVerifiedOn: '2024-05-02',
          },
        ],
        responsible: differs ? person(seat, SITE_PERSON, '302', '22', 'site@yanshan-sample.cn', false) : null,
      },
    ],
    materials: [
      ...SLOTS,
      ...(differs
        ? (['authorisation-letter', 'service-person-portrait', 'service-person-emblem'] as const)
        : []),
    ].map((slot) => ({ slot, file: `${slot}.jpg` })),
  })
}
