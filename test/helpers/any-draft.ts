import fc from 'fast-check'
import { draftSchema, type Draft } from '../../electron/core/filing/draft'
import {
  ACCESS_PROVIDERS,
  CERTIFICATE_TYPES,
  FILING_TYPES,
  NATURES,
  PERSON_CERTIFICATE_TYPES,
  PRIOR_APPROVAL_CATEGORIES,
  SLOTS,
} from '../../electron/core/filing/vocabulary'
import { entriesOfDraft } from '../../electron/core/ledger/entries-of-draft'
import type { Ledger } from '../../electron/core/ledger/ledger'
import { makeLedger } from '../../electron/core/ledger/ledger-book'
import { FILE_KINDS } from '../../electron/core/image/sniff-file'
import type { Filing, MaterialFile, MaterialReading } from '../../electron/core/rules/rule'
import { FIELDS_OF_KIND, KINDS, QUALITY_WARNINGS } from '../../electron/core/reading/reading'
import { PROVINCE_SEATS } from './clean-draft'
import { creditCode, residentId } from './numbers'

/** Drafts that parse, from what people type and from what nobody would: every key, null or filled, right or wrong. */

const nullOr = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 })
const seat = fc.constantFrom(...PROVINCE_SEATS)
const noise = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '　',
      '（）',
      '[',
      '\\',
      '.*',
      '\u200b',
      '\ud83d\ude00',
      '𠮷',
      '__proto__',
      'ｘ１',
    ),
  },
)
/** Mostly a plausible value, now and then anything. */
const typed = (plausible: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
  nullOr(fc.oneof({ weight: 5, arbitrary: plausible }, { weight: 1, arbitrary: noise }))

const RIGHT_OR_WRONG = fc.boolean()
/** The last character changed where it is not to be right. */
const maybeWrong = (number: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(number, RIGHT_OR_WRONG)
    .map(([text, right]) => (right ? text : text.slice(0, -1) + (text.endsWith('1') ? '2' : '1')))

const idNumber = maybeWrong(
  fc
    .tuple(
      fc.oneof(
        seat.map(({ region }) => region),
        fc.constantFrom('510221', '460001', '442121', '110103', '330199', '810000'),
      ),
      fc.constantFrom('19880315', '20081231', '19300101', '20100229', '19551126'),
      fc.constantFrom('401', '302', '007'),
    )
    .map(([region, birth, sequence]) => residentId(region, birth, sequence)),
)
const code = maybeWrong(
  fc
    .tuple(
      fc.oneof(
        seat.map(({ region }) => region),
        fc.constantFrom('100000', '310141', '990000'),
      ),
      fc.constantFrom('91', '92', '12', '11', '51'),
    )
    .map(([region, category]) => creditCode(region, category)),
)
const certificateNumber = fc.oneof(
  idNumber,
  code,
  fc.constantFrom('330100000000046', 'MA00TEXT-0', 'E12345678', '12345678'),
)
const personName = fc.constantFrom('砚山明', '林样本', '阿依·样本', '王', 'Sample Person')
const organisation = fc.constantFrom(
  '杭州砚山样本科技有限公司',
  '杭州砚山样本科技有限公司 ',
  '砚山（样本）教育咨询有限公司',
  '砚山样本图书馆',
  '样本县人民政府',
  '样本诊所',
  '砚山明',
)
const siteName = fc.constantFrom(
  '砚山样本科技',
  '木工学习手记',
  '中国样本网',
  '样本',
  'yanshan.cn',
  '12345',
  '样本新闻论坛',
  '法律学习手记',
)
const address = fc.oneof(
  seat.map((one) => `${one.address}样本路 1 号`),
  fc.constantFrom(
    '西湖区样本路 1 号',
    '北京路 1 号',
    '北京市市辖区朝阳区样本路',
    '中国（上海）自由贸易试验区样本路',
    '信箱 12',
  ),
)
const domainName = fc.constantFrom(
  'yanshan-sample.cn',
  'www.yanshan-sample.cn',
  'https://yanshan-sample.com/a',
  '砚山样本.公司',
  'xn--fiqs8s',
  'sample.gov.cn',
  'yanshan.zz',
  '192.0.2.7',
  'a。cn',
)
const phone = fc.oneof(
  seat.map(({ segment }) => `${segment}0011`),
  seat.map(({ areaCode }) => `${areaCode}-88000011`),
  fc.constantFrom(
    '17012345678',
    '+86 13857100001',
    '086-0571-88000003-12',
    '10086',
    '1385710000',
    '400-800-0000',
  ),
)
const email = fc.constantFrom('beian@yanshan-sample.cn', 'BEIAN@yanshan-sample.cn', 'a@b', 'sample@gmial.com')
const text = fc.constantFrom(
  '展示砚山样本的软件开发服务。',
  '记录木工学习，个人网站，不含企业内容。',
  '一般项目：软件开发；教育咨询服务。',
  '游戏、论坛、新闻。',
)
const day = fc.constantFrom(
  '2024-05-01',
  '2026-11-23',
  '2026-11-24',
  '2027-02-24',
  '2038-03-15',
  '2024-02-29',
  '9999-99-99',
)
const dayOrLongTerm = fc.oneof(day, fc.constant('long-term'))
const yesNo = nullOr(fc.boolean())
const filingNumber = fc.constantFrom(
  '浙ICP备2024000001号-1',
  '浙ICP备2024000001号',
  '蜀ICP备12345678号-2A',
  '京B2-20200001',
)
const filedWith = nullOr(fc.constantFrom('this-provider', 'other-provider'))
const content = fc.constantFrom('单位门户网站', '其他', '博客/个人空间', '网络游戏')

const person = fc.record({
  name: typed(personName),
  certificate: fc.record({
    type: nullOr(fc.constantFrom(...PERSON_CERTIFICATE_TYPES)),
    number: typed(idNumber),
    validUntil: nullOr(dayOrLongTerm),
  }),
  mobile: typed(phone),
  emergencyPhone: typed(phone),
  landline: typed(phone),
  email: typed(email),
  isLegalRepresentative: yesNo,
})

const domain = fc.record({
  name: typed(domainName),
  owner: fc.record({
    name: typed(fc.oneof(organisation, personName)),
    certificateType: nullOr(fc.constantFrom(...CERTIFICATE_TYPES)),
    certificateNumber: typed(certificateNumber),
  }),
  registrar: typed(fc.constantFrom('阿里云计算有限公司', 'GoDaddy.com, LLC', '样本注册商')),
  registeredOn: nullOr(day),
  expiresOn: nullOr(day),
  realNameVerified: yesNo,
  realNameVerifiedOn: nullOr(day),
})

const app = fc.record({
  platforms: fc.array(fc.oneof(fc.constantFrom('android', 'ios', 'harmonyos'), noise), { maxLength: 3 }),
  packageName: typed(fc.constantFrom('cn.yanshan.sample', 'sample', '9a.b')),
  publicKey: typed(fc.constantFrom('AB'.repeat(128), '30 82', 'zz')),
  signature: typed(fc.constantFrom('a'.repeat(32), 'b'.repeat(40), 'AA:BB')),
  icon: typed(fc.constant('icon.png')),
  namesByPlatform: fc.dictionary(fc.constantFrom('android', 'ios', 'harmonyos', 'web'), siteName, {
    maxKeys: 3,
  }),
})

const service = fc.record({
  kind: fc.constantFrom('website', 'website', 'app'),
  name: typed(siteName),
  homepage: typed(domainName),
  contentTypes: fc.array(fc.oneof(content, noise), { maxLength: 3 }),
  description: typed(text),
  languages: fc.array(fc.oneof(fc.constantFrom('zh', 'en'), noise), { maxLength: 2 }),
  domains: fc.array(domain, { maxLength: 3 }),
  priorApprovals: fc.array(
    fc.record({
      category: fc.constantFrom(...PRIOR_APPROVAL_CATEGORIES),
      number: typed(fc.constantFrom('1234567', '教民133010000000001', '浙网文〔2024〕0001-001号')),
      file: typed(fc.constant('approval.jpg')),
    }),
    { maxLength: 2 },
  ),
  nameProofs: fc.array(fc.constantFrom('trademark', 'approval'), { maxLength: 2 }),
  app: nullOr(app),
  filingNumber: typed(filingNumber),
  filedWith,
  ownedByPrincipal: yesNo,
  remark: typed(text),
  responsible: nullOr(person),
})

const material = fc.record({
  slot: fc.constantFrom(...SLOTS),
  file: fc.constantFrom('a.jpg', 'b.png', '证件.pdf', 'yanshan-sample.cn.jpg'),
  service: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
})

export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    format: fc.constant('icp-filing-draft'),
    version: fc.constant(1),
    id: nullOr(fc.uuid()),
    title: nullOr(noise),
    filing: fc.record({
      province: typed(seat.map(({ province }) => province)),
      accessProvider: nullOr(fc.constantFrom(...ACCESS_PROVIDERS)),
      type: nullOr(fc.constantFrom(...FILING_TYPES)),
      plannedOn: nullOr(day),
    }),
    principal: fc.record({
      nature: nullOr(fc.constantFrom('enterprise', 'personal', ...NATURES)),
      name: typed(fc.oneof(organisation, personName)),
      certificate: fc.record({
        type: nullOr(fc.constantFrom(...CERTIFICATE_TYPES)),
        number: typed(certificateNumber),
        address: typed(address),
        validUntil: nullOr(dayOrLongTerm),
        businessScope: typed(text),
      }),
      region: typed(seat.map(({ region }) => region)),
      postalAddress: typed(address),
      remark: typed(text),
      filingNumber: typed(filingNumber),
      filedWith,
      orderRunning: yesNo,
      responsible: person,
    }),
    services: fc.array(service, { maxLength: 3 }),
    materials: fc.array(material, { maxLength: 6 }),
  })
  .map((draft) => draftSchema.parse(draft))

const corner = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }))
const readValue = fc.oneof(
  idNumber,
  code,
  personName,
  organisation,
  address,
  domainName,
  fc.constantFrom(
    '2026.05.01',
    '长期',
    '2039年05月01日',
    'present',
    'absent',
    '男',
    '汉',
    '阿里云计算有限公司',
  ),
  noise,
)

/** Readings of a draft's materials: kinds and values as a reader may give them, fitting or not. */
const anyReadings = (draft: Draft): fc.Arbitrary<MaterialReading[]> =>
  fc
    .tuple(
      ...draft.materials.map(({ file }, index) =>
        fc.option(
          fc.constantFrom(...KINDS).chain((kind) =>
            fc.record({
              index: fc.constant(index),
              reading: fc.record({
                file: fc.constant(file),
                page: fc.integer({ min: 1, max: 3 }),
                kind: fc.constant(kind),
                kindConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
                fields: fc.dictionary(
                  fc.constantFrom('name', ...FIELDS_OF_KIND[kind]),
                  fc.record({
                    value: readValue,
                    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
                    box: fc.tuple(corner, corner, corner, corner),
                    source: fc.constantFrom('ocr' as const, 'qr' as const),
                  }),
                ),
                quality: fc.record({
                  warnings: fc.subarray([...QUALITY_WARNINGS]),
                  rotation: fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const),
                  textPx: fc.option(fc.integer({ min: 4, max: 80 }), { nil: null }),
                }),
                verdicts: fc.dictionary(
                  fc.constantFrom('name', ...FIELDS_OF_KIND[kind]),
                  fc.constantFrom('match' as const, 'mismatch' as const, 'unsure' as const),
                ),
                ms: fc.constant(1),
              }),
            }),
          ),
          { nil: null },
        ),
      ),
    )
    .map((readings) => readings.filter((one) => one !== null))

const pixels = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null })
const anyFiles = ({ materials }: Draft): fc.Arbitrary<MaterialFile[]> =>
  fc.tuple(
    ...materials.map((_, index) =>
      fc.record({
        index: fc.constant(index),
        size: fc.integer({ min: 0, max: 9_000_000 }),
        kind: fc.constantFrom(...FILE_KINDS),
        width: pixels,
        height: pixels,
      }),
    ),
  )

/** What one other draft left, filed or only prepared; people and numbers come from the same few, so some are shared. */
const anyLedger: fc.Arbitrary<Ledger> = fc
  .tuple(anyDraft, fc.constantFrom('filing' as const, 'draft' as const))
  .map(([draft, standing]) =>
    makeLedger(entriesOfDraft(draft, 'earlier-filing').map((entry) => ({ ...entry, standing }))),
  )

/** Such a draft with whatever was read, with or without its files and a ledger. */
export const anyFiling: fc.Arbitrary<Filing> = anyDraft.chain((draft) =>
  fc
    .tuple(anyReadings(draft), fc.option(anyFiles(draft), { nil: null }), fc.option(anyLedger, { nil: null }))
    .map(([readings, files, ledger]) => ({
      draft,
      readings,
      ...(files ? { files } : {}),
      ...(ledger ? { ledger } : {}),
    })),
)
